import type { SharedCopy, Source } from '../model.ts';
import { bySource } from '../sources/by-source.ts';
import type { Quoter } from './evidence.ts';
import type { ReportedCopy, ReportedSource } from './model.ts';

/** Whom the accounts rest on, each with the words that name it. */
export function reportedSources(sources: readonly Source[], quote: Quoter): readonly ReportedSource[] {
  return bySource(sources)
    .map(({ name, kind, mentions }) => ({
      name,
      kind,
      mentions: mentions.flatMap((mention) => quote(mention.account, mention) ?? []),
    }))
    .filter(({ mentions }) => mentions.length > 0);
}

/** Runs of words that stand in several accounts alike, the longest first. */
export function reportedCopy(sharedCopy: readonly SharedCopy[], quote: Quoter): readonly ReportedCopy[] {
  return sharedCopy
    .map(({ words, quoted, members }) => ({
      words,
      quoted,
      members: members.flatMap((member) => quote(member.account, member) ?? []),
    }))
    .filter(({ members }) => members.length > 1);
}
