import type { Block } from '../model.ts';
import { byScript } from '../text/by-script.ts';
import { type BlockRule, type Paragraph, part, type SetAside } from './paragraph.ts';

const opensLikeHeading = byScript(String.raw`^["'“‘«¿¡]?[\p{Lu}\p{Lo}\p{N}]`);

const bullet = /^[•◦▪‣⁃●■►]\s*\S/u;
const listMark = /^(?:[-*+]|\d{1,2}[.)]|\d{1,2}[:.]\d{2}(?:\s?[ap]m)?\s?[–—:-])\s+\S/u;
const ruleLine = /^(?:[-*_=~]\s*){3,}$/u;
const markdownHeading = /^#{1,6}\s+\S/u;
const boldLine = /^(\*\*|__)[^*_]{2,90}\1$/u;

/** List items. A dash or a number counts only where two or more follow each other: one may be speech or a year. */
export const bullets: BlockRule = (paragraphs, done) => {
  const found = new Map<number, readonly Block[]>();
  for (const [index, paragraph] of paragraphs.entries()) {
    if (done.has(index)) continue;
    const inList = [index - 1, index + 1].some((near) =>
      listMark.test(paragraphs[near]?.source.slice(0, 40) ?? ''),
    );
    const start = paragraph.source.slice(0, 40);
    if (ruleLine.test(start)) found.set(index, [part(paragraph, 'label', 'rule between sections')]);
    else if (bullet.test(start) || (inList && listMark.test(start))) {
      found.set(index, [part(paragraph, 'bullet', 'item of a list')]);
    }
  }
  return isWholeReport(paragraphs, found, done)
    ? new Map([...found].filter(([, [block]]) => block?.kind !== 'bullet'))
    : found;
};

const fewestPoints = 6;

/** A report all in points, each a sentence: what is marked so is the report itself. */
function isWholeReport(paragraphs: readonly Paragraph[], found: SetAside, done: SetAside): boolean {
  const sentences = paragraphs.flatMap(({ endsSentence, wordCount }, index) =>
    endsSentence && wordCount >= 6 && !done.has(index) ? [index] : [],
  );
  const points = sentences.filter((index) => found.has(index)).length;
  return points >= fewestPoints && points > sentences.length * 0.75;
}

const longestHeading = 90;
const mostWords = 12;

/**
 * Headings between paragraphs: marked as such, or short lines without a final stop among text that has its stops.
 * Where half of the text goes without stops, a missing stop says nothing.
 */
export const subheadings: BlockRule = (paragraphs, done) => {
  const found = new Map<number, readonly Block[]>();
  const reasonFor = headingsAmong(paragraphs, done);
  const plain = mostlyPunctuated(paragraphs, done);
  const ends = plain ? looseEnds(paragraphs, done) : new Set();
  const items = plain ? unmarkedItems(paragraphs, done) : new Set();
  for (const [index, paragraph] of paragraphs.entries()) {
    if (done.has(index)) continue;
    const headsItems = items.has(index + 1) && !items.has(index) && isHeading(paragraph);
    const heading = reasonFor(index) ?? (headsItems ? listHeading : null);
    if (heading !== null) found.set(index, [part(paragraph, 'subheading', heading)]);
    else if (items.has(index)) found.set(index, [part(paragraph, 'bullet', 'item of a list')]);
    else if (ends.has(index)) found.set(index, [part(paragraph, 'boilerplate', 'line below the report')]);
  }
  return found;
};

const listHeading = 'heading of a list';

/** Why a paragraph is a heading; null where it is none. */
function headingsAmong(paragraphs: readonly Paragraph[], done: SetAside): (index: number) => string | null {
  const plain = mostlyPunctuated(paragraphs, done);
  const questions = questionHeadings(paragraphs, done);
  const stamped = stampedHeadings(paragraphs, done);
  return (index) => {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) return null;
    const { source, endsSentence } = paragraph;
    if (markdownHeading.test(source) || (boldLine.test(source) && !endsSentence))
      return 'heading between paragraphs';
    if (stamped.has(index)) return 'heading of an entry: begins with the hour';
    if (questions.has(index)) return 'question that heads a part';
    if (headsList(paragraphs, index)) return listHeading;
    return plain && index > 0 && isHeading(paragraph) && standsBetween(paragraphs, index, done)
      ? 'heading between paragraphs: short, without a full stop'
      : null;
  };
}

