import { groupOf } from '../../contradiction/word-groups.ts';
import type { Fact, FactKind, Passage } from '../../model.ts';
import type { Span } from '../../span.ts';
import { beginsWithCapital } from '../../text/letters.ts';
import { wordSet } from '../../text/word-lists.ts';
import { lightWords, plainSayings, smallNumbers } from '../../words/small-words.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { surname } from '../evidence/surname.ts';

/** A word that says something, or a name or a value as one. */
export type Term = Span & {
  /** What its other forms share: a stem, a surname, the value of a number. */
  readonly root: string;
  readonly folded: string;
  /** Tells something by itself: no name, no value, no word of time or rank. */
  readonly plain: boolean;
};

/** A passage, and its terms by their roots. */
export type Sentence = { readonly passage: Passage; readonly terms: ReadonlyMap<string, Term> };

/** The words of a passage that tell something, each name and each value as one. */
export function sentenceOf(evidence: Evidence, passage: Passage): Sentence {
  const { text } = evidence.account(passage.account);
  const facts = evidence.factsIn(passage.account, passage).filter(({ kind }) => whole.has(kind));
  const terms: Term[] = [];
  let next = 0;
  let fact: Fact | undefined;
  for (const word of evidence.words(passage)) {
    if (fact !== undefined && word.start < fact.end) continue;
    while ((facts[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next += 1;
    const here = facts[next];
    fact = here !== undefined && here.start <= word.start ? here : undefined;
    if (fact === undefined) {
      const { start, end, root, folded } = word;
      if (!empty.has(folded))
        terms.push({ start, end, root, folded, plain: isPlain(text.slice(start, end), folded) });
    } else {
      const { start, end, kind, value } = fact;
      const root = kind === 'person' ? surname(value) : value.toLowerCase();
      terms.push({ start, end, folded: value.toLowerCase(), root, plain: false });
    }
  }
  return { passage, terms: new Map(terms.map((term) => [term.root, term])) };
}

/** The terms of a sentence with one of these roots, in the order of the text. */
export const sharedIn = ({ terms }: Sentence, common: ReadonlySet<string>): readonly Term[] =>
  [...terms.values()].filter(({ root }) => common.has(root));

/** Words that tell nothing by themselves. */
const empty = wordSet(lightWords, plainSayings, 'mr ms mrs');

/** Words that tell who or when rather than what happened: sentences that have only such a one in common tell nothing in common. */
const general = wordSet(
  smallNumbers,
  'old new people person persons woman women man men president minister director leader leaders member members officer ' +
    'officers official officials spokesman spokeswoman spokesperson statement name names time times way ways police chief mayor',
);

/** `Indian`, `EU` and `p. m.` are not, nor is `year`. */
const isPlain = (word: string, folded: string): boolean =>
  word.length > 2 && !beginsWithCapital(word) && !general.has(folded) && groupOf(folded) === null;

const whole: ReadonlySet<FactKind> = new Set([
  'person',
  'place',
  'organisation',
  'number',
  'money',
  'percent',
  'date',
  'time',
  'duration',
]);
