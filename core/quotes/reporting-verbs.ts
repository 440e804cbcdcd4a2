import { type Cue, cuesIn } from './cues-in.ts';
import { nounPhraseAt, type Subject } from './noun-phrases.ts';
import { likelySubject, subjectAfter, subjectBefore } from './subjects.ts';

/** A word of saying with whom it has for its subject. */
export type ReportingVerb = Cue & {
  /** Its subject, its own or the one it shares with the verb before. */
  readonly subject: Subject | null;
  /** Its own subject, right before it. */
  readonly direct: Subject | null;
  /** What to call the saying: `stressed that both wanted to agree “…”` is stressing; null for nouns. */
  readonly said: string | null;
};

/** How much text before a verb can hold its subject, in UTF-16 code units. */
const reach = 400;

/** The words of saying of a sentence, in order, each with its subject. Linear in the sentence's length. */
export function reportingVerbsIn(masked: string, likely: Subject | null): readonly ReportingVerb[] {
  const verbs: ReportingVerb[] = [];
  let last: ReportingVerb | null = null;
  for (const cue of cuesIn(masked)) {
    const verb: ReportingVerb = { ...cue, ...subjectsOf(masked, cue, last, likely) };
    verbs.push(verb);
    if (verb.subject !== null) last = verb;
  }
  return verbs;
}

/** The last verb of a sentence that announces words (`He said:`), or its likely subject. */
export function announcerIn(masked: string): Pick<ReportingVerb, 'subject' | 'said'> {
  const likely = likelySubject(masked);
  return (
    reportingVerbsIn(masked, likely).findLast(({ subject }) => subject !== null) ?? {
      subject: likely,
      said: null,
    }
  );
}

type Subjects = Pick<ReportingVerb, 'subject' | 'direct' | 'said'>;

/** The subject of a verb; of `and added`, `, adding`, `by saying` and `to say` it is the subject of the verb before. */
function subjectsOf(masked: string, cue: Cue, last: ReportingVerb | null, likely: Subject | null): Subjects {
  const own = likely !== null && likely.end <= cue.start ? likely : null;
  if (cue.word === 'according to') {
    return { subject: subjectAfter(masked, cue.end), direct: null, said: cue.verb };
  }
  const from = Math.max(0, cue.start - reach);
  const window = masked.slice(from, cue.start);
  const before = window.trimEnd();
  if (cue.verb === null) {
    const holder = moved(possessorIn(before), from);
    return { subject: holder ?? last?.subject ?? own, direct: holder, said: null };
  }
  const infinitive = /\bto$/u.test(before);
  const participle = cue.word.endsWith('ing');
  const shares =
    infinitive || /\b(?:and|but|then|or)$/u.test(before) || /[^\p{L}\p{N}.'’)]\s*,$/u.test(before);
  const hangs = participle && /(?:,|\b(?:by|of|for|from|in|without|while|when|after|before))$/u.test(before);
  const found =
    shares || hangs ? null : moved(subjectBefore(window, window.length - quotedAs(window, participle)), from);
  // `Trump sent a series of posts saying`: the posts are his.
  const loose =
    participle &&
    found?.kind === 'description' &&
    !/\bwith\s+$/u.test(masked.slice(0, found.start)) &&
    !isProgressive(before);
  const direct = loose && (last?.subject ?? own) !== null ? null : found;
  if (direct !== null) return { subject: direct, direct, said: cue.verb };
  return {
    subject: last?.subject ?? own,
    direct: null,
    said: infinitive && last !== null ? last.said : cue.verb,
  };
}

function moved(subject: Subject | null, by: number): Subject | null {
  return subject === null ? null : { ...subject, start: subject.start + by, end: subject.end + by };
}

function isProgressive(before: string): boolean {
  return /\b(?:is|are|was|were|been|be)(?:\s\p{Ll}+ly)?$/u.test(before);
}

/** `Trump's claim`, `her earlier remark`. */
function possessorIn(before: string): Subject | null {
  const pronoun = /\b(his|her|their)(?:\s[a-z]+)?$/i.exec(before);
  if (pronoun?.[1] !== undefined) {
    const word = pronoun[1].toLowerCase();
    if (word === 'their') return null;
    return { start: pronoun.index, end: pronoun.index + pronoun[1].length, kind: 'pronoun' };
  }
  const mark = /['’]s?(?:\s\p{Ll}+)?$/u.exec(before);
  return mark === null ? null : nounPhraseAt(before, mark.index);
}

/** `quoted Bloggs as saying`: the subject stands before `as`; how many code units lie between. */
function quotedAs(window: string, participle: boolean): number {
  const as = participle ? /\sas\s+$/u.exec(window.slice(-12)) : null;
  return as === null ? 0 : as[0].length;
}
