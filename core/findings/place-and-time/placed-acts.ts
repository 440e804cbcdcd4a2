import { regularForm } from '../../contradiction/base-forms.ts';
import { nearnessOf, partOfSpeech } from '../../contradiction/near-words.ts';
import type { Passage } from '../../model.ts';
import { type Span, span } from '../../span.ts';
import { beginsWithCapital } from '../../text/letters.ts';
import { connectedPairs } from '../evidence/connected-pairs.ts';
import { countShared } from '../evidence/count-shared.ts';
import { type Draft, type Evidence, silentAccounts } from '../evidence/evidence.ts';
import { oncePerPassage } from '../evidence/once-per-passage.ts';
import { contentRoots, type PassageWord } from '../evidence/passage-words.ts';
import { printedSide } from '../evidence/printed.ts';
import { listed, quotedWithTellers } from '../evidence/telling.ts';
import {
  isAdverb,
  isDeterminer,
  isPreposition,
  type Sentence,
  type Whereabout,
  whereaboutsAt,
} from './whereabouts.ts';

/** What was done, and where: a verb with the places behind it. */
type PlacedAct = {
  readonly passage: Passage;
  readonly verb: PassageWord;
  /** From the verb to the last place. */
  readonly at: Span;
  readonly terms: readonly Whereabout[];
  /** Words before the verb. */
  readonly lead: readonly PassageWord[];
  /** Roots of what else its passage tells. */
  readonly roots: ReadonlySet<string>;
};

/**
 * One act that accounts put in places of which one is not the other, or put more finely than others do:
 * `was arrested near his flat`, `was arrested at Lorne harbour`.
 */
export function placedActs(evidence: Evidence): readonly Draft[] {
  const acts = oncePerPassage((passage) => actsIn(evidence, passage));
  const clashes = evidence.pairs.flatMap(([a, b]) =>
    acts(a).flatMap((one) =>
      acts(b).flatMap((other) => (areApart(evidence, one, other) ? [[one, other] as const] : [])),
    ),
  );
  return connectedPairs(clashes).map((told) => {
    const sides = told.map(({ passage, at }) => printedSide(evidence, passage.account, at));
    return {
      kind: 'place',
      severity: 'low',
      confidence: 0.5,
      summary: `Where it was is told differently: ${listed(quotedWithTellers(evidence, sides))}.`,
      because: ['the places behind one verb, in passages that report the same thing'],
      sides,
      silent: silentAccounts(evidence, sides),
    };
  });
}

/** Words between a verb and its place. */
const mostBetween = 9;
/** Words before a verb that may say of whom it is told. */
const leadOf = 9;
const clauseBreak =
  /^(?:and|but|while|after|before|when|which|who|where|since|until|because|that|as|if|whether|than|or|him|her|them|himself|herself)$/u;
const light =
  /^(?:be|have|do|make|take|get|go|come|say|tell|see|know|think|give|use|set|put|want|try|seem|become|include|accord)$/u;
/** Behind a place: it was another time. */
const otherTime = /^[\s,]*(?:\S+\s){0,3}(?:earlier|ago|last|previous)/iu;

function actsIn(evidence: Evidence, passage: Passage): readonly PlacedAct[] {
  if (passage.zone !== 'body') return [];
  const { text } = evidence.account(passage.account);
  const all = evidence.factsIn(passage.account, passage);
  const sentence = {
    text,
    words: evidence.words(passage),
    facts: all.filter(
      ({ kind }) => kind === 'place' || kind === 'organisation' || kind === 'person' || kind === 'date',
    ),
  };
  return sentence.words.flatMap((verb, index) => {
    const before = sentence.words[index - 1]?.folded ?? '';
    if (!isVerb(verb) || light.test(regularForm(verb.folded)) || isDeterminer(before)) return [];
    return actAt(sentence, passage, index) ?? [];
  });
}

