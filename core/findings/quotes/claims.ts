import { addTo } from '../../grouped.ts';
import type { Passage } from '../../model.ts';
import type { Span } from '../../span.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { contentRoots } from '../evidence/passage-words.ts';
import { saidInPassages } from './said-in-passages.ts';

/** What one passage gives as somebody's word, with quotation marks or without. */
export type Claim = Span & {
  readonly passage: Passage;
  readonly source: string;
  /** Roots of its content words. */
  readonly roots: ReadonlySet<string>;
};

/** Fewer words that say something may be anybody's. */
const fewestRoots = 4;

/** The claims of each passage of running text that somebody is named or described for. */
export function claimsOf(evidence: Evidence): (passage: Passage) => readonly Claim[] {
  const claims = new Map<string, Claim[]>();
  for (const speech of [...evidence.found.indirect, ...evidence.found.quotes]) {
    const { speaker: source } = speech;
    if (source === null) continue;
    for (const { passage, start, end } of saidInPassages(evidence, speech)) {
      if (passage.zone !== 'body') continue;
      const roots = contentRoots(
        evidence.words(passage).filter((word) => word.start >= start && word.end <= end),
      );
      if (roots.size >= fewestRoots) addTo(claims, passage.id, { start, end, passage, source, roots });
    }
  }
  return (passage) => claims.get(passage.id) ?? [];
}
