import { grouped } from '../grouped.ts';
import type { Account, BlockKind, Passage } from '../model.ts';
import type { Terms } from './terms.ts';
import { termBook } from './terms.ts';

/** What a passage is compared by. Lists hold distinct numbers. */
export type Profile = {
  readonly passage: Passage;
  /** Index of its account in the order the accounts were given. */
  readonly account: number;
  /** Stems that say something, as term numbers. */
  readonly terms: readonly number[];
  /** Surnames of those who speak in it. */
  readonly speakers: readonly string[];
  /** Ids of the utterances it renders, and of quotations that no other account has. */
  readonly quoted: readonly string[];
};

export type Profiles = { readonly profiles: readonly Profile[]; readonly terms: Terms };

/**
 * Zones whose passages tell something of the event in the account's own or quoted words. The others (byline, date,
 * credit, boilerplate, ...) report nothing that another account could report too.
 */
const linkedZones: ReadonlySet<BlockKind> = new Set([
  'body',
  'headline',
  'deck',
  'subheading',
  'lead-in',
  'caption',
  'embed',
  'bullet',
  'front-matter',
]);

/** Whether passages of this zone tell something of the event. */
export function isLinkedZone(zone: BlockKind): boolean {
  return linkedZones.has(zone);
}

/**
 * Profiles of the passages that tell something, accounts in the given order; `said` is by passage id.
 * Linear in the length of the texts.
 */
export function profilesOf(
  accounts: readonly Account[],
  passages: readonly Passage[],
  said: Readonly<Record<'speakers' | 'quoted', ReadonlyMap<string, readonly string[]>>>,
): Profiles {
  const passagesOf = grouped(passages, ({ account }) => account);
  const book = termBook();
  const profiles = accounts.flatMap((account, index) =>
    (passagesOf.get(account.id) ?? [])
      .filter(({ zone }) => isLinkedZone(zone))
      .map((passage) => ({
        passage,
        account: index,
        terms: book.read(account.text.slice(passage.start, passage.end)),
        speakers: said.speakers.get(passage.id) ?? [],
        quoted: said.quoted.get(passage.id) ?? [],
      })),
  );
  return { profiles, terms: book.terms() };
}
