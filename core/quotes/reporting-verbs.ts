import { type Cue, cuesIn, likelySubject, type Subject, subjectAfter, subjectBefore } from './subjects.ts';

/** A verb of saying with whom it has for its subject. */
export type ReportingVerb = Cue & {
  /** Its subject, its own or the one it shares with the verb before. */
  readonly subject: Subject | null;
  /** Its own subject, right before it. */
  readonly direct: Subject | null;
  /** What to call the saying: `stressed that both wanted to agree “…”` is stressing. */
  readonly said: string;
};

/** How much text before a verb can hold its subject, in UTF-16 code units. */
const reach = 400;

/** The verbs of saying of a sentence, in order, each with its subject. Linear in the sentence's length. */
export function reportingVerbsIn(masked: string): readonly ReportingVerb[] {
  const likely = likelySubject(masked, masked.length);
  const verbs: ReportingVerb[] = [];
  let last: ReportingVerb | null = null;
  for (const cue of cuesIn(masked)) {
    const verb: ReportingVerb = { ...cue, ...subjectsOf(masked, cue, last, likely) };
    verbs.push(verb);
    if (verb.subject !== null) last = verb;
  }
  return verbs;
}

type Subjects = Pick<ReportingVerb, 'subject' | 'direct' | 'said'>;

/** The subject of a verb; of `and added`, `, adding` and `to say` it is the subject of the verb before. */
function subjectsOf(masked: string, cue: Cue, last: ReportingVerb | null, likely: Subject | null): Subjects {
  if (cue.verb === 'according to') {
    return { subject: subjectAfter(masked, cue.end), direct: null, said: cue.verb };
  }
  const from = Math.max(0, cue.start - reach);
  const window = masked.slice(from, cue.start);
  const before = window.trimEnd();
  const infinitive = /\bto$/u.test(before);
  const participle = cue.verb.endsWith('ing') && before.endsWith(',');
  const shares = infinitive || /\b(?:and|but|then|or)$/u.test(before) || /[^\p{L}'’)]\s*,$/u.test(before);
  const direct = shares || participle ? null : subjectIn(window, from, cue);
  if (direct !== null) return { subject: direct, direct, said: cue.verb };
  const own = likely !== null && likely.end <= cue.start ? likely : null;
  return {
    subject: last?.subject ?? own,
    direct: null,
    said: infinitive && last !== null ? last.said : cue.verb,
  };
}

function subjectIn(window: string, from: number, cue: Cue): Subject | null {
  const subject = subjectBefore(window, window.length - quotedAs(window, cue));
  return subject === null ? null : { ...subject, start: subject.start + from, end: subject.end + from };
}

/** `quoted Rubio as saying`: the subject stands before `as`; how many code units lie between. */
function quotedAs(window: string, cue: Cue): number {
  const as = cue.verb.endsWith('ing') ? /\sas\s+$/u.exec(window.slice(-12)) : null;
  return as === null ? 0 : as[0].length;
}
