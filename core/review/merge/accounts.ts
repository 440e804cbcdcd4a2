import { nameOfAccount } from '../../account/name.ts';
import { type Block, type Metadata, metadataFields } from '../../model.ts';
import type { AccountRecord, Edit } from '../../review.ts';
import { metadataOf } from '../versions.ts';
import type { Conflict, Merger, Part } from './model.ts';
import { nothingToDo } from './model.ts';
import type { Story } from './passed.ts';
import { baseOf, includes } from './passed.ts';
import { same } from './same.ts';

/** What makes my account hold what both editors did to it; an account that only one has is kept or added. */
export function mergedAccount(
  mine: AccountRecord | null,
  theirs: AccountRecord | null,
  story: Story<AccountRecord>,
  at: number,
  by: Merger,
): Part {
  if (theirs === null || same(mine, theirs)) return nothingToDo;
  if (mine === null) {
    // One that I removed stays away, unless they have worked on it since.
    if (includes([...story.fork, ...story.mine], theirs)) return nothingToDo;
    return { edits: [{ type: 'add-account', account: theirs, at }], conflicts: [] };
  }
  if (mine.textSha256 !== theirs.textSha256) return otherText(mine, theirs, story, by);
  return sameText(mine, theirs, baseOf(mine, theirs, story));
}

function otherText(
  mine: AccountRecord,
  theirs: AccountRecord,
  story: Story<AccountRecord>,
  by: Merger,
): Part {
  const had = (past: readonly (AccountRecord | null)[], record: AccountRecord): boolean =>
    [...story.fork, ...past].some((former) => former?.textSha256 === record.textSha256);
  const update = (account: AccountRecord): Edit => ({ type: 'update-account', account, replaced: by.time });
  if (had(story.mine, theirs)) return nothingToDo;
  if (had(story.theirs, mine)) return { edits: [update(theirs)], conflicts: [] };
  // Both imported another version: theirs is kept among the former ones.
  const conflict: Conflict = {
    about: `Account ${nameOfAccount(mine)}`,
    mine: 'a version of its own',
    theirs: `the version in ${by.copy}`,
    kept: 'yours; theirs is among the former versions',
  };
  return { edits: [update(theirs), update(mine)], conflicts: [conflict] };
}

function sameText(mine: AccountRecord, theirs: AccountRecord, base: AccountRecord | null): Part {
  const edits: Edit[] = [];
  const conflicts: Conflict[] = [];
  const name = nameOfAccount(mine);
  const own = metadataOf(mine);
  const other = metadataOf(theirs);
  const former = base === null ? null : metadataOf(base);
  const taken: [string, Metadata[keyof Metadata]][] = [];
  for (const field of metadataFields) {
    if (own[field] === other[field] || former?.[field] === other[field]) continue;
    if (former !== null && former[field] === own[field]) taken.push([field, other[field]]);
    else {
      conflicts.push({
        about: `Account ${name}, ${field}`,
        mine: own[field] ?? 'nothing',
        theirs: other[field] ?? 'nothing',
        kept: 'yours',
      });
    }
  }
  if (taken.length > 0) {
    const metadata = { ...own, ...Object.fromEntries(taken) };
    edits.push({ type: 'change-account', id: mine.id, metadata });
  }
  for (const [index, block] of mine.blocks.entries()) {
    const theirBlock = theirs.blocks[index];
    if (theirBlock === undefined || sameKind(block, theirBlock) || sameKind(base?.blocks[index], theirBlock))
      continue;
    const { kind, reason } = theirBlock;
    if (sameKind(base?.blocks[index], block))
      edits.push({ type: 'set-block-kind', account: mine.id, at: index, kind, reason });
    else
      conflicts.push({
        about: `Account ${name}, block ${index + 1}`,
        mine: block.kind,
        theirs: kind,
        kept: 'yours',
      });
  }
  return { edits, conflicts };
}

function sameKind(a: Block | undefined, b: Block): boolean {
  return a?.kind === b.kind;
}
