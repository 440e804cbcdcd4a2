import type { Fact } from '../model.ts';
import { type Span } from '../span.ts';
import { foldWord } from '../text/fold.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { campsOf } from './camps.ts';
import { type Draft, type Evidence, sideOf, silentAccounts } from './evidence.ts';
import { addTo, mostCompared } from './grouped.ts';
import { canBeOneAmount } from './number-values.ts';
import { sameStatement } from './same-statement.ts';
import { listed, numeral, tellers, toldBy } from './telling.ts';

/** A number with what it counts: `28-point | US peace plan` counts points, of a plan. */
type Counted = {
  /** Content words of the clause around it, without what is counted. */
  readonly around: ReadonlySet<string>;
  readonly fact: Fact;
  readonly passage: string;
  readonly unit: string;
  readonly nouns: readonly string[];
  readonly at: Span;
};

const kinds = new Set(['number', 'percent', 'money', 'duration']);
const fewestAgreeing = 2;

/** Counts that differ: in passages that report the same thing, and figures that one account alone has beside the common one. */
export function numbers(evidence: Evidence): readonly Draft[] {
  const counted = evidence.accounts.flatMap((account) => countedIn(evidence, account.id));
  return [...differing(evidence, counted), ...lone(evidence, counted)];
}

function countedIn(evidence: Evidence, id: string): readonly Counted[] {
  const { text } = evidence.account(id);
  return evidence.passages(id).flatMap((passage) =>
    evidence.factsIn(id, passage).flatMap((fact) => {
      if (!kinds.has(fact.kind) || isNoCount(text, fact)) return [];
      const after = text.slice(fact.end, Math.min(passage.end, fact.end + 70));
      const unit = /^[-\u2010\u2011](\p{L}+)/u.exec(after);
      const nouns = nounsOf(unit === null ? after : after.slice(unit[0].length));
      const end = fact.end + (unit?.[0].length ?? 0);
      return [
        {
          fact,
          passage: passage.id,
          unit: unit === null ? '' : stem(unit[1] ?? ''),
          nouns,
          around: wordsAround(text, fact.start, end, nouns),
          at: { start: fact.start, end },
        },
      ];
    }),
  );
}

const stem = (word: string): string => foldWord(word).replace(/s$/u, '');

/** The words right after a number, up to a mark or a small word: the last is what is counted. */
const reach = 45;

/** The content words on either side of a number, as far as a mark or a few words go. */
function wordsAround(text: string, from: number, to: number, nouns: readonly string[]): ReadonlySet<string> {
  const before = /[^.;:,()\n]*$/u.exec(text.slice(Math.max(0, from - reach), from))?.[0] ?? '';
  const after = /^[^.;:()\n]*/u.exec(text.slice(to, to + reach))?.[0] ?? '';
  const words = [...before.split(/[^\p{L}'’]+/u).slice(1), ...after.split(/[^\p{L}'’]+/u).slice(0, -1)];
  return new Set(
    words
      .map(stem)
      .filter((word) => word.length > 2 && !isFunctionWord(word) && !nouns.includes(word))
      .map((word) => word.slice(0, 5)),
  );
}

/** A score, a time of day, a ratio: digits beside digits. A calibre (`7.62mm`). A dash that is no minus (`– 13 more`). */
function isNoCount(text: string, at: Span): boolean {
  return (
    /\d\s?[-–:/]\s?$/u.test(text.slice(Math.max(0, at.start - 4), at.start)) ||
    /^(?:\s?[-–:/]\s?\d|\p{L})/u.test(text.slice(at.end, at.end + 4)) ||
    /^[-–−]\s/u.test(text.slice(at.start, at.end))
  );
}

