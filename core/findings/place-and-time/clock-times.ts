import { addTo } from '../../grouped.ts';
import type { Fact, Passage } from '../../model.ts';
import { byScript } from '../../text/by-script.ts';
import { listed } from '../../text/listed.ts';
import { countedRoots } from '../evidence/counted-roots.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { sideOf } from '../telling/sides.ts';
import { toldBy } from '../telling/telling.ts';
import { halfDay } from '../values/clocked.ts';
import { isOnClock } from '../values/on-clock.ts';

/** A time of day, in minutes, and the clause it is in. */
type ClockTime = {
  readonly account: string;
  readonly passage: Passage;
  readonly fact: Fact;
  readonly minutes: number;
};

/** Minutes by which two times must differ at least; reports are no more exact. */
const leastApart = 10;
/** A word in more passages of an account than this does not name one moment. */
const mostPassages = 2;
/** Shorter words (`came`, `next`) name no moment. */
const fewestLetters = 5;
/** `shortly before 4am`: no time at all to the minute. */
const vague =
  /\b(?:about|around|shortly|just|before|after|nearly|almost|by|until|from|since|between|some|roughly|approximately|to)\s+$/iu;
/** `Norwegian time`, `Eastern`: of another clock. */
const zoned = byScript(
  String.raw`^\.?\s?\(?(?:(?:\p{Lu}[\p{L}.]*\s)?time\b|Eastern|Pacific|Central|ET\b|GMT|UTC|\d)`,
);

/**
 * One moment for which the accounts give times that cannot all be right. The moment is recognised by a word beside a
 * time in each account that hardly stands anywhere else: `kick-off`, `verdict`, `evacuation`.
 */
export function clockTimes(evidence: Evidence): readonly Draft[] {
  const named = new Map<string, ClockTime[]>();
  for (const { id } of evidence.accounts) {
    const passages = evidence.passages(id).filter(({ zone }) => zone === 'body' || zone === 'bullet');
    const told = passages.flatMap((passage) => clockedIn(evidence, passage));
    if (told.length === 0) continue;
    const spread = countedRoots(passages.map(evidence.roots));
    for (const clocked of told) {
      for (const root of namesOf(evidence, clocked)) {
        if ((spread.get(root) ?? 0) <= mostPassages) addTo(named, root, clocked);
      }
    }
  }
  const seen = new Set<ClockTime>();
  return [...named.values()].flatMap((told) => {
    const drafts = draftsOf(
      evidence,
      told.filter((each) => !seen.has(each)),
    );
    if (drafts.length > 0) for (const each of told) seen.add(each);
    return drafts;
  });
}

function clockedIn({ account, factsIn, isQuoted }: Evidence, passage: Passage): readonly ClockTime[] {
  const { text } = account(passage.account);
  const times = factsIn(passage.account, passage).filter(({ kind }) => kind === 'time');
  // of several times in one sentence it is not known which is whose
  if (times.length !== 1) return [];
  return times.flatMap((fact): readonly ClockTime[] => {
    const [, hours, minutes] = /^(\d\d):(\d\d)(?: local)?$/u.exec(fact.value) ?? [];
    if (isOnClock(text, fact)) return [];
    if (hours === undefined || minutes === undefined || zoned.test(text.slice(fact.end, fact.end + 24)))
      return [];
    // words of a quotation are compared as such
    if (isQuoted(passage.account, fact)) return [];
    if (vague.test(text.slice(Math.max(passage.start, fact.start - 20), fact.start))) return [];
    return [{ account: passage.account, passage, fact, minutes: Number(hours) * 60 + Number(minutes) }];
  });
}

const parting = /[,;:!?()]/u;

/** The nouns and verbs of the clause before a time: what happened then. */
function namesOf({ account, words }: Evidence, { passage, fact }: ClockTime): readonly string[] {
  const { text } = account(passage.account);
  const before = words(passage).filter(({ end }) => end <= fact.start);
  const from = before.findLastIndex(({ end }, index) =>
    parting.test(text.slice(end, before[index + 1]?.start ?? fact.start)),
  );
  return [
    ...new Set(
      before
        .slice(from + 1)
        .filter(({ small, folded }) => !small && folded.length >= fewestLetters)
        .map(({ root }) => root),
    ),
  ];
}

function draftsOf(evidence: Evidence, told: readonly ClockTime[]): readonly Draft[] {
  const clashing = told.filter((a) => {
    const others = told.filter(({ account }) => account !== a.account);
    return others.some((b) => areApart(a, b)) && hasNone(told, a);
  });
  if (new Set(clashing.map(({ account }) => account)).size < 2) return [];
  const sides = clashing.map(({ account, fact }) => sideOf(evidence, account, fact, fact.value));
  const given = toldBy(evidence, sides, (value, who) => `“${value.replace(/ local$/u, '')}” (${who})`);
  return [
    {
      kind: 'date-time',
      severity: 'high',
      confidence: 0.65,
      summary: `The time differs: ${listed(given)}.`,
      because: ['times of day beside one word that each account has of that moment only'],
      sides,
    },
  ];
}

/** Whether some account has only times that cannot be this one. */
function hasNone(told: readonly ClockTime[], a: ClockTime): boolean {
  const others = new Set(told.map(({ account }) => account).filter((id) => id !== a.account));
  return [...others].some((id) => told.filter(({ account }) => account === id).every((b) => areApart(a, b)));
}

/** Whether two times differ; twelve hours apart may be one time on a twelve-hour clock. */
const areApart = (a: ClockTime, b: ClockTime): boolean => {
  const apart = Math.abs(a.minutes - b.minutes);
  return apart > leastApart && apart !== halfDay;
};
