import { type Clocked, clockOf, minutesApart } from '../../facts/clock-times.ts';
import { addTo } from '../../grouped.ts';
import type { Fact, Passage } from '../../model.ts';
import { listed } from '../../text/listed.ts';
import { countedRoots } from '../evidence/counted-roots.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { sideOf } from '../telling/sides.ts';
import { toldBy } from '../telling/telling.ts';

/** A time of day by the clock, and the clause it is in. */
type ClockTime = {
  readonly account: string;
  readonly passage: Passage;
  readonly fact: Fact;
  readonly clock: Clocked;
};

/** Minutes by which two times must differ at least; reports are no more exact. */
const leastApart = 10;
/** A word in more passages of an account than this does not name one moment. */
const mostPassages = 2;
/** Shorter words (`came`, `next`) name no moment. */
const fewestLetters = 5;
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

function clockedIn(evidence: Evidence, passage: Passage): readonly ClockTime[] {
  const times = evidence.factsIn(passage.account, passage).filter(({ kind }) => kind === 'time');
  const [fact] = times;
  // of several times in one sentence it is not known which is whose; words of a quotation are compared as such
  if (fact === undefined || times.length > 1 || evidence.isQuoted(passage.account, fact)) return [];
  const clock = clockOf(evidence, fact);
  // `shortly before 4am` is no time to the minute, and `4am Norwegian time` of another clock
  return clock === null || clock.from < clock.to || clock.zone !== ''
    ? []
    : [{ account: passage.account, passage, fact, clock }];
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

const areApart = ({ clock: a }: ClockTime, { clock: b }: ClockTime): boolean =>
  minutesApart(a, b) > leastApart;
