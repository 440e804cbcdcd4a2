import type { Span } from '../span.ts';
import { byScript } from '../text/by-script.ts';
import { measuring } from '../text/parted-figures.ts';
import { countedNouns } from './number-words.ts';

/** The smallest pieces that numbers, dates and sums are made of. */
export type Lexeme = Span & {
  readonly kind: 'digits' | 'word' | 'sign';
  /** Lower case for words; the source for the others. */
  readonly text: string;
};

const space = ' \\u00a0\\u2009\\u202f';
/** Behind any other word the comma may part two figures: `On May 3, 200 people …`. */
const estimating =
  '(?=\\d)(?<=\\b(?:[Aa]bout|[Aa]lmost|[Aa]round|least|[Nn]early|[Oo]ver|[Rr]oughly|[Ss]ome|than|[Tt]he) )';
/** Some systems put blanks into numbers: `$215, 000`, `some 4, 051 people`, `by 52. 3 percent`. */
const spaced = [
  `(?:(?<=[$£€]\\s?)\\d{1,3}(?:, \\d{3})+|\\d{1,3}, 000)(?![\\d,])`,
  `${estimating}[1-9]\\d{0,2}, \\d{3}(?= (?:${countedNouns})\\b)`,
  `(?=\\d)${measuring}\\d{1,3}\\. \\d{1,2}(?=\\s?(?:%|per ?cent|[mb]illion|trillion))`,
];
/** 1,234,567.8 · 1 234 567.8 · 5,00 (a decimal comma, unless it stands in a list 22,24,26) · 12.5e-3 · .5 */
const digits = [
  ...spaced,
  `\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?`,
  `\\d{1,3}(?:[${space}]\\d{3})+(?!\\d)(?:\\.\\d+)?`,
  `(?<!\\d,)\\d+,\\d{1,2}(?![\\d]|,\\d)`,
  `\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d{1,3}(?![\\p{L}\\d]))?`,
  `(?<!\\d)\\.\\d+`,
].join('|');
const pattern = byScript(
  `(${digits})|((?:\\p{L}\\.){2,}|\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)*)|[$£€¥₹₽₴₩₪₺₿%°/^]`,
  'g',
);

/** The lexemes of a text, in order; everything else (spaces, other marks) lies in the gaps between them. */
export function lexemesOf(text: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (const match of pattern.all(text)) {
    const source = match[0];
    const kind = match[1] !== undefined ? 'digits' : match[2] !== undefined ? 'word' : 'sign';
    lexemes.push({
      kind,
      text: kind === 'word' ? source.toLowerCase().replaceAll('’', "'") : source,
      start: match.index,
      end: match.index + source.length,
    });
  }
  return lexemes;
}

/** What a digit lexeme is worth; a comma before one or two last digits is a decimal comma. */
export function worthOfDigits(source: string): number {
  const plain = source.replace(/[\s\u00a0\u2009\u202f]/gu, '');
  const decimal = /^\d+,\d{1,2}$/u.test(plain) ? plain.replace(',', '.') : plain.replaceAll(',', '');
  return Number(decimal);
}
