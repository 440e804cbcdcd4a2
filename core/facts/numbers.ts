import { type Span, span } from '../span.ts';
import { byScript } from '../text/by-script.ts';
import { beginsWithLetter } from '../text/letters.ts';
import { scaleWords } from './number-words.ts';
import { gapBefore, type Page } from './page.ts';
import { readNumber } from './read-number.ts';

const minus = byScript(String.raw`(?:^|[^\p{L}\d\s%]\s*|(?<![\p{L}\d%]))\s*([-−]\s?)$`);
const dash = byScript(String.raw`[\p{L}\d]\s*[-−]\s$`);

/** A number in a text. `first` and `next` are lexeme indices, so that units and currencies can be read on. */
export type NumberMention = Span & {
  readonly worth: number;
  readonly first: number;
  readonly next: number;
  /** Letters follow without a space: 180ml, 4th. */
  readonly glued: boolean;
};

/** A number as plain digits: 1674200.5, never 1.6742005e6. */
export function plainDigits(worth: number): string {
  if (!Number.isFinite(worth)) return String(worth);
  const exact = Number(worth.toPrecision(15));
  if (Math.abs(exact) >= 1e21) return BigInt(Math.round(exact)).toString();
  if (exact !== 0 && Math.abs(exact) < 1e-6) return exact.toFixed(18).replace(/0+$/u, '');
  return String(exact);
}

const notHalf = /^(first|second|other|better|latter|in|its|their|his|her|my|our|your)$/u;

/** `half`, `half a million`; not the half of a match, nor half-hearted. */
function readHalf(page: Page, from: number): { readonly worth: number; readonly next: number } | null {
  if (page.lexemes[from]?.text !== 'half') return null;
  if (notHalf.test(page.lexemes[from - 1]?.text ?? '') || gapBefore(page, from).endsWith('-')) return null;
  if (/^\s*-/u.test(page.text.slice(page.lexemes[from]?.end ?? 0))) return null;
  const scale = scaleWords.get(page.lexemes[from + 2]?.text ?? '');
  if (page.lexemes[from + 1]?.text === 'a' && scale !== undefined)
    return { worth: scale / 2, next: from + 3 };
  return { worth: 0.5, next: from + 1 };
}

/** Where the sign before a number begins: `-4/5`, `- 1 4/5`, `minus one`; not the hyphen of 10-15 or COVID-19. */
function signBefore(page: Page, first: number): number | null {
  const before = page.lexemes[first - 1];
  const number = page.lexemes[first];
  if (number === undefined) return null;
  if (/^(minus|negative)$/u.test(before?.text ?? '') && gapBefore(page, first).trim() === '') {
    return before?.start ?? null;
  }
  if (number.kind !== 'digits') return null;
  const earlier = page.text.slice(Math.max(0, number.start - 4), number.start);
  const sign = minus.exec(earlier);
  if (sign === null || (number.start >= 4 && dash.test(earlier))) return null;
  return number.start - (sign[1]?.length ?? 0);
}

/** Every number of a text, in words or digits, in order and without overlap; ordinals are none. */
export function numbersIn(page: Page): readonly NumberMention[] {
  const mentions: NumberMention[] = [];
  for (let index = 0; index < page.lexemes.length; ) {
    const lexeme = page.lexemes[index];
    const read =
      lexeme === undefined || lexeme.kind === 'sign'
        ? null
        : (readNumber(page, index) ?? readHalf(page, index));
    const last = page.lexemes[(read?.next ?? 1) - 1];
    if (lexeme === undefined || read === null || last === undefined) {
      index += 1;
      continue;
    }
    const sign = signBefore(page, index);
    mentions.push({
      ...span(sign ?? lexeme.start, last.end),
      worth: sign === null ? read.worth : -read.worth,
      first: index,
      next: read.next,
      glued: beginsWithLetter(page.text.slice(last.end, last.end + 2)),
    });
    index = read.next;
  }
  return mentions;
}
