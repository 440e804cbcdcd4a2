import { monthNames } from '../calendar.ts';
import { type Span, span } from '../span.ts';
import { byScript } from '../text/by-script.ts';
import { countLettersAndDigits } from '../text/letters.ts';
import { upperFirst } from '../text/upper-first.ts';
import type { Attribution } from './attribution.ts';
import { canFollow, complementAt, isFinite } from './complements.ts';
import { invertible } from './cue-verbs.ts';
import { describedSpeaker } from './described.ts';
import { headingZones } from './heading-zones.ts';
import { messageNounIn } from './message-nouns.ts';
import type { Subject } from './noun-phrases.ts';
import { type ReportingVerb, reportingVerbsIn } from './reporting-verbs.ts';
import { beginningOf, commaBefore, contentEnd, endsUnit, opening } from './said-bounds.ts';
import { quotedWords } from './similarity.ts';
import { likelySubject, subjectAfter } from './subjects.ts';
import type { Unit } from './units.ts';

/** What somebody said as the account puts it, without quotation marks: `Bloggs said [the road was closed]`. */
export type IndirectWords = {
  /** What is said, in offsets of the account. Words in quotation marks may stand inside. */
  readonly words: Span;
  readonly attribution: Attribution;
};

/** Blocks that hold nobody's report of what another said. */
const elsewhere: ReadonlySet<Unit['zone']> = new Set([
  'embed',
  'byline',
  'credit',
  'date',
  'dateline',
  'boilerplate',
  'label',
] as const);

type Piece = Span & { readonly subject: Subject; readonly verb: string };

/** Longer units, in UTF-16 code units, are speeches or no prose. */
const longest = 2_000;

/**
 * What is said without quotation marks in a unit, in order. Questions, denials, what may be said and what was said on an
 * occasion before are none.
 */
export function indirectWordsIn(unit: Unit): readonly IndirectWords[] {
  const { masked, zone } = unit;
  if (masked.length > longest || elsewhere.has(zone) || masked.trimEnd().endsWith('?')) return [];
  const verbs = reportingVerbsIn(unit, likelySubject(unit));
  const pieces: Piece[] = [];
  for (const [index, verb] of verbs.entries()) {
    if (verb.verb === null || !isAsserted(unit, verb)) continue;
    if (pieces.length === 0 && areSeveral(unit, verb)) continue;
    const found = pieceOf(unit, verbs, index, pieces.length > 0);
    if (found === null) continue;
    const told = masked.slice(verb.end, found.start >= verb.end ? found.start : masked.length);
    if (!wasEarlier(unit, verb, told))
      pieces.push(...parted(masked, found).filter((piece) => says(masked, piece)));
  }
  return pieces.map(({ start, end, subject, verb }) => ({
    words: span(unit.start + start, unit.start + end),
    attribution: {
      subject: { ...subject, start: subject.start + unit.start, end: subject.end + unit.start },
      verb,
      by: 'cue',
    },
  }));
}

const unasserted = byScript(
  String.raw`(?:\b(?:not|never|would|could|should|may|might|can|will|must|if|whether|unless|without|nor|refus\p{L}+|declin\p{L}+|expected|asked|supposed|likely|able|nobody|no one|neither|none)\b|n['’]t\b)[^,;:.]*$`,
  'i',
);
const infinitive = byScript(String.raw`\bto(?: \p{Ll}+ly)?\s*$`);
const goesOn = /\b(?:went|goes|go|going|continued|continues|continue) (?:on )?to\s*$/u;
/** How much text before a verb is looked at, in UTF-16 code units. */
const reach = 48;

/** Whether something was really said: false for `did not say that …`, `would say that …`, `if he said …`. */
function isAsserted({ masked }: Unit, { start, direct }: ReportingVerb): boolean {
  const from = Math.max(0, start - reach, direct === null ? 0 : direct.end);
  const before = masked.slice(from, start);
  if (infinitive.test(before)) return goesOn.test(before);
  if (unasserted.test(before)) return false;
  const clause = direct === null ? '' : masked.slice(Math.max(0, direct.start - reach), direct.end);
  return !/\b(?:if|whether|unless|nobody|no one|neither|none)\b[^,;:.]*$/iu.test(clause);
}

