import type { Span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';

/** `Ann Porter, 34, of` / `(34)` */
const afterName = byScript(String.raw`\p{Lu}[\p{L}’'.-]*(?:,\s|\s\()$`);
const closing = /^(?:,|\)|\.$)/u;
/** `a boy of eight`, `aged 8` */
const led = /\b(?:(?:boy|girl|child|baby|toddler|son|daughter|man|woman|youth|teenager)\s+of|aged?)\s+$/iu;
const yearsOld = /^[-\u2010\u2011\s]years?[-\u2010\u2011\s]olds?\b/iu;

/** Whether a number tells how old somebody is. */
export function isAge(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  if (led.test(before) || yearsOld.test(text.slice(end, end + 12))) return true;
  return (
    afterName.test(before) &&
    closing.test(text.slice(end, end + 1)) &&
    /^\d{1,3}$/u.test(text.slice(start, end))
  );
}
