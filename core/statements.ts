import type { Link, Passage, Statement } from './model.ts';
import { grown } from './statements/grown.ts';
import { type Ties, tiesOf } from './statements/ties.ts';

/**
 * A link weaker than this begins no statement when both its passages are in statements already. Set with
 * `linkThreshold`.
 */
const ownStatement = 0.55;

/** Two statements that share this part of all their members are one. */
const nearlySame = 0.5;

/** The score of a link that the editor made. */
const certain = 1;

/** A statement as it grows: `core` members at its beginning, all of them linked across accounts, and `members` now. */
type Begun = { readonly core: number; readonly members: Set<number> };

/**
 * What several passages report in common; ids `s1`, `s2`, ... A passage may belong to several.
 *
 * A greedy cover of the links by cliques: each statement begins with the strongest link that none accounts for yet, and
 * takes what is linked to every member of another account, so one weak bridge can't merge two. A link is accounted for
 * once, and what would share most of its members with a statement that stands joins it, as near-duplicates do in greedy
 * clique expansion (Lee, Reid, McDaid and Hurley 2010): the passages that join are linked with most of what it began as.
 * What the editor linked stays as it was put together.
 */
export function statementsOf(
  passages: readonly Passage[],
  links: readonly Link[],
  apart: readonly (readonly [string, string])[] = [],
): readonly Statement[] {
  const ties = tiesOf(passages, links, apart);
  const statements: Begun[] = [];
  const begunWith = passages.map((): Begun[] => []);
  const placed = new Set<number>();
  for (const tie of ties.strongestFirst) {
    if (tie.spent || (tie.score < ownStatement && placed.has(tie.a) && placed.has(tie.b))) continue;
    const found = grown(tie, ties);
    const alike = tie.score === certain ? null : mostAlike(found, begunWith, ties);
    const statement = alike ?? { core: found.length, members: new Set() };
    for (const member of found) {
      join(statement, member, ties);
      placed.add(member);
    }
    if (alike !== null) continue;
    statements.push(statement);
    if (tie.score !== certain) for (const member of found) begunWith[member]?.push(statement);
  }
  return statements
    .map(({ members }) => Array.from(members).sort((one, other) => one - other))
    .sort(compareMembers)
    .map((members, index) => ({
      id: `s${index + 1}`,
      members: members.flatMap((member) => passages[member]?.id ?? []),
    }));
}

function join({ members }: Begun, passage: number, { of }: Ties): void {
  for (const member of members) {
    const tie = of[passage]?.get(member);
    if (tie !== undefined) tie.spent = true;
  }
  members.add(passage);
}

/** The statement that began as nearly the same, or null. Jaccard's index; the earlier, stronger one of two. */
function mostAlike(
  found: readonly number[],
  begunWith: readonly (readonly Begun[])[],
  { apart }: Ties,
): Begun | null {
  const shared = new Map<Begun, number>();
  for (const member of found) {
    for (const statement of begunWith[member] ?? []) shared.set(statement, (shared.get(statement) ?? 0) + 1);
  }
  let best: Begun | null = null;
  let bestShare = 0;
  for (const [statement, count] of shared) {
    const share = count / (found.length + statement.core - count);
    if (share < nearlySame || share <= bestShare) continue;
    if (found.some((member) => Array.from(apart[member] ?? []).some((one) => statement.members.has(one))))
      continue;
    best = statement;
    bestShare = share;
  }
  return best;
}

/** By the first member that differs; a statement that another one begins with comes first. */
function compareMembers(one: readonly number[], other: readonly number[]): number {
  const differing = one.findIndex((member, index) => member !== other[index]);
  if (differing < 0) return one.length - other.length;
  return (one[differing] ?? 0) - (other[differing] ?? Number.NEGATIVE_INFINITY);
}