const month = monthNames.map(upperFirst).join('|');
const before = byScript(
  String.raw`\b(?:had|previously|once|repeatedly|long|often|always)(?: \p{L}+ly| also)?\s*$`,
  'i',
);
const behindVerb = new RegExp(
  String.raw`\b(?:in (?:early |late |mid-)?(?:${month}|(?:19|20)\d\d)|last (?:month|year|spring|summer|autumn|fall|winter)|(?:weeks?|months?|years?|decades?) (?:ago|before)|earlier (?:this|that|in the) (?:month|year)|in the past|previously)\b`,
  'u',
);

/**
 * Whether it was said on an earlier occasion (`had said`, `said in March that …`), which the account does not report
 * now. `told` is the text between the verb and what was said.
 */
function wasEarlier({ masked }: Unit, { start }: ReportingVerb, told: string): boolean {
  return before.test(masked.slice(Math.max(0, start - reach), start)) || behindVerb.test(told);
}

const joinedBefore = byScript(String.raw`[\p{L}.] (?:and|or) $`);

/** `Jo Bloggs and Ann Porter said`: the account does not say which of them. */
function areSeveral(unit: Unit, { direct }: ReportingVerb): boolean {
  if (direct === null) return false;
  const from = beginningOf(unit, direct.start);
  return joinedBefore.test(unit.masked.slice(Math.max(0, from - 8), from));
}

function pieceOf(
  unit: Unit,
  verbs: readonly ReportingVerb[],
  index: number,
  isFurther: boolean,
): Piece | null {
  const verb = verbs[index];
  if (verb === undefined) return null;
  if (verb.word === 'according to') return accordingTo(unit, verb, isFurther);
  const { masked, zone } = unit;
  const inverted = isFurther ? null : invertedBehind(unit, verb);
  if (inverted !== null) return inverted;
  const subject = verb.direct ?? (sharesSubject(masked, verb) ? verb.subject : null);
  if (subject === null || subject.end > verb.start || !speaks(masked, subject)) return null;
  const complement = complementAt(masked, verb.word, verb.end, headingZones.has(zone));
  if (complement !== null) {
    const { start, isPhrase } = complement;
    const end = contentEnd(unit, verbs, index, start);
    const over = isPhrase ? endsPhrase.exec(masked.slice(start, end)) : null;
    return { start, end: start + (over?.index ?? end - start), subject, verb: verb.word };
  }
  return isFurther ? null : behind(unit, verb, subject);
}

const endsPhrase = /,\s(?:but|and|while|which|who|after|as|when|where|before)\s/u;

/** A description must be of people or a body, or of words of theirs: `the statement said`, not `the 35 states`. */
function speaks(masked: string, { kind, start, end }: Subject): boolean {
  const said = masked.slice(start, end);
  return (
    kind !== 'description' ||
    describedSpeaker(said) !== null ||
    messageNounIn(said) !== null ||
    /\bwho$/u.test(said)
  );
}

const hangsOn = byScript(String.raw`(?:,|\b(?:by|and|before|after))(?: \p{Ll}+ly| also| then)?\s*$`);

const connects = byScript(String.raw`\b(?:and|but|then)(?: \p{Ll}+ly| also| then| later)?\s*$`);

/** `and added that`, `, adding that`, `by saying that`, `went on to say`: the one who spoke before. */
function sharesSubject(masked: string, { start, word }: ReportingVerb): boolean {
  const before = masked.slice(Math.max(0, start - reach), start);
  if (goesOn.test(before)) return true;
  return word.endsWith('ing') ? hangsOn.test(before) : connects.test(before);
}

