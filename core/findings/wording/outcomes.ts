import { addTo } from '../../grouped.ts';
import { byScript } from '../../text/by-script.ts';
import { listed } from '../../text/listed.ts';
import { wordMatches } from '../../text/word-beginnings.ts';
import { countShared } from '../evidence/count-shared.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { surname } from '../evidence/surname.ts';
import { titleZones } from '../evidence/zones.ts';
import { sideOf } from '../telling/sides.ts';
import { quotedWithTellers } from '../telling/telling.ts';
import { type Cue, cueAt } from './cues.ts';
import { type Outcome, outcomes } from './outcome-words.ts';
import { subjectOf } from './subject.ts';

/**
 * Whom or what an outcome is told of, with the words that name them: people by surname, things by the roots of the nouns
 * near.
 */
type Things = ReadonlyMap<string, string>;
type ToldOutcome = { readonly group: string; readonly cue: Cue; readonly of: Things };

/** A person who is held in one account and free in another, a measure that is scrapped here and suspended there. */
export function outcomesTold(evidence: Evidence): readonly Draft[] {
  return outcomes.flatMap((outcome) => {
    const all = evidence.accounts.flatMap(({ id }) => toldIn(evidence, outcome, id));
    const told = all.filter(({ of }) => of.size > 0);
    const titles = outcome.of === 'thing' ? overstated(evidence, all) : [];
    const byThing = new Map<string, ToldOutcome[]>();
    for (const each of told) for (const thing of each.of.keys()) addTo(byThing, thing, each);
    const seen = new Set<ToldOutcome>();
    const drafts = [...byThing]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .flatMap(([thing, all]) => {
        const clear = rivalsAmong(
          outcome,
          all.filter((each) => !seen.has(each)),
        );
        for (const each of clear) seen.add(each);
        return clear.length === 0 ? [] : [draftOf(evidence, outcome, thing, clear)];
      });
    return [...drafts, ...titles];
  });
}

/** A title that goes further than its own text: it says that a thing is scrapped, and the text that it is suspended. */
function overstated(evidence: Evidence, told: readonly ToldOutcome[]): readonly Draft[] {
  return evidence.accounts.flatMap(({ id }): readonly Draft[] => {
    const own = told.filter(({ cue }) => cue.passage.account === id);
    const body = own.filter(({ cue }) => cue.passage.zone === 'body');
    const titles = evidence.passages(id).filter(({ zone }) => titleZones.has(zone));
    const about = new Set(titles.flatMap((passage) => [...evidence.roots(passage)]));
    return own
      .filter(
        ({ cue, group }) => titleZones.has(cue.passage.zone) && body.every((each) => each.group !== group),
      )
      .slice(0, 1)
      .flatMap((title): readonly Draft[] => {
        const [text] = body.filter(({ cue }) => countShared(about, evidence.roots(cue.passage)) > 0);
        return text === undefined ? [] : [titleDraft(evidence, title, text)];
      });
  });
}

function titleDraft(evidence: Evidence, title: ToldOutcome, text: ToldOutcome): Draft {
  const { account } = title.cue.passage;
  const sides = [title, text].map(({ cue, group }) => sideOf(evidence, account, cue.stretch, group));
  return {
    kind: 'internal-inconsistency',
    severity: 'high',
    confidence: 0.6,
    summary: `The title of ${evidence.name(account)} has “${title.cue.word}” where its text has “${text.cue.word}”.`,
    because: ['words of which only one can be true, in a title and in the text below it'],
    sides,
    silent: [],
  };
}

/** What accounts tell of one thing where they contradict each other; nothing where they agree, or are too few. */
function rivalsAmong({ of }: Outcome, told: readonly ToldOutcome[]): readonly ToldOutcome[] {
  const groupsOf = (account: string): ReadonlySet<string> =>
    new Set(told.filter(({ cue }) => cue.passage.account === account).map(({ group }) => group));
  // an account with two outcomes tells how things went on, and contradicts nobody
  const clear = told.filter(({ cue }) => groupsOf(cue.passage.account).size === 1);
  const accounts = new Set(clear.map(({ cue }) => cue.passage.account));
  const isEnough = of === 'person' || accounts.size >= fewestOfThing;
  return isEnough && new Set(clear.map(({ group }) => group)).size > 1 ? clear : [];
}

