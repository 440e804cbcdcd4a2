import type { Fact } from '../../model.ts';
import { overlap, type Span, span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';

/** How a match or a vote ended: `2-1`, `six votes to three`; the value has the larger number first. */
export type Score = Span & { readonly kind: 'score'; readonly value: string };

const digits = byScript(
  String.raw`(?<![\p{L}\d.,:/$€£–-])(\d{1,3})[-–](\d{1,3})(?![\p{L}\d%:/–-]|[.,]\d|\s(?:per|people|percent|points?\s+plan)\b)`,
  'g',
);
/** What is won, lost or decided stands near: else two numbers with a dash are a range or the name of something. */
const decided =
  /\b(?:w[io]n(?:s|ning)?|victory|beat(?:s|en|ing)?|defeat\w*|los[ts]|losing|dr[ae]wn?|leads?|led|score\w*|vot\w+|rul\w+|pass(?:ed|es)|approv\w+|reject\w+|split|back(?:ed|s)|elect\w+|decision|majority)\b/iu;
/** In UTF-16 code units. */
const reach = 60;
const votes = /^\s(?:votes?\s)?(?:to|against)\s$/u;

/** The scores of a passage; of two numbers in words or with `to` between them only what is told of a vote. */
export function scoresIn(text: string, passage: Span, numbers: readonly Fact[]): readonly Score[] {
  const around = ({ start, end }: Span): string =>
    text.slice(Math.max(passage.start, start - reach), Math.min(passage.end, end + reach));
  const scoreOf = (at: Span, one: number, other: number): readonly Score[] =>
    // `10-15` is a range
    one >= other && decided.test(around(at)) ? [{ ...at, kind: 'score', value: `${one}-${other}` }] : [];
  const inDigits = Array.from(digits.all(text.slice(passage.start, passage.end)), (match) => {
    const start = passage.start + match.index;
    return scoreOf(span(start, start + match[0].length), Number(match[1]), Number(match[2]));
  });
  const inWords = numbers.slice(1).map((other, index) => {
    const one = numbers[index];
    if (one === undefined || !votes.test(text.slice(one.end, other.start))) return [];
    const at = span(one.start, other.end);
    return /\bvot/iu.test(around(at)) ? scoreOf(at, Number(one.value), Number(other.value)) : [];
  });
  return [...inDigits, ...inWords].flat();
}

/** `nine judges voted 7-2`: all who voted. */
export const isWholeOf = (scores: readonly Score[], { value }: Pick<Fact, 'value'>): boolean =>
  scores.some(
    (score) => score.value.split('-').reduce((sum, part) => sum + Number(part), 0) === Number(value),
  );

export const isInScore = (scores: readonly Score[], fact: Span): boolean =>
  scores.some((score) => overlap(score, fact) > 0);
