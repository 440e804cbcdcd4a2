import { readTitleValue } from '../facts/title-value.ts';
import type { Severity, Side } from '../model.ts';
import {
  type Draft,
  type Evidence,
  listed,
  orderedSides,
  sideOf,
  silentAccounts,
  valuesByAccount,
} from './evidence.ts';
import { addTo, mostCompared } from './grouped.ts';
import { relateTitles, type TitleParts, type TitleRelation, titleParts } from './title-parts.ts';

type Titled = {
  readonly account: string;
  readonly side: Side;
  readonly parts: TitleParts;
  readonly name: Side | null;
};

/** One person with titles that cannot both be right: head and deputy head, the armed forces and their general staff. */
export function titleRoles(evidence: Evidence): readonly Draft[] {
  const people = new Map<string, Titled[]>();
  for (const fact of evidence.found.facts) {
    if (fact.kind !== 'title') continue;
    const { person, title } = readTitleValue(fact.value);
    const parts = titleParts(title);
    if (parts === null || /\b(?:former|ex)\b/u.test(title)) continue;
    const titled = {
      account: fact.account,
      side: sideOf(evidence, fact.account, fact, title),
      parts,
      name: null,
    };
    addTo(people, person, titled);
  }
  return [...people].flatMap(([person, titles]) =>
    draft(evidence, person, titles.slice(0, mostCompared / 10)),
  );
}

const severities: ReadonlyMap<TitleRelation, Severity> = new Map([
  ['different rank', 'high'],
  ['different office', 'medium'],
]);

function draft(evidence: Evidence, person: string, titles: readonly Titled[]): readonly Draft[] {
  const clashes: (readonly [Titled, Titled, TitleRelation])[] = [];
  titles.forEach((a, index) => {
    for (const b of titles.slice(index + 1)) {
      const relation = relateTitles(a.parts, b.parts);
      if (relation !== 'agree' && relation !== 'unrelated' && !isBridged(titles, a, b))
        clashes.push([a, b, relation]);
    }
  });
  if (clashes.length === 0) return [];
  const clashing = new Set(clashes.flatMap(([a, b]) => [a, b]));
  const sides = orderedSides(
    evidence,
    [...clashing].map((titled) => titled.side),
  );
  const accounts = new Set(sides.map((side) => side.account));
  const severity = clashes.some(([, , relation]) => severities.get(relation) === 'high') ? 'high' : 'medium';
  return [
    {
      kind: accounts.size > 1 ? 'title-role' : 'internal-inconsistency',
      severity,
      confidence: 0.75,
      summary:
        accounts.size > 1
          ? `${person} has different titles: ${valuesByAccount(evidence, sides)}.`
          : `${listed([...accounts].map(evidence.name))} gives ${person} different titles: ${valuesByAccount(evidence, sides)}.`,
      sides,
      silent: silentAccounts(evidence, sides),
    },
  ];
}

/** An account that uses both titles, or whose other title agrees, knows of two jobs: no clash. */
function isBridged(titles: readonly Titled[], a: Titled, b: Titled): boolean {
  if (a.account === b.account) return false;
  const others = titles.filter((each) => each !== a && each !== b);
  return others.some(
    (each) =>
      (each.account === a.account &&
        relateTitles(each.parts, b.parts) === 'agree' &&
        each.parts.scope.size > 0) ||
      (each.account === b.account &&
        relateTitles(each.parts, a.parts) === 'agree' &&
        each.parts.scope.size > 0),
  );
}
