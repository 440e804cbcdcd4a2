import type { Passage } from '../../model.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { surestLink } from '../evidence/links-from.ts';
import type { Matter } from './matters.ts';
import type { ToldWords } from './told-words.ts';

/** An account whose passage is linked to another's as surely as this tells the same. */
const sure = 0.6;
/** Words that say something, which two of the accounts have. */
const fewestShared = 3;

/** What accounts tell in one statement, though every word of it may stand in the others too. */
export function statementMatters(evidence: Evidence, words: ToldWords): readonly Matter[] {
  return evidence.found.statements.flatMap(({ members }): readonly Matter[] => {
    const passages = members.flatMap((id) => evidence.passage(id) ?? []);
    const surest = surestOf(evidence, passages);
    const users = new Map<string, number>();
    for (const passage of surest.values())
      for (const root of words.roots(passage)) users.set(root, (users.get(root) ?? 0) + 1);
    const signs = [...users].flatMap(([root, count]) => (count > 1 ? [root] : []));
    if (signs.length < fewestShared) return [];
    const isSign = new Set(signs);
    const linked = passages.flatMap(({ id }) => [...evidence.linksFrom(id).keys()]);
    return [
      {
        signs,
        told: new Map(
          [...surest].map(([id, passage]) => [id, words.in(passage).filter(({ root }) => isSign.has(root))]),
        ),
        company: isSign,
        touching: new Set([...members, ...linked].flatMap((id) => evidence.passage(id)?.account ?? [])),
      },
    ];
  });
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
