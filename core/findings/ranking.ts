import { findingKinds, severities } from '../model.ts';
import { compareTexts } from '../text/compare-texts.ts';
import type { Draft, Evidence } from './evidence/evidence.ts';

/**
 * Most severe first, then the surest, then by kind and by the text. Accounts are compared by what they are, not by
 * where they stand in the review, so that the order of import changes nothing but the ids.
 */
export function ranked(evidence: Evidence, drafts: readonly Draft[]): readonly Draft[] {
  const keys = new Map(drafts.map((draft) => [draft, keyOf(evidence, draft)]));
  return drafts.toSorted(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      b.confidence - a.confidence ||
      findingKinds.indexOf(a.kind) - findingKinds.indexOf(b.kind) ||
      compareTexts(keys.get(a) ?? '', keys.get(b) ?? ''),
  );
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
