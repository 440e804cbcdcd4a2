import { monthNames } from '../calendar.ts';
import { byScript } from '../text/by-script.ts';
import { beginsWithDigit, beginsWithSmall } from '../text/letters.ts';
import { measuring } from '../text/parted-figures.ts';
import { plainTypography } from '../text/typography.ts';
import { upperFirst } from '../text/upper-first.ts';
import {
  afterClock,
  afterStreet,
  anywhere,
  beforeName,
  beforeNumber,
  openers,
  openingNouns,
} from './abbreviations.ts';

const closesNumber = byScript(String.raw`^\p{N}{1,3}\]`);
const numberAlone = byScript(String.raw`^\p{N}+\.$`);
const smallInitials = byScript(String.raw`^\p{Ll}\.\p{Ll}`);

/** How much text either side of a boundary is looked at, in UTF-16 code units. */
const reach = 80;

const closers = /[\s"'’”»)\]]+$/u;
const lastToken = /([^\s"'“”‘’«»()[\]—–]+)$/u;
const firstWord = byScript(String.raw`^[\s"'“”‘’«»„([]*([\p{L}\p{M}'’.-]+|\p{N}+)`);
const listMarkerOnly = byScript(
  String.raw`^[\s•◦▪‣⁃*·-]*(?:\(?(?:\p{N}{1,3}|\p{L}|[ivxIVX]{1,5})[.)]{1,2}\s*)?$`,
);
const dotsOnly = /^[\s.…]*$/u;
const noWords = byScript(String.raw`^[^\p{L}\p{N}]*$`);
const dottedInitials = byScript(String.raw`^(?:\p{Lu}\.)+$`);
const capitalised = byScript(String.raw`^\p{Lu}`);
/** `“…” ― Jo Bloggs`: who said it, at the end of the paragraph. */
const signature = byScript(String.raw`^\s*[―—–]\s*\p{Lu}[^.,:;!?"“”]{1,40}\.?\s*$`);
/** `“Why?” Jo Bloggs asked`: the sentence goes on with who said it. */
const reportingClause = byScript(
  String.raw`^\s*(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:said|says|asked|asks|wrote|writes|added|adds|told|tells|replied|shouted|tweeted|continued|demanded|answered|answers|boomed|beamed|cried|quipped|joked|declared|declares|wondered|mused|recalled|yelled|screamed|explained|insisted|responded|retorted|exclaimed|chanted|noted|notes|argued|argues|went on)\b`,
);
/** `8. | 40am`, `by 52. | 3 percent`, `a. | 38 caliber pistol`: a number into which a blank was put. */
const partedFigures: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/(?<!\d)\d{1,2}\.$/, /^\d\d\s?[ap]\.?\s?m\b/],
  [new RegExp(`${measuring}\\d{1,3}\\.$`), /^\d{1,2}\s?(?:%|per ?cent|[mb]illion|trillion)/],
  [/\ba\.$/, /^\d{2}[\s-]*(?:cal(?:iber|ibre)?\b|revolver|pistol|handgun|gun\b|rifle)/],
];
const months = monthNames
  .map((month) => `${upperFirst(month.slice(0, 3))}(?:${month.slice(3)}|\\.)?`)
  .join('|');
/**
 * `400 Main St.`, `the 1200 block of North Fifth Ave.`: behind the number of a house the stop ends more than the word. No such number
 * is that of a day, a year or a count: `On May 18 Mount St.`
 */
const address = byScript(
  String.raw`(?<![\p{L}\p{N}])(?<!(?:[Ii]n|[Bb]y|[Ss]ince|[Ss]ome|[Aa]bout|${months}) )\p{N}+ (?:block of )?(?:(?:\p{Lu}[\p{L}’'-]*\.?|\p{N}+(?:st|nd|rd|th)) ){1,3}(?:St|Ave|Blvd|Rd|Dr|Ln|Ct|Pl|Sq|Hwy)\.$`,
);
const nounThenSmall = byScript(String.raw`^\p{Lu}\p{Ll}+,? \p{Ll}`);
const clock = /^[ap]m$/;
const frontedTime = /^\W*(?:at|by|around|about|before|after|until|from|since)\s+\S+\s+\S+$/i;

/**
 * Whether the two stretches that a general segmenter has parted belong to one sentence after all.
 *
 *     … met Gen. | Smith …      joined (title)
 *     … in the U.S. | The …     parted (opener after a country)
 *     “Why?” | he asked.        joined (goes on in lower case)
 */
export function belongTogether(text: string, start: number, boundary: number, end: number): boolean {
  const before = text.slice(Math.max(start, boundary - reach), boundary).trimEnd();
  const after = text.slice(boundary, Math.min(end, boundary + reach));
  const whole = text.slice(start, Math.min(boundary, start + reach));
  if (boundary - start <= reach && (listMarkerOnly.test(whole) || noWords.test(whole))) return true;
  if (/^\s*(?:["'’”»)\]]+\s*)*$/u.test(after)) return true;
  // A source in brackets, its stop outside: `[...]" (Smith 55).`; and a note's number cut in two: `martyr.[ | 1]`.
  if (/^\s*\([^()]*\)[.,;]/u.test(after) && !/[.!?]["'”’»)]*$/u.test(before.replace(/\[\.\.\.\]/gu, '')))
    return true;
  if (closesNumber.test(after) && before.endsWith('[')) return true;
  if (/["”»]$/u.test(before) && signature.test(after)) return true;
  if (/[?!]["”’'»]$/u.test(before) && reportingClause.test(after)) return true;
  // Dots with blanks between leave words out: they go with what stands before.
  if (/^\s*\.(?:\s*\.)+/u.test(after)) return true;
  if (dotsOnly.test(after)) return true;
  const next = firstWord.exec(after)?.[1] ?? '';
  if (next === '') return noWords.test(after.trim()) && boundary + reach >= end;
  if (beginsWithSmall(next)) return true;
  const stopped = before.replace(closers, '');
  if (/(?:^|\s)\.(?:\s*\.)+$/u.test(stopped) && /^\s*\.\s/u.test(`${stopped.slice(-2)} `)) return true;
  if (!stopped.endsWith('.') || stopped.endsWith('..')) return false;
  // A closing mark after the stop ends the sentence, whatever the abbreviation.
  if (before !== stopped && /["”»]$/u.test(before) && openers.has(next.toLowerCase())) return false;
  const further = after.trimStart();
  if (partedFigures.some(([end, start]) => end.test(before) && start.test(further))) return true;
  if (address.test(before)) return beginsWithDigit(next) || afterStreet.has(wordOf(next));
  if (openingNouns.has(next.toLowerCase()) && nounThenSmall.test(further)) return false;
  return isAbbreviation(stopped, whole.trim(), next);
}

const wordOf = (next: string): string =>
  plainTypography(next).toLowerCase().replaceAll('.', '').replace(/'s$/, '');

function isAbbreviation(before: string, sentence: string, next: string): boolean {
  const token = lastToken.exec(before)?.[1] ?? '';
  const bare = plainTypography(token)
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/^.*[-/]/u, '');
  const nextBare = wordOf(next);
  const nextIsNumber = beginsWithDigit(next);
  if (beforeNumber.has(bare) && nextIsNumber) return true;
  if (numberAlone.test(token)) return listMarkerOnly.test(sentence);
  if (clock.test(bare) && token.length > 2) return afterClock.has(nextBare) || frontedTime.test(sentence);
  if (dottedInitials.test(token)) return isInitial(before, token, nextBare) && capitalised.test(next);
  if (beforeName.has(bare)) return !openers.has(nextBare) || bare.length <= 2;
  if (smallInitials.test(token)) return !openers.has(nextBare);
  if (anywhere.has(bare) && bare !== 'in')
    return !openers.has(nextBare) && capitalised.test(next) && !isPlainWord(token, bare);
  return false;
}

/** `Albert I. Jones`, `J.C. Penney`, `the U.S. Army`; not `you and I.` */
function isInitial(before: string, token: string, next: string): boolean {
  if (openers.has(next)) return false;
  if (token.length > 2) return true;
  const previous = /(\S+)\s+\S+$/u.exec(before)?.[1];
  return token !== 'I.' || previous === undefined || capitalised.test(previous);
}

/** Abbreviations that are also words (`sat`, `sun`, `mass`, `ill`) count only where capitalised or dotted inside. */
function isPlainWord(token: string, bare: string): boolean {
  return token === `${bare}.` && !/^(?:inc|ltd|co|corp|jr|sr|etc|al|kg|km|lb|lbs|oz|mph)$/.test(bare);
}
