import { findingKinds, severities } from '../model.ts';
import { overlap } from '../span.ts';
import { compareTexts } from '../text/compare-texts.ts';
import type { Draft, Evidence } from './evidence/evidence.ts';

/**
 * Most severe first, then what is likeliest to matter, then by kind and by the text; and what an editor reads first tells of
 * as many different things as it can. Accounts are compared by what they are, not by where they stand in the review, so that
 * the order of import changes nothing but the ids.
 */
export function ranked<D extends Draft>(evidence: Evidence, drafts: readonly D[]): readonly D[] {
  const keys = new Map(drafts.map((draft) => [draft, keyOf(evidence, draft)]));
  return withNewsFirst(
    drafts.toSorted(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        worthOf(b) - worthOf(a) ||
        findingKinds.indexOf(a.kind) - findingKinds.indexOf(b.kind) ||
        compareTexts(keys.get(a) ?? '', keys.get(b) ?? ''),
    ),
  );
}

/** A note on a name, a source or a word is as a rule right, and yet less often what matters. */
const shareOfNote = 0.6;

const isNote = ({ kind, severity }: Draft): boolean =>
  severity === 'low' && kind !== 'other' && kind !== 'omission';

const worthOf = (draft: Draft): number => draft.confidence * (isNote(draft) ? shareOfNote : 1);

/** As many are read first: the order of what comes later matters to nobody. */
const mostFirst = 24;
/** What a finding is worth less where all of its sides stand in those before it. */
const lossAtMost = 0.2;

/** Of those as severe the first is at each place the one that is worth most, less what those before it have shown already. */
function withNewsFirst<D extends Draft>(sorted: readonly D[]): readonly D[] {
  const waiting = sorted.map((draft) => ({ draft, unseen: draft.sides }));
  const first: D[] = [];
  while (first.length < mostFirst && waiting.length > 0) {
    const [next] = waiting;
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (const [index, { draft, unseen }] of waiting.entries()) {
      if (draft.severity !== next?.draft.severity) break;
      const worth = worthOf(draft) - lossAtMost * (1 - unseen.length / draft.sides.length);
      if (worth > most) {
        best = index;
        most = worth;
      }
    }
    const [chosen] = waiting.splice(best, 1);
    if (chosen === undefined) break;
    first.push(chosen.draft);
    for (const each of waiting)
      each.unseen = each.unseen.filter(
        (side) =>
          !chosen.draft.sides.some((seen) => seen.account === side.account && overlap(seen, side) > 0),
      );
  }
  return [...first, ...waiting.map(({ draft }) => draft)];
}

function keyOf({ account }: Evidence, draft: Draft): string {
  return draft.sides
    .map(
      (side) =>
        `${account(side.account).sha256} ${account(side.account).file} ${String(side.start).padStart(9, '0')}`,
    )
    .toSorted(compareTexts)
    .join('|');
}
