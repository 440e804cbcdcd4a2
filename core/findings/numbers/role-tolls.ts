import { grouped } from '../../grouped.ts';
import type { Fact } from '../../model.ts';
import type { Span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';
import { type Draft, type Evidence, sideOf, silentAccounts } from '../evidence/evidence.ts';
import { isOfAnother } from '../evidence/of-another.ts';
import { listed, valuesWithTellers } from '../evidence/telling.ts';
import { isNoCount } from './no-count.ts';
import { figureOf, standOfAmounts } from './number-values.ts';

/** How many of one role were hurt: all of them, or those in hospital, who cannot be more. */
type RoleToll = Span & {
  readonly account: string;
  readonly role: string;
  readonly value: string;
  readonly inHospital: boolean;
};

const roles: ReadonlyMap<string, RegExp> = new Map([
  ['officers', /^(?:cops?|police(?:men|women|man|woman)?|(?:police )?officers?)$/iu],
  ['firefighters', /^(?:firefighters?|firem[ae]n)$/iu],
  ['soldiers', /^(?:soldiers?|troops?|servicem[ae]n)$/iu],
  ['protesters', /^(?:protest[eo]rs?|demonstrators?|marchers?)$/iu],
  ['passengers', /^passengers?$/iu],
]);
const hurt = /\b(?:injur(?:ed|ies)|hurt|wounded|treated|treatment)\b/iu;
const hurting = /\b(?:injur|wound|hurt)(?:ed|ing)?\s(?:at least |some |about )?$/iu;
const hospital = /\bin hospital\b|\bhospitali[sz]ed\b|\b(?:taken|sent|rushed) to (?:the |an? )?hospital/iu;
/** What befell others too, and a part of those who were counted. */
const partOrOther = /\b(?:killed|dead|died|deaths?|another|further|more|remain(?:s|ed)?|still)\b/iu;

/** How much text beside a number tells whom it counts, in UTF-16 code units. */
const reach = 60;
/** `23 riot police`: the role is among so many words. */
const mostBetween = 3;
/** Counts so far apart are hardly of the same people. */
const farthest = 4;

/** The hurt of one role, of whom two accounts have two counts that cannot both be. */
export function roleTolls(evidence: Evidence): readonly Draft[] {
  const all = evidence.accounts.flatMap(({ id }) =>
    evidence.facts(id).flatMap((fact) => roleTollOf(evidence, fact)),
  );
  return [...grouped(all, ({ role }) => role)].flatMap(([role, tolls]) => {
    const told = [...grouped(tolls, ({ account }) => account).values()].flatMap((own) =>
      new Set(own.map(({ value }) => value)).size === 1 ? own.slice(0, 1) : [],
    );
    const clashing = told.filter((each) => told.some((other) => clash(each, other) || clash(other, each)));
    if (clashing.length === 0) return [];
    const sides = told.map((each) => sideOf(evidence, each.account, each, each.value));
    return [
      {
        kind: 'number' as const,
        severity: 'high' as const,
        confidence: 0.7,
        summary: `The number of ${role} hurt differs: ${listed(valuesWithTellers(evidence, sides))}.`,
        because: [`the ${role} whom each account counts as hurt or in hospital`],
        sides,
        silent: silentAccounts(evidence, sides),
      },
    ];
  });
}

/** Two counts of the hurt, or more in hospital than were hurt. */
function clash(one: RoleToll, other: RoleToll): boolean {
  if (one.account === other.account || standOfAmounts(one.value, other.value) !== 'clash') return false;
  const [a, b] = [figureOf(one), figureOf(other)];
  if (a > farthest * b || b > farthest * a) return false;
  return one.inHospital === other.inHospital || (one.inHospital && a > b);
}

function roleTollOf(evidence: Evidence, fact: Fact): readonly RoleToll[] {
  const { text } = evidence.account(fact.account);
  const passage = evidence.passageAt(fact.account, fact.start);
  if (fact.kind !== 'number' || passage?.zone !== 'body' || isNoCount(text, fact)) return [];
  const role = roleIn(text.slice(fact.end, Math.min(passage.end, fact.end + reach)));
  if (role === null) return [];
  const { start } = fact;
  const end = fact.end + role.end;
  const [clause = ''] = /^[^,;:.]*/u.exec(text.slice(end, Math.min(passage.end, end + reach))) ?? [];
  const inHospital = hospital.test(clause);
  if (
    !inHospital &&
    !hurt.test(clause) &&
    !hurting.test(text.slice(Math.max(passage.start, start - reach), start))
  )
    return [];
  if (partOrOther.test(text.slice(passage.start, passage.end)) || isOfAnother(evidence, passage)) return [];
  return [{ account: fact.account, role: role.role, value: fact.value, inHospital, start, end }];
}

const word = byScript(String.raw`\p{L}+`, 'g');
/** What begins another phrase. */
const parting = byScript(String.raw`[^\p{Ll}\p{Lu} -]|\b(?:and|or|of|were)\b`);

/** The role whose count ends right before, within its first words: ` police officers and 23 protesters` is officers. */
function roleIn(after: string): { readonly role: string; readonly end: number } | null {
  for (const match of [...word.all(after)].slice(0, mostBetween)) {
    const end = match.index + match[0].length;
    if (parting.test(after.slice(0, end))) return null;
    for (const [role, names] of roles) if (names.test(match[0])) return { role, end };
  }
  return null;
}
