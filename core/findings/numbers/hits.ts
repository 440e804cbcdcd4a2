import { grouped } from '../../grouped.ts';
import type { Fact } from '../../model.ts';
import { byScript } from '../../text/by-script.ts';
import { isAboutOthers } from '../evidence/about-others.ts';
import { type Draft, type Evidence, sideOf, silentAccounts } from '../evidence/evidence.ts';
import { isOfAnother } from '../evidence/of-another.ts';
import { listed, toldBy } from '../evidence/telling.ts';
import { countedPhrase } from './counted-phrase.ts';
import { standOfAmounts } from './number-values.ts';

/** `was shot eleven times`, `hit by seven bullets`: by what stands before the number, and after it. */
const before = byScript(
  String.raw`\b(?:shot|hit|struck|stabbed|wounded)\s+(?:(?!at\b)\p{L}+\s+){0,4}?(?:(?:at\s+least|about|nearly|up\s+to)\s+)?$`,
  'i',
);
const times = /^\s+(?:times|bullets|rounds|shots|blows)\b/iu;
/** `seven bullets entered his body`, `seven gunshot wounds` */
const wounds =
  /^\s+(?:(?:bullets|rounds|shots|blows)\s+(?:had\s+)?(?:entered|struck|hit|pierced|landed)|(?:gunshot|bullet|stab|knife)\s+wounds)\b/iu;
/** Who was shot at was not hit as often. */
const fired = /\b(?:fired|firing|fires|shots at|shot at|missed|discharged)\b/iu;

type Hits = { readonly fact: Fact; readonly words: string };

/** How often somebody was hit, where accounts that each say it once do not agree. */
export function hits(evidence: Evidence): readonly Draft[] {
  const told = evidence.accounts.flatMap(({ id }) => {
    const own = evidence.facts(id).flatMap((fact) => hitsOf(evidence, fact));
    return new Set(own.map(({ fact }) => fact.value)).size === 1 ? own : [];
  });
  const clashing = told.filter((one) => told.some((other) => areClashing(evidence, one.fact, other.fact)));
  if (clashing.length === 0) return [];
  const shown = [...grouped(clashing, ({ fact }) => fact.account).values()].flatMap((own) => own.slice(0, 1));
  const sides = shown.map(({ fact }) => sideOf(evidence, fact.account, fact, fact.value));
  const words = new Map(shown.toReversed().map((each) => [each.fact.value, each.words]));
  const given = toldBy(evidence, sides, (value, who) => `“${words.get(value) ?? value}” (${who})`);
  return [
    {
      kind: 'number',
      severity: 'high',
      confidence: 0.65,
      summary: `How often somebody was hit differs: ${listed(given)}.`,
      because: ['times, bullets and wounds of which somebody is said to have been hit'],
      sides,
      silent: silentAccounts(evidence, sides),
    },
  ];
}

function hitsOf(evidence: Evidence, fact: Fact): readonly Hits[] {
  const { text } = evidence.account(fact.account);
  const passage = evidence.passageAt(fact.account, fact.start);
  if (fact.kind !== 'number' || passage === undefined || passage.zone === 'boilerplate') return [];
  const clause =
    text
      .slice(passage.start, fact.start)
      .split(/[,;:–—]/u)
      .at(-1) ?? '';
  const after = text.slice(fact.end, passage.end);
  if (!(wounds.test(after) || (times.test(after) && before.test(clause)))) return [];
  if (fired.test(clause) || isOfAnother(evidence, passage)) return [];
  return [{ fact, words: countedPhrase(text, fact, 1) }];
}

function areClashing(evidence: Evidence, one: Fact, other: Fact): boolean {
  if (one.account === other.account || standOfAmounts(one.value, other.value) !== 'clash') return false;
  const [a, b] = [one, other].map(({ account, start }) => evidence.passageAt(account, start));
  return a !== undefined && b !== undefined && !isAboutOthers(evidence, a, b);
}
