import { listed } from '../../text/listed.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import type { ToldWord, ToldWords } from '../evidence/told-words.ts';
import { isWeighty } from '../evidence/weighty-words.ts';
import { enoughInAll } from '../telling/enough-in-all.ts';
import { gistOf } from '../telling/gist.ts';
import { sideOf } from '../telling/sides.ts';
import { numeral } from '../telling/telling.ts';
import { isShownIn, ownWordsIn, type ToldAlone } from './told-alone.ts';

/** One sentence that others have not is told in passing as a rule (docs/experiments.md); several are a matter. */
const fewestSentences = 2;
/** An editor looks at so many, two of each account, and only where a review has few findings of other kinds. */
const most = 8;
const mostOfOne = 2;
/** Of those that are shown as many match an inventory, and nothing tells which (docs/experiments.md). */
const usual = 0.8;

/**
 * What one account goes into, in sentences in a row, and most others do not at all, if it has a word of weight that none of these has:
 *
 *     The harbour master had resigned in May. | Two inspectors were suspended over forged papers.
 *
 * What an omission among the `drafts` already shows is left out.
 */
export function loneOmissions(
  evidence: Evidence,
  stretches: readonly ToldAlone[],
  drafts: readonly Draft[],
): readonly Draft[] {
  const room = Math.min(most, enoughInAll - drafts.length);
  if (room <= 0) return [];
  const words = evidence.toldWords();
  const kept: Lone[] = [];
  const found = stretches
    .flatMap((stretch) => loneIn(words, stretch) ?? [])
    .toSorted((a, b) => b.weighty - a.weighty || b.own - a.own);
  for (const lone of found) {
    const ofOne = kept.filter(({ account }) => account === lone.account).length;
    if (kept.length >= room) break;
    if (ofOne < mostOfOne && !drafts.some((draft) => isShownIn(draft, lone))) kept.push(lone);
  }
  return kept.map((lone) => draftOf(evidence, lone));
}

/** A stretch with the words in each of its sentences that none of the silent accounts has. */
type Lone = ToldAlone & {
  readonly ownWords: readonly (readonly ToldWord[])[];
  readonly own: number;
  readonly weighty: number;
};

function loneIn(words: ToldWords, { account, passages, silent }: ToldAlone): Lone | null {
  const sentences = passages
    .map((passage) => ({ passage, own: ownWordsIn(words, passage, silent) }))
    .filter(({ own }) => own.length > 0);
  const ownWords = sentences.map(({ own }) => own);
  const weighty = countRoots(weightyIn(ownWords.flat()));
  if (sentences.length < fewestSentences || weighty === 0) return null;
  return {
    account,
    passages: sentences.map(({ passage }) => passage),
    silent,
    ownWords,
    own: countRoots(ownWords.flat()),
    weighty,
  };
}

const countRoots = (words: readonly ToldWord[]): number => new Set(words.map(({ root }) => root)).size;

function draftOf(evidence: Evidence, { account, passages, silent, ownWords }: Lone): Draft {
  const searched = [...new Set(ownWords.flat().map(({ folded }) => folded))];
  const isOnly = silent.length === evidence.accounts.length - 1;
  const who = `${isOnly ? 'Only ' : ''}${evidence.name(account)}`;
  const count = numeral(passages.length);
  return {
    kind: 'omission',
    severity: 'low',
    confidence: usual,
    summary: `${who} tells in ${count} sentences, one of them “${gistIn(evidence, ownWords)}”, what ${listed(silent.map(evidence.name))} have nothing like.`,
    because: [
      `${count} sentences near each other that nothing in ${numeral(silent.length)} others is linked to, looked for by their words`,
    ],
    searched,
    sides: passages.map((passage, index) =>
      sideOf(evidence, account, passage, valueOf(ownWords[index] ?? [])),
    ),
    silent,
  };
}

const mostShown = 3;

const valueOf = (own: readonly ToldWord[]): string =>
  [...new Set(own.map(({ folded }) => folded))].slice(0, mostShown).join(' ');

/** The sentence with most words of weight that the silent accounts do not have, then with most words of its own. */
function gistIn({ textOf }: Evidence, ownWords: readonly (readonly ToldWord[])[]): string {
  const [shown = []] = ownWords.toSorted(
    (a, b) => countRoots(weightyIn(b)) - countRoots(weightyIn(a)) || countRoots(b) - countRoots(a),
  );
  const [first] = shown;
  if (first === undefined) return '';
  return gistOf(textOf(first.passage), []);
}

const weightyIn = (words: readonly ToldWord[]): readonly ToldWord[] =>
  words.filter(({ folded }) => isWeighty(folded));
