import type { Fact, Passage, Side } from '../../model.ts';
import type { Span } from '../../span.ts';
import { byScript, type ScriptPattern } from '../../text/by-script.ts';
import { countShared } from '../evidence/count-shared.ts';
import { type Draft, type Evidence, sideOf, silentAccounts } from '../evidence/evidence.ts';
import { contentRoots } from '../evidence/passage-words.ts';
import { surname } from '../evidence/surname.ts';
import { listed, valuesWithTellers } from '../evidence/telling.ts';

/** What only one of those who take part does. */
type SoleAct = {
  readonly what: string;
  /** The person stands before it, as its subject. */
  readonly active: ScriptPattern;
  /** The person stands after it. */
  readonly passive: ScriptPattern;
};

const acts: readonly SoleAct[] = [
  {
    what: 'was in the chair',
    active: byScript(
      String.raw`\b(?:chair(?:s|ed)|presid(?:es|ed)\s+over|moderat(?:es|ed))\s|\bin\s+the\s+chair\b`,
      'gi',
    ),
    passive: byScript(String.raw`\b(?:chaired|presided\s+over|moderated)\s+by\s`, 'gi'),
  },
  {
    what: 'made the first step',
    active: byScript(
      String.raw`\b(?:placed|made|initiated|requested|proposed)\s+the\s+(?:first\s+)?(?:\p{L}+\s+)?(?:calls?|contacts?|meeting|talks|conversations?)\b|\bmade\s+the\s+first\s+(?:move|step|call)\b`,
      'gi',
    ),
    passive: byScript(
      String.raw`\b(?:on|at)\s+the\s+(?:initiative|request|invitation|suggestion)\s+of\s|\b(?:initiated|requested|proposed|suggested)\s+by\s`,
      'gi',
    ),
  },
];

/** How far from the act its person may be named, in UTF-16 code units. */
const reach = 70;
const fewestShared = 2;
/** There is one first of a kind: who tells of it tells of the same. */
const first = /\bfirst\b/iu;

type Actor = { readonly passage: Passage; readonly name: string; readonly at: Span };

/** Something that one person does, put down to different people: who was in the chair, who called first. */
export function soleActs(evidence: Evidence): readonly Draft[] {
  return acts.flatMap((act) => {
    const actors = evidence.accounts.flatMap(({ id }) =>
      evidence.passages(id).flatMap((passage) => actorsIn(evidence, passage, act)),
    );
    const apart = actors.filter((one) =>
      actors.some((other) => isOther(evidence, one, other) && !namesBoth(actors, one, other)),
    );
    const told = actors.filter((one) => apart.some((other) => surname(other.name) === surname(one.name)));
    const sides = told.map(({ passage, at, name }) => sideOf(evidence, passage.account, at, name));
    return apart.length === 0 ? [] : [draftOf(evidence, act.what, sides)];
  });
}

/** Somebody else, in another account, and of one thing. */
function isOther(evidence: Evidence, one: Actor, other: Actor): boolean {
  if (one.passage.account === other.passage.account || surname(one.name) === surname(other.name))
    return false;
  const isFirst = ({ passage }: Actor): boolean =>
    first.test(evidence.account(passage.account).text.slice(passage.start, passage.end));
  return (
    evidence.arePaired(one.passage, other.passage) ||
    (isFirst(one) && isFirst(other)) ||
    countShared(objectsOf(evidence, one), objectsOf(evidence, other)) > 0 ||
    countShared(evidence.roots(one.passage), evidence.roots(other.passage)) >= fewestShared
  );
}

/** An account that has both do it tells of two occasions. */
function namesBoth(actors: readonly Actor[], one: Actor, other: Actor): boolean {
  const names = (account: string): ReadonlySet<string> =>
    new Set(actors.filter(({ passage }) => passage.account === account).map(({ name }) => surname(name)));
  return [one, other].some(({ passage }) => names(passage.account).size > 1);
}

function objectsOf({ words }: Evidence, { passage, at }: Actor): ReadonlySet<string> {
  return contentRoots(words(passage).filter(({ start, end }) => start >= at.start && end <= at.end + reach));
}

function actorsIn(evidence: Evidence, passage: Passage, { active, passive }: SoleAct): readonly Actor[] {
  const { text } = evidence.account(passage.account);
  const source = text.slice(passage.start, passage.end);
  const people = evidence.factsIn(passage.account, passage).filter(({ kind }) => kind === 'person');
  if (people.length === 0) return [];
  const of = (match: RegExpExecArray, person: Fact | undefined): readonly Actor[] => {
    if (person === undefined) return [];
    const start = passage.start + match.index;
    const end = start + match[0].trimEnd().length;
    const at = { start: Math.min(start, person.start), end: Math.max(end, person.end) };
    return evidence.isQuoted(passage.account, at) ? [] : [{ passage, name: person.value, at }];
  };
  const by = [...passive.all(source)].flatMap((match) => {
    const end = passage.start + match.index + match[0].length;
    return of(
      match,
      people.find(({ start }) => start >= end && start < end + reach),
    );
  });
  if (by.length > 0) return by;
  return [...active.all(source)].flatMap((match) => {
    const start = passage.start + match.index;
    const person = people.findLast(({ end }) => end <= start && end > start - reach);
    const between = person === undefined ? '' : text.slice(person.end, start);
    return /[.;“”"]|\b(?:said|says|that)\b/iu.test(between) ? [] : of(match, person);
  });
}

function draftOf(evidence: Evidence, what: string, sides: readonly Side[]): Draft {
  return {
    kind: 'participants',
    severity: 'high',
    confidence: 0.65,
    summary: `Who ${what} is told differently: ${listed(valuesWithTellers(evidence, sides))}.`,
    because: [`the people named with “${what}”, of whom there is one`],
    sides,
    silent: silentAccounts(evidence, sides),
  };
}
