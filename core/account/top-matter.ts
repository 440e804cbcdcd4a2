import type { Block } from '../model.ts';
import { beginsWithCapital, beginsWithSmall } from '../text/letters.ts';
import { foldedWords } from '../text/words.ts';
import { dateLinesAbove, isLoneName, isStaff, readDateLine } from './date-lines.ts';
import { isFiled, isLonePlace, isTranscript, splitOpening } from './datelines.ts';
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
/** How many paragraphs can stand above a report; further down a line without a full stop is something else. */
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
  const taken = (index: number): boolean => done.has(index) || blocks.has(index);
  const first = firstOfReport(paragraphs, done);
  const end = first === -1 ? Math.min(paragraphs.length, deepest) : Math.min(first, deepest);

  const lines = dateLinesAbove(paragraphs.slice(0, deepest), end, done);
  for (const line of lines) blocks.set(line.index, line.blocks);

  const trusted = mostlyPunctuated(paragraphs, done);
  const isSigned = (index: number): boolean => {
    const next = paragraphs.findIndex((_, below) => below > index && !done.has(below));
    return lines.some((line) => line.index === next);
  };
  const at = headlineIndex(paragraphs, end, taken, trusted, isSigned);
  const headlineParagraph = at === -1 ? undefined : paragraphs[at];
  const headline = headlineParagraph === undefined ? null : unmarked(headlineParagraph.source);
  if (headlineParagraph !== undefined) blocks.set(at, [part(headlineParagraph, 'headline', 'headline')]);

  for (const [index, paragraph] of paragraphs.slice(0, deepest).entries()) {
    if (!taken(index) && sameWords(paragraph.source, headline, knownHeadline)) {
      blocks.set(index, [part(paragraph, 'headline', 'repeats the headline')]);
    }
  }

  // A date above the headline may be the day on which the page was fetched, so the lines below it come first.
  const told = [...lines.filter(({ index }) => index > at), ...lines.filter(({ index }) => index < at)];
  let byline = told.find((line) => line.byline !== null)?.byline ?? null;
  let dateline: string | null = null;
  const page: TopOfPage = { blocks, taken, headline, at, first, end, trusted };
  for (const [index, paragraph] of paragraphs.slice(0, end).entries()) {
    const line = taken(index) || at === -1 ? null : lineOf(page, paragraph, index);
    if (line === null) continue;
    blocks.set(index, [part(paragraph, line.kind, line.reason)]);
    if (line === filed) dateline = paragraph.source;
    if (line === writer) byline ??= paragraph.source;
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
    published: told.find((line) => line.published !== null)?.published ?? null,
    updated: told.find((line) => line.updated !== null)?.updated ?? null,
  };
}

/** What is known of the paragraphs above the report once the headline is. */
type TopOfPage = {
  readonly blocks: SetAside;
  readonly taken: (index: number) => boolean;
  readonly headline: string | null;
  /** The paragraphs of the headline and of the first sentence of the report, -1 where there is none. */
  readonly at: number;
  readonly first: number;
  /** The end of the paragraphs that are looked at. */
  readonly end: number;
  /** Whether the text has its full stops, so that a line without one stands out. */
  readonly trusted: boolean;
};

/** What a line above the report is, and why. */
type Line = Pick<Block, 'kind' | 'reason'>;
const section: Line = { kind: 'label', reason: 'section of the outlet' };
const filed: Line = { kind: 'dateline', reason: 'where it was filed' };
const writer: Line = { kind: 'byline', reason: 'who wrote the article' };
const employer: Line = { kind: 'byline', reason: 'whom the writers work for' };
const deck: Line = { kind: 'deck', reason: 'deck: stands between headline and report' };
const pageLine: Line = { kind: 'label', reason: 'line of the page' };

/** What a paragraph beside the headline is that nothing has told yet; null for one that may be the report's own. */
function lineOf(page: TopOfPage, paragraph: Paragraph, index: number): Line | null {
  const { blocks, taken, headline, at, first, end, trusted } = page;
  const { source, wordCount, endsSentence } = paragraph;
  // Where the text has its full stops, a line without one above the first sentence is the page's.
  const isAboveReport = trusted && first !== -1 && !/[,:;]$/u.test(source);
  if (index < at) {
    const isSection = wordCount <= 4 && (everyWordCapitalised(source) || isAboveReport);
    return isSection || pathOfPage.test(source) ? section : null;
  }
  if (isLonePlace(source) && lastBefore(index, first, taken)) return filed;
  const isBesideBlock = (blocks.get(index - 1) ?? blocks.get(index + 1)) !== undefined;
  const mayWrite = isLoneName(source) || isStaff(source);
  if (mayWrite && !isNamedIn(source, headline) && isBesideBlock) return writer;
  if (wordCount <= 5 && everyWordCapitalised(source) && isByline(blocks.get(index - 1))) return employer;
  const mayBeDeck = wordCount >= 5 && source.length <= longestDeck && !unclosed.test(source);
  const mayBeFurther = !endsSentence && (isAboveReport || isSignedBelow(blocks, index, end));
  if (mayBeDeck && (!hasKind(blocks, 'deck') || mayBeFurther)) return deck;
  return wordCount < 5 && !endsSentence && isAboveReport ? pageLine : null;
}

