import type { Block } from '../model.ts';
import { byScript, type ScriptPattern } from '../text/by-script.ts';
import { mostlyPunctuated } from './headings.ts';
import { linkToOthers, notices } from './notices.ts';
import { type BlockRule, type Paragraph, part, type SetAside } from './paragraph.ts';

const longestNotice = 700;

/** Footers of agencies, notices on rights and subscriptions, links to other articles. */
export const boilerplate: BlockRule = (paragraphs, done) => {
  const found = new Map<number, readonly Block[]>();
  for (const [index, paragraph] of paragraphs.entries()) {
    if (done.has(index) || paragraph.source.length > longestNotice) continue;
    const plain = paragraph.source.replace(/^[*_\s]+|[*_\s]+$/gu, '');
    const notice = notices.find(([pattern]) => pattern.test(plain));
    if (notice !== undefined) found.set(index, [part(paragraph, 'boilerplate', notice[1])]);
  }
  for (const index of authorsBelow(paragraphs, found, done)) {
    const paragraph = paragraphs[index];
    if (paragraph !== undefined) found.set(index, [part(paragraph, 'boilerplate', 'about the writer')]);
  }
  for (const index of [...linksBelow(paragraphs, found), ...linksUnder(paragraphs, found)]) {
    const paragraph = paragraphs[index];
    if (paragraph !== undefined && !done.has(index))
      found.set(index, [part(paragraph, 'boilerplate', linkToOthers)]);
  }
  return found;
};

const aboutWriter = byScript(
  String.raw`^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3},? (?:is (?:an?|the|our|based)|has been|joined|covers|reports|writes)\b[^.]{0,80}\b(?:report(?:er|s|ing)|correspondent|editor|writer|writes|columnist|journalist|producer|contributor|covers|covering|joined)\b[^.]{0,120}\.(?: (?:He|She|They)\b.{0,300})?$`,
);
const longestAboutWriter = 400;

/** `Jo Bloggs is a reporter for the Example.` below the last line of the report. */
function authorsBelow(paragraphs: readonly Paragraph[], found: SetAside, done: SetAside): readonly number[] {
  const below: number[] = [];
  for (let index = paragraphs.length - 1; index > 0; index -= 1) {
    if (found.has(index) || done.has(index)) continue;
    const source = paragraphs[index]?.source ?? '';
    if (source.length > longestAboutWriter || !aboutWriter.test(source)) break;
    below.push(index);
  }
  return below;
}

const longestLink = 16;

const mayBeTitle = ({ wordCount, source }: Paragraph): boolean =>
  wordCount <= longestLink && !/\.["”’]?$/u.test(source);

/**
 * Below `More on this story`, where no text comes any more: titles of other articles. Where text has no stops, nothing
 * tells its paragraphs from titles.
 */
function linksBelow(paragraphs: readonly Paragraph[], found: SetAside): readonly number[] {
  if (!mostlyPunctuated(paragraphs, found)) return [];
  const lastOfText = paragraphs.findLastIndex((each, index) => !found.has(index) && !mayBeTitle(each));
  const first = [...found].find(([index, [block]]) => index > lastOfText && block?.reason === linkToOthers);
  return first === undefined
    ? []
    : paragraphs.flatMap((_, index) => (index > first[0] && !found.has(index) ? [index] : []));
}

/** Titles right under `Read more:` in a report, as far as a sentence. */
function linksUnder(paragraphs: readonly Paragraph[], found: SetAside): readonly number[] {
  if (!mostlyPunctuated(paragraphs, found)) return [];
  let under = false;
  let hasText = false;
  return paragraphs.flatMap((paragraph, index) => {
    hasText ||= paragraph.endsSentence && paragraph.wordCount > longestLink;
    const announces = hasText && /^(?:read|see|watch) (?:more|also|next)\s?:?$/i.test(paragraph.source);
    under = announces || (under && mayBeTitle(paragraph) && !found.has(index));
    return under && !announces ? [index] : [];
  });
}

const restOfName = String.raw`[\p{L}\p{N} .'’&-]{1,40}?`;
const outletPatterns: readonly ScriptPattern[] = [
  byScript(
    String.raw`^(?:The )?(\p{Lu}${restOfName})(?:['’]s)? website (?:contains|carries|shows|offers) only`,
  ),
  byScript(String.raw`\bappeared first on (\p{Lu}${restOfName})\.?$`),
  byScript(String.raw`\boriginally (?:published|appeared) (?:by|in|on) (\p{Lu}${restOfName})[.,]?$`),
  byScript(String.raw`^(?:©|\(c\)|copyright)[\s©\d–-]*(\p{L}${restOfName})[.,]? all rights reserved`, 'i'),
];

/** The outlet that a notice names as its own, or null. */
export function outletOfNotice(notice: string): string | null {
  for (const pattern of outletPatterns) {
    const name = pattern.exec(notice.slice(0, longestNotice))?.[1]?.trim();
    if (name !== undefined) return name;
  }
  return null;
}
