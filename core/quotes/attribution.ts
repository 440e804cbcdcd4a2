import { firstFrom } from '../binary-search.ts';
import { type Span, span } from '../span.ts';
import { byScript } from '../text/by-script.ts';
import { beginsWithCapital, hasLetterOrDigit } from '../text/letters.ts';
import { invertible } from './cue-verbs.ts';
import type { Marked } from './marks.ts';
import { nounPhraseAt, type OwnTelling, type Subject } from './noun-phrases.ts';
import { agentAfter, type ReportingVerb, reportingVerbsIn } from './reporting-verbs.ts';
import { likelySubject, subjectAfter } from './subjects.ts';
import type { Unit } from './units.ts';

const shortTitle = byScript(String.raw`\b\p{Lu}\p{L}{0,3}\.\s`, 'g');
const lightAdverb = byScript(String.raw`^\s*(?:(?:also|then|later|\p{Ll}+ly)\s*)?$`);

/** How a quotation is tied to who said it. */
export type Attribution = {
  /** In offsets of the account. */
  readonly subject: Subject | null;
  readonly verb: string | null;
  /** `cue`: by a verb of saying; `weak`: by the sentence's subject; `carried`: from the quotation before. */
  readonly by: 'cue' | 'weak' | 'carried' | 'none';
};

const unattributed: Attribution = { subject: null, verb: null, by: 'none' };

type FoundSpeaker = { readonly subject: Subject | null; readonly verb: string | null };
type After = FoundSpeaker & {
  /** Whether the attribution follows at once, and not in a clause that goes on from the quotation. */
  readonly direct: boolean;
  /** Whether no further quotation can have the same attribution. */
  readonly ends: boolean;
};

/** Attributions of the outer quotations of a unit, from what its own words say; `none` where they say nothing. */
export function attributionsIn(unit: Unit): ReadonlyMap<Marked, Attribution> {
  const likely = likelySubject(unit);
  const verbs = reportingVerbsIn(unit, likely);
  const found = new Map<Marked, Attribution>();
  const outer = unit.marked.filter(({ nested }) => !nested);
  for (const [index, marked] of outer.entries()) {
    const free = {
      start: outer[index - 1]?.outer.end ?? unit.start,
      end: outer[index + 1]?.outer.start ?? unit.end,
    };
    const own = isOfCrowd(unit, marked)
      ? ofNobody
      : (attributionOf(unit, verbs, marked, free) ?? takenFor(unit, marked));
    if (own !== null) found.set(marked, placed(own, unit.start, 'cue'));
    else if (likely !== null && likely.end <= marked.outer.start - unit.start) {
      found.set(marked, placed({ subject: likely, verb: null }, unit.start, 'weak'));
    } else found.set(marked, unattributed);
  }
  return shared(found);
}

/** Gives the speaker named in one part of a sentence to the parts that name none. */
function shared(found: Map<Marked, Attribution>): ReadonlyMap<Marked, Attribution> {
  const known = [...found.values()].find(({ by, subject }) => by === 'cue' && subject !== null);
  for (const [marked, { by, subject, verb }] of found) {
    if (by === 'none' && known !== undefined) found.set(marked, known);
    else if (by === 'cue' && subject === null && verb !== ofNobody.verb && known?.verb === verb)
      found.set(marked, known);
  }
  return found;
}

const chant =
  /\b(?:chants?|slogans?|cries|shouts|choruses|placards?|banners?)(?: (?:of|reading|saying|went up|rang out|began|rose|again))*[\s:,]*$/u;

/** `A chant of “…” went up`, `the crowd answered with cries of “…”`: said by nobody whom the account quotes. */
function isOfCrowd({ masked, start }: Unit, { outer, turn }: Marked): boolean {
  const open = outer.start - start;
  return turn === null && chant.test(masked.slice(Math.max(0, open - 40), open));
}

const byAs = /\bby (?:the )?([^,;:.\ufffc]{2,40}) as (?:an? )?$/u;

/** `is seen by guards as “…”`, `seen by Bloggs as a “…”`: whoever takes it for that. */
function takenFor(telling: Unit, { outer }: Marked): FoundSpeaker | null {
  const open = outer.start - telling.start;
  const by = byAs.exec(telling.masked.slice(Math.max(0, open - 60), open));
  const agent = by === null ? null : agentAfter(telling, open - by[0].length + 'by'.length);
  return agent === null ? null : { subject: agent, verb: null };
}

