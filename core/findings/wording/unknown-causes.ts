import type { Passage } from '../../model.ts';
import { contains, type Span, span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';
import { beginsWithCapital } from '../../text/letters.ts';
import { connectedPairs } from '../comparing/connected.ts';
import { isAboutOthers } from '../evidence/about-others.ts';
import { countShared } from '../evidence/count-shared.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { isOfAnother } from '../evidence/of-another.ts';
import { contentRoots } from '../evidence/passage-words.ts';
import { publishedDay } from '../evidence/published-day.ts';
import { type EventKind, type EventMention, harm } from '../place-and-time/event-mentions.ts';
import type { Events } from '../place-and-time/events.ts';
import { causesIn } from './causes-in.ts';
import { notKnown, saysNotKnown } from './not-known.ts';
import { type OpenOrTold, unknownDraft } from './unknown-draft.ts';

/** Something of which an account gives the cause, or says that nobody knows it. */
type ToldCause = OpenOrTold & {
  readonly account: string;
  /** What it is the cause of. */
  readonly of: ReadonlySet<string>;
  readonly ofAt: Span;
  readonly isOpen: boolean;
};

/** `the cause of the fire was not yet known`, `have yet to say what caused the blast`. */
const asked = String.raw`(?:causes?|reasons?|motives?|circumstances|why|what(?:\s+\p{L}+){0,2}?\s+(?:caused|started|sparked|triggered|set\s+off))\b`;
const unknown = byScript(
  String.raw`\b${asked}(?:[^.;:“”"]{0,60}?\s)??${notKnown}|${notKnown}[^.;:“”"]{0,40}?\s${asked}[^.,;:“”"]*`,
  'i',
);
/** Most reviews have nothing that is not known, and need not prepare the longer pattern. */
const unknownIn = (source: string): RegExpExecArray | null =>
  saysNotKnown.test(source) ? unknown.exec(source) : null;
/** Words that sentences on unknown causes have in common, whatever they are about. */
const asking = byScript(
  String.raw`\b(?:${asked}|${notKnown}|surrounding|behind|specific|exact|precise(?:ly)?|yet|still)\b`,
  'gi',
);
/**
 * What tells the reason behind the words asked about: `suspended for feuding`. A span of time (`for three days`) is
 * none.
 */
const why =
  /^\s(?:(?:him|her|them|the\s[a-z]+)\s)?(?:for|over|because(?:\sof)?|when|after)\s(?!(?:\S+\s){1,3}(?:minute|hour|day|week|month|year|time)s?\b)/u;

/** One thing of which one account gives the cause, and another says that nobody knows it. */
export function unknownCauses(evidence: Evidence, { mentions }: Events): readonly Draft[] {
  const passages = evidence.accounts.flatMap(({ id }) => evidence.passages(id));
  const open = passages
    .flatMap((passage) => openIn(evidence, passage))
    .map((telling) => (telling.of.size > 0 ? telling : ofLastHarm(telling, mentions)));
  if (open.length === 0) return [];
  const knowsNot = (telling: ToldCause): boolean =>
    open.some((one) => one.account === telling.account && areOfOne(evidence, mentions, one, telling));
  const given = passages
    .filter((passage) => !isOfAnother(evidence, passage))
    .flatMap((passage) => givenIn(evidence, passage, open))
    .filter((telling) => !knowsNot(telling));
  const pairs = open.flatMap((one) =>
    given
      .filter(
        (other) =>
          one.account !== other.account &&
          !areLongApart(evidence, one, other) &&
          areOfOne(evidence, mentions, one, other),
      )
      .map((other) => [one, other] as const),
  );
  return connectedPairs(pairs).map((group) => {
    const [asked, told] = [true, false].map((isOpen) => group.filter((each) => each.isOpen === isOpen));
    return unknownDraft(evidence, 'cause', asked ?? [], told ?? []);
  });
}

/** `The cause is not yet known` is that of the harm which the account told of last. */
function ofLastHarm(telling: ToldCause, mentions: readonly EventMention[]): ToldCause {
  const last = mentions.findLast(
    ({ account, what, head }) =>
      account === telling.account && harm.has(what) && head.end <= telling.passage.end,
  );
  return last === undefined ? telling : { ...telling, ofAt: last.passage };
}

/** In days: what nobody knew a month before is news, and no difference. */
const longest = 30;

function areLongApart({ account }: Evidence, one: ToldCause, other: ToldCause): boolean {
  const [day, another] = [one, other].map((each) => publishedDay(account(each.account)));
  return day != null && another != null && Math.abs(day - another) > longest;
}

function areOfOne(
  evidence: Evidence,
  mentions: readonly EventMention[],
  open: ToldCause,
  given: ToldCause,
): boolean {
  if (countShared(open.of, given.of) > 0) return !isAboutOthers(evidence, open.passage, given.passage);
  const [asked, told] = [open, given].map(({ passage }) => evidence.people(passage));
  const isOfOther =
    open.of.size > 0 && told !== undefined && told.size > 0 && countShared(asked ?? told, told) === 0;
  if (isOfOther) return false;
  const [one, other] = [harmsIn(mentions, open), harmsIn(mentions, given)];
  // two words for one harm: a blast is an explosion, and the circumstances of a shooting are also those of a death
  return circumstances.test(evidence.account(open.account).text.slice(open.at.start, open.at.end))
    ? one.size > 0 && other.size > 0
    : countShared(one, other) > 0;
}

const circumstances = /\bcircumstances\b/iu;

/** The kinds of harm whose cause is given or called unknown. */
const harmsIn = (mentions: readonly EventMention[], { account, ofAt }: ToldCause): ReadonlySet<EventKind> =>
  new Set(
    mentions.flatMap(({ account: id, what, head }) =>
      id === account && harm.has(what) && contains(ofAt, head) ? [what] : [],
    ),
  );

function openIn(evidence: Evidence, passage: Passage): readonly ToldCause[] {
  const { text } = evidence.account(passage.account);
  const match = unknownIn(evidence.textOf(passage));
  if (match === null) return [];
  const at = span(passage.start + match.index, passage.start + match.index + match[0].length);
  const cues = [...asking.all(match[0])].map((cue) =>
    span(at.start + cue.index, at.start + cue.index + cue[0].length),
  );
  const topic = evidence
    .words(passage)
    .filter((word) => contains(at, word) && !isProper(text, word))
    .filter((word) => !cues.some((cue) => contains(cue, word)));
  return [{ account: passage.account, passage, at, of: contentRoots(topic), ofAt: at, isOpen: true }];
}

const isProper = (text: string, { start }: Span): boolean => beginsWithCapital(text.charAt(start));

function givenIn(evidence: Evidence, passage: Passage, open: readonly ToldCause[]): readonly ToldCause[] {
  const { account } = passage;
  const { text } = evidence.account(account);
  if (unknownIn(evidence.textOf(passage)) !== null) return [];
  const caused = causesIn(evidence, passage).filter(({ denied, cause }) => !denied && cause.size > 0);
  const topics = new Set(open.flatMap(({ of }) => [...of]));
  const reasons = evidence.words(passage).flatMap((word) => {
    const rest = text.slice(word.end, passage.end);
    if (!topics.has(word.root) || !/(?:ed|en)$/u.test(word.folded) || !why.test(rest)) return [];
    const at = span(word.start, word.end + (/[,.;:!?]/u.exec(rest)?.index ?? rest.length));
    return [{ account, passage, at, of: new Set([word.root]), ofAt: word, isOpen: false }];
  });
  const told = caused.map(({ at, effect, effectAt }) => ({ at, of: effect, ofAt: effectAt }));
  return [...told.map((each) => ({ account, passage, ...each, isOpen: false })), ...reasons];
}