function nounsOf(after: string): readonly string[] {
  const phrase = /^(?:\s+(?:of\s+(?:the\s+|its\s+)?)?[\p{L}'’-]+){1,4}/u.exec(after)?.[0] ?? '';
  const nouns: string[] = [];
  for (const match of phrase.matchAll(/[\p{L}'’-]+/gu)) {
    const word = foldWord(match[0]);
    if (word === 'of' && nouns.length === 0) continue;
    if (isFunctionWord(word) || /(?:ed|ing)$/u.test(word)) break;
    nouns.push(stem(word));
  }
  return nouns;
}

/**
 * In one statement, the same thing counted with other results. The clause around the number must be about the same too,
 * and each passage must count the thing once: a match report is full of points that are all different things.
 */
function differing(evidence: Evidence, counted: readonly Counted[]): readonly Draft[] {
  const together = sameStatement(evidence);
  const byThing = new Map<string, Counted[]>();
  for (const each of counted) {
    if (each.fact.kind === 'duration' || isMeasure(each) || (each.unit === '' && each.nouns.length === 0))
      continue;
    addTo(byThing, `${each.fact.kind} ${each.unit} ${each.nouns.at(-1) ?? ''}`, each);
  }
  return [...byThing.values()].flatMap((all) => {
    const group = onceInEachPassage(all).slice(0, mostCompared);
    const clashing = new Set<Counted>();
    group.forEach((a, index) => {
      for (const b of group.slice(index + 1)) {
        if (a.fact.account === b.fact.account || !together(a.passage, b.passage) || !isSameClause(a, b))
          continue;
        if (canBeOneAmount(a.fact.value, b.fact.value) || isSaidElsewhere(all, a, b)) continue;
        clashing.add(a).add(b);
      }
    });
    if (clashing.size === 0) return [];
    const camps = campsOf(
      [...clashing].map(({ fact }) => fact),
      (a, b) => (canBeOneAmount(a, b) ? 'agree' : 'clash'),
    );
    const sides = [...clashing].map(({ fact, at }) =>
      sideOf(evidence, fact.account, at, camps.get(fact.value) ?? fact.value),
    );
    const given = [...clashing].map((each) =>
      sideOf(evidence, each.fact.account, each.at, phraseOf(evidence, each)),
    );
    return [
      {
        kind: 'number',
        severity: 'high',
        confidence: 0.75,
        summary: `The numbers differ: ${listed(toldBy(evidence, given, (phrase, who) => `“${phrase}” (${who})`))}.`,
        sides,
        silent: silentAccounts(evidence, sides),
      },
    ];
  });
}

/** `19-point version`, `12 undersea cables`: the number as the account has it, with what it counts. */
function phraseOf({ account }: Evidence, { fact, at, unit, nouns }: Counted): string {
  const { text } = account(fact.account);
  // of what a unit counts (`28-point peace plan to end`) the first word is enough
  const most = unit === '' ? nouns.length : Math.min(1, nouns.length);
  const words = /^(?:\s+of(?:\s+(?:the|its))?)?((?:\s+[\p{L}'’-]+)*)/u.exec(
    text.slice(at.end, at.end + reach),
  );
  const end = [...(words?.[1] ?? '').matchAll(/\S+/gu)].slice(0, most).at(-1);
  const skipped = (words?.[0].length ?? 0) - (words?.[1]?.length ?? 0);
  const after = end === undefined ? 0 : skipped + end.index + end[0].length;
  return text.slice(at.start, at.end + after).replace(/\s+/gu, ' ');
}

const fewestAround = 2;

/** Besides what is counted, the words around both numbers are the same. */
function isSameClause(a: Counted, b: Counted): boolean {
  return [...a.around].filter((word) => b.around.has(word)).length >= fewestAround;
}

function onceInEachPassage(counted: readonly Counted[]): readonly Counted[] {
  const times = new Map<string, number>();
  for (const { passage } of counted) times.set(passage, (times.get(passage) ?? 0) + 1);
  return counted.filter(({ passage }) => times.get(passage) === 1);
}

/** One of the two accounts has the other's number as well, so it knows of both. */
function isSaidElsewhere(counted: readonly Counted[], a: Counted, b: Counted): boolean {
  return counted.some(
    ({ fact }) =>
      (fact.account === a.fact.account && canBeOneAmount(fact.value, b.fact.value)) ||
      (fact.account === b.fact.account && canBeOneAmount(fact.value, a.fact.value)),
  );
}

/** Ages, distances, calibres: many of them in one story, each of another thing. */
function isMeasure({ unit, nouns }: Counted): boolean {
  return measures.test(unit) || measures.test(nouns[0] ?? '') || nouns.some((noun) => tallies.test(noun));
}

/** What a match or a career is counted in, and ages. */
const tallies = /^(?:old|season|game|win|loss|career|series|goal|point|yard)$/u;
const measures =
  /^(?:year|month|week|day|hour|minute|second|decade|yard|meter|mile|kilometer|km|mph|foot|feet|inch|caliber|mm|cm|kg|pound|ton|degree|am|pm|a\.m|p\.m|gmt|ist|pointer|time|rebound|assist|down)$/u;

/** `19-point` in one account, where all that speak of points have `28-point`: a claim to be checked. */
function lone(evidence: Evidence, counted: readonly Counted[]): readonly Draft[] {
  const byUnit = new Map<string, Counted[]>();
  for (const each of counted) if (each.unit !== '' && !isMeasure(each)) addTo(byUnit, each.unit, each);
  return [...byUnit].flatMap(([unit, group]) => {
    const holders = new Map<string, Set<string>>();
    for (const { fact } of group)
      holders.set(fact.value, (holders.get(fact.value) ?? new Set()).add(fact.account));
    const common = [...holders].filter(([, accounts]) => accounts.size > fewestAgreeing - 1);
    const alone = [...holders].filter(([, accounts]) => accounts.size === 1);
    const [shared] = common;
    if (shared === undefined || common.length !== 1 || alone.length === 0 || shared[1].size < 3) return [];
    return alone.map(([value, accounts]) => {
      const sides = group
        .filter(({ fact }) => fact.value === value || fact.value === shared[0])
        .map(({ fact, at }) => sideOf(evidence, fact.account, at, `${fact.value}-${unit}`));
      const odd = group.find(({ fact }) => fact.value === value);
      const phrase = odd === undefined ? `${value}-${unit}` : phraseOf(evidence, odd);
      return {
        kind: 'number' as const,
        severity: 'high' as const,
        confidence: 0.65,
        summary: `Only ${tellers(evidence, accounts)} has “${phrase}”; ${numeral(shared[1].size)} accounts have “${shared[0]}-${unit}”.`,
        sides,
        silent: silentAccounts(evidence, sides),
      };
    });
  });
}
