import { lexemesOf } from '../facts/lexemes.ts';
import { numbersIn, plainDigits } from '../facts/numbers.ts';
import type { Span } from '../span.ts';
import { byScript } from '../text/by-script.ts';
import { beginsWithCapital } from '../text/letters.ts';
import { stemOf } from '../text/stem.ts';
import { wordsOf } from '../text/words.ts';
import { isConnective } from './word-groups.ts';

const inInitials = byScript(String.raw`^(?:\p{Lu}\.?){2,}$`);

/** A word or a whole number of a passage, as it is compared. */
export type Token = Span & {
  readonly kind: 'number' | 'name' | 'word' | 'connective';
  /** The folded word without 's, or what the number is worth: `1,500`, `1500` and `fifteen hundred` are `#1500`. */
  readonly key: string;
  readonly stem: string;
};

/** The words of a passage in order, each number one token. Spans are of the passage. Linear in its length. */
export function tokensOf(text: string): readonly Token[] {
  const numbers = numbersIn({ text, lexemes: lexemesOf(text) });
  const tokens: Token[] = [];
  let next = 0;
  for (const word of wordsOf(text)) {
    while ((numbers[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next += 1;
    const number = numbers[next];
    // the 19 of COVID19 is a part of a name; the 26 of 26th and the 5 of 5km are numbers
    if (number !== undefined && number.start <= word.start) {
      const unit = text.slice(number.end, word.end).replace(/^(?:st|nd|rd|th)$/iu, '');
      const key = `#${plainDigits(number.worth)}${unit}`;
      const last = tokens.at(-1);
      if (last === undefined || last.start !== number.start || last.kind !== 'number') {
        tokens.push({ start: number.start, end: number.end, kind: 'number', key, stem: key });
      }
      continue;
    }
    const key = word.folded.replace(/'s?$/u, '');
    const source = text.slice(word.start, word.end);
    const kind = kindOf(key, source, opensSentence(text, word.start));
    tokens.push({ start: word.start, end: word.end, kind, key, stem: stemOf(key) });
  }
  return tokens;
}

/** A capital inside a sentence makes a name; so do initials anywhere, and `US` is no pronoun. */
function kindOf(key: string, source: string, first: boolean): Token['kind'] {
  const initials = inInitials.test(source);
  if (!initials && isConnective(key)) return 'connective';
  return initials || (!first && beginsWithCapital(source)) ? 'name' : 'word';
}

function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?]["”’)]?\s)\s*["“‘(]?$/u.test(text.slice(Math.max(0, start - 5), start));
}
