import type { Block } from '../model.ts';
import { byScript } from '../text/by-script.ts';
import { type BlockRule, type Paragraph, part } from './paragraph.ts';

const agencies =
  'AP|AFP|Reuters|REUTERS|EPA|EPA-EFE|EFE|Getty(?: Images)?|Pool|Anadolu|Xinhua|TASS|VCG|Shutterstock|Bloomberg|PA|dpa|ANI|PTI|Handout|Alamy|Zuma|UPI|Sputnik|Ukrinform';
const creditWord =
  '(?:FILE |File )?(?:Photo|Image|Picture|Pic|Photograph|Illustration|Graphic|PHOTO|IMAGE|PICTURE|PIC|Foto)s?(?: [Cc]redit| [Ss]ource)?|Credit|CREDIT|Picture [Cc]redit|Supplied|Courtesy';

/**
 * A credit at the end of a paragraph: `Photo: VCG`, `Image source, NASA`; it opens the paragraph, or follows a sentence or,
 * if it is a name, a line without a stop.
 */
const namedCredit = byScript(
  `(?:^|(?<=[.!?…"”’)\\]])\\s+|\\s+[|–—-]\\s+|(?<=[\\p{L}\\p{N}])\\s+(?=(?:(?:Photo|Image|Picture|Pic)s?(?: [Cc]redit| [Ss]ource)?|Credit)[:,]\\s*[\\p{Lu}\\p{Lo}@\u00a9]))((?:${creditWord})\\s*(?:[:|]|(?<=ource),(?=\\s*[\\p{Lu}\\p{Lo}@\u00a9])|\\bby\\b|\\bcourtesy of\\b)\\s*[^.!?:]{1,80}(?:\\b\\p{Lu}\\.[^.!?:]{1,40})?\\.?)$`,
);
const bracketedCredit = new RegExp(
  `[([]((?:(?:${creditWord})\\b[^()[\\]]{1,80}|AP [Pp]hoto[^()[\\]]{0,60}|${agencies}|[^()[\\]]{1,60} via (?:${agencies})|[^()[\\]]{1,50}\\/\\s?(?:${agencies})\\b[^()[\\]]{0,30}))[)\\]]\\.?$`,
  'u',
);
const loneCredit = byScript(`^(?:[\\p{Lu}][\\p{L} .'’-]{1,40}\\s?\\/\\s?)?(?:${agencies})$`);
/** `… October 10, 2026. REUTERS/Jo Bloggs`: the agency in capitals and its photographer. */
const signedCredit = byScript(
  String.raw`(?<=[.!?…"”’)\]]\s+)((?:[\p{Lu}]{2,}(?:[ -][\p{Lu}]{2,})?\/\s?\p{Lu}\p{L}[\p{L} .'’-]{1,40}|(?:${agencies})(?:[ -]\p{Lu}[\p{L}-]{1,20}){0,2}))$`,
);
/** `… on June 15. Dana Okoro, Coast News`: the photographer and the outlet. */
const outletCredit = byScript(
  String.raw`(?<=\p{Ll}{2}[.!?…"”’)\]]\s+|\d[.!?…"”’)\]]\s+)(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}, \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3})$`,
);
/**
 * `3 Waves break over the pier on Friday. Dana Okoro`: of a row of numbered pictures, with the photographer. A title counts too
 * (`3 Hurt in Fire on Mt. Halden Road`), but stands above the text, first or in capitals.
 */
const numberedCredit = byScript(
  String.raw`(?<=^\d{1,2}\s+\p{Lu}.{20,150}[.!?…"”’)\]]\s+)(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}(?:\s?\/\s?\p{Lu}[\p{L} .&'’-]{1,40}| for .{2,40})?)$`,
);
/** In a title where every long word has a capital (`Storm Passes. Roads Open, Schools Closed`) capitals name nobody. */
const longSmallWord = byScript(String.raw`(?:^|\s)\p{Ll}{5,}`);
/** `A square in Geneva (NPA)`, `… on Sunday / NPA`, `… © NPA`, `… [Jo Bloggs/NPA]`: of a line that has no stop before it. */
const unstoppedCredit = byScript(
  String.raw`(?<=[^.!?]\s)(\(\p{Lu}{2,}[^()\d]{0,20}\)|\/\s?\p{Lu}[\p{L} .'’-]{1,40}|\u00a9\s?\p{Lu}[^.!?]{1,50})$|(?<=\s)(\u00a9\s?\p{Lu}[^.!?]{1,50}|\[\p{Lu}\p{Ll}[^[\]]{1,40}\/\s?\p{Lu}[^[\]]{1,30}\])$`,
);
/** Who stands where in a picture. A lone `(R)` is a Republican. */
const pointsOut =
  /\((?:(?:second|third|far|top|bottom|front|back) )?(?:left|right|cent(?:re|er))\)|\(L\).*\(R\)|\(R\).*\(L\)|\b(?:second |third )?from (?:the )?(?:left|right)\b|\bleft to right\b/u;
