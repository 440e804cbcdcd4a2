import { readTitleValue } from '../../facts/title-value.ts';
import { addTo } from '../../grouped.ts';
import type { Severity, Side } from '../../model.ts';
import { listed } from '../../text/listed.ts';
import { campsOf } from '../comparing/camps.ts';
import { mostCompared } from '../comparing/most-compared.ts';
import { worst } from '../comparing/wording-weight.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { sideOf } from '../telling/sides.ts';
import { valuesAgainst } from '../telling/telling.ts';
import { relateTitles, type TitleParts, type TitleRelation, titleParts } from './title-parts.ts';

type Titled = {
  readonly account: string;
  readonly side: Side;
  readonly parts: TitleParts;
  readonly name: Side | null;
};

/**
 * A person with titles that cannot both be right: head and deputy head, of the armed forces and of their general staff.
 */
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
  ['other body', 'low'],
  ['looser word', 'low'],
]);

function draft(evidence: Evidence, person: string, titles: readonly Titled[]): readonly Draft[] {
  const clashes: (readonly [Titled, Titled, TitleRelation])[] = [];
  titles.forEach((a, index) => {
    for (const b of titles.slice(index + 1)) {
      const relation = relateTitles(a.parts, b.parts);
      if (severities.has(relation) && !isBridged(titles, a, b)) clashes.push([a, b, relation]);
    }
  });
  if (clashes.length === 0) return [];
  const apart = new Set(clashes.flatMap(([a, b]) => [a, b]));
  // what the other accounts call the same post says which of two titles stands alone
  const agreeing = titles.filter((each) =>
    [...apart].some(
      ({ parts, side }) => side.value === each.side.value && relateTitles(parts, each.parts) === 'agree',
    ),
  );
  const clashing = [...new Set([...apart, ...agreeing])];
  const partsOf = new Map(clashing.map(({ side, parts }) => [side.value, parts]));
  const camps = campsOf(
    clashing.map(({ side }) => side),
    (a, b) => {
      const [one, two] = [partsOf.get(a), partsOf.get(b)];
      const relation = one === undefined || two === undefined ? 'unrelated' : relateTitles(one, two);
      return relation === 'agree' ? 'agree' : severities.has(relation) ? 'clash' : 'unknown';
    },
  );
  const shared = (side: Side): string => camps.get(side.value) ?? side.value;
  const sides = clashing.map(({ side }) => ({ ...side, value: shared(side) }));
  // the sentence has the titles as they are printed, capitals and all
  const printed = new Map(clashing.map(({ side }) => [side.value, side.text.replace(/\s+/gu, ' ')]));
  const given = sides.map((side) => ({ ...side, value: printed.get(side.value) ?? side.value }));
  const [first] = sides;
  const one = sides.every((side) => side.account === first?.account);
  return [
    {
      kind: one ? 'internal-inconsistency' : 'title-role',
      severity: worst(clashes.flatMap(([, , relation]) => severities.get(relation) ?? [])),
      confidence: 0.75,
      summary: one
        ? `${evidence.name(first?.account ?? '')} gives ${person} different titles: ${listed([...new Set(given.map(({ value }) => `“${value}”`))])}.`
        : `What ${person} is differs: ${valuesAgainst(evidence, given)}.`,
      because: [`rank, office and body in the titles of ${person}`],
      sides,
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
