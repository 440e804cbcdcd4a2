import type { Block } from '../model.ts';
import { byScript } from '../text/by-script.ts';
import { type Paragraph, part, type Rule } from './paragraph.ts';

const agencies =
  'AP|AFP|Reuters|REUTERS|EPA|EPA-EFE|EFE|Getty(?: Images)?|Pool|Anadolu|Xinhua|TASS|VCG|Shutterstock|Bloomberg|PA|dpa|ANI|PTI|Handout|Alamy|Zuma|UPI|Sputnik|Ukrinform';
const creditWord =
  '(?:FILE |File )?(?:Photo|Image|Picture|Photograph|Illustration|Graphic|PHOTO|IMAGE|Foto)s?(?: [Cc]redit| [Ss]ource)?|Credit|CREDIT|Picture [Cc]redit';

/** A credit at the end of a paragraph: `Photo: VCG`, `Image: NASA.`; it must open the paragraph or follow a sentence. */
const namedCredit = byScript(
  new RegExp(
    `(?:^|(?<=[.!?…"”’)\\]])\\s+|\\s+[|–—-]\\s+|(?<=\\p{L})\\s+(?=(?:Photo|Image|Picture)s?:))((?:${creditWord})\\s*(?::|\\bby\\b|\\bcourtesy of\\b)\\s*[^.!?:]{1,80}(?:\\b\\p{Lu}\\.[^.!?:]{1,40})?\\.?)$`,
    'u',
  ),
);
const bracketedCredit = new RegExp(
  `[([]((?:(?:${creditWord})\\b[^()[\\]]{1,80}|AP Photo[^()[\\]]{0,60}|[^()[\\]]{1,50}\\/\\s?(?:${agencies})\\b[^()[\\]]{0,30}))[)\\]]\\.?$`,
  'u',
);
const loneCredit = byScript(new RegExp(`^(?:[\\p{Lu}][\\p{L} .'’-]{1,40}\\s?\\/\\s?)?(?:${agencies})$`, 'u'));
/** Cheap to look for; without one of these there is no credit. */
const mayCredit = /photo|image|picture|illustration|graphic|credit|foto|\//i;
const captionStart = /^(?:FILE PHOTO|FILE|File photo|Image caption|Caption|Pictured)\s*[:,]\s/u;
const sourceStart = /^Image source,\s/u;
const markdownImage = /^!\[[^\]]*\]\([^)]*\)$/u;

/** A caption is a sentence or three; what is longer is an article that names a photographer. */
const longestCaption = 600;
const longestTail = 160;

/** Captions and credits of pictures. */
export const captions: Rule = (paragraphs, done) => {
  const found = new Map<number, readonly Block[]>();
  for (const [index, paragraph] of paragraphs.entries()) {
    if (done.has(index) || paragraph.source.length > longestCaption) continue;
    const blocks = captionBlocks(paragraph);
    if (blocks.length > 0) found.set(index, blocks);
  }
  return found;
};

function captionBlocks(paragraph: Paragraph): readonly Block[] {
  const { source } = paragraph;
  if (markdownImage.test(source)) return [part(paragraph, 'caption', 'picture')];
  if (sourceStart.test(source) || loneCredit(source).test(source))
    return [part(paragraph, 'credit', 'credit of a picture')];
  const from = Math.max(0, source.length - longestTail);
  const tail = source.slice(from);
  if (!mayCredit.test(tail))
    return captionStart.test(source) ? [part(paragraph, 'caption', 'caption of a picture')] : [];
  const named = namedCredit(tail).exec(tail);
  const credit = named ?? bracketedCredit.exec(tail);
  if (credit !== null && (from === 0 || credit.index > 0)) {
    const text = named === null ? credit[0] : (credit[1] ?? '');
    const start = source.length - text.length;
    const captionEnd = source.slice(0, start).trimEnd().length;
    const creditBlock = part(paragraph, 'credit', 'credit of a picture', start);
    if (captionEnd === 0) return [creditBlock];
    return [
      part(paragraph, 'caption', 'caption: ends with the credit of a picture', 0, captionEnd),
      creditBlock,
    ];
  }
  return captionStart.test(source) ? [part(paragraph, 'caption', 'caption of a picture')] : [];
}