/** A cheap test first: without one of these there is no credit. */
const mayCredit =
  /photo|image|picture|pic\b|illustration|graphic|credit|foto|supplied|courtesy|[/)\]\u00a9]|[^.!?…"”’]$/i;
const captionStart =
  /^Image(?: caption)?\s?[:,]$|^Item \d+ of \d+ (?=\p{Lu})|^(?:Image|Media) caption\s?(?=["“‘']?[A-Z])|^(?:FILE PHOTO|FILE|File photo|Image caption|Caption|Pictured)\s*[:,]\s|^FILE\s?[-–—]\s|^(?:Image|Picture|Photo|Pic)\s*:\s(?:\S+\s+){5}/u;
const sourceStart = /^Image (?:source,|[Cc]opyright)\s/u;
const markdownImage = /^!\[[^\]]*\]\([^)]*\)$/u;

/** A caption is a sentence or three; what is longer is an article that names a photographer. */
const longestCaption = 600;
const longestOfAgency = 1_500;
const longestTail = 160;
const fewestWords = 5;
/** A caption that nothing but its pointing out shows. */
const longestPlain = 300;
/** A few words without a stop after the last sentence. */
const afterLastStop = /[.!?]["”’)]?\s+([^\s.!?]+(?: [^\s.!?]+){0,4})$/;

/** Captions and credits of pictures. */
export const captions: BlockRule = (paragraphs, done) => {
  const found = new Map<number, readonly Block[]>();
  let hasText = false;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (done.has(index)) continue;
    const blocks =
      paragraph.source.length > longestFor(paragraph)
        ? []
        : captionBlocks(paragraph, hasText || (index > 0 && longSmallWord.test(paragraph.source)));
    const pictured = blocks.length > 0 ? null : whyCaption(paragraphs.slice(index, index + 3), hasText);
    if (blocks.length > 0) found.set(index, blocks);
    else if (pictured !== null) found.set(index, [part(paragraph, 'caption', pictured)]);
    else hasText ||= paragraph.endsSentence;
  }
  return found;
};

/** `GENEVA, SWITZERLAND - MAY 03: …`: the picture agencies' own form, whatever its length. */
const ofPictureAgency = byScript(
  String.raw`^\p{Lu}[\p{Lu} .'’-]+, \p{Lu}[\p{Lu} .'’-]+ [-–—] \p{Lu}{3,9} \d{1,2}(?:, \d{4})?: `,
);
const longestFor = ({ source }: Paragraph): number =>
  ofPictureAgency.test(source.slice(0, 90)) ? longestOfAgency : longestCaption;

/**
 * A line right above a credit that stands alone: below text only one without a stop. Above text also the first of two that are
 * the same: the words instead of a picture, and its caption.
 */
function whyCaption(paragraphs: readonly Paragraph[], hasText: boolean): string | null {
  const [paragraph, next, report] = paragraphs;
  if (paragraph === undefined || next === undefined) return null;
  const { source, wordCount, endsSentence } = paragraph;
  if (wordCount < fewestWords || source.length > longestPlain) return null;
  if (hasText && endsSentence) return null;
  if (endsSentence && next.source === source && report !== undefined) return 'caption: stands twice';
  const isCredited = isLoneCredit(next) || (hasText && loneCredit.test(next.source));
  return isCredited ? 'caption: stands above the credit of a picture' : null;
}

function isLoneCredit(paragraph: Paragraph): boolean {
  const [first] = paragraph.source.length > longestTail ? [] : captionBlocks(paragraph);
  return first?.kind === 'credit' && !loneCredit.test(paragraph.source);
}

function captionBlocks(paragraph: Paragraph, mayBeNumbered = true): readonly Block[] {
  const { source } = paragraph;
  if (markdownImage.test(source)) return [part(paragraph, 'caption', 'picture')];
  if (sourceStart.test(source) || loneCredit.test(source))
    return [part(paragraph, 'credit', 'credit of a picture')];
  const start = creditStart(source, mayBeNumbered);
  if (start === null) {
    const isCaption = captionStart.test(source) || (source.length <= longestPlain && pointsOut.test(source));
    return isCaption ? [part(paragraph, 'caption', 'caption of a picture')] : [];
  }
  const credit = part(paragraph, 'credit', 'credit of a picture', start);
  const captionEnd = source.slice(0, start).trimEnd().length;
  return captionEnd === 0
    ? [credit]
    : [part(paragraph, 'caption', 'caption: ends with the credit of a picture', 0, captionEnd), credit];
}

/** Where the credit at the end of a paragraph starts; null where there is none. */
function creditStart(source: string, mayBeNumbered: boolean): number | null {
  const from = Math.max(0, source.length - longestTail);
  const tail = source.slice(from);
  if (pointsOut.test(source) && source.length <= longestPlain) {
    const unstopped = afterLastStop.exec(tail);
    if (unstopped !== null) return from + unstopped.index + unstopped[0].length - (unstopped[1]?.length ?? 0);
  }
  if (!mayCredit.test(tail)) return null;
  const named =
    namedCredit.exec(tail) ??
    signedCredit.exec(tail) ??
    (longSmallWord.test(source) ? outletCredit.exec(tail) : null) ??
    unstoppedIn(source, tail) ??
    (mayBeNumbered && from === 0 ? numberedCredit.exec(tail) : null);
  const credit = named ?? bracketedCredit.exec(tail);
  if (credit === null || (from > 0 && credit.index === 0)) return null;
  return source.length - (named === null ? credit[0] : (credit[1] ?? credit[2] ?? '')).length;
}

function unstoppedIn(source: string, tail: string): RegExpExecArray | null {
  return source.length <= longestPlain && /^(?:\S+\s+){6}/.test(source) ? unstoppedCredit.exec(tail) : null;
}
