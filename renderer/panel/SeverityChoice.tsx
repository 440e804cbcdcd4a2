import { type Severity, severities } from '../../core/model.ts';
import { severityNames } from '../../core/render/labels.ts';

type SeverityChoiceProps = {
  readonly severity: Severity;
  readonly onChange: (severity: Severity) => void;
};

/** How much a note matters. */
export function SeverityChoice({ severity, onChange }: SeverityChoiceProps) {
  return (
    <div className="severity-choice" role="radiogroup" aria-label="Severity">
      {severities.map((each) => (
        <label key={each} data-on={each === severity || undefined}>
          <input type="radio" name="severity" checked={each === severity} onChange={() => onChange(each)} />
          {severityNames[each]}
        </label>
      ))}
    </div>
  );
}
