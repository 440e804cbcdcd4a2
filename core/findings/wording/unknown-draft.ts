import type { FindingKind, Passage } from '../../model.ts';
import type { Span } from '../../span.ts';
import { listed } from '../../text/listed.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { printedSide } from '../telling/printed.ts';
import { quotedWithTellers } from '../telling/telling.ts';

/** A stretch of a passage that says that a thing is not known, or that tells it. */
export type OpenOrTold = { readonly passage: Passage; readonly at: Span };

/** The finding for what is not known in one place and told in another, within one account or between several. */
export function unknownDraft(
  evidence: Evidence,
  kind: FindingKind,
  open: readonly OpenOrTold[],
  given: readonly OpenOrTold[],
): Draft {
  const sidesOf = (all: readonly OpenOrTold[]) =>
    all.map(({ passage, at }) => printedSide(evidence, passage.account, at));
  const [asked, told] = [sidesOf(open), sidesOf(given)];
  const sides = [...asked, ...told];
  const [first, ...others] = new Set(sides.map(({ account }) => account));
  const values = (of: typeof sides): string => listed([...new Set(of.map(({ value }) => `“${value}”`))]);
  const isOne = first !== undefined && others.length === 0;
  return {
    kind: isOne ? 'internal-inconsistency' : kind,
    severity: 'medium',
    confidence: 0.6,
    summary: isOne
      ? `${evidence.name(first)} says that a thing is not known, and tells it all the same: ${values(asked)}; ${values(told)}.`
      : `Some say that it is not known: ${listed(quotedWithTellers(evidence, asked))}; others tell it: ${listed(quotedWithTellers(evidence, told))}.`,
    because: ['“unclear”, “not known” and their like beside a question, and what answers it elsewhere'],
    sides,
  };
}
