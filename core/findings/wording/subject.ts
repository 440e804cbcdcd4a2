import type { Fact, Passage } from '../../model.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Cue } from './cues.ts';

/** How far before a word its person may stand, in UTF-16 code units. */
const reach = 120;
/** An aside between commas: `Porter, who advises John Ellis on trade, joined`. */
const aside = /^,[^,.;“”"]*,/u;
/**
 * What may stand between a person and the word that is said of them: a verb, an opening of a clause, or nothing at all.
 */
const verb =
  /\b(?:was|were|is|been|being|be|has|had|remain(?:s|ed)|join(?:s|ed)|attend(?:s|ed)|suffer(?:s|ed)|listed|will|would|said)\b|^,?\s*(?:who\b.*|(?:an?|the)\s+(?:[a-z-]+\s+){1,3})?$/iu;
/** A name right behind these is not whom the sentence is about: `an adviser to John Ellis, who` is about the adviser. */
const whose = /\b(?:of|to|for|with|by|and)\s+(?:[A-Z][a-z]+\s+){0,3}$/u;
/** Words that have their person behind them: `the search for Porter`. */
const leadsOn = /\sfor$/u;
const opensWithPronoun = /^\W*(?:He|She)\s/u;
const pronoun = /\b(?:he|she)\b[^.;]*$/iu;
/** In sentences: how far back the person may be named for whom a pronoun stands. */
const farthestBack = 2;

/**
 * Of whom a word is said, by name: the person named before it in its clause; behind a pronoun, the person whom a sentence
 * shortly before is about. Null where it may be somebody else.
 */
export function subjectOf(evidence: Evidence, cue: Cue): string | null {
  const { passage, start, end, word } = cue;
  const { text } = evidence.account(passage.account);
  const people = peopleIn(evidence, passage);
  if (leadsOn.test(word)) {
    const next = people.find((person) => person.start >= end && person.start <= end + reach / 4);
    return next?.value ?? null;
  }
  // `She was flown to Lorne and is in a stable condition`
  if (opensWithPronoun.test(text.slice(passage.start, start))) return personBefore(evidence, passage);
  const before = people.filter((person) => person.end <= start && person.end > start - reach);
  const subject = before.findLast((person) => {
    const between = text.slice(person.end, start).replace(aside, ' ');
    const lead = text.slice(Math.max(passage.start, person.start - 40), person.start);
    const isOther = whose.test(lead) && before.indexOf(person) > 0;
    return (
      !/[.;“”"]|[’']s\b/u.test(between) &&
      verb.test(between) &&
      (!isOther || (/\band\s$/u.test(lead) && /^\s*who\s/u.test(between)))
    );
  });
  if (subject !== undefined) return subject.value;
  return before.length === 0 && pronoun.test(text.slice(passage.start, start))
    ? personBefore(evidence, passage)
    : null;
}

const peopleIn = ({ factsIn }: Evidence, passage: Passage): readonly Fact[] =>
  factsIn(passage.account, passage).filter(({ kind }) => kind === 'person');

/** In UTF-16 code units: whom a sentence is about is named near its beginning. */
const opening = 60;

/** Before names that only say where somebody was taken or who did it, and leave no doubt whom the sentence is about. */
const beside = /\b(?:to|at|in|of|by|from|with)\s+(?:the\s+)?$/u;

/** The person whom the nearest sentence before that names anybody begins with; null where it is about others too. */
function personBefore(evidence: Evidence, passage: Passage): string | null {
  const { text } = evidence.account(passage.account);
  const passages = evidence.passages(passage.account);
  const at = passages.indexOf(passage);
  for (const before of passages.slice(Math.max(0, at - farthestBack), at).toReversed()) {
    const people = peopleIn(evidence, before);
    const [first] = people;
    if (first === undefined) continue;
    const isAbout =
      first.start - before.start < opening && !/^[’']s?\b/u.test(text.slice(first.end, first.end + 2));
    const isOnlyOne = people.every(
      ({ value, start }) => value === first.value || beside.test(text.slice(before.start, start)),
    );
    return isAbout && isOnlyOne ? first.value : null;
  }
  return null;
}
