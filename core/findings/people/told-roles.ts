import { canStandFor } from '../../contradiction/near-words.ts';
import { addTo } from '../../grouped.ts';
import type { Fact } from '../../model.ts';
import { compareTexts } from '../../text/compare-texts.ts';
import { type Draft, type Evidence, sideOf, silentAccounts } from '../evidence/evidence.ts';
import { printed } from '../evidence/printed.ts';
import { valuesAgainst } from '../evidence/telling.ts';
import { type Description, descriptionsOf, isOffice } from './descriptions.ts';

/**
 * Somebody of whom one account tells an office or a trade that another account, which says what he is too, does not:
 * `councillor Ann Porter`, `Ann Porter, a critic of the police`.
 */
export function toldRoles(evidence: Evidence): readonly Draft[] {
  const people = new Map<string, Fact[]>();
  for (const fact of evidence.found.facts)
    if (fact.kind === 'person' && fact.value.includes(' ')) addTo(people, fact.value, fact);
  return [...people].flatMap(([person, mentions]) => {
    // `Mayor Announces Nominee`, a heading
    if (person.split(' ').some(isOffice)) return [];
    const told = new Map<string, Description[]>();
    const named = new Map<string, number>();
    for (const fact of mentions) {
      const times = (named.get(fact.account) ?? 0) + 1;
      named.set(fact.account, times);
      if (times > mostMentions) continue;
      for (const description of descriptionsOf(evidence, fact)) addTo(told, fact.account, description);
    }
    return draftsOf(evidence, person, [...told.values()]);
  });
}

/** Whom an account names more often it has described long before. */
const mostMentions = 40;

function draftsOf(
  evidence: Evidence,
  person: string,
  told: readonly (readonly Description[])[],
): readonly Draft[] {
  const nouns = told.map((own) => new Set(own.flatMap((description) => description.nouns)));
  const differ = nouns.some((own) =>
    nouns.some(
      (others) =>
        others !== own && [...own].some((noun) => ![...others].some((other) => isLike(noun, other))),
    ),
  );
  if (!differ) return [];
  const fullest = told.flatMap((own) =>
    own.toSorted((a, b) => b.nouns.length - a.nouns.length || lengthOf(b) - lengthOf(a)).slice(0, 1),
  );
  // accounts that call somebody the same do so in the words of the first of them
  const shown = new Map<string, string>();
  const sides = fullest.map(({ account, at, nouns: called }) => {
    const key = called.toSorted(compareTexts).join(' ');
    const value = shown.get(key) ?? printed(evidence, account, at);
    shown.set(key, value);
    return sideOf(evidence, account, at, value);
  });
  return [
    {
      kind: 'title-role',
      severity: 'low',
      confidence: 0.6,
      summary: `What ${person} is called differs: ${valuesAgainst(evidence, sides)}.`,
      because: [`nouns for offices and trades beside the name of ${person}`],
      sides,
      silent: silentAccounts(evidence, sides),
    },
  ];
}

const lengthOf = ({ at }: Description): number => at.end - at.start;
const isLike = (one: string, other: string): boolean => one === other || canStandFor(one, other);
