import type { Severity } from '../../core/model.ts';
import { severityNames } from '../../core/render/labels.ts';

/** Severity as a word and a shape; the colour only repeats it. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  return (
    <span className="severity" data-severity={severity}>
      {severityNames[severity]}
    </span>
  );
}
