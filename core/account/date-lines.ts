import type { Block } from '../model.ts';
import { isOutlet } from '../outlets/named-outlets.ts';
import { overlap, span } from '../span.ts';
import { byScript } from '../text/by-script.ts';
import { type Paragraph, part, type SetAside } from './paragraph.ts';
import { clockPattern, closedUp, datePattern, figuresIn, isoDate, monthAndDay } from './stated-dates.ts';

/** A line above an article that says who wrote it and when, and nothing else. */
export type DateLine = {
  readonly blocks: readonly Block[];
  readonly byline: string | null;
  readonly published: string | null;
  readonly updated: string | null;
};

/** Also a mark before the first part: `- 4 May 2026`. */
const separator =
  /\s*[|•·;]\s*|(?:^|\s+)(?:[–—#/-])\s+|\s{3,}|(?<=\d{4}.{0,20})(?<!\blast)\s+(?=(?:last\s+)?updated:?\s)|(?<=\bby\s.{3,80}),?\s+on\s+(?=\S+(?: \S+){0,2}\s?\d)/giu;
const label =
  '(?:(first published|published(?: time)?|posted|date|issued)|(last updated?|updated?|modified|last modified|edited(?: time)?))?\\s*(?:on|at|as of)?\\s*:?\\s*';
const named = "[a-z\\u00c0-\\u024f][\\w\\u00c0-\\u024f.'’&-]*(?: [\\w\\u00c0-\\u024f.'’&-]+){0,3}, ";
/** `Daily Example, 12.10.2026`, `Geneva, 3 May 2024`: who or where, before when. */
const place = `(?:${named}(?=\\S* ?\\d))?`;
/** `Geneva, Updated: 3 May 2024`: where, before what is told of the day. */
const filedAt = `(?:${named}(?=(?:first published|published|posted|issued|last updated|updated|modified)\\b))?`;
const dated = new RegExp(
  `^(?:\\([a-z][\\w .&-]{1,30}\\) )?${filedAt}${label}${place}(${datePattern}|\\d{1,2} (?:min(?:ute)?|hour|hr|day)s? ago)(?:,? (?:UK|US|local time)(?: time)?)?\\.?$`,
  'i',
);
const time = `${clockPattern}(?:\\s[A-Z]{2,5})?`;
/** `UPDATED 23:10`: of the day that another line tells; `Posted Nov 19, 6:51 AM`: of a year that none does. */
const timed = new RegExp(
  `^(?:first published|published|posted|last updated?|updated?|modified)\\s*(?:on|at)?\\s*:?\\s*(?:${monthAndDay},?\\s+)?${time}$`,
  'i',
);
/** Behind a day: `22 April 2026 | 23:10`. */
const clock = new RegExp(`^${time}$`, 'i');
const by = '(?:(?:written|reported|compiled|posted|published|analysis|comment|commentary|opinion) )?by';
const opener = `(?:${by}:?|(?:author|text|words|story|report):)`;
const signed = new RegExp(
  `^${opener}\\s+(\\p{Lu}[\\p{L}.'’-]*(?:,? (?:and |& |de |van |von |al-)?\\p{Lu}[\\p{L}.'’-]*){0,9})(?:,? .{1,40})?$`,
  'iu',
);
const name = byScript(
  String.raw`^\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}\.)?(?: (?:de|van|von|bin|al|el))?(?: \p{Lu}[\p{L}'’-]+){1,3}$`,
);

/** `Example World Desk`, `Staff Reporter`: who wrote it, without a name. */
const staff = byScript(
  String.raw`^(?:\p{Lu}[\p{L}.&'’-]*\s){0,5}(?:(?:Web|News|World|Online|National|City|Sports?|Business) )?(?:Desk|Staff|Bureau|Correspondents?|Reporters?|News Service|Newsroom|Web Team|News Agency)$`,
);

/** A cheap test before the expensive patterns of names: how a byline opens, or a line of only a few words. */
const maySign = new RegExp(`^${opener}\\s`, 'i');
/** `By Friday the pier was closed.`: in a sentence stand words that are no part of a name or a desk. */
const goesOn = byScript(String.raw`^\S+\s+\p{Ll}|\s(?!(?:and|bin|der|for|the|van|von)\s)\p{Ll}{3,}`);
const fewWords = /^\S+(?: \S+){1,6}$/;

const longestLine = 160;

/** Reads a paragraph as such a line; null unless every part of it is a name or a date and one part is certain. */
export function readDateLine(paragraph: Paragraph): DateLine | null {
  const { source } = paragraph;
  const isSentence = paragraph.endsSentence && paragraph.wordCount > 8 && !/[ap]\.m\.$/i.test(source);
  if (source.length > longestLine || isSentence) return null;
  const blocks: Block[] = [];
  let byline: string | null = null;
  let published: string | null = null;
  let updated: string | null = null;
  let certain = false;
  let lastEnd = 0;
  for (const { start, text: printed } of segments(source)) {
    const text = closedUp(withoutEmphasis(printed));
    const date = dated.exec(text);
    const isSigned = maySign.test(text) && !(paragraph.endsSentence && goesOn.test(text));
    const writer =
      (isSigned ? signed.exec(text)?.[1] : undefined) ??
      (isLoneName(text) || isStaff(text) ? text : undefined);
    const end = start + printed.length;
    const isTime = timed.test(text) || (published !== null && clock.test(text));
    const isDate = isTime || date !== null;
    if (!isDate && (writer === undefined || byline !== null)) return null;
    if (!isTime && date !== null) {
      if (date[2] === undefined) published ??= isoDate(text);
      else updated ??= isoDate(text);
    }
    if (!isDate) byline = writer === undefined ? null : withoutPlace(writer);
    certain ||= isDate || (isSigned && signed.test(text));
    const from = lastEnd;
    const block = isDate
      ? part(paragraph, 'date', 'date of the article', from, end)
      : part(paragraph, 'byline', 'who wrote the article', from, end);
    extend(blocks, block);
    lastEnd = end;
  }
  return certain
    ? { blocks: blocks.map((block) => withoutLeadingBlank(paragraph, block)), byline, published, updated }
    : null;
}

/** `Jo Bloggs, AP, Geneva`: who wrote it and for whom, without where. */
function withoutPlace(writer: string): string {
  const parts = writer.split(', ');
  const outlet = parts.findLastIndex((part, index) => index > 0 && isOutlet(part));
  const place = parts.slice(outlet + 1).join(', ');
  return outlet === -1 || /^and\b|\sand\s/u.test(place) ? writer : parts.slice(0, outlet + 1).join(', ');
}

/**
 * The lines among the first paragraphs of a page that say who wrote the article and when: those before `report`, where its first
 * sentence stands, and of those below it what says so by itself or stands by such a line.
 */
export function dateLinesAbove(
  paragraphs: readonly Paragraph[],
  report: number,
  done: SetAside,
): readonly (DateLine & { readonly index: number })[] {
  const lines = paragraphs.flatMap((paragraph, index) => {
    const line = done.has(index) ? null : readDateLine(paragraph);
    return line === null
      ? []
      : [{ ...line, index, isLabelled: labelled.test(withoutEmphasis(paragraph.source)) }];
  });
  const isBeside = (index: number): boolean =>
    lines.some((line) => line.isLabelled && Math.abs(line.index - index) <= 1);
  return lines.filter(({ index }) => index < report || isBeside(index));
}

const labelled = new RegExp(`^(?:(?:first |last )?(?:published|posted|updated)|${by})\\b`, 'i');

/** One person's name or two that stand alone on their line, or with where they are: `Jo Bloggs in Geneva`. */
export function isLoneName(source: string): boolean {
  if (source.length >= 60 || !fewWords.test(source)) return false;
  const [names = ''] = source.split(/,? in |, /u);
  return names.split(/ and | & /u).every((each) => name.test(each));
}

/** A desk or a bureau that stands alone on its line. */
export function isStaff(source: string): boolean {
  return source.length < 60 && staff.test(source);
}

function segments(source: string): readonly { readonly start: number; readonly text: string }[] {
  const parts: { start: number; text: string }[] = [];
  let start = 0;
  const figures = figuresIn(source);
  for (const match of source.matchAll(separator)) {
    const at = span(match.index, match.index + match[0].length);
    if (figures.some((each) => overlap(each, at) > 0)) continue;
    parts.push({ start, text: source.slice(start, match.index) });
    start = at.end;
  }
  parts.push({ start, text: source.slice(start) });
  return parts.filter(({ text }) => text !== '');
}

/** `*By Jo Bloggs*`, `**4 May 2026**`: Markdown sets such lines in italics or in bold. */
function withoutEmphasis(source: string): string {
  return source.replaceAll(/^[*_]{1,3}(?=[^\s*_])|(?<=[^\s*_])[*_]{1,3}$/gu, '');
}

/** Parts of one kind that follow each other make one block. */
function extend(blocks: Block[], next: Block): void {
  const last = blocks.at(-1);
  if (last?.kind === next.kind) blocks[blocks.length - 1] = { ...last, end: next.end };
  else blocks.push(next);
}

function withoutLeadingBlank(paragraph: Paragraph, block: Block): Block {
  const source = paragraph.source.slice(block.start - paragraph.start, block.end - paragraph.start);
  return { ...block, start: block.start + (source.length - source.trimStart().length) };
}
