import type { Link, Passage, Statement } from './model.ts';

/**
 * What several passages report in common; ids `s1`, `s2`, ... A passage may belong to several.
 *
 * A statement grows from its strongest link, and takes a passage only when that is linked to every member of another
 * account: one weak bridge can't merge two statements. Every link is in some statement. Two passages of one account
 * stand together only when at least two accounts confirm both.
 */
export function statementsOf(passages: readonly Passage[], links: readonly Link[]): readonly Statement[] {
  const place = new Map(passages.map(({ id }, index) => [id, index]));
  const accountOf = new Map(passages.map(({ id, account }) => [id, account]));
  const neighbours = neighboursOf(links);
  const covered = new Set<string>();
  const groups: (readonly string[])[] = [];
  for (const { a, b } of strongestFirst(passages, links)) {
    if (covered.has(pairKey(a, b))) continue;
    const members = grown([a, b], neighbours, accountOf, place);
    for (const one of members) for (const other of members) covered.add(pairKey(one, other));
    groups.push(members.toSorted((one, other) => (place.get(one) ?? 0) - (place.get(other) ?? 0)));
  }
  return groups
    .toSorted((one, other) => inOrder(one, other, place))
    .map((members, index) => ({ id: `s${index + 1}`, members }));
}

type Neighbours = ReadonlyMap<string, ReadonlyMap<string, number>>;

function neighboursOf(links: readonly Link[]): Neighbours {
  const neighbours = new Map<string, Map<string, number>>();
  const add = (from: string, to: string, score: number): void => {
    const known = neighbours.get(from);
    if (known === undefined) neighbours.set(from, new Map([[to, score]]));
    else known.set(to, score);
  };
  for (const { a, b, score } of links) {
    add(a, b, score);
    add(b, a, score);
  }
  return neighbours;
}

/** Equal scores in an order that does not depend on that of the accounts: by where the passages stand. */
function strongestFirst(passages: readonly Passage[], links: readonly Link[]): readonly Link[] {
  const passageOf = new Map(passages.map((passage) => [passage.id, passage]));
  const standing = ({ a, b }: Link): readonly number[] => {
    const [one, other] = [passageOf.get(a), passageOf.get(b)].map((passage) => [
      passage?.start ?? 0,
      passage?.end ?? 0,
    ]);
    return [...(one ?? []), ...(other ?? [])].sort((x, y) => x - y);
  };
  return links
    .map((link) => ({ link, standing: standing(link) }))
    .sort((x, y) => y.link.score - x.link.score || compareNumbers(x.standing, y.standing))
    .map(({ link }) => link);
}

/** The start with every passage that is linked to all members of other accounts, best average score first. */
function grown(
  start: readonly string[],
  neighbours: Neighbours,
  accountOf: ReadonlyMap<string, string>,
  place: ReadonlyMap<string, number>,
): readonly string[] {
  const members = [...start];
  const candidates = new Map<string, number>();
  const [first = '', second = ''] = start;
  for (const id of [...(neighbours.get(first)?.keys() ?? []), ...(neighbours.get(second)?.keys() ?? [])]) {
    if (!start.includes(id)) candidates.set(id, 0);
  }
  for (;;) {
    let best: { readonly id: string; readonly score: number } | null = null;
    for (const id of candidates.keys()) {
      const score = fit(id, members, neighbours, accountOf);
      const wins =
        best === null ||
        score > best.score ||
        (score === best.score && (place.get(id) ?? 0) < (place.get(best.id) ?? 0));
      if (score > 0 && wins) best = { id, score };
    }
    if (best === null) return members;
    members.push(best.id);
    candidates.delete(best.id);
  }
}

/** Average score with the members of other accounts; 0 where a link is missing or an account would double unconfirmed. */
function fit(
  id: string,
  members: readonly string[],
  neighbours: Neighbours,
  accountOf: ReadonlyMap<string, string>,
): number {
  const own = accountOf.get(id);
  const others = members.filter((member) => accountOf.get(member) !== own);
  const confirming = new Set(others.map((member) => accountOf.get(member)));
  if (others.length === 0 || (others.length < members.length && confirming.size < 2)) return 0;
  let sum = 0;
  for (const member of others) {
    const score = neighbours.get(id)?.get(member);
    if (score === undefined) return 0;
    sum += score;
  }
  return sum / others.length;
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function inOrder(
  one: readonly string[],
  other: readonly string[],
  place: ReadonlyMap<string, number>,
): number {
  return compareNumbers(
    one.map((id) => place.get(id) ?? 0),
    other.map((id) => place.get(id) ?? 0),
  );
}

function compareNumbers(one: readonly number[], other: readonly number[]): number {
  const differing = one.findIndex((value, index) => value !== other[index]);
  if (differing < 0) return one.length - other.length;
  return (one[differing] ?? 0) - (other[differing] ?? Number.NEGATIVE_INFINITY);
}
