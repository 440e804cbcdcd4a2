import type { Block } from '../model.ts';
import { beginsWithCapital, beginsWithSmall } from '../text/letters.ts';
import { foldedWords } from '../text/words.ts';
import { isLoneName, readDateLine } from './date-lines.ts';
import { isLonePlace, isTranscript, splitOpening } from './datelines.ts';
import { mostlyPunctuated } from './headings.ts';
import { type Paragraph, part, type SetAside } from './paragraph.ts';

/** What stands above the report, and what it says about the account. */
export type TopMatter = {
  readonly blocks: SetAside;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  readonly published: string | null;
  readonly updated: string | null;
};

const longestHeadline = 220;
const mostHeadlineWords = 32;
/** How many paragraphs can stand above a report; below these a line without a stop is something else. */
const deepest = 15;

/**
 * Reads the paragraphs above the first sentence of the report: section label, headline (also repeated), deck, byline,
 * date, dateline. A paragraph that could as well be the report's own stays body: to set aside a sentence wrongly is
 * worse than to miss a headline.
 */
export function readTopMatter(
  paragraphs: readonly Paragraph[],
  done: SetAside,
  knownHeadline: string | null,
): TopMatter {
  const blocks = new Map<number, readonly Block[]>();
  let byline: string | null = null;
  let dateline: string | null = null;
  let published: string | null = null;
  let updated: string | null = null;
  const taken = (index: number): boolean => done.has(index) || blocks.has(index);

  const first = firstOfReport(paragraphs, done);
  const end = first === -1 ? Math.min(paragraphs.length, deepest) : Math.min(first, deepest);

  for (const [index, paragraph] of paragraphs.slice(0, end).entries()) {
    const line = done.has(index) ? null : readDateLine(paragraph);
    if (line === null) continue;
    blocks.set(index, line.blocks);
    byline ??= line.byline;
    published ??= line.published;
    updated ??= line.updated;
  }

  const trusted = mostlyPunctuated(paragraphs, done);
  const at = headlineIndex(paragraphs, end, taken, trusted);
  const headlineParagraph = at === -1 ? undefined : paragraphs[at];
  const headline = headlineParagraph === undefined ? null : unmarked(headlineParagraph.source);
  if (headlineParagraph !== undefined) blocks.set(at, [part(headlineParagraph, 'headline', 'headline')]);

  for (const [index, paragraph] of paragraphs.slice(0, deepest).entries()) {
    if (!taken(index) && sameWords(paragraph.source, headline, knownHeadline)) {
      blocks.set(index, [part(paragraph, 'headline', 'repeats the headline')]);
    }
  }

  for (const [index, paragraph] of paragraphs.slice(0, end).entries()) {
    if (taken(index) || at === -1) continue;
    const { source, wordCount } = paragraph;
    if (index < at) {
      if (wordCount <= 4 && everyWordCapitalised(source)) {
        blocks.set(index, [part(paragraph, 'label', 'section of the outlet')]);
      }
    } else if (isLonePlace(source) && lastBefore(index, first, taken)) {
      dateline = source;
      blocks.set(index, [part(paragraph, 'dateline', 'where it was filed')]);
    } else if (isLoneName(source) && (blocks.get(index - 1) ?? blocks.get(index + 1)) !== undefined) {
      byline ??= source;
      blocks.set(index, [part(paragraph, 'byline', 'who wrote the article')]);
    } else if (wordCount <= 5 && everyWordCapitalised(source) && isByline(blocks.get(index - 1))) {
      blocks.set(index, [part(paragraph, 'byline', 'whom the writers work for')]);
    } else if (
      wordCount >= 5 &&
      source.length <= longestDeck &&
      !unclosed.test(source) &&
      (!hasKind(blocks, 'deck') || (!paragraph.endsSentence && isSignedBelow(blocks, index, end)))
    ) {
      blocks.set(index, [part(paragraph, 'deck', 'deck: stands between headline and report')]);
    }
  }

  const opening = first === -1 || isTranscript(paragraphs) ? undefined : paragraphs[first];
  const split = opening === undefined ? null : splitOpening(opening);
  if (split !== null) {
    blocks.set(first, split.blocks);
    dateline ??= split.dateline;
  }
  return {
    blocks,
    headline: knownHeadline ?? headline,
    byline,
    dateline: dateline === null ? null : dateline.trim(),
    published,
    updated,
  };
}

const mostDecks = 2;
const longestDeck = 300;
/** A quotation that goes on in the next line: the report's own. */
const unclosed = /^["“][^"”]*$/u;

