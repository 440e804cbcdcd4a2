import { expect } from 'vitest';
import { factsOf } from '../../../core/facts/facts.ts';
import { findingsOf } from '../../../core/findings/findings.ts';
import type { BlockKind, Finding, IndirectSpeech, Quote, Utterance } from '../../../core/model.ts';
import { plainAccount } from '../../plain-account.ts';
import { inOneLine } from './found.ts';

/** A line of an account is a passage; a line that begins with `[caption]`, `[headline]` or `[front-matter]` stands in that zone. */
export type Told = {
  readonly text: string;
  readonly published?: string;
  readonly headline?: string;
  readonly language?: string;
};
type Said = {
  readonly account: number;
  readonly words: string;
  readonly channel?: string;
  readonly speaker?: string;
  /** Without quotation marks. */
  readonly isParaphrase?: boolean;
};
export type Review = {
  readonly told: readonly Told[];
  /** Lines of different accounts that report the same thing: `[[account, line], ...]`. */
  readonly statements?: readonly (readonly (readonly [number, number])[])[];
  /** Lines that are linked without being one statement. */
  readonly links?: readonly (readonly [
    readonly [number, number],
    readonly [number, number],
    score?: number,
  ])[];
  readonly utterances?: readonly (readonly Said[])[];
};

const lineId = ([account, line]: readonly [number, number]): string => `a${account + 1}-${line}`;

const zoneMark = /^\[(caption|headline|front-matter)\] /;

/** The findings of a review told in lines. */
export function analysed({ told, statements = [], links = [], utterances = [] }: Review): readonly Finding[] {
  const accounts = told.map(({ text, published, headline, language = 'en' }, index) =>
    plainAccount(`a${index + 1}`, text, {
      outlet: headline === undefined ? `Outlet ${index + 1}` : null,
      headline: headline ?? null,
      published: published ?? null,
      language,
    }),
  );
  const passages = accounts.flatMap(({ id, text }) =>
    [...text.matchAll(/[^\n]+/g)].map((line, index) => ({
      id: `${id}-${index}`,
      account: id,
      start: line.index,
      end: line.index + line[0].length,
      zone: (zoneMark.exec(line[0])?.[1] ?? 'body') as BlockKind,
    })),
  );
  const quotes: Quote[] = [];
  const indirect: IndirectSpeech[] = [];
  const grouped = utterances.map((renderings, index): Utterance => {
    const ids = renderings.map(({ account, words, channel, speaker, isParaphrase = false }) => {
      const list = isParaphrase ? indirect : quotes;
      const id = `${isParaphrase ? 'i' : 'q'}${list.length + 1}`;
      const text = accounts[account]?.text ?? '';
      const start = text.indexOf(words);
      expect(start, `no “${words}” in account ${account}`).toBeGreaterThanOrEqual(0);
      list.push({
        id,
        account: `a${account + 1}`,
        start,
        end: start + words.length,
        speaker: speaker ?? 'Ann Porter',
        verb: 'said',
        channel: channel ?? null,
      });
      return id;
    });
    const ofKind = (letter: string): readonly string[] => ids.filter((id) => id.startsWith(letter));
    return {
      id: `u${index + 1}`,
      speaker: 'Ann Porter',
      members: ofKind('q'),
      paraphrases: ofKind('i'),
      verbatim: false,
    };
  });
  return findingsOf({
    accounts,
    passages,
    quotes,
    indirect,
    utterances: grouped,
    facts: factsOf(accounts, passages),
    links: links.map(([a, b, score = 1]) => ({ a: lineId(a), b: lineId(b), score, because: [] })),
    statements: statements.map((members, index) => ({
      id: `s${index + 1}`,
      members: members.map(lineId),
    })),
  });
}

/** `high place: a1 Florida, a2 Washington`. */
export const findingsIn = (review: Review): readonly string[] => analysed(review).map(inOneLine);

/** The same of accounts of a few lines that nothing links. */
export const findingsOfLines = (...texts: readonly string[]): readonly string[] =>
  findingsIn({ told: texts.map((text) => ({ text })) });

/** `number 12|15`: the kinds with the values of their sides. */
export const valuesFound = (review: Review): readonly string[] =>
  analysed(review).map(
    ({ kind, sides }) => `${kind} ${[...new Set(sides.map(({ value }) => value))].join('|')}`,
  );

/** What is found about numbers, places and times between accounts of a few lines. */
export const placesAndTimesIn = (...texts: readonly string[]): readonly string[] =>
  analysed({ told: texts.map((text) => ({ text })) })
    .filter(({ kind }) => /number|date-time|place|sequence|internal/.test(kind))
    .map(inOneLine);

/** Two accounts that report the same thing in one line each. */
export const linkedPair = (a: string, b: string): Review => ({
  told: [{ text: a }, { text: b }],
  statements: [
    [
      [0, 0],
      [1, 0],
    ],
  ],
});

/** A second line that four accounts share, so that the last of them tells of the same event. */
const shared = 'The cabinet of the island met in Lima.';

/** Three accounts with a line that the fourth one does not have; it has another line instead. */
export const leftOut = (line: string, last: string): Review => ({
  told: [
    ...[line, line, line].map((text) => ({ text: `${text}\n${shared}` })),
    { text: `${last}\n${shared}` },
  ],
  statements: [
    [
      [0, 0],
      [1, 0],
      [2, 0],
    ],
  ],
  links: [
    [
      [0, 1],
      [3, 1],
    ],
  ],
});
