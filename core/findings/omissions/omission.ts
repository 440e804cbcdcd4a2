import { overlap } from '../../span.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { likelihoodOf } from '../evidence/likelihood.ts';
import { matterOmissions } from './matter-omission.ts';
import type { OmissionDraft } from './omission-draft.ts';
import { personOmissions } from './person-omission.ts';
import { prominenceOf } from './prominence.ts';
import { quoteOmissions } from './quote-omission.ts';

/** Of two accounts each leaves out what the other has: nothing tells which of it is missed. */
const fewestAccounts = 3;
/** As many are shown; more, up to `most`, only of what is likely missed: long accounts have more of it. */
const enough = 14;
const likely = 0.6;
const most = 24;
/** Of these at most as many are more than a note. */
const mostTold = 3;

/** What some accounts report and others leave out: the likeliest to be missed. */
export function omissions(evidence: Evidence): readonly Draft[] {
  if (evidence.accounts.length < fewestAccounts) return [];
  const prominence = prominenceOf(evidence);
  const likelihood = likelihoodOf(evidence);
  const quotes = quoteOmissions(evidence, prominence, likelihood);
  const named = personOmissions(evidence, prominence, likelihood).filter(
    (person) => !quotes.some((quote) => isQuoted(quote, person)),
  );
  // whose words they are says more than that they are missing; and what is told of somebody, more than the name
  const matters = matterOmissions(evidence, prominence, likelihood).filter(
    (matter) =>
      !quotes.some((each) => isSameMatter(each, matter)) && !named.some((each) => isOnlyName(each, matter)),
  );
  const persons = named.filter((person) => !matters.some((each) => isSameMatter(each, person)));
  const found = [...quotes, ...persons, ...matters].toSorted(
    (a, b) =>
      Number(b.draft.severity === 'medium') - Number(a.draft.severity === 'medium') ||
      b.draft.confidence - a.draft.confidence ||
      (a.searched.join() < b.searched.join() ? -1 : 1),
  );
  const kept: OmissionDraft[] = [];
  for (const each of found) {
    const isWorthIt = kept.length < (each.draft.confidence < likely ? enough : most);
    if (isWorthIt && !kept.some((other) => isSameMatter(each, other))) kept.push(each);
  }
  let told = 0;
  return kept.map(({ draft }) => {
    if (draft.severity === 'medium') told += 1;
    return told > mostTold ? { ...draft, severity: 'low' } : draft;
  });
}

/** Told in the same places by two accounts; or of one silent account, by one, or by the same words. */
function isSameMatter(a: OmissionDraft, b: OmissionDraft): boolean {
  const meeting = a.draft.sides.filter((side) =>
    b.draft.sides.some((other) => other.account === side.account && overlap(other, side) > 0),
  ).length;
  const isSameWords = sharedWords(a, b) * 2 >= Math.min(a.searched.length, b.searched.length);
  return meeting > 1 || (isMissedTogether(a, b) && (meeting > 0 || isSameWords));
}

/** Somebody's words are missing where the name is: that they are not named goes without saying. */
const isQuoted = (quote: OmissionDraft, { person, draft }: OmissionDraft): boolean =>
  quote.person === person && quote.draft.silent.every((id) => draft.silent.includes(id));

/** Half of what is missing of the matter, or more, is the name. */
const isOnlyName = (person: OmissionDraft, matter: OmissionDraft): boolean =>
  isMissedTogether(person, matter) && sharedWords(person, matter) * 2 >= matter.searched.length;

const isMissedTogether = (a: OmissionDraft, b: OmissionDraft): boolean =>
  a.draft.silent.some((id) => b.draft.silent.includes(id));

const sharedWords = (a: OmissionDraft, b: OmissionDraft): number =>
  a.searched.filter((word) => b.searched.includes(word)).length;
