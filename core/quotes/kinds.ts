import { wordsOf } from '../text/words.ts';
import type { Attribution } from './attribution.ts';
import type { Marked } from './marks.ts';
import type { Unit } from './units.ts';

/** Words after which a capitalised expression in marks is the name of a work, a show or a campaign. */
const beforeTitle =
  /(?:\b(?:titled|entitled|called|named|dubbed|nicknamed|known as|headlined|program|programme|show|podcast|song|single|album|film|movie|book|novel|memoir|documentary|episode of|edition of|broadcast of|host of|anchor of|star of|version of|series|play|column|article|essay|ad|spot|magazine|starring|initiative|bill|act|PAC|slogan|hashtag|word|phrase|term)|['’]s?|,|\bin|\bon|\band|\bthe)\s*$/iu;
const namedWork =
  /^(?:["”’]\s*)?(?:program|programme|show|podcast|song|album|film|movie|book|novel|documentary|episode|series|magazine|hat|hats|sign|signs|campaign|initiative|referendum|reference|radio|uprisings?|list)\b/iu;
const smallWord = /^(?:a|an|the|of|in|on|at|to|for|and|or|with|by|from|as|but|vs|is|n)$/iu;
const sayingBefore =
  /\b(?:called|calls|calling|described(?: \S+){0,3} as|said|says|saying|wrote|tweeted|added|told \S+|as)[\s,:]*$/u;

/**
 * Whether a stretch in marks is somebody's words. Kept out: names of works, nicknames, numbers and codes, and single
 * words that the outlet itself distances itself from ("scare quotes"). In doubt it is a quotation: what is left out
 * here can be found nowhere else.
 */
export function isQuotation(text: string, marked: Marked, unit: Unit, attribution: Attribution): boolean {
  const inner = text.slice(marked.start, marked.end);
  const before = text.slice(Math.max(0, marked.outer.start - 60), marked.outer.start);
  const after = text.slice(marked.outer.end, marked.outer.end + 40);
  const words = wordsOf(inner.slice(0, 2000));
  if (words.length === 0 || !/\p{L}/u.test(inner) || before.endsWith('=')) return false;
  if (/^\(?[\p{Lu} ]+\.?\)[.,]?$/u.test(inner)) return false;
  if (isNickname(inner, before, after, words.length)) return false;
  if (/\bso[- ]called\s*$/iu.test(before)) return false;
  if (isTitle(inner, before, after, words.length)) return false;
  if (words.length <= 2 && !isHeadlineZone(unit) && isScare(inner, before, attribution)) return false;
  return !/\.(?:com|org|net)\b/iu.test(inner) || words.length > 4;
}

/** `Robert C. "Bobby" Scott` */
function isNickname(inner: string, before: string, after: string, words: number): boolean {
  return (
    words <= 3 &&
    /\p{Lu}[\p{L}.]*\s$/u.test(before) &&
    /^\s\p{Lu}\p{Ll}/u.test(after) &&
    /^\p{Lu}/u.test(inner) &&
    !/[.,!?]$/u.test(inner)
  );
}

function isTitle(inner: string, before: string, after: string, count: number): boolean {
  if (count > 9 || /[.!?;]\s/u.test(inner)) return false;
  const main = inner.split(/[\s/-]+/u).filter((word) => /\p{L}|\p{N}/u.test(word) && !smallWord.test(word));
  if (main.length === 0 || !main.every((word) => /^[^\p{L}]*(?:\p{Lu}|\p{N})/u.test(word))) return false;
  if (!/^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(inner)) return false;
  if (namedWork.test(after)) return true;
  if (sayingBefore.test(before) && main.length < 2) return false;
  if (/[!?]$/u.test(inner)) return false;
  return beforeTitle.test(before) && !/:\s*$/u.test(before);
}

/** One or two words without a verb of saying in their sentence. */
function isScare(inner: string, before: string, attribution: Attribution): boolean {
  if (/[,.!?]$/u.test(inner) && /[.!?]$/u.test(inner) && attribution.by === 'carried') return false;
  return (
    attribution.by === 'none' ||
    (attribution.by === 'weak' &&
      /\b(?:a|an|the|this|that|these|those|of|for|its|their|his|her)\s*$/iu.test(before))
  );
}

function isHeadlineZone({ zone }: Unit): boolean {
  return (
    zone === 'headline' ||
    zone === 'deck' ||
    zone === 'subheading' ||
    zone === 'front-matter' ||
    zone === 'bullet'
  );
}
