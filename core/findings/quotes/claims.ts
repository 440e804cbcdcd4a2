import { addTo } from '../../grouped.ts';
import type { Passage } from '../../model.ts';
import type { Span } from '../../span.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { rootsOfPart, saidInPassages } from './said-in-passages.ts';

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
    for (const part of saidInPassages(evidence, speech)) {
      if (part.passage.zone !== 'body') continue;
      const roots = rootsOfPart(evidence, part);
      if (roots.size >= fewestRoots) addTo(claims, part.passage.id, { ...part, source, roots });
    }
  }
  return (passage) => claims.get(passage.id) ?? [];
}

/** The renderings of each utterance in running text that somebody is named or described for, however short. */
export function utteredClaims(evidence: Evidence): readonly (readonly Claim[])[] {
  return evidence.found.utterances.map(({ members }) =>
    members.flatMap((id): readonly Claim[] => {
      const quote = evidence.quote(id);
      if (quote === undefined || quote.speaker === null) return [];
      const passage = evidence.passageAt(quote.account, quote.start);
      if (passage?.zone !== 'body') return [];
      const { start, end, speaker } = quote;
      return [{ start, end, passage, source: speaker, roots: evidence.roots(passage) }];
    }),
  );
}