function actAt(sentence: Sentence, passage: Passage, index: number): PlacedAct | null {
  const { text, words, facts } = sentence;
  const verb = words[index];
  if (verb === undefined) return null;
  let isBehindDate = false;
  for (let at = index + 1; at < Math.min(words.length, index + 1 + mostBetween); at += 1) {
    const word = words[at];
    if (word === undefined) return null;
    if (facts.some(({ kind, start, end }) => kind === 'date' && start <= word.start && end >= word.end)) {
      isBehindDate = true;
      continue;
    }
    const parted = text.slice(words[at - 1]?.end ?? 0, word.start);
    if (/[;:—–“”"()]/u.test(parted) || (!isBehindDate && parted.includes(','))) return null;
    isBehindDate = false;
    if (clauseBreak.test(word.folded) || isOtherVerb(text, word)) return null;
    if (!isPreposition(word) && !isAdverb(word.folded)) continue;
    const found = whereaboutsAt(sentence, at);
    if (found === null) continue;
    if (otherTime.test(text.slice(found.end, found.end + 30))) return null;
    const around = words.filter(
      ({ start, end, root }) => root !== verb.root && (end <= word.start || start >= found.end),
    );
    return {
      passage,
      verb,
      at: span(verb.start, found.end),
      terms: found.terms,
      lead: words.slice(Math.max(0, index - leadOf), index),
      roots: contentRoots(around),
    };
  }
  return null;
}

function isVerb({ folded, small }: PassageWord): boolean {
  if (small) return false;
  if (folded === 'born' || /[a-z]{2}ed$/u.test(folded)) return true;
  const base = regularForm(folded);
  if (base !== folded) return partOfSpeech(base).verb >= 0.5;
  const part = partOfSpeech(folded);
  return part.verb > 0.75 || (/[a-z]{2}ing$/u.test(folded) && part.noun < 0.7);
}

const isOtherVerb = (text: string, word: PassageWord): boolean =>
  /[a-z]{2}(?:ed|ing)$/u.test(word.folded) ||
  (isVerb(word) && !beginsWithCapital(text.charAt(word.start)) && partOfSpeech(word.folded).noun < 0.5);

const synonyms: ReadonlySet<string | null> = new Set(['same', 'synonym']);
const areOneWord = (one: PassageWord, other: PassageWord): boolean =>
  one.root === other.root || synonyms.has(nearnessOf(one.folded, other.folded));

function areApart(evidence: Evidence, one: PlacedAct, other: PlacedAct): boolean {
  if (!areOneWord(one.verb, other.verb) || !mayBeOneAct(one, other)) return false;
  const own = one.terms.filter((term) => !other.terms.some((each) => covers(each, term)));
  const others = other.terms.filter((term) => !one.terms.some((each) => covers(each, term)));
  if (names(evidence, one, others) || names(evidence, other, own)) return false;
  if (own.length > 0 && others.length > 0) return !areOneByName(one, other, own, others);
  // the coarser of two that agree is no difference, nor is what only the finer one goes on to say
  const finest = own.length > 0 ? one.terms[0] : others.length > 0 ? other.terms[0] : undefined;
  return finest !== undefined && [...own, ...others].includes(finest);
}

const pronoun = /^(?:he|she|they|it|him|her|them|who)$/u;
const fewestShared = 2;
const nearVerb = 4;

/** A word in common before the verb; or a pronoun there, or nothing, and more in common elsewhere. */
function mayBeOneAct(one: PlacedAct, other: PlacedAct): boolean {
  const [a = [], b = []] = [one, other].map(({ lead }) => lead.filter(({ small }) => !small));
  if (a.some((word) => b.some((each) => areOneWord(word, each)))) return true;
  const isOpen = [one, other].some(
    ({ lead }, index) =>
      (index === 0 ? a : b).length === 0 || lead.slice(-nearVerb).some(({ folded }) => pronoun.test(folded)),
  );
  return isOpen && countShared(one.roots, other.roots) >= fewestShared;
}

/** Nouns that any place may be called by. */
const anyPlace =
  /^(?:scene|area|region|site|building|facility|place|property|premises|location|spot|state|country|city|town|store|shop)$/u;
const near: ReadonlySet<string | null> = new Set(['same', 'synonym', 'near', 'wider']);

/** Whether what one account says of a place may be what another says of it. */
function covers(one: Whereabout, other: Whereabout): boolean {
  if ([one, other].some(({ named, key }) => named === null && anyPlace.test(key))) return true;
  const [name, noun] = one.named === null ? [other, one] : [one, other];
  if (name.named !== null && noun.named === null && !name.isPlace && !isAdverb(noun.key)) return true;
  if (one.key === other.key || one.key.split(' ').includes(other.key)) return true;
  if (other.key.split(' ').includes(one.key)) return !isStreet(other.key) || isStreet(one.key);
  return one.named === null && other.named === null && near.has(nearnessOf(one.key, other.key));
}

/** `Lorne High Street` is more than Lorne. */
const isStreet = (key: string): boolean => /\b(?:street|road|avenue|lane|square)$/u.test(key);

/** `into Bloggs’s at 20 Harbour Road`, `into the shop at 20 Harbour Road`. */
function areOneByName(
  one: PlacedAct,
  other: PlacedAct,
  own: readonly Whereabout[],
  others: readonly Whereabout[],
): boolean {
  const isShared = one.terms.some(({ key }) => other.terms.some((each) => each.key === key));
  const [a, b] = [own, others].map((terms) => terms.every(({ named }) => named !== null));
  return isShared && a !== b;
}

/** Whether the passage of an act has the other's places too: it then tells of both. */
function names({ account }: Evidence, { passage }: PlacedAct, terms: readonly Whereabout[]): boolean {
  const source = account(passage.account).text.slice(passage.start, passage.end).toLowerCase();
  return terms.some(({ key, named }) => source.includes((named ?? key).toLowerCase()));
}
