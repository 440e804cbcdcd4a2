import type { Span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';

const joinedOn = byScript(String.raw`^(?:\s?[-–:/]\s?\d|\p{L})`);

/**
 * A score, a time of day (`10:25`, `25 a. m.`), a ratio: digits beside digits. A calibre (`7.62mm`, `.38 caliber`). A dash that is no minus (`– 13 more`). The
 * block of a street (`the 400 block of`).
 */
export function isNoCount(text: string, at: Span): boolean {
  return (
    /\d\s?[-–:/]\s?$/u.test(text.slice(Math.max(0, at.start - 4), at.start)) ||
    joinedOn.test(text.slice(at.end, at.end + 4)) ||
    /^[\s-]calib(?:er|re)\b/u.test(text.slice(at.end, at.end + 9)) ||
    /^\s?[ap]\.\s?m\b/u.test(text.slice(at.end, at.end + 6)) ||
    /^[\d,]{2,}\sblock\b/u.test(text.slice(at.start, at.end + 7)) ||
    /^[-–−]\s/u.test(text.slice(at.start, at.end))
  );
}
