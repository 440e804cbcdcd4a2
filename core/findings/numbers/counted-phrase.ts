import type { Span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';
import { isFunctionWord } from '../../words/small-words.ts';

const joinedWords = byScript(String.raw`^[-\u2010\u2011]\p{L}+(?:[-\u2010\u2011]\p{L}+)*`);
const wordsAfter = byScript(
  String.raw`^(?:\s+of(?:\s+(?:the|its))?)?((?:\s+(?:(?:\p{Lu}\.)+|[\p{L}’'-]+))*)`,
);

const reach = 45;
const mostWords = 2;

/** `19-point version`, `12 undersea cables`: a number as the account has it, with what it counts. */
export function countedPhrase(text: string, at: Span, most = mostWords): string {
  // what is counted stands in the same paragraph; a capital on a new line begins another: `Blast kills four`, `The Gazette`
  const [after = ''] = text.slice(at.end, at.end + reach).split(/\n(?=\s*(?:\n|[A-Z]))/u);
  const unit = joinedWords.exec(after)?.[0] ?? '';
  const words = wordsAfter.exec(after.slice(unit.length));
  const counted: string[] = [];
  for (const [word] of (words?.[1] ?? '').matchAll(/\S+/gu)) {
    if (counted.length === most || isFunctionWord(word.toLowerCase()) || /(?:ed|ing)$/u.test(word)) break;
    counted.push(word);
  }
  const last = counted.at(-1);
  const end = last === undefined ? 0 : after.indexOf(last, unit.length) + last.length;
  return text.slice(at.start, at.end + Math.max(unit.length, end)).replace(/\s+/gu, ' ');
}
