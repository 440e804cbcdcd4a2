import type { Draft, Evidence } from '../evidence/evidence.ts';
import { matterOmissions } from './matter-omission.ts';
import type { OmissionDraft } from './omission-draft.ts';
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
  // whose words they are says more than that they are missing
  const matters = matterOmissions(evidence, prominence).filter(
    (matter) => !quotes.some((quote) => isSameMatter(quote, matter)),
  );
  const found = [...quotes, ...matters].toSorted(
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
  if (!a.draft.silent.some((id) => b.draft.silent.includes(id))) return false;
  const shared = a.searched.filter((word) => b.searched.includes(word)).length;
  return (
    shared * 2 >= Math.min(a.searched.length, b.searched.length) ||
    a.draft.sides.some((side) =>
      b.draft.sides.some((other) => other.account === side.account && other.start === side.start),
    )
  );
}
