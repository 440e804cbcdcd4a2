import type { Draft, Evidence } from '../evidence/evidence.ts';
import { matterOmissions } from './matter-omission.ts';
import type { OmissionDraft } from './omission-draft.ts';
import { personOmissions } from './person-omission.ts';
import { prominenceOf } from './prominence.ts';
import { quoteOmissions } from './quote-omission.ts';

/** Of two accounts each leaves out what the other has: nothing tells which of it is missed. */
const fewestAccounts = 3;
const most = 14;
/** Of these at most as many are more than a note. */
const mostTold = 3;

/** What some accounts report and others leave out: the weightiest of it. */
export function omissions(evidence: Evidence): readonly Draft[] {
  if (evidence.accounts.length < fewestAccounts) return [];
  const prominence = prominenceOf(evidence);
  const quotes = quoteOmissions(evidence, prominence);
  const persons = personOmissions(evidence, prominence).filter(
    (person) => !quotes.some((quote) => isQuoted(quote, person)),
  );
  // whose words they are, and who is named, says more than that they are missing
  const matters = matterOmissions(evidence, prominence).filter(
    (matter) =>
      !quotes.some((each) => isSameMatter(each, matter)) && !persons.some((each) => isOnlyName(each, matter)),
  );
  const found = [...quotes, ...persons, ...matters].toSorted(
    (a, b) =>
      Number(b.draft.severity === 'medium') - Number(a.draft.severity === 'medium') ||
      b.weight - a.weight ||
      (a.searched.join() < b.searched.join() ? -1 : 1),
  );
  const kept: OmissionDraft[] = [];
  for (const each of found) {
    if (kept.length < most && !kept.some((other) => isSameMatter(each, other))) kept.push(each);
  }
  let told = 0;
  return kept.map(({ draft }) => {
    if (draft.severity === 'medium') told += 1;
    return told > mostTold ? { ...draft, severity: 'low' } : draft;
  });
}

/** Of one silent account: the same words missing, or the same passage quoted. */
function isSameMatter(a: OmissionDraft, b: OmissionDraft): boolean {
  return (
    isMissedTogether(a, b) &&
    (sharedWords(a, b) * 2 >= Math.min(a.searched.length, b.searched.length) ||
      a.draft.sides.some((side) =>
        b.draft.sides.some((other) => other.account === side.account && other.start === side.start),
      ))
  );
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