/** Short lines without a stop below the last sentence: a signature, a button, a link. */
function looseEnds(paragraphs: readonly Paragraph[], done: SetAsideKeys): ReadonlySet<number> {
  const last = paragraphs.findLastIndex(({ endsSentence }, index) => !done.has(index) && endsSentence);
  const ends = paragraphs.flatMap(({ source, wordCount }, index) =>
    index > last && last >= 0 && !done.has(index) && wordCount <= mostWords && !/^["“„«]|[,:;]$/u.test(source)
      ? [index]
      : [],
  );
  return new Set(ends);
}

const fewestStamped = 3;
/** `1:20 a.m.`, whatever follows. */
const clockAlone = /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?$/u;
const stamp = /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?\s+(?:[|–—-]\s+)?\S/iu;

/** `19:24 "Not discussed"` above an entry of a live page: three or more such. */
function stampedHeadings(paragraphs: readonly Paragraph[], done: SetAsideKeys): ReadonlySet<number> {
  const found = paragraphs.flatMap(({ source, wordCount }, index) =>
    !done.has(index) && wordCount <= mostWords && stamp.test(source) && !/\.["”’]?$/u.test(source)
      ? [index]
      : [],
  );
  const alone = paragraphs.flatMap(({ source }, index) => (clockAlone.test(source) ? [index] : []));
  return new Set(found.length >= fewestStamped ? [...found, ...alone] : alone);
}

const fewestItems = 3;
const longestItem = 30;
/** A line that goes on, that is of somebody's words, or that tells when the article appeared. */
const noItem = /[,:;"”»]$|^["“„«]|^(?:first )?(?:published|posted|updated)\b/iu;

/**
 * Lines without a stop, one after the other, among text that has its stops: a list whose marks were lost. The first is none where
 * it heads the list.
 */
function unmarkedItems(paragraphs: readonly Paragraph[], done: SetAsideKeys): ReadonlySet<number> {
  const isLine = (index: number): boolean => {
    const { endsSentence = true, wordCount = 0, source = '' } = paragraphs[index] ?? {};
    return (
      !done.has(index) && !endsSentence && wordCount > 0 && wordCount <= longestItem && !noItem.test(source)
    );
  };
  const items = new Set<number>();
  for (let from = 0; from < paragraphs.length; from += 1) {
    let to = from;
    while (isLine(to)) to += 1;
    const first = paragraphs[from];
    const heads =
      first !== undefined && isHeading(first) && first.wordCount < (paragraphs[from + 1]?.wordCount ?? 0);
    const begin = from + (heads ? 1 : 0);
    if (to - begin >= fewestItems && to < paragraphs.length)
      for (let at = begin; at < to; at += 1) items.add(at);
    from = Math.max(from, to);
  }
  return items;
}

const mostQuestionWords = 9;
const asks =
  /^(?:who|whose|what|when|where|why|how|which|is|are|was|were|will|would|can|could|do|does|did|has|have|should)\b[^.!?]*\?$/i;

/** `What happens next?` above a part: two or more such, for one alone may be the writer's own question. */
function questionHeadings(paragraphs: readonly Paragraph[], done: SetAsideKeys): ReadonlySet<number> {
  const found = paragraphs.flatMap((paragraph, index) =>
    !done.has(index) &&
    paragraph.wordCount <= mostQuestionWords &&
    asks.test(paragraph.source) &&
    (paragraphs[index + 1]?.wordCount ?? 0) > mostQuestionWords
      ? [index]
      : [],
  );
  return new Set(found.length >= 2 ? found : []);
}

/** Whether full stops are the rule from the first sentence on, so that a line without one stands out. */
export function mostlyPunctuated(paragraphs: readonly Paragraph[], done: SetAside): boolean {
  const isText = (index: number): boolean => done.get(index)?.some(({ kind }) => kind === 'body') ?? true;
  const first = paragraphs.findIndex(
    ({ wordCount, endsSentence }, index) => isText(index) && wordCount >= 6 && endsSentence,
  );
  const running = paragraphs.filter(
    (paragraph, index) => index >= first && isText(index) && paragraph.wordCount >= 6,
  );
  const stopped = running.filter((paragraph) => paragraph.endsSentence);
  const tells = stopped.length >= 2 || stopped.some(({ wordCount }) => wordCount >= manyWords);
  return tells && stopped.length >= running.length * 0.6;
}

/** So long a paragraph holds several sentences. */
const manyWords = 60;

type SetAsideKeys = { readonly has: (index: number) => boolean };

/** A short line in the form of a heading. */
function isHeading(paragraph: Paragraph): boolean {
  const { source, wordCount, endsSentence } = paragraph;
  if (endsSentence || source.length > longestHeading || wordCount === 0 || wordCount > mostWords)
    return false;
  return opensLikeHeading.test(source) && !/[,:;—–-]["'”’]?$/u.test(source);
}

/** `Key points:` right above a list. */
function headsList(paragraphs: readonly Paragraph[], index: number): boolean {
  const { source = '', wordCount = 0 } = paragraphs[index] ?? {};
  const next = paragraphs[index + 1]?.source.slice(0, 40) ?? '';
  return wordCount <= 5 && source.endsWith(':') && (bullet.test(next) || listMark.test(next));
}

/** Text before it that has come to an end, and a paragraph of text or an embedded post after it. */
function standsBetween(paragraphs: readonly Paragraph[], index: number, done: SetAsideKeys): boolean {
  const before = paragraphs[index - 1];
  const after = paragraphs[index + 1];
  if (before === undefined || after === undefined) return false;
  if (!done.has(index - 1) && !before.endsSentence) return false;
  return done.has(index + 1) || after.endsSentence;
}
