import { regularForm } from '../../contradiction/base-forms.ts';
import { nearnessOf, partOfSpeech } from '../../contradiction/near-words.ts';
import type { Fact, Passage, Side } from '../../model.ts';
import { describesBody, isDescribed } from '../../quotes/described.ts';
import { type Span, span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';
import { beginsWithCapital } from '../../text/letters.ts';
import { isAsked } from '../evidence/asked.ts';
import { type Draft, type Evidence, sideOf, silentAccounts } from '../evidence/evidence.ts';
import { addTo } from '../evidence/grouped.ts';
import { oncePerPassage } from '../evidence/once-per-passage.ts';
import type { PassageWord } from '../evidence/passage-words.ts';
import { printedSide } from '../evidence/printed.ts';
import { surname } from '../evidence/surname.ts';
import { listed, quotedWithTellers } from '../evidence/telling.ts';

const fewestNaming = 2;

/**
 * Somebody whom some accounts name, while another, which names him nowhere, says the same of somebody it only describes:
 * `Ann Porter was charged with arson`, `the driver was charged with arson`.
 */
export function namedOrDescribed(evidence: Evidence): readonly Draft[] {
  const named = namesOf(evidence);
  const writes = writing(evidence);
  const described = oncePerPassage((passage) => descriptionsIn(evidence, passage));
  const found = new Map<string, Described[]>();
  for (const [one, other] of evidence.bothWays) {
    if (one.zone !== 'body') continue;
    for (const fact of evidence.factsIn(one.account, one)) {
      const key = surname(fact.value);
      if (fact.kind !== 'person' || (named.get(key)?.length ?? 0) < fewestNaming) continue;
      if (writes(other.account, key) || isAsked(evidence.account(one.account).text, fact)) continue;
      const told = toldOf(evidence, one, fact.end);
      const same = described(other).find((phrase) => areSame(told, phrase.told));
      if (same !== undefined) addTo(found, key, same);
    }
  }
  return [...found].map(([key, phrases]) => draftOf(evidence, named.get(key) ?? [], phrases));
}

/** Whether a word like a surname stands anywhere in an account; each account is gone through when first asked for. */
function writing({ passages, words }: Evidence): (account: string, key: string) => boolean {
  const written = new Map<string, ReadonlySet<string>>();
  return (account, key) => {
    const known =
      written.get(account) ??
      new Set(passages(account).flatMap((passage) => words(passage).map(({ folded }) => surname(folded))));
    written.set(account, known);
    return known.has(key);
  };
}

/** Surname -> where each account names who has it, in full if it does anywhere. */
function namesOf({ accounts, account, facts }: Evidence): ReadonlyMap<string, readonly Fact[]> {
  const named = new Map<string, Fact[]>();
  for (const { id } of accounts) {
    const own = new Map<string, Fact>();
    for (const fact of facts(id)) {
      const behind = account(id).text.slice(fact.end, fact.end + 4);
      if (fact.kind !== 'person' || !fullName.test(fact.value) || owning.test(behind)) continue;
      const key = surname(fact.value);
      const before = own.get(key);
      if (before === undefined || fact.end - fact.start > before.end - before.start) own.set(key, fact);
    }
    for (const [key, fact] of own) addTo(named, key, fact);
  }
  return named;
}

/** No initials that a comma parts from somebody. */
const fullName = byScript(String.raw`\s\S*\p{L}{3}`);

/** `Bloggs's Diner` is no person. */
const owning = byScript(String.raw`^['’]s?\s\p{Lu}`);

/** What is said of somebody, or how old he is. */
type Told = { readonly verb: PassageWord | undefined; readonly age: string | undefined };
type Described = { readonly account: string; readonly at: Span; readonly told: Told };

const phrase = byScript(
  String.raw`(?<![\p{L}’'-])(?:[Aa]n?|[Tt]he|[Aa]nother|[Oo]ne)\s(?:[\p{Ll}\d][\p{L}\d’'-]*\s(?:-\s)?){0,5}?\p{Ll}[\p{L}-]{2,}(?![\p{L}-])`,
  'g',
);
/** Nouns for one person that cannot speak for anybody, besides those that can. */
const somebody =
  /^(?:girl|boy|teen(?:ager)?|gunman|suspect|motorist|pedestrian|baby|toddler|infant|cyclist|thief|killer|attacker|assailant|hostage|patient|widow|widower|pensioner|child|climber|motorcyclist|inmate|prisoner|convict|fugitive|intruder|robber|shooter|hijacker|kidnapper)$/u;
const nobody =
  /^(?:people|side|secretary|general|major|private|right|left|local|second|minor|principal|head|chief|lead|capital|member|source|person)$/u;
/** Behind a noun, what makes it another's or one of several. */
const goesOn = byScript(String.raw`^(?:['’]s?\b|-|\s(?:and|or|of|to|for)\s|\s\p{Lu})`);

function isPerson(noun: string): boolean {
  if (somebody.test(noun)) return true;
  return isDescribed(noun) && !describesBody(noun) && !nobody.test(noun) && !noun.endsWith('s');
}

function descriptionsIn(evidence: Evidence, passage: Passage): readonly Described[] {
  if (passage.zone !== 'body') return [];
  const { account, start } = passage;
  const { text } = evidence.account(account);
  const people = evidence.factsIn(account, passage).filter(({ kind }) => kind === 'person');
  return [...phrase.all(text.slice(start, passage.end))].flatMap((match): readonly Described[] => {
    const noun = [...match[0].matchAll(/[^\s]+/gu)].find(([word]) => isPerson(word.toLowerCase()));
    if (noun === undefined) return [];
    const at = span(start + match.index, start + match.index + noun.index + noun[0].length);
    const isNamed = people.some(
      (fact) => Math.abs(at.start - fact.end) <= nextTo || Math.abs(fact.start - at.end) <= nextTo,
    );
    if (isNamed || evidence.isQuoted(account, at) || goesOn.test(text.slice(at.end, at.end + 6))) return [];
    return [{ account, at, told: { ...toldOf(evidence, passage, at.end), age: ageIn(match[0]) } }];
  });
}

/** In UTF-16 code units: `Ann Porter, | a nurse`. */
const nextTo = 4;

const ageIn = (words: string): string | undefined => /\b\d{1,2}\b/u.exec(words)?.[0];
const ageBehind = /^,?\s(?:\(|an?\s)?(\d{1,2})\b/u;

/** How far behind somebody the verb may stand, in words. */
const reach = 12;
const light = /^(?:be|have|do|say|tell|make|take|get|go|come|see|know|think|give|use|set|put|want|try|add)$/u;

function toldOf(evidence: Evidence, passage: Passage, from: number): Told {
  const { text } = evidence.account(passage.account);
  const behind = evidence.words(passage).filter(({ start }) => start >= from);
  const verb = behind
    .slice(0, reach)
    .find((word) => isVerb(word) && !beginsWithCapital(text.charAt(word.start)));
  return { verb, age: ageBehind.exec(text.slice(from, from + 8))?.[1] };
}

function isVerb({ folded, small }: PassageWord): boolean {
  const base = regularForm(folded);
  if (small || light.test(base)) return false;
  return base === folded ? /[a-z]{2}ed$/u.test(folded) : partOfSpeech(base).verb >= 0.5;
}

function areSame(one: Told, other: Told): boolean {
  if (one.age !== undefined && one.age === other.age) return true;
  if (one.verb === undefined || other.verb === undefined) return false;
  const nearness = nearnessOf(one.verb.folded, other.verb.folded);
  return one.verb.root === other.verb.root || nearness === 'same' || nearness === 'synonym';
}

function draftOf(evidence: Evidence, names: readonly Fact[], phrases: readonly Described[]): Draft {
  const first = new Map<string, Described>();
  for (const each of phrases.toSorted((a, b) => a.at.start - b.at.start))
    if (!first.has(each.account)) first.set(each.account, each);
  const value = names.toSorted((a, b) => b.value.length - a.value.length)[0]?.value ?? '';
  const naming = names.map((fact): Side => sideOf(evidence, fact.account, fact, value));
  const describing = [...first.values()].map(({ account, at }) => printedSide(evidence, account, at));
  const sides = [...naming, ...describing];
  return {
    kind: 'participants',
    severity: 'low',
    confidence: 0.6,
    summary: `Not all name who it is: ${listed(quotedWithTellers(evidence, sides))}.`,
    because: [`the same told of ${value} and of somebody without a name`],
    sides,
    silent: silentAccounts(evidence, sides),
  };
}