/** Accounts. What things are called is less sure than who people are, so more of them must have an outcome. */
const fewestOfThing = 3;

function draftOf(
  evidence: Evidence,
  { of, kind, severity, what }: Outcome,
  thing: string,
  told: readonly ToldOutcome[],
): Draft {
  const sides = told.map(({ cue, group }) =>
    sideOf(evidence, cue.passage.account, of === 'person' ? cue : cue.stretch, group),
  );
  const words = told.map(({ cue }) => sideOf(evidence, cue.passage.account, cue, cue.word));
  return {
    kind,
    severity,
    confidence: 0.6,
    summary: `${what(told[0]?.of.get(thing) ?? thing)} is told differently: ${listed(quotedWithTellers(evidence, words))}.`,
    because: ['words of which only one can be true at the end'],
    sides,
  };
}

/** Words before an outcome that is denied, asked for or left open, or was true on an earlier day: `had been released`. */
const unheard = byScript(
  String.raw`\b(?:not|never|n[’']t|without|if|whether|unless|until|would|could|may|might|should|deny|denied|demand(?:s|ed|ing)?|call(?:s|ed|ing)? for|asked?|wants?|had)\s+(?:\p{L}+\s+){0,2}$`,
  'i',
);

const year = /\b(?:19|20)\d\d\b/u;

/** `wanted over a theft in another town`: of something else. */
const ofAnother =
  /^[^.;:]*\b(?:(?:in|on|over|for)\s+(?:an(?:other|\s+unrelated|\s+earlier)|a\s+(?:different|separate|previous)|unrelated)\b)/iu;
/** In UTF-16 code units. */
const farthestOther = 80;

function toldIn(evidence: Evidence, { of, groups }: Outcome, id: string): readonly ToldOutcome[] {
  const { text } = evidence.account(id);
  return groups.flatMap(([group, pattern]) =>
    wordMatches(pattern, text).flatMap((match): readonly ToldOutcome[] => {
      const at = { start: match.index, end: match.index + match[0].length };
      const passage = evidence.passageAt(id, at.start);
      if (passage === undefined || passage.zone === 'boilerplate' || evidence.isQuoted(id, at)) return [];
      if (unheard.test(text.slice(Math.max(passage.start, at.start - 40), at.start))) return [];
      // how it stands with somebody is of these days; a sentence that names a year is about another time
      if (of === 'person' && year.test(text.slice(passage.start, passage.end))) return [];
      if (ofAnother.test(text.slice(at.end, Math.min(passage.end, at.end + farthestOther)))) return [];
      const cue = cueAt(evidence, passage, at.start, match[0]);
      const things = of === 'person' ? personOf(evidence, cue) : nounsAt(evidence, cue);
      return [{ group, cue, of: things }];
    }),
  );
}

function personOf(evidence: Evidence, cue: Cue): Things {
  const person = subjectOf(evidence, cue);
  return new Map(person === null ? [] : [[surname(person), person]]);
}

/** In words: the noun for what is suspended, and two before it. Further ones belong to another phrase. */
const nounsNear = 3;
/** Shorter roots (`plan`, `ban`) name too many things to be sure of one. */
const fewestLetters = 5;

/** What an outcome is told of: the nouns right behind `suspended`, or before `was suspended`. */
function nounsAt({ words, account }: Evidence, { passage, start, end }: Cue): Things {
  const { text } = account(passage.account);
  const content = words(passage).filter(({ small, folded }) => !small && !/\d/u.test(folded));
  const isPassive = /\b(?:was|were|is|are|been|being|be)\s+$/iu.test(
    text.slice(Math.max(passage.start, start - 12), start),
  );
  const near = isPassive
    ? content.filter((each) => each.end <= start).slice(-nounsNear)
    : content.filter((each) => each.start >= end).slice(0, nounsNear);
  return new Map(
    near.filter(({ root }) => root.length >= fewestLetters).map(({ root, folded }) => [root, folded]),
  );
}