/** `Home > World > Europe`, and titles of others one after the other: `Ship lost • Snow closes pass • Rates fall` */
const pathOfPage = /^[^.!?]{2,40}(?:\s[>»›]\s[^.!?]{2,}){1,5}$|\s•\s.*\s•\s/u;

/** Whoever the headline is about does not sign the report; the name stands under a picture. */
function isNamedIn(source: string, headline: string | null): boolean {
  return headline?.includes(source) ?? false;
}

const mostDecks = 2;
const longestDeck = 300;
/** A quotation that goes on in the next line is the report's own. */
const unclosed = /^["“][^"”]*$/u;

/**
 * Where the report starts: at its first full sentence; a sentence or two between a headline and the line that says who wrote
 * it and when stand above it.
 */
function firstOfReport(paragraphs: readonly Paragraph[], done: SetAside): number {
  const reportFrom = (from: number): number =>
    paragraphs.findIndex((_, index) => index >= from && !done.has(index) && isReport(paragraphs, index));
  const first = reportFrom(0);
  const filed = filedAt(paragraphs, done);
  if (filed !== -1 && (first === -1 || filed < first)) return filed;
  const hasTitle = paragraphs
    .slice(0, Math.max(0, first))
    .some(({ wordCount, endsSentence }, index) => !done.has(index) && !endsSentence && wordCount >= 3);
  if (!hasTitle) return first;
  if (filed !== -1 && areDecks(paragraphs.slice(first, filed), done, first)) return filed;
  const signed = paragraphs.slice(first + 1, first + 1 + mostDecks).findIndex(isSignature);
  const above = paragraphs.slice(first, first + 1 + signed);
  if (signed === -1 || above.some(({ source }) => source.length > longestDeck)) return first;
  return reportFrom(first + 1 + signed);
}

function filedAt(paragraphs: readonly Paragraph[], done: SetAside): number {
  if (isTranscript(paragraphs)) return -1;
  return paragraphs.slice(0, deepest).findIndex((each, index) => !done.has(index) && isFiled(each));
}

/** A sentence or two that stand between the headline and the line that says where the report was filed. */
function areDecks(between: readonly Paragraph[], done: SetAside, from: number): boolean {
  const own = between.filter((_, index) => !done.has(from + index));
  return own.length <= mostDecks && own.every(({ source }) => source.length <= longestDeck);
}

/** Who wrote it, or on what day: an hour alone heads an entry of a live page. */
function isSignature(paragraph: Paragraph): boolean {
  const line = readDateLine(paragraph);
  const tells = line === null ? null : (line.byline ?? line.published ?? line.updated);
  return tells !== null || isStaff(paragraph.source);
}

/** A full sentence, or text too long for anything that stands above a report. */
function isReport(paragraphs: readonly Paragraph[], index: number): boolean {
  const paragraph = paragraphs[index];
  if (paragraph === undefined || /^#{1,6}\s/u.test(paragraph.source)) return false;
  if (index === 0 && (asks(paragraph) || isSignedTitle(paragraphs))) return false;
  if (paragraph.source.length > 400) return true;
  return paragraph.endsSentence && paragraph.wordCount >= 6 && readDateLine(paragraph) === null;
}

const [fewestAsking, mostAsking] = [5, 12];

/** `Who will mend the lock?` above all: a headline may be a question, a report hardly begins with one alone. */
function asks({ source, wordCount }: Pick<Paragraph, 'source' | 'wordCount'>): boolean {
  return wordCount >= fewestAsking && wordCount <= mostAsking && /^[^.!?]+\?$/u.test(source);
}

/** `Gone for good? Nobody says so!` right above the line that says who wrote it and when. */
function isSignedTitle([title, next]: readonly Paragraph[]): boolean {
  if (title === undefined || next === undefined) return false;
  const { source, wordCount } = title;
  return wordCount <= mostHeadlineWords && /[?!]["”’]?$/u.test(source) && isSignature(next);
}

function headlineIndex(
  paragraphs: readonly Paragraph[],
  end: number,
  taken: (index: number) => boolean,
  trusted: boolean,
  isSigned: (index: number) => boolean,
): number {
  const above = paragraphs.slice(0, end);
  const marked = above.findIndex(({ source }, index) => !taken(index) && /^#\s+\S/u.test(source));
  if (marked !== -1) return marked;
  if (paragraphs.length < 2) return -1;
  return above.findIndex(
    ({ source, wordCount, endsSentence }, index) =>
      !taken(index) &&
      (!endsSentence || (index === 0 && (asks({ source, wordCount }) || isSignedTitle(paragraphs)))) &&
      source.length <= longestHeadline &&
      wordCount <= mostHeadlineWords &&
      (wordCount >= 5 ||
        (wordCount >= 3 &&
          (above.every((_, at) => at <= index || taken(at)) || above[index + 1]?.endsSentence === true))) &&
      !/[,:;]$/u.test(source) &&
      !pathOfPage.test(source) &&
      (trusted || isSigned(index)) &&
      !beginsWithSmall(source),
  );
}

function sameWords(source: string, ...headlines: readonly (string | null)[]): boolean {
  if (source.length > longestHeadline) return false;
  const words = foldedWords(source.replace(/\s\d{1,2}$/u, '')).join(' ');
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
