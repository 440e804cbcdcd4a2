import { span } from '../span.ts';
import { byScript } from '../text/by-script.ts';
import { describedSpeaker } from './described.ts';
import { genderOf } from './gender.ts';
import { lastNameBefore, nounPhraseAt, type OwnTelling, type Subject } from './noun-phrases.ts';
import { byWhom, type SayingCue, sayingCuesIn } from './saying-cues.ts';
import { likelySubject, subjectAfter, subjectBefore } from './subjects.ts';

const goesOnWithVerb = byScript(String.raw`\b(?:and|but|then|or)(?:\s(?:also|later|again|\p{Ll}+ly))?$`);

const passive = byScript(String.raw`\b(?:is|are|was|were|been|be)(?:\s\p{Ll}+ly)?$`);
const possessive = byScript(String.raw`['’]s?(?:\s\p{Ll}+)?$`);

/** A word of saying with whom it has for its subject. */
export type ReportingVerb = SayingCue & {
  /** Its subject, its own or the one it shares with the verb before. */
  readonly subject: Subject | null;
  /** Its own subject, right before it. */
  readonly direct: Subject | null;
  /** What to call the saying: `stressed that both wanted to agree “…”` is stressing; null for nouns. */
  readonly said: string | null;
};

/** `One thing was left out, said Bloggs: “…”`; who is told something does not say it. */
const announces = /^(?:said|says|added|adds|wrote|writes|explained|explains)$/u;

const byDoing = byScript(String.raw`^ ?by \p{Ll}+ing$`);

/** How much text before a verb is looked at, in UTF-16 code units. */
const reach = 80;

/** The words of saying of a sentence, in order, each with its subject. Linear in the sentence's length. */
export function reportingVerbsIn(telling: OwnTelling, likely: Subject | null): readonly ReportingVerb[] {
  const verbs: ReportingVerb[] = [];
  let last: ReportingVerb | null = null;
  for (const cue of sayingCuesIn(telling.masked)) {
    // `responded to Bloggs's remark by saying`: who responded says it
    const doer: ReportingVerb | null = byDoing.test(telling.masked.slice(cue.start - 4, cue.end))
      ? (verbs.findLast(({ verb, subject }) => verb !== null && subject !== null) ?? last)
      : last;
    const verb: ReportingVerb = { ...cue, ...subjectsOf(telling, cue, doer, likely) };
    verbs.push(verb);
    if (verb.subject !== null) last = verb;
  }
  return verbs;
}

/** The last verb of a sentence that announces words (`He said:`), or its likely subject. */
export function announcerIn(telling: OwnTelling): Pick<ReportingVerb, 'subject' | 'said'> {
  const likely = likelySubject(telling);
  return (
    reportingVerbsIn(telling, likely).findLast(({ subject }) => subject !== null) ?? {
      subject: likely,
      said: null,
    }
  );
}

type Subjects = Pick<ReportingVerb, 'subject' | 'direct' | 'said'>;

/** The subject of a verb; of `and added`, `, adding`, `by saying` and `to say` it is the subject of the verb before. */
function subjectsOf(
  telling: OwnTelling,
  cue: SayingCue,
  last: ReportingVerb | null,
  likely: Subject | null,
): Subjects {
  const { masked } = telling;
  const own = likely !== null && likely.end <= cue.start ? likely : null;
  if (cue.word === 'according to') {
    return { subject: subjectAfter(telling, cue.end), direct: null, said: cue.verb };
  }
  const window = masked.slice(Math.max(0, cue.start - reach), cue.start);
  const before = window.trimEnd();
  if (cue.verb === null) {
    const holder = possessorIn(telling, before, cue.start - window.length);
    return { subject: holder ?? last?.subject ?? own, direct: holder, said: null };
  }
  if (!cue.word.endsWith('ing') && byWhom.test(masked.slice(cue.end, cue.end + 4))) {
    const agent = agentAfter(telling, cue.end + ' by'.length);
    // `he said by way of thanks`
    if (agent !== null || !/^s(?:aid|ays)$/u.test(cue.word))
      return { subject: agent, direct: null, said: cue.verb };
  }
  const infinitive = /\bto$/u.test(before);
  const announced = announces.test(cue.word) && before.endsWith(',') ? subjectAfter(telling, cue.end) : null;
  if (announced !== null && /^\s*:/u.test(masked.slice(announced.end)))
    return { subject: announced, direct: announced, said: cue.verb };
  const participle = cue.word.endsWith('ing');
  const shares = infinitive || goesOnWithVerb.test(before);
  const hangs = participle && /(?:,|\b(?:by|of|for|from|in|without|while|when|after|before))$/u.test(before);
  const found =
    shares || hangs
      ? null
      : ((participle ? besideWith(telling, cue.start) : null) ??
        subjectBefore(telling, cue.start - quotedAs(window, participle)));
  // `Trump sent a series of posts saying`: the posts are his.
  const loose =
    participle &&
    found?.kind === 'description' &&
    !isSomebodyBesides(masked, found) &&
    !/\bwith\s+$/u.test(masked.slice(Math.max(0, found.start - 12), found.start)) &&
    !isProgressive(before);
  const direct = loose && (last?.subject ?? own) !== null ? null : found;
  if (direct !== null) {
    const before = last?.subject ?? own;
    const spoken =
      before === null ? null : { subject: before, end: last?.end ?? before.end, said: last !== null };
    return { subject: inComplement(telling, spoken, direct) ?? direct, direct, said: cue.verb };
  }
  return {
    subject: last?.subject ?? own,
    direct: null,
    said: infinitive && last !== null ? last.said : cue.verb,
  };
}

