import type { Fact, Passage } from '../../model.ts';
import { byScript } from '../../text/by-script.ts';
import { connectedPairs } from '../evidence/connected-pairs.ts';
import { countShared } from '../evidence/count-shared.ts';
import { type Draft, type Evidence, silentAccounts } from '../evidence/evidence.ts';
import { mostCompared } from '../evidence/grouped.ts';
import { printedSide } from '../evidence/printed.ts';
import { listed, quotedWithTellers } from '../evidence/telling.ts';
import { tellingZones } from '../evidence/zones.ts';
import { countedNoun } from './counted-noun.ts';
import { standOfAmounts } from './number-values.ts';

/** `a list of 339 names`, `a list with more than 500 children`. */
const before = /\blists?\s+(?:of|with|naming|containing)\s+(?:the\s+)?$/iu;
/** `339 names on the town’s list`. */
const after = byScript(
  String.raw`^\s+(?:\p{L}+\s+){1,2}(?:(?:is|are|were|was)\s+)?on\s+(?:[\p{L}’']+\s+){1,3}list\b`,
  'i',
);
/** Any list has names; of one with children and one with demands there are two. */
const anything = /^(?:name|peopl|person|)$/u;
/** In UTF-16 code units. */
const reach = 60;
/** The word `list`, and one that says which list it is; `people` does not. */
const fewestShared = 2;

/** How many stand on one list, where accounts, or two sources of one account, do not agree. */
export function listLengths(evidence: Evidence): readonly Draft[] {
  const lengths = evidence.found.facts
    .flatMap((fact) => {
      if (fact.kind !== 'number' || /^0|\.\d/u.test(fact.value)) return [];
      const { text } = evidence.account(fact.account);
      const isLength =
        before.test(text.slice(Math.max(0, fact.start - reach), fact.start)) ||
        after.test(text.slice(fact.end, fact.end + reach));
      const passage = isLength ? evidence.passageAt(fact.account, fact.start) : undefined;
      return passage !== undefined && tellingZones.has(passage.zone)
        ? [listedAt(evidence, fact, passage)]
        : [];
    })
    .slice(0, mostCompared);
  const clashing = lengths.flatMap((one, index) =>
    lengths
      .slice(index + 1)
      .filter(
        (other) =>
          (one.noun === other.noun || anything.test(one.noun) || anything.test(other.noun)) &&
          standOfAmounts(one.value, other.value) === 'clash' &&
          countShared(one.beside, other.beside) >= fewestShared,
      )
      .map((other) => [one, other] as const),
  );
  return connectedPairs(clashing).map((group): Draft => {
    const sides = group.map((each) => printedSide(evidence, each.account, each));
    const isOne = new Set(sides.map(({ account }) => account)).size === 1;
    return {
      kind: isOne ? 'internal-inconsistency' : 'number',
      severity: 'medium',
      confidence: 0.65,
      summary: `How many are on the list differs: ${listed(quotedWithTellers(evidence, sides))}.`,
      because: ['the numbers that go with a list, in passages with words in common'],
      sides,
      silent: silentAccounts(evidence, sides),
    };
  });
}

function listedAt(evidence: Evidence, fact: Fact, passage: Passage) {
  const { noun } = countedNoun(evidence.account(fact.account).text, evidence.words(passage), fact.end);
  const roots = [...evidence.roots(passage)];
  return { ...fact, noun, beside: new Set(roots.filter((root) => !anything.test(root))) };
}
