import { byScript } from '../text/by-script.ts';
import { beginsWithCapital, beginsWithSmall, hasLetter, hasLetterOrDigit } from '../text/letters.ts';
import { wordsOf } from '../text/words.ts';
import { isFunctionWord } from '../words/small-words.ts';
import type { Attribution } from './attribution.ts';
import { headingZones } from './heading-zones.ts';
import type { Marked } from './marks.ts';
import type { Unit } from './units.ts';

const nameBefore = byScript(String.raw`\p{Lu}[\p{L}.]*\s$`);
const nameAfter = byScript(String.raw`^\s\p{Lu}\p{Ll}`);
const opensLikeTitle = byScript(String.raw`^[^\p{L}\p{N}]*[\p{Lu}\p{N}]`);
const titleWord = byScript(String.raw`^[^\p{L}]*[\p{Lu}\p{N}]`);
const wordBefore = byScript(String.raw`\p{L}\s*$`);

/** A stretch in marks with the text around it, as the rules below look at it. */
type Setting = {
  readonly inner: string;
  readonly before: string;
  readonly after: string;
  readonly words: number;
};

/** How much text either side of the marks the rules look at, in UTF-16 code units. */
const reach = 60;

type KindOfMarked = 'quotation' | 'title' | 'other';
/** A stretch in marks whose kind has been decided. */
export type DecidedMarks = { readonly marked: Marked; readonly kind: KindOfMarked };

/**
 * What a stretch in marks is: a quotation, if it is somebody's words. Kept out: names of works, nicknames, codes, and a few words that no
 * verb or noun of saying governs, from which the outlet only keeps its distance ("scare quotes"). In doubt it is a
 * quotation: what is left out here can be found nowhere else. `last` is the stretch before it in the same unit, for titles and
 * what somebody is called come in lists.
 */
export function kindOfMarked(
  text: string,
  marked: Marked,
  unit: Unit,
  attribution: Attribution,
  last: DecidedMarks | null,
): KindOfMarked {
  const inner = text.slice(marked.start, marked.end);
  const setting: Setting = {
    inner,
    before: text.slice(Math.max(unit.start, marked.outer.start - reach), marked.outer.start),
    after: text.slice(marked.outer.end, marked.outer.end + reach),
    words: wordsOf(inner.slice(0, 2000)).length,
  };
  if (isNoText(setting) || isNickname(setting)) return 'other';
  const between = last === null ? '' : text.slice(last.marked.outer.end, marked.outer.start);
  if (
    (isTitle(setting, last?.kind === 'title' && betweenTitles.test(between)) &&
      !saidBehind.test(setting.after)) ||
    (attribution.by !== 'cue' && (dated.test(setting.after) || headingBefore.test(setting.before)))
  )
    return 'title';
  if (headingZones.has(unit.zone) || (last?.kind === 'quotation' && betweenNames.test(between)))
    return 'quotation';
  return isScare(setting, attribution) && !isOwnWord(unit, marked, inner) ? 'other' : 'quotation';
}

/** `a “human leech” and a “spoiled brat”` */
const betweenNames = /^,?\s(?:and|or)\s(?:an?\s)?$/;