/** `described by Bloggs`; null for `encouraged by the talks`, which speak for nobody. */
export function agentAfter(telling: OwnTelling, at: number): Subject | null {
  const agent = subjectAfter(telling, at);
  const isNobody =
    agent?.kind === 'description' &&
    describedSpeaker(telling.masked.slice(agent.start, agent.end).replace(/ and .*$/su, '')) === null;
  return isNobody ? null : agent;
}

/**
 * `Bloggs says she was called …`, `Bloggs condemned what he called …`: right behind a verb of saying a pronoun is the one
 * who says it, as a rule, and so is that of `what he called`; `it` never speaks.
 */
function inComplement({ masked }: OwnTelling, last: SpokeBefore | null, own: Subject): Subject | null {
  if (own.kind !== 'pronoun' || last === null) return null;
  const pronoun = masked.slice(own.start, own.end);
  if (!/^(?:s?he|it)$/.test(pronoun)) return null;
  const between = masked.slice(last.end, own.start);
  const behind = last.said && behindSaying.test(between);
  if (!behind && !/\bwh(?:at|om) $/.test(between.slice(-6))) return null;
  if (pronoun === 'it') return last.subject;
  if (last.subject.kind !== 'name') return null;
  const gender = genderOf(masked.slice(last.subject.start, last.subject.end), '');
  return gender === null || gender === pronoun ? last.subject : null;
}

/** `said she`, `said Friday that she`, `told the audience that she`: at most a time or unnamed hearers lie between. */
const behindSaying = byScript(
  String.raw`^(?: (?:reporters|journalists|(?:the|an?|his|her|their) \p{Ll}+(?: \p{Ll}+){0,2}))?(?: (?:(?:on|late|early|last|this) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day| (?:today|yesterday|earlier|later|again))?(?: (?:morning|afternoon|evening|night))?(?: that)? $`,
);

/** Who spoke before, and where the verb ends that says so, or the name alone. */
type SpokeBefore = { readonly subject: Subject; readonly end: number; readonly said: boolean };

/** `…, a neighbour calling it “…”`: somebody else says so, beside the sentence. */
function isSomebodyBesides(masked: string, { start, end }: Subject): boolean {
  return (
    /,\s$/u.test(masked.slice(Math.max(0, start - 2), start)) &&
    describedSpeaker(masked.slice(start, end)) !== null
  );
}

function isProgressive(before: string): boolean {
  return passive.test(before);
}

/** `Trump's claim`, `her earlier remark`. */
function possessorIn(telling: OwnTelling, before: string, from: number): Subject | null {
  const pronoun = /\b(his|her|their)(?:\s[a-z]+)?$/i.exec(before);
  if (pronoun?.[1] !== undefined) {
    const word = pronoun[1].toLowerCase();
    if (word === 'their') return null;
    const start = from + pronoun.index;
    return { start, end: start + pronoun[1].length, kind: 'pronoun' };
  }
  const mark = possessive.exec(before);
  if (mark === null) return null;
  const end = from + mark.index;
  const owner = lastNameBefore(telling, end);
  // also behind a preposition: `seized on Bloggs's claim`
  return owner?.end === end ? { ...span(owner.start, end), kind: 'name' } : nounPhraseAt(telling, end);
}

/** `…, with Jo Bloggs calling it “…”` */
function besideWith(telling: OwnTelling, verb: number): Subject | null {
  const name = lastNameBefore(telling, verb);
  if (name === undefined || name.end !== verb - 1) return null;
  const before = telling.masked.slice(Math.max(0, name.from - 8), name.from);
  return /\bwith\s$/u.test(before) ? { start: name.start, end: name.end, kind: 'name' } : null;
}

/** `quoted Bloggs as saying`, `Bloggs was quoted by a paper as saying`: how many code units lie between the subject and the verb. */
function quotedAs(window: string, participle: boolean): number {
  const as = participle
    ? /\s(?:(?:is|was|were|been) (?:also )?(?:quoted|cited|reported)(?: by [^,;]{1,40})? )?as\s+$/u.exec(
        window,
      )
    : null;
  return as === null ? 0 : as[0].length;
}
