import type { Passage } from '../../model.ts';
import { countedRoots } from '../evidence/counted-roots.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { surestLink } from '../evidence/links-from.ts';
import type { Matter } from './matters.ts';

/** An account whose passage is linked to another's as surely as this tells the same. */
const sure = 0.6;
/** Words that say something, which two of the accounts have. */
const fewestShared = 3;

/** What at least so many accounts tell in one statement, though every word of it may stand in the others too. */
export function statementMatters(evidence: Evidence, fewest: number): readonly Matter[] {
  const words = evidence.toldWords();
  return evidence.found.statements.flatMap(({ members }): readonly Matter[] => {
    const passages = members.flatMap((id) => evidence.passage(id) ?? []);
    const surest = surestOf(evidence, passages);
    if (surest.size < fewest) return [];
    const users = countedRoots([...surest.values()].map(words.roots));
    const signs = [...users.keys()].filter((root) => (users.get(root) ?? 0) > 1);
    if (signs.length < fewestShared) return [];
    const isSign = new Set(signs);
    return [
      {
        signs,
        told: new Map(
          [...surest].map(([id, passage]) => [id, words.in(passage).filter(({ root }) => isSign.has(root))]),
        ),
        company: isSign,
        touching: touchingOf(evidence, passages),
      },
    ];
  });
}

/** The accounts of passages, and of all that are linked to one of them. */
function touchingOf({ linksFrom, passage }: Evidence, passages: readonly Passage[]): ReadonlySet<string> {
  const touching = new Set(passages.map(({ account }) => account));
  for (const { id } of passages) {
    for (const other of linksFrom(id).keys()) {
      const account = passage(other)?.account;
      if (account !== undefined) touching.add(account);
    }
  }
  return touching;
}

/** Account -> of its passages of a statement the one that is linked to another most surely. */
function surestOf({ linksFrom }: Evidence, passages: readonly Passage[]): ReadonlyMap<string, Passage> {
  const ids = passages.map(({ id }) => id);
  const scored = passages
    .map((passage) => ({ passage, score: surestLink(linksFrom, passage.id, ids) }))
    .filter(({ passage: { zone }, score }) => zone === 'body' && score >= sure)
    .toSorted((a, b) => a.score - b.score);
  return new Map(scored.map(({ passage }) => [passage.account, passage]));
}
