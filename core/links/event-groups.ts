import type { Profiles } from './profile.ts';

/** Below this average cosine two groups of accounts tell of different events. Chosen on the development half. */
const sameEvent = 0.1;

/**
 * Groups are told apart only when their accounts share less than this part of what accounts inside the tighter of the
 * two share: in a large review of one event some accounts stand apart, and still tell of it.
 */
const apart = 0.55;

/** Names say more about which event it is than other words do. */
const nameWeight = 2;

/**
 * Which event each account tells of: one group number per account, equal for the same event. Almost always all are
 * equal; an account that strayed in from another event gets a number of its own and is compared with none.
 * Cosine of account vectors, (1 + log count) x log((accounts + 1) / accounts that have the term), joined by average link.
 */
export function eventGroupsOf({ profiles, terms }: Profiles, accountCount: number): readonly number[] {
  if (accountCount < 3) return Array.from({ length: accountCount }, () => 0);
  const { rare, plain } = similarities({ profiles, terms }, accountCount);
  const groups = joined(
    rare.map((row, index) => ({ members: [index], sums: [...row] })),
    nearest,
  );
  const clear = joined(
    groups.map(({ members }) => ({ members, sums: sumsOf(plain, members) })),
    notApart,
  );
  const events = Array.from({ length: accountCount }, () => 0);
  clear.forEach(({ members }, group) => {
    for (const member of members) events[member] = group;
  });
  return events;
}

/** Accounts taken together, with their summed similarity to every account. */
type Group = { readonly members: readonly number[]; readonly sums: readonly number[] };

/** Joins two groups at a time for as long as `choose` finds two that belong together. */
function joined(
  start: readonly Group[],
  choose: (groups: readonly Group[]) => readonly [number, number] | null,
): readonly Group[] {
  const groups = [...start];
  for (let pair = choose(groups); pair !== null; pair = choose(groups)) {
    const [into, from] = [groups[pair[0]], groups[pair[1]]];
    if (into === undefined || from === undefined) break;
    groups[pair[0]] = {
      members: [...into.members, ...from.members],
      sums: into.sums.map((sum, index) => sum + (from.sums[index] ?? 0)),
    };
    groups.splice(pair[1], 1);
  }
  return groups;
}

function sumsOf(similarity: readonly (readonly number[])[], members: readonly number[]): readonly number[] {
  return similarity.map((row) => members.reduce((sum, member) => sum + (row[member] ?? 0), 0));
}

/** Two groups that share nearly as much with each other as inside the tighter of them, or null. */
function notApart(groups: readonly Group[]): readonly [number, number] | null {
  for (const [first, a] of groups.entries()) {
    for (const [second, b] of groups.entries()) {
      if (second <= first) continue;
      if (averageBetween(a, b) >= apart * Math.max(averageInside(a), averageInside(b)))
        return [first, second];
    }
  }
  return null;
}

function averageBetween(a: Group, b: Group): number {
  return sumOver(a, b.members) / (a.members.length * b.members.length);
}

/** Of different accounts; an account alone has no inside. */
function averageInside(group: Group): number {
  const { length } = group.members;
  return length < 2 ? 0 : (sumOver(group, group.members) - length) / (length * (length - 1));
}

function sumOver(group: Group, members: readonly number[]): number {
  return members.reduce((sum, member) => sum + (group.sums[member] ?? 0), 0);
}

/** The two groups with the highest average similarity, or null when none belongs together. */
function nearest(groups: readonly Group[]): readonly [number, number] | null {
  let best = sameEvent;
  let pair: readonly [number, number] | null = null;
  groups.forEach((a, first) => {
    for (let second = first + 1; second < groups.length; second += 1) {
      const b = groups[second];
      if (b === undefined) continue;
      const average = averageBetween(a, b);
      if (average < best || (average === best && pair !== null)) continue;
      best = average;
      pair = [first, second];
    }
  });
  return pair;
}

type Matrix = readonly (readonly number[])[];

/** Cosines of all accounts with all, with and without the rarity of terms among them. One pass over an index. */
function similarities(
  { profiles, terms }: Pick<Profiles, 'profiles' | 'terms'>,
  accountCount: number,
): { readonly rare: Matrix; readonly plain: Matrix } {
  const rare = square(accountCount);
  const plain = square(accountCount);
  for (const [term, counts] of countsByTerm(profiles).entries()) {
    // A term of one account only says nothing about whom it goes with.
    if (counts === undefined || counts.size < 2) continue;
    const kindWeight = terms.kinds[term] === 'word' ? 1 : nameWeight;
    const rarity = Math.log((accountCount + 1) / counts.size) ** 2;
    const holders = Array.from(counts, ([account, count]) => ({
      account,
      weight: kindWeight * (1 + Math.log(count)),
    }));
    for (const one of holders) {
      const rareRow = rare[one.account];
      const plainRow = plain[one.account];
      if (rareRow === undefined || plainRow === undefined) continue;
      for (const { account, weight } of holders) {
        const product = one.weight * weight;
        plainRow[account] = (plainRow[account] ?? 0) + product;
        rareRow[account] = (rareRow[account] ?? 0) + product * rarity;
      }
    }
  }
  return { rare: cosines(rare), plain: cosines(plain) };
}

/** Term -> account -> passages of the account that have it. */
function countsByTerm(profiles: Profiles['profiles']): readonly (Map<number, number> | undefined)[] {
  const counts: (Map<number, number> | undefined)[] = [];
  for (const { account, terms } of profiles) {
    for (const term of terms) {
      const known = counts[term];
      if (known === undefined) counts[term] = new Map([[account, 1]]);
      else known.set(account, (known.get(account) ?? 0) + 1);
    }
  }
  return counts;
}

function square(size: number): number[][] {
  return Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
}

/** Products of vectors with each other as cosines; an empty vector is like no other. */
function cosines(products: Matrix): Matrix {
  return products.map((row, one) =>
    row.map((product, other) => {
      const lengths = Math.sqrt((row[one] ?? 0) * (products[other]?.[other] ?? 0));
      return lengths === 0 ? 0 : product / lengths;
    }),
  );
}
