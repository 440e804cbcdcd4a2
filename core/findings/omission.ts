import type { Fact, Statement } from '../model.ts';
import { type Draft, type Evidence, sideOf } from './evidence.ts';
import { excerptOf } from './excerpt.ts';
import { addTo } from './grouped.ts';
import { tellers } from './telling.ts';

const fewestAccounts = 4;

/**
 * What all accounts but one report. The proof of absence is a name: a person or an organisation that every account
 * names in reporting it and that the silent account does not name anywhere. One finding for each silent account and name.
 */
export function omissions(evidence: Evidence): readonly Draft[] {
  if (evidence.accounts.length < fewestAccounts) return [];
  const drafts = new Map<string, Draft>();
  for (const statement of evidence.found.statements) {
    for (const [key, draft] of draftsOf(evidence, statement)) {
      const known = drafts.get(key);
      if (known === undefined || draft.sides.length < known.sides.length) drafts.set(key, draft);
    }
  }
  return [...drafts.values()];
}

function draftsOf(evidence: Evidence, statement: Statement): readonly (readonly [string, Draft])[] {
  const members = statement.members
    .map((id) => evidence.passage(id))
    .filter((passage) => passage !== undefined);
  const speaking = new Set(members.map((passage) => passage.account));
  const [silent, ...more] = evidence.accounts.filter(({ id }) => !speaking.has(id));
  if (silent === undefined || more.length > 0) return [];
  const named = new Map<string, Fact[]>();
  for (const passage of members) {
    for (const fact of evidence.factsIn(passage.account, passage)) {
      if (fact.kind === 'person' || fact.kind === 'organisation') addTo(named, fact.value, fact);
    }
  }
  const missing = [...named].filter(
    ([name, facts]) =>
      name.length > 3 &&
      new Set(facts.map((fact) => fact.account)).size === speaking.size &&
      !names(evidence, silent.id, name),
  );
  const [first] = missing.toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (first === undefined) return [];
  const [name, facts] = first;
  const told = members.flatMap((passage) => {
    const fact = facts.find(
      (each) => each.account === passage.account && each.start >= passage.start && each.end <= passage.end,
    );
    return fact === undefined ? [] : [{ side: sideOf(evidence, passage.account, passage, name), fact }];
  });
  const sides = told.map(({ side }) => side);
  const [fullest] = told.toSorted((a, b) => b.side.text.length - a.side.text.length);
  const excerpt =
    fullest === undefined ? '' : excerptOf(fullest.side.text, fullest.fact.start - fullest.side.start);
  const others = tellers(evidence, speaking, new Set([silent.id]));
  return [
    [
      `${silent.id} ${name}`,
      {
        kind: 'omission',
        severity: 'medium',
        confidence: 0.6,
        summary: `${upperFirst(others)} report on ${name}, for instance “${excerpt}” (${evidence.name(fullest?.side.account ?? '')}); ${evidence.name(silent.id)} does not name ${name}.`,
        sides,
        silent: [silent.id],
      },
    ],
  ];
}

const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Whether an account names somebody or something, by any part of the name. */
function names({ account, facts }: Evidence, id: string, name: string): boolean {
  if (facts(id).some((fact) => fact.value === name)) return true;
  const last = name.split(' ').at(-1) ?? name;
  return account(id).text.toLowerCase().includes(last.toLowerCase());
}
