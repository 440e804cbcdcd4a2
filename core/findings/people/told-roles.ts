import { canStandFor } from '../../contradiction/near-words.ts';
import { addTo } from '../../grouped.ts';
import type { Fact } from '../../model.ts';
import type { Span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';
import { compareTexts } from '../../text/compare-texts.ts';
import { foldedWords } from '../../text/words.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { printed } from '../telling/printed.ts';
import { sideOf } from '../telling/sides.ts';
import { valuesAgainst } from '../telling/telling.ts';
import { belongingAt } from './belonging.ts';
import { type Description, descriptionsOf, isOffice } from './descriptions.ts';

/**
 * Somebody of whom one account tells an office or a trade that another account, which says what he is too, does not:
 * `councillor Ann Porter`, `Ann Porter, a critic of the police`, `the council's Ann Porter`.
 */
export function toldRoles(evidence: Evidence): readonly Draft[] {
  const people = new Map<string, Fact[]>();
  for (const fact of evidence.found.facts)
    if (fact.kind === 'person' && fact.value.includes(' ')) addTo(people, fact.value, fact);
  return [...people].flatMap(([person, mentions]) => {
    // `Mayor Announces Nominee`, a heading
    if (person.split(' ').some(isOffice)) return [];
    const told = new Map<string, Description[]>();
    const belonging = new Map<string, Span>();
    const named = new Map<string, number>();
    for (const fact of mentions) {
      const times = (named.get(fact.account) ?? 0) + 1;
      named.set(fact.account, times);
      if (times > mostMentions) continue;
      for (const description of descriptionsOf(evidence, fact)) addTo(told, fact.account, description);
      const body = belonging.has(fact.account) ? null : belongingAt(evidence, fact);
      if (body !== null) belonging.set(fact.account, body);
    }
    const ofBody = [...belonging]
      .filter(([account]) => !told.has(account))
      .map(([account, at]): readonly Description[] => [{ account, at, nouns: [], loose: [] }]);
    return draftsOf(evidence, person, [...told.values()], ofBody);
  });
}

/** Whom an account names more often it has described long before. */
const mostMentions = 40;

function draftsOf(
  evidence: Evidence,
  person: string,
  told: readonly (readonly Description[])[],
  ofBody: readonly (readonly Description[])[],
): readonly Draft[] {
  const offices = told.filter((own) => own.some(isTelling));
  const vaguer = offices.some((own) =>
    offices.some((others) => others !== own && isVaguer(evidence, own, others)),
  );
  const differ = offices.some((own) => offices.some((others) => others !== own && tellsMore(own, others)));
  if (!differ && !vaguer && (ofBody.length === 0 || offices.length === 0)) return [];
  const fullest = [...offices, ...ofBody].flatMap((own) =>
    own
      .toSorted(
        (a, b) =>
          b.nouns.length - a.nouns.length || b.loose.length - a.loose.length || lengthOf(b) - lengthOf(a),
      )
      .slice(0, 1),
  );
  // accounts that call somebody the same do so in the words of the first of them
  const shown = new Map<string, string>();
  const sides = fullest.map((description) => {
    const { account, at } = description;
    const own = printed(evidence, account, at);
    const key =
      isTelling(description) && (differ || !vaguer)
        ? headsOf(description).toSorted(compareTexts).join(' ')
        : own;
    const value = shown.get(key) ?? own;
    shown.set(key, value);
    return sideOf(evidence, account, at, value);
  });
  if (shown.size < 2) return [];
  return [
    {
      kind: 'title-role',
      severity: 'low',
      confidence: 0.6,
      summary: `What ${person} is called differs: ${valuesAgainst(evidence, sides)}.`,
      because: [`nouns for offices and trades beside the name of ${person}`],
      sides,
    },
  ];
}

/** Whether one is `a director` and the other `director of wholesale products`. */
function isVaguer(evidence: Evidence, own: readonly Description[], others: readonly Description[]): boolean {
  const wordsOf = ({ account, at }: Description): string => printed(evidence, account, at);
  const vague = own.find((each) => each.nouns.length === 1 && anyOne.test(wordsOf(each)));
  if (vague === undefined) return false;
  const known = new Set(own.flatMap((description) => foldedWords(wordsOf(description))));
  return others.some(
    (other) =>
      other.nouns.length === 1 &&
      other.nouns[0] === vague.nouns[0] &&
      smallWord.all(wordsOf(other)).filter(([word]) => !known.has(word) && !grammatical.test(word)).length >=
        fewestMore,
  );
}

const anyOne = /^(?:an?|one of)\s/iu;
const smallWord = byScript(String.raw`(?<!\S)\p{Ll}[\p{L}-]{2,}`, 'g');
const grammatical = /^(?:the|for|and|with|who|his|her|its|their|which|that|from)$/u;
/** One word more may be a mere ornament, or the name of what the other calls by name. */
const fewestMore = 2;

/** Whether one tells a noun that the other, which tells what he is too, has nothing like. */
function tellsMore(own: readonly Description[], others: readonly Description[]): boolean {
  const [nouns, known] = [nounsOf(own), nounsOf(others)];
  if (known.length > 0) return nouns.some((noun) => !known.some((other) => isLike(noun, other)));
  const [called, heads] = [calledIn(own), calledIn(others)];
  // the president of a country is its leader
  if (heads.every((word) => word === 'leader') && called.some((word) => leads.test(word))) return false;
  return (
    nouns.length > 0 &&
    heads.some((word) => tellingHead.test(word)) &&
    !heads.some((word) => called.includes(word))
  );
}

const leads = /^(?:president|premier|chancellor|king|queen|monarch|emir|sultan|taoiseach)$/u;
/** `finance chief` beside `chief executive`. The head of a body may be its minister or director in other words. */
const tellingHead = /^(?:chief|leader|boss|lead)$/u;

const nounsOf = (own: readonly Description[]): readonly string[] => own.flatMap(({ nouns }) => nouns);
const calledIn = (own: readonly Description[]): readonly string[] =>
  own.flatMap(({ nouns, loose }) => [...nouns, ...loose]);
const headsOf = ({ nouns, loose }: Description): readonly string[] => (nouns.length > 0 ? nouns : loose);
const isTelling = ({ nouns, loose }: Description): boolean => nouns.length + loose.length > 0;
const lengthOf = ({ at }: Description): number => at.end - at.start;
const isLike = (one: string, other: string): boolean => one === other || canStandFor(one, other);
