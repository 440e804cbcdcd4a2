import { regularForm } from '../../contradiction/base-forms.ts';
import { groupOf } from '../../contradiction/word-groups.ts';
import type { Fact, FactKind, Passage } from '../../model.ts';
import type { Span } from '../../span.ts';
import { beginsWithCapital } from '../../text/letters.ts';
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

/** A part of a passage that tells one thing: what stands between two marks, or from one verb to the next. */
export type Clause = Span & {
  readonly passage: Passage;
  /** By their roots. */
  readonly terms: ReadonlyMap<string, Term>;
};

/** With fewer telling words a part goes with the one before it: `, 39,` is no telling of its own. */
const fewestTerms = 5;

/** The clauses of a passage, in order; they cover it but for the marks between them. */
export function clausesOf(evidence: Evidence, passage: Passage): readonly Clause[] {
  const parts: Part[] = [];
  for (const part of partsOf(evidence, passage)) {
    const last = parts.at(-1);
    if (last === undefined || Math.min(last.terms.length, part.terms.length) >= fewestTerms) parts.push(part);
    else {
      parts[parts.length - 1] = {
        start: last.start,
        end: part.end,
        terms: [...last.terms, ...part.terms],
      };
    }
  }
  return parts.map(({ start, end, terms }) => ({
    passage,
    start,
    end,
    terms: new Map(terms.map((term) => [term.root, term])),
  }));
}

type Part = Span & { readonly terms: readonly Term[] };

const opening = /^(?:who|which|whose|where|when|while|because|although|after|before|but|as)$/u;
const wordsIn = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const small = wordsIn(
  'against near over under through during between among across behind outside inside around without within along toward ' +
    'towards until since about off out up down will would may might can could must not some any each all both other another ' +
    'such when where while if because just only very more most mr ms mrs said says told',
);
/** A hyphen between blanks stands in `co - workers` as well. */
const mark = /[,;:()“”"—–]|\.\.\./u;

/** What stands between marks, and before words that open a clause. */
function partsOf(evidence: Evidence, passage: Passage): readonly Part[] {
  const { text } = evidence.account(passage.account);
  const parts: Part[] = [];
  let part: { start: number; end: number; terms: Term[] } | null = null;
  const words = wordsWithNames(evidence, passage);
  words.forEach((word, index) => {
    const before = part === null ? '' : text.slice(part.end, word.start);
    if (part === null || mark.test(before) || opening.test(word.folded) || isNextVerb(words, index)) {
      if (part !== null) parts.push(part);
      part = { start: word.start, end: word.end, terms: [] };
    }
    part.end = word.end;
    if (!(word.small || small.has(word.folded))) part.terms.push(word);
  });
  if (part !== null) parts.push(part);
  return parts;
}

type NamedWord = Term & { readonly small: boolean };

/** `and fled`, `and was taken`. */
function isNextVerb(words: readonly NamedWord[], index: number): boolean {
  const [word, next] = [words[index]?.folded, words[index + 1]];
  if (word !== 'and' || next === undefined) return false;
  return (
    /(?:ed|ing)$|^(?:is|are|was|were|has|had|have|will|would|he|she|it|they)$/u.test(next.folded) ||
    (!next.small && regularForm(next.folded) !== next.folded)
  );
}

/** Words that tell who or when rather than what happened: sentences that have only such a one in common tell nothing in common. */
const general = wordsIn(
  'old people person persons woman women man men president minister director leader leaders member members officer officers ' +
    'official officials spokesman spokeswoman spokesperson statement name names time times way ways first second third new ' +
    'one two three',
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

/** The words of a passage, each name and each value as one. */
function wordsWithNames(evidence: Evidence, passage: Passage): readonly NamedWord[] {
  const { text } = evidence.account(passage.account);
  const facts = evidence.factsIn(passage.account, passage).filter(({ kind }) => whole.has(kind));
  const words: NamedWord[] = [];
  let next = 0;
  let fact: Fact | undefined;
  for (const word of evidence.words(passage)) {
    if (fact !== undefined && word.start < fact.end) continue;
    while ((facts[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next += 1;
    const here = facts[next];
    fact = here !== undefined && here.start <= word.start ? here : undefined;
    if (fact === undefined)
      words.push({ ...word, plain: isPlain(text.slice(word.start, word.end), word.folded) });
    else {
      const { start, end, kind, value } = fact;
      const root = kind === 'person' ? surname(value) : value.toLowerCase();
      words.push({ start, end, folded: value.toLowerCase(), root, plain: false, small: false });
    }
  }
  return words;
}
