import type { Edit, Review } from '../review.ts';
import { EditError } from '../review.ts';
import { applyEdit } from './apply.ts';
import { linkKey } from './links.ts';
import { mergedAccount } from './merge/accounts.ts';
import { reanchored } from './merge/anchors.ts';
import { mergedDecision, mergedLink, mergedRule } from './merge/decided.ts';
import type { Conflict, Lineage, Merger, Part } from './merge/model.ts';
import { mergedNote } from './merge/notes.ts';
import type { Passed, Story } from './merge/passed.ts';
import { baseOf, passedThrough } from './merge/passed.ts';
import { same } from './merge/same.ts';

/** What makes one copy of a review hold the work of two. */
export type Merged = {
  /** One edit, to be done, undone and saved as one; null when the other copy has nothing new. */
  readonly edit: Edit | null;
  readonly conflicts: readonly Conflict[];
};

/**
 * Merges a colleague's copy of a review into mine: three-way, item by item, over the last state that the pasts of both
 * have in common. What one of us changed is taken; what both changed goes by time, the other's word is kept beside it
 * and the conflict is listed. Nothing of mine is removed because it is not in the copy. `texts` are those of both copies
 * by their hashes: with them, notes hold on to accounts that come in a newer version. Throws EditError when the copy is
 * of another review.
 */
export function mergeOf(
  mine: Lineage,
  theirs: Lineage,
  by: Merger,
  texts: ReadonlyMap<string, string> = new Map(),
): Merged {
  if (mine.review.id !== theirs.review.id) throw new EditError('this is a copy of another review');
  const shared = leadingInCommon(mine.edits, theirs.edits);
  const fork = passedThrough(mine.edits.slice(0, shared), null);
  const my = passedThrough(mine.edits.slice(shared), mine.review);
  const their = passedThrough(theirs.edits.slice(shared), theirs.review);
  const story = <T>(of: (passed: Passed) => Story<T>['mine']): Story<T> => ({
    fork: of(fork),
    mine: of(my),
    theirs: of(their),
  });
  let review = mine.review;
  const edits: Edit[] = [];
  const conflicts: Conflict[] = [];
  const take = (part: Part): void => {
    for (const edit of part.edits) {
      review = applyEdit(review, edit);
      edits.push(edit);
    }
    conflicts.push(...part.conflicts);
  };

  take(
    mergedTitle(
      mine.review,
      theirs.review,
      story(({ titles }) => titles),
    ),
  );
  for (const { id, own, other } of pairs(mine.review.accounts, theirs.review.accounts, byId)) {
    take(
      mergedAccount(
        own,
        other,
        story(({ account }) => account(id)),
        review.accounts.length,
        by,
      ),
    );
  }
  for (const { id, own, other } of pairs(mine.review.annotations, theirs.review.annotations, byId)) {
    take(
      mergedNote(
        { mine: own, theirs: other },
        story(({ note }) => note(id)),
        by,
        placeOf(id, review.annotations),
      ),
    );
  }
  for (const { id, own, other } of pairs(mine.review.decisions, theirs.review.decisions, byFinding)) {
    take(
      mergedDecision(
        id,
        own,
        other,
        story(({ decision }) => decision(id)),
      ),
    );
  }
  for (const { id, own, other } of pairs(mine.review.links, theirs.review.links, linkKey)) {
    take(
      mergedLink(
        own,
        other,
        story(({ link }) => link(id)),
      ),
    );
  }
  for (const { id, own, other } of pairs(mine.review.rules, theirs.review.rules, byId)) {
    take(
      mergedRule(
        own,
        other,
        story(({ rule }) => rule(id)),
        placeOf(id, review.rules),
        by,
      ),
    );
  }
  take({ edits: reanchored(mine.review, review, texts), conflicts: [] });
  if (edits.length === 0) return { edit: null, conflicts };
  return { edit: { type: 'group', name: `Merge ${by.copy}`, edits }, conflicts };
}

function mergedTitle(mine: Review, theirs: Review, story: Story<string>): Part {
  const base = baseOf(mine.title, theirs.title, story);
  if (mine.title === theirs.title || base === theirs.title) return { edits: [], conflicts: [] };
  if (base === mine.title) return { edits: [{ type: 'set-title', title: theirs.title }], conflicts: [] };
  return {
    edits: [],
    conflicts: [{ about: 'Title', mine: mine.title, theirs: theirs.title, kept: mine.title }],
  };
}

const byId = ({ id }: { readonly id: string }): string => id;
const byFinding = ({ finding }: { readonly finding: string }): string => finding;

/** Where an item stands, also once it was taken out on the way to what is kept; a new one goes to the end. */
function placeOf(id: string, list: readonly { readonly id: string }[]): number {
  const at = list.findIndex((item) => item.id === id);
  return at < 0 ? list.length : at;
}

/** The items of two lists by their keys, mine in my order, then those that only the other has in its order. */
function pairs<T>(
  mine: readonly T[],
  theirs: readonly T[],
  keyOf: (item: T) => string,
): readonly { readonly id: string; readonly own: T | null; readonly other: T | null }[] {
  const own = new Map(mine.map((item) => [keyOf(item), item]));
  const other = new Map(theirs.map((item) => [keyOf(item), item]));
  return [...new Set([...own.keys(), ...other.keys()])].map((id) => ({
    id,
    own: own.get(id) ?? null,
    other: other.get(id) ?? null,
  }));
}

/** How many edits the two copies have in common from the beginning on. */
function leadingInCommon(mine: readonly Edit[], theirs: readonly Edit[]): number {
  const fork = mine.findIndex((edit, index) => !same(edit, theirs[index]));
  return fork < 0 ? mine.length : fork;
}
