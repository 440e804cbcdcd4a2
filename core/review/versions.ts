import type { Metadata } from '../model.ts';
import type { AccountVersion } from '../review.ts';
import { EditError } from '../review.ts';
import { compareTexts } from '../text/compare-texts.ts';

/** The versions with one more; those of one account stay together and in the order in which they came. */
export function withVersion(
  versions: readonly AccountVersion[],
  added: AccountVersion,
): readonly AccountVersion[] {
  return [...versions, added].toSorted((a, b) => compareTexts(a.record.id, b.record.id));
}

export function withoutVersion(
  versions: readonly AccountVersion[],
  removed: AccountVersion,
): readonly AccountVersion[] {
  return versions.toSpliced(versions.indexOf(removed), 1);
}

/** The state an account had before its last update. Throws EditError when it was never updated. */
export function newestVersion(versions: readonly AccountVersion[], id: string): AccountVersion {
  const newest = versions.findLast(({ record }) => record.id === id);
  if (newest === undefined) throw new EditError('this account has no former version');
  return newest;
}

/** What an account says about itself, without the rest of its record. */
export function metadataOf(record: Metadata): Metadata {
  const { outlet, headline, byline, dateline, published, updated, address, language } = record;
  return { outlet, headline, byline, dateline, published, updated, address, language };
}