const ofNobody: FoundSpeaker = { subject: null, verb: 'chanted' };

/** Who says what is marked, by the words around it that no other quotation has: those of `free`. */
function attributionOf(
  unit: Unit,
  verbs: readonly ReportingVerb[],
  marked: Marked,
  free: Span,
): FoundSpeaker | null {
  const { masked, start } = unit;
  if (marked.turn !== null) {
    const { start: from, end: to } = marked.turn;
    return { subject: { kind: 'name', start: from - start, end: to - start }, verb: null };
  }
  const open = marked.outer.start - start;
  const close = marked.outer.end - start;
  const post = afterQuotation(unit, verbs, close, free.end - start);
  const pre = beforeColon(unit, verbs, open) ?? beforeQuotation(unit, verbs, open);
  if (post === null || pre === null) return post ?? pre;
  if (!post.direct) return pre;
  const startsHere = !hasLetterOrDigit(masked.slice(free.start - start, open));
  const carriesOver = (marked.goesOn || masked.charAt(close) === ',') && post.ends;
  // `said it would need “work”, according to CNN`: CNN is where it is known from, not who said it.
  return startsHere || (carriesOver && post.verb !== 'according to') ? post : pre;
}

function placed({ subject, verb }: FoundSpeaker, start: number, by: Attribution['by']): Attribution {
  const moved =
    subject === null ? null : { ...subject, start: subject.start + start, end: subject.end + start };
  return { subject: moved, verb, by };
}

/** Words after a quotation that carry the sentence on rather than open an attribution. */
const carriesOn =
  /^(?:and|or|that|to|in|of|for|with|at|as|but|which|because|when|where|than|from|on|by|during|after|before|if|about|into|over|like|among|while|is|was|are|were|has|have|had|will|would|not)\b/u;

/** `a “pantry” prison there, and a guard said it was full`, `my “pantry” when I posted it`: the verb of another clause. */
const inFurtherClause =
  /^[^,“”]+\S, (?:and|but) (?:a|an|the|he|she|they)\s|^(?:when|because|if|where|while) [^,]*$/u;

/** `It was “not safe” to go, and the mayor said so`: what refers back is said of the quotation, from whatever clause. */
const refersBack = /^ (?:so|as much)(?=[\s]*(?:[.,;:!?]|$))/u;

/** `a “fair” guess, says she warned of it`: a pronoun with a verb of its own begins what is said, and is no subject put last. */
const ownVerb =
  /^ (?:[a-z]+ed|is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|does|do|did)\b/u;

/** How far behind a quotation its verb is looked for, in UTF-16 code units. */
const farthest = 160;

/** `…,” said X`, `…,” X said`, `…,” according to X`, `…” ― X`. */
function afterQuotation(
  telling: OwnTelling,
  verbs: readonly ReportingVerb[],
  close: number,
  limit: number,
): After | null {
  const { masked } = telling;
  const stretch = masked.slice(close, Math.min(limit, close + farthest + 20));
  const from = close + (/^[\s,—–―-]*/u.exec(stretch)?.[0].length ?? 0);
  const next = verbs[firstFrom(verbs, from)];
  const verb = next !== undefined && next.start < Math.min(limit, from + farthest) ? next : undefined;
  const signature = signatureAfter(telling, close, from, verb);
  if (signature !== null) return signature;
  if (verb === undefined) return null;
  const gap = masked.slice(from, verb.start);
  if (/;|\.\s/u.test(gap.replace(shortTitle.in(gap), ''))) return null;
  if (inFurtherClause.test(gap) && !refersBack.test(masked.slice(verb.end, verb.end + 12))) return null;
  const ends = !masked.slice(verb.end, verb.end + farthest).includes('\ufffc');
  const found = { verb: verb.verb, direct: !carriesOn.test(gap) || isAside(gap, verb), ends };
  // `“…” about it, said X` as well as `…,” said X`.
  const own = verb.direct !== null && verb.direct.start >= from - 1;
  const inverted = !own && invertible.has(verb.word) && /,\s*$/u.test(gap);
  if (inverted || lightAdverb.test(gap)) {
    if (!invertible.has(verb.word) && verb.word !== 'according to') return null;
    const right = subjectAfter(telling, verb.end);
    if (right === null || (right.kind === 'pronoun' && ownVerb.test(masked.slice(right.end, right.end + 20))))
      return null;
    return { ...found, subject: right, direct: !inverted || found.direct };
  }
  const subject =
    verb.word === 'according to' ? verb.subject : (namedBefore(telling, from, verb) ?? verb.direct);
  // `the “first” push, which proposed …` is about something else
  if (subject === null || subject.start < from - 1 || masked.startsWith('which', subject.start)) return null;
  return { ...found, subject };
}