/**
 * Where the report starts: at its first full sentence; a sentence or two between a headline and the line that says who wrote
 * it and when stand above it.
 */
function firstOfReport(paragraphs: readonly Paragraph[], done: SetAside): number {
  const reportFrom = (from: number): number =>
    paragraphs.findIndex((_, index) => index >= from && !done.has(index) && isReport(paragraphs, index));
  const first = reportFrom(0);
  const hasTitle = paragraphs
    .slice(0, Math.max(0, first))
    .some(({ wordCount, endsSentence }, index) => !done.has(index) && !endsSentence && wordCount >= 3);
  if (!hasTitle) return first;
  const signed = paragraphs
    .slice(first + 1, first + 1 + mostDecks)
    .findIndex((paragraph) => readDateLine(paragraph) !== null);
  const above = paragraphs.slice(first, first + 1 + signed);
  if (signed === -1 || above.some(({ source }) => source.length > longestDeck)) return first;
  return reportFrom(first + 1 + signed);
}

/** A full sentence, or text too long for anything that stands above a report. */
function isReport(paragraphs: readonly Paragraph[], index: number): boolean {
  const paragraph = paragraphs[index];
  if (paragraph === undefined || /^#{1,6}\s/u.test(paragraph.source)) return false;
  if (index === 0 && asks(paragraph)) return false;
  if (paragraph.source.length > 400) return true;
  return paragraph.endsSentence && paragraph.wordCount >= 6 && readDateLine(paragraph) === null;
}

const [fewestAsking, mostAsking] = [5, 12];

/** `Who will mend the lock?` above all: a headline may be a question, a report hardly begins with one alone. */
function asks({ source, wordCount }: Pick<Paragraph, 'source' | 'wordCount'>): boolean {
  return wordCount >= fewestAsking && wordCount <= mostAsking && /^[^.!?]+\?$/u.test(source);
}

function headlineIndex(
  paragraphs: readonly Paragraph[],
  end: number,
  taken: (index: number) => boolean,
  trusted: boolean,
): number {
  const above = paragraphs.slice(0, end);
  const marked = above.findIndex(({ source }, index) => !taken(index) && /^#\s+\S/u.test(source));
  if (marked !== -1) return marked;
  if (!trusted || paragraphs.length < 2) return -1;
  return above.findIndex(
    ({ source, wordCount, endsSentence }, index) =>
      !taken(index) &&
      (!endsSentence || (index === 0 && asks({ source, wordCount }))) &&
      source.length <= longestHeadline &&
      wordCount <= mostHeadlineWords &&
      (wordCount >= 5 ||
        (wordCount >= 3 && (end === 1 + index || above[index + 1]?.endsSentence === true))) &&
      !/[,:;]$/u.test(source) &&
      !beginsWithSmall(source),
  );
}

function sameWords(source: string, ...headlines: readonly (string | null)[]): boolean {
  if (source.length > longestHeadline) return false;
  const words = foldedWords(source).join(' ');
  return words !== '' && headlines.some((each) => each !== null && foldedWords(each).join(' ') === words);
}

function everyWordCapitalised(source: string): boolean {
  return (
    source.length <= 50 &&
    source.split(/[\s,/|&>»-]+/u).every((word) => word === '' || beginsWithCapital(word))
  );
}

/** Nothing but what is set aside stands between this paragraph and the report. */
function lastBefore(index: number, first: number, taken: (index: number) => boolean): boolean {
  for (let at = index + 1; at < first; at += 1) if (!taken(at)) return false;
  return first !== -1;
}

/** Several lines may stand between the headline and the line that says who wrote the report and when. */
function isSignedBelow(blocks: SetAside, index: number, end: number): boolean {
  return [...blocks].some(
    ([at, [first]]) => at > index && at < end && (first?.kind === 'byline' || first?.kind === 'date'),
  );
}

const isByline = (blocks: readonly Block[] = []): boolean => blocks.at(-1)?.kind === 'byline';

function hasKind(blocks: SetAside, kind: Block['kind']): boolean {
  return [...blocks.values()].some((each) => each.some((block) => block.kind === kind));
}

/** A heading without its Markdown marks. */
function unmarked(source: string): string {
  return source
    .replace(/^#{1,6}\s+/u, '')
    .replace(/\s+#+$/u, '')
    .replace(/^(\*\*|__)(.*)\1$/u, '$2')
    .trim();
}