/** `the road was closed, said Bloggs` */
function invertedBehind(unit: Unit, { word, start, end, said }: ReportingVerb): Piece | null {
  const { masked } = unit;
  const comma = commaBefore(masked, start);
  // `Bloggs, who is 19, told Reuters`: told, and not by Reuters
  if (comma === null || word === 'told' || !invertible.has(word) || !canFollow(word)) return null;
  const subject = subjectAfter(unit, end);
  // `…, said Bloggs, who runs it`, but not `Bloggs, who runs it, said the road was closed on Sunday`
  if (subject === null || !speaks(masked, subject) || isFinite(masked, end, subject.end)) return null;
  const goesOn = subject.kind === 'name' && masked.charAt(subject.end) === ',';
  if (!goesOn && !endsUnit(masked, subject.end)) return null;
  return unquoted(masked, { start: opening(masked, start), end: comma, subject, verb: said ?? word });
}

/** `the road was closed, Bloggs said`, `the road, Bloggs said, was closed`. */
function behind({ masked, names }: Unit, { word, end }: ReportingVerb, subject: Subject): Piece | null {
  if (!canFollow(word)) return null;
  const from = beginningOf({ masked, names }, subject.start);
  const comma = commaBefore(masked, from);
  if (comma === null) return null;
  const start = opening(masked, from);
  if (endsUnit(masked, end)) return unquoted(masked, { start, end: comma, subject, verb: word });
  const close = masked.replace(/[.!\s]+$/u, '').length;
  const goesOn = /^,\s[^\s"“‘']/u.test(masked.slice(end, end + 3)) && close - end > shortest;
  return goesOn ? unquoted(masked, { start, end: close, subject, verb: word }) : null;
}

/** `“We go home,” the mayor, Bloggs, said`: what stands behind the quotation is not said. */
function unquoted(masked: string, piece: Piece): Piece | null {
  return /^\s*["“”‘’'„«]\ufffc/u.test(masked.slice(piece.start, piece.start + 8)) ? null : piece;
}

/** `according to Bloggs, the road was closed`, `the road was closed, according to Bloggs`. */
function accordingTo(
  { masked }: Unit,
  { start, subject, verb }: ReportingVerb,
  isFurther: boolean,
): Piece | null {
  // `he said the road was closed, according to CNN`: that is where it is known from
  if (subject === null || verb === null || isFurther || !speaks(masked, subject)) return null;
  const close = masked.replace(/[.!\s]+$/u, '').length;
  if (endsUnit(masked, subject.end)) {
    const before = masked.slice(0, start).replace(/[,\s]+$/u, '');
    return { start: opening(masked, before.length), end: before.length, subject, verb };
  }
  // `according to Jo Bloggs, the mayor, the road …`
  const comma = /^[^,;:.\ufffc]{0,60},\s*(?:(?:an?|the|who|its|his|her)\s[^,;:.\ufffc]{2,60},\s*)?/u.exec(
    masked.slice(subject.end, subject.end + 140),
  );
  if (comma === null || masked.slice(0, start).trim() !== '') return null;
  return { start: Math.min(close, subject.end + comma[0].length), end: close, subject, verb };
}

/** `said it was late and that nobody came`: two things. */
function parted(masked: string, piece: Piece): readonly Piece[] {
  const parts: Piece[] = [];
  let { start } = piece;
  for (const match of masked.slice(piece.start, piece.end).matchAll(/,? (?:and|but) that (?!of )/gu)) {
    parts.push({ ...piece, start, end: piece.start + match.index });
    start = piece.start + match.index + match[0].length;
  }
  return [...parts, { ...piece, start }];
}

/** With fewer letters outside quotation marks, indirect speech says nothing of its own. */
const shortest = 8;
/** Nor does a word that only carries the quotation: `the talks were “productive”`. */
const fewestTelling = 2;

function says(masked: string, { start, end }: Piece): boolean {
  const words = masked.slice(start, end);
  if (countLettersAndDigits(words) < shortest) return false;
  return !words.includes('\ufffc') || quotedWords(words).content.length >= fewestTelling;
}