/** `“…,” Jo Bloggs, head of the harbour office told the Courier`: the comma that closes is lost. */
function namedBefore(
  { masked, names }: OwnTelling,
  from: number,
  { start, direct }: ReportingVerb,
): Subject | null {
  const first = firstFrom(names, from);
  const name = names[first];
  if (name?.kind !== 'person' || name.from !== from || direct?.kind === 'pronoun') return null;
  if (names.slice(first + 1, firstFrom(names, start)).some(({ kind }) => kind === 'person')) return null;
  const office = masked.slice(name.end, start);
  return /^, [^,;]*[^,;\s] $/u.test(office) ? { ...span(name.start, name.end), kind: 'name' } : null;
}

const asWhom = byScript(String.raw`^as (?:the |an? |his |her |their )?\p{L}[^,;]*$`);

/** `“…,” as Bloggs put it`: said by Bloggs, though the sentence seems to go on. */
function isAside(gap: string, { direct, start }: ReportingVerb): boolean {
  return direct !== null && direct.end <= start && asWhom.test(gap);
}

/** A dash and a name below a motto or a post: `“…” ― X`. */
function signatureAfter(
  telling: OwnTelling,
  close: number,
  from: number,
  verb: ReportingVerb | undefined,
): After | null {
  const { masked } = telling;
  if (!/[—–―]/u.test(masked.slice(close, from)) || !beginsWithCapital(masked.slice(from, from + 2)))
    return null;
  const subject = subjectAfter(telling, from);
  if (subject?.kind !== 'name' || (verb !== undefined && verb.start <= subject.end + 2)) return null;
  return { subject, verb: null, direct: true, ends: true };
}

/** `X said: “…`, `X, who …, called it “…`, `According to X, “…`: the nearest verb of saying before a quotation. */
function beforeQuotation(
  { masked }: OwnTelling,
  verbs: readonly ReportingVerb[],
  open: number,
): FoundSpeaker | null {
  const before = firstFrom(verbs, open) - 1;
  const nearest = verbs[before];
  if (nearest === undefined) return null;
  const last = isOfOther(masked, nearest, open) ? (verbs[before - 1] ?? nearest) : nearest;
  return { subject: last.subject, verb: last.said };
}

const asWhat = /^(?: \w+){0,2} as(?: an?)? $/;
const inRelative = /, (?:which|who|whom|whose)\b[^,]*$/;

/**
 * `dismissed Bloggs's claim as “…”` is said by who dismissed it; `the raid, which some are blaming on Bloggs, was “…”` has its verb
 * in a clause that is over.
 */
function isOfOther(masked: string, { start, end, verb }: ReportingVerb, open: number): boolean {
  const behind = masked.slice(end, Math.min(open, end + farthest));
  if (verb === null) return asWhat.test(behind);
  return (
    behind.replace(/,\s*$/u, '').includes(',') &&
    inRelative.test(masked.slice(Math.max(0, start - farthest), start))
  );
}

/** `Pew Research: “…`, also behind a clause of its own: `Pollsters agreed - Jo Bloggs: “…`. */
function beforeColon(
  telling: OwnTelling,
  verbs: readonly ReportingVerb[],
  open: number,
): FoundSpeaker | null {
  const { masked } = telling;
  const colon = /:\s*$/u.exec(masked.slice(Math.max(0, open - 8), open));
  const subject = colon === null ? null : nounPhraseAt(telling, open - colon[0].length);
  if (subject?.kind !== 'name') return null;
  const verb = verbs[firstFrom(verbs, open) - 1];
  if (verb !== undefined && !/\s[-–—]\s|[;.]\s/.test(masked.slice(verb.end, subject.start))) return null;
  return { subject, verb: null };
}
