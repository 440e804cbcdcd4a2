import { firstFrom } from '../../binary-search.ts';
import type { Passage, Quote } from '../../model.ts';
import { contains, type Span, span } from '../../span.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { contentRoots } from '../evidence/passage-words.ts';

/** What a quotation, or indirect speech, has in one passage. */
export type SaidInPassage = Span & { readonly passage: Passage };

/** The parts of what somebody said, one for each passage that it stands in. */
export function saidInPassages(
  { passages }: Evidence,
  { account, start, end }: Quote,
): readonly SaidInPassage[] {
  const all = passages(account);
  const parts: SaidInPassage[] = [];
  for (let index = Math.max(0, firstFrom(all, start + 1) - 1); index < all.length; index += 1) {
    const passage = all[index];
    if (passage === undefined || passage.start >= end) break;
    if (passage.end > start)
      parts.push({ ...span(Math.max(start, passage.start), Math.min(end, passage.end)), passage });
  }
  return parts;
}

/** Roots of the content words of a part. */
export const rootsOfPart = (evidence: Evidence, part: SaidInPassage): ReadonlySet<string> =>
  contentRoots(evidence.words(part.passage).filter((word) => contains(part, word)));