/** `Bloggs’s “public option”`: a person's own word. */
function isOwnWord({ masked, names, start }: Unit, { outer }: Marked, inner: string): boolean {
  const open = outer.start - start;
  const owner = names.findLast((name) => name.end < open);
  return (
    owner?.kind === 'person' && /^['’]s?\s$/.test(masked.slice(owner.end, open)) && beginsWithSmall(inner)
  );
}

/** Signs alone, and invitations: `Follow us on X`. */
function isNoText({ inner, words }: Setting): boolean {
  if (words === 0 || !hasLetter(inner)) return true;
  return /^Follow .{2,60} on (?:Twitter|Facebook|X|Instagram)\b/u.test(inner);
}

const knownAs = /\bknown(?: \w+)? as $/;

/** `Robert C. "Bobby" Scott`, `popularly known as "Bobby"` */
function isNickname({ inner, before, after, words }: Setting): boolean {
  if (words <= 3 && knownAs.test(before) && beginsWithCapital(inner)) return true;
  const inName = nameBefore.test(before) && nameAfter.test(after);
  return inName && words <= 3 && beginsWithCapital(inner) && !/[.,!?]$/u.test(inner);
}

/** Words after which a capitalised expression in marks is the name of a work, a show or a campaign. */
const beforeTitle =
  /(?:\b(?:titled|entitled|called|named|dubbed|headlined|program|programme|show|podcast|song|single|album|film|movie|book|novel|memoir|documentary|episode of|edition of|broadcast of|host of|anchor of|star of|version of|series|play|column|article|essay|ad|spot|magazine|starring|initiative|bill|act|PAC|hashtag|classic|hits including|on|in|the|a|an|his|her|its|their|\d{4})|['’]s?)\s*$/i;
const smallInTitle = (word: string): boolean =>
  isFunctionWord(word.toLowerCase()) || /^(?:vs|n)$/iu.test(word);
const betweenTitles = /^[\s,]*(?:and|or)?\s*$/u;
/** The noun of a work, and the work behind a comma: `a Web ad, “Playing Trump”`. */
const workBefore =
  /\b(?:song|single|album|film|movie|book|novel|memoir|documentary|ad|spot|essay|play|referendum|initiative|campaign|exhibition)s?(?:,| [—–-])\s*$/i;
/** `her commentary, “Bloggs, tell your own story,” is …`: a heading has no capitals of its own in many papers. */
const headingBefore = byScript(
  String.raw`(?:['’]s?|\b(?:his|her|their))\s(?:\p{Ll}+\s)?(?:commentary|column|op-ed|editorial|essay|article),\s*$`,
);

/** `“Yes to the new bridge!” (2009)`: the year of a poster, a motto or a work. */
const dated = /^\s*\((?:[^()]{0,40}\s)?(?:19|20)\d\d\)/u;

function isTitle({ inner, before, words }: Setting, listed: boolean): boolean {
  if (words > 9 || /[.!?;]\s/u.test(inner) || !opensLikeTitle.test(inner)) return false;
  const main = inner.split(/[\s/-]+/u).filter((word) => hasLetterOrDigit(word) && !smallInTitle(word));
  if (main.length === 0 || !main.every((word) => titleWord.test(word))) return false;
  if (listed || workBefore.test(before)) return true;
  return !/[!?]$/u.test(inner) && beforeTitle.test(before);
}

/** Nouns of saying: `the claim that there were “…”`, `used the phrase “…”`. */
const nounOfSaying =
  /\b(?:claims?|statements?|accusations?|comments?|remarks?|words?|phrases?|messages?|promises?|chants?|warnings?|arguments?|suggestions?|charges?|descriptions?|quotes?|tweets?|terms?|assertions?|insults?|threats?|pledges?|vows?|what (?:\S+ ){1,4}calls?|what (?:\S+ ){1,4}called)\b[^.;]*$/i;

/** `his “47 percent” comment` */
const saidBehind =
  /^\s(?:comment|remark|line|claim|quip|slogan|rallying cry|pledge|promise|statement|insult|slur|jibe|gibe|boast|threat|mantra|refrain)s?\b/;
/** What somebody is taken for, and what somebody says will be done: `attacks him as a “liar”`, `who would “unravel” it`. */
const asCalled = /\b(?:as(?: an?)?|would|will|must|should)\s*$/;

/** As many words may be the outlet's own irony; more are taken from somebody. */
const fewWords = 3;

function isScare({ inner, before, after, words }: Setting, attribution: Attribution): boolean {
  if (/\bso[- ]called\s*$/i.test(before)) return true;
  // Irony does not speak of itself.
  if (/\b(?:I|we|you|my|our)\b/i.test(inner) || words > fewWords) return false;
  const isSaid = attribution.by === 'cue' && (attribution.subject !== null || /[.,!?]$/u.test(inner));
  if (isSaid || nounOfSaying.test(before) || saidBehind.test(after)) return false;
  if (asCalled.test(before)) return false;
  // A sentence of its own belongs to whoever spoke last.
  const sentence =
    beginsWithCapital(inner) &&
    (/[.!?…,—-]$/u.test(inner) || /^[.!?,]/u.test(after)) &&
    !wordBefore.test(before);
  return !(sentence && attribution.subject !== null);
}
