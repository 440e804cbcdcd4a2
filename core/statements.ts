import type { Link, Passage, Statement } from './model.ts';

/**
 * What several passages report in common; ids `s1`, `s2`, ... A passage may belong to several.
 *
 * A statement grows from its strongest link, and takes a passage only when that is linked to every member of another
 * account: one weak bridge can't merge two statements. Every link is in some statement. Two passages of one account
 * stand together only when at least two accounts confirm both, or when their links are certain: the editor's word.
 */
export function statementsOf(passages: readonly Passage[], links: readonly Link[]): readonly Statement[] {
  const place = new Map(passages.map(({ id }, index) => [id, index]));
  const accountOf = new Map(passages.map(({ id, account }) => [id, account]));
  const neighbours = neighboursOf(links);
  const before = standsBefore(passages, place);
  const covered = new Set<string>();
  const groups: (readonly string[])[] = [];
  for (const { a, b } of strongestFirst(passages, links)) {
    if (covered.has(pairKey(a, b))) continue;
    const members = grown([a, b], neighbours, accountOf, before);
    for (const one of members) for (const other of members) covered.add(pairKey(one, other));
    groups.push(members.toSorted((one, other) => (place.get(one) ?? 0) - (place.get(other) ?? 0)));
  }
  return groups
    .toSorted((one, other) => inOrder(one, other, place))
    .map((members, index) => ({ id: `s${index + 1}`, members }));
}

/** Which of two equally good passages comes first: the one nearer the start of its text, then of its account. */
function standsBefore(
  passages: readonly Passage[],
  place: ReadonlyMap<string, number>,
): (one: string, other: string) => boolean {
  const startOf = new Map(passages.map(({ id, start }) => [id, start]));
  return (one, other) =>
    compareNumbers(
      [startOf.get(one) ?? 0, place.get(one) ?? 0],
      [startOf.get(other) ?? 0, place.get(other) ?? 0],
    ) < 0;
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

/** A passage that is linked to every member of other accounts so far. */
type Candidate = { readonly account: string; sum: number; links: number };

/**
 * What a link by the editor's word counts in a statement that does not begin with one: it allows a passage there, and
 * does not draw it there, so that merging two statements leaves the others as they were.
 */
const leastScore = 0.5;

/** The start with every passage that is linked to all members of other accounts, best average score first. */
function grown(
  start: readonly string[],
  neighbours: Neighbours,
  accountOf: ReadonlyMap<string, string>,
  before: (one: string, other: string) => boolean,
): readonly string[] {
  const members: string[] = [];
  const accounts = new Set<string>();
  const candidates = new Map<string, Candidate>();
  for (const id of start.flatMap((member) => Array.from(neighbours.get(member)?.keys() ?? []))) {
    if (!start.includes(id)) candidates.set(id, { account: accountOf.get(id) ?? '', sum: 0, links: 0 });
  }
  const isCertain = neighbours.get(start[0] ?? '')?.get(start[1] ?? '') === 1;
  const admit = (member: string): void => {
    const account = accountOf.get(member) ?? '';
    members.push(member);
    accounts.add(account);
    candidates.delete(member);
    for (const [id, candidate] of candidates) {
      if (candidate.account === account) continue;
      const score = neighbours.get(member)?.get(id);
      if (score === undefined) candidates.delete(id);
      else {
        candidate.sum += score === 1 && !isCertain ? leastScore : score;
        candidate.links += 1;
      }
    }
  };
  for (const member of start) admit(member);
  for (;;) {
    let best: string | null = null;
    let bestScore = 0;
    for (const [id, { account, sum, links }] of candidates) {
      if (links === 0) continue;
      const score = sum / links;
      // A second passage of an account has to be confirmed by two others, or by the editor.
      if (accounts.has(account) && accounts.size < 3 && score < 1) continue;
      if (best !== null && (score < bestScore || (score === bestScore && before(best, id)))) continue;
      best = id;
      bestScore = score;
    }
    if (best === null) return members;
    admit(best);
  }
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
