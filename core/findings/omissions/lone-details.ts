import type { Passage } from '../../model.ts';
import { overlap, slice } from '../../span.ts';
import { compareTexts } from '../../text/compare-texts.ts';
import { listed } from '../../text/listed.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import type { ToldWord, ToldWords } from '../evidence/told-words.ts';
import { isWeighty } from '../evidence/weighty-words.ts';
import { enoughInAll } from '../telling/enough-in-all.ts';
import { gistOf } from '../telling/gist.ts';
import { sideOf } from '../telling/sides.ts';
import { numeral } from '../telling/telling.ts';
import { loneClauses } from './lone-clauses.ts';
import type { Silence } from './silence.ts';
import { type LoneDetail, oncePerRoot, ownWordsIn, type ToldAlone } from './told-alone.ts';

/** One sentence or clause that nobody else has is told in passing as a rule; what an account has by itself is worth a look as a list. */
const fewestDetails = 2;
const mostDetails = 6;
/** A link of the page is no detail. */
const address = /\bhttps?:|\bwww\./i;
/** An editor looks at so many lists, whatever the number of accounts, and only where a review has few findings of other kinds. */
const mostLists = 8;
/** A detail has as many words that the silent accounts have nowhere. */
const fewestOwnWords = 2;

/**
 * What one account has by itself in single sentences and clauses here and there, all of it in one finding:
 *
 *     The clearance is 41 metres. … A tug was near. … which had been shut for an hour … | (nothing of the kind)
 *
 * What an omission among the `drafts` shows already is left out, and so is what the same accounts are not silent on.
 */
export function loneDetails(
  evidence: Evidence,
  silence: Silence,
  stretches: readonly ToldAlone[],
  drafts: readonly Draft[],
): readonly Draft[] {
  const room = Math.min(mostLists, enoughInAll - drafts.length);
  if (room <= 0) return [];
  const words = evidence.toldWords();
  const omitted = drafts.filter(({ kind }) => kind === 'omission').flatMap(({ sides }) => sides);
  const details = [
    ...stretches.flatMap(({ passages, silent }) =>
      passages.map((passage) => detailOf(words, passage, silent)),
    ),
    ...loneClauses(evidence, silence),
  ]
    .filter(({ own }) => own.length >= fewestOwnWords)
    .filter(({ account, at }) => !address.test(slice(evidence.account(account).text, at)))
    .filter(({ account, at }) => !omitted.some((side) => side.account === account && overlap(side, at) > 0));
  return evidence.accounts
    .flatMap(({ id }) => listOf(evidence, silence, id, details) ?? [])
    .toSorted(
      (a, b) =>
        b.details.length - a.details.length ||
        countOwn(b) - countOwn(a) ||
        compareTexts(wordsOwn(a), wordsOwn(b)),
    )
    .slice(0, room)
    .map((list) => draftOf(evidence, list));
}

/** Details of one account, by weight, and the accounts that are silent on every one. */
type DetailList = {
  readonly account: string;
  readonly details: readonly LoneDetail[];
  readonly silent: readonly string[];
};

const countOwn = ({ details }: DetailList): number => details.reduce((sum, { own }) => sum + own.length, 0);

/** So that of lists as long the same are shown, whatever the order of the accounts. */
const wordsOwn = ({ details }: DetailList): string =>
  details.flatMap(({ own }) => own.map(({ folded }) => folded)).join(' ');

const detailOf = (words: ToldWords, passage: Passage, silent: readonly string[]): LoneDetail => ({
  account: passage.account,
  at: passage,
  silent,
  own: oncePerRoot(ownWordsIn(words, passage, silent)),
});

/** The details with most words of their own first, as long as enough accounts are silent on all of them. */
function listOf(
  evidence: Evidence,
  silence: Silence,
  account: string,
  details: readonly LoneDetail[],
): DetailList | null {
  const fewest = silence.fewest(account);
  let silent: readonly string[] = evidence.accounts.map(({ id }) => id);
  const taken: LoneDetail[] = [];
  const byWeight = details
    .filter((detail) => detail.account === account)
    .toSorted((a, b) => b.own.length - a.own.length);
  for (const detail of byWeight) {
    const joint = silent.filter((id) => detail.silent.includes(id));
    if (taken.length === mostDetails || joint.length < fewest) continue;
    taken.push(detail);
    silent = joint;
  }
  return taken.length < fewestDetails ? null : { account, details: taken, silent };
}

function draftOf(evidence: Evidence, { account, details, silent }: DetailList): Draft {
  const isOnly = silent.length === evidence.accounts.length - 1;
  const who = `${isOnly ? 'Only ' : ''}${evidence.name(account)}`;
  const [weightiest] = details.toSorted((a, b) => weightOf(b) - weightOf(a));
  const gist =
    weightiest === undefined ? '' : gistOf(slice(evidence.account(account).text, weightiest.at), []);
  const inOrder = details.toSorted((a, b) => a.at.start - b.at.start);
  return {
    kind: 'omission',
    severity: 'low',
    confidence: 0.4,
    summary: `${who} has ${numeral(details.length)} details, one of them “${gist}”; nothing in ${isOnly ? `the other ${numeral(silent.length)}` : listed(silent.map(evidence.name))} is like them.`,
    because: [
      `${numeral(details.length)} sentences or clauses whose words ${numeral(silent.length)} others do not have, neither together nor most of them apart`,
    ],
    searched: [...new Set(inOrder.flatMap(({ own }) => own.map(({ folded }) => folded)))],
    sides: inOrder.map(({ at, own }) => sideOf(evidence, account, at, valueOf(own))),
    silent,
  };
}

/** Harm, deeds, law and figures are what an editor looks for first. */
const weightOf = ({ own }: LoneDetail): number =>
  own.filter(({ folded }) => isWeighty(folded) || /\d/u.test(folded)).length;

const mostShown = 3;

const valueOf = (own: readonly ToldWord[]): string =>
  own
    .slice(0, mostShown)
    .map(({ folded }) => folded)
    .join(' ');
