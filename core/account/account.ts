import type { Account, Block, Metadata } from '../model.ts';
import { contains } from '../span.ts';
import { boilerplate, outletOfNotice } from './boilerplate.ts';
import { captions } from './captions.ts';
import { isLoneName, readDateLine } from './date-lines.ts';
import { embeds } from './embeds.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { greetings } from './greetings.ts';
import { bullets, subheadings } from './headings.ts';
import { languageOf } from './language.ts';
import { type Paragraph, paragraphsFrom, part, type SetAside } from './paragraph.ts';
import { isoDate } from './stated-dates.ts';
import { readTopMatter } from './top-matter.ts';
import { webAddress } from './web-address.ts';

/** A file with its decoded text, before anything is known about it. */
export type DecodedFile = {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  readonly text: string;
};

/** The text of a document whose format says more than its letters do: a web page, a PDF, a Word file. */
export type FormattedText = {
  readonly text: string;
  /** Paragraphs whose kind the format gives, in order; the rules of this folder decide on the others. */
  readonly known: readonly Block[];
  /** What the document says about its article outside the text; it comes before what the text says. */
  readonly stated: Partial<Metadata>;
  /** What the document says about itself as a file; used where nothing else says anything. */
  readonly properties: Partial<Metadata>;
};

const plain: Omit<FormattedText, 'text'> = { known: [], stated: {}, properties: {} };

/**
 * The account in a file: its metadata, and its blocks with what is set aside and why. Metadata is only what the file
 * states, outside its text or in its front matter first, then above its text, then in its notices; nothing is guessed.
 */
export function readAccount(source: DecodedFile, document: FormattedText | null = null): Account {
  const { text } = source;
  const { known, stated: outside, properties } = document ?? plain;
  const front = document === null ? readFrontMatter(text) : null;
  const paragraphs = paragraphsFrom(text, front?.end ?? 0);
  const stated = (...keys: readonly string[]): string | null => firstValue(front, keys);
  const knownHeadline = outside.headline ?? stated('title', 'headline');

  const around = [embeds, boilerplate, captions, bullets, greetings].reduce<SetAside>(
    (done, rule) => new Map([...done, ...rule(paragraphs, done)]),
    knownBlocks(paragraphs, known),
  );
  const top = readTopMatter(paragraphs, around, knownHeadline);
  const aside = new Map([...around, ...top.blocks]);
  const marked = markedLines(paragraphs, aside);
  const headings = subheadings(paragraphs, aside);
  const blocks = paragraphs.flatMap(
    (paragraph, index) => aside.get(index) ?? headings.get(index) ?? [part(paragraph, 'body', '')],
  );
  const frontBlocks: readonly Block[] =
    front === null
      ? []
      : [{ kind: 'front-matter', start: front.start, end: front.end, reason: 'front matter' }];

  return {
    ...source,
    outlet:
      outside.outlet ??
      stated('outlet', 'publication', 'publisher', 'site_name', 'site', 'newspaper') ??
      outletOf(paragraphs, blocks) ??
      properties.outlet ??
      null,
    headline: knownHeadline ?? headlineAmong(text, known) ?? properties.headline ?? top.headline,
    byline:
      outside.byline ??
      stated('author', 'authors', 'byline') ??
      top.byline ??
      marked.byline ??
      properties.byline ??
      null,
    dateline: stated('dateline') ?? top.dateline,
    published:
      outside.published ??
      isoOf(stated('date', 'published', 'published_at', 'date_published', 'pubdate', 'publish_date')) ??
      top.published ??
      marked.published ??
      properties.published ??
      null,
    updated:
      outside.updated ??
      isoOf(stated('updated', 'modified', 'last_modified', 'lastmod', 'updated_at', 'last_modified_at')) ??
      top.updated ??
      marked.updated,
    address:
      outside.address ??
      webAddress(stated('url', 'address', 'canonical_url', 'canonical', 'link', 'source_url') ?? ''),
    language: languageOf(body(text, blocks)),
    blocks: [...frontBlocks, ...blocks],
  };
}

/** Paragraphs that lie in a block of known kind. */
function knownBlocks(paragraphs: readonly Paragraph[], known: readonly Block[]): SetAside {
  const found = new Map<number, readonly Block[]>();
  let at = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    while ((known[at]?.end ?? Number.POSITIVE_INFINITY) <= paragraph.start) at += 1;
    const block = known[at];
    if (block !== undefined && contains(block, paragraph)) {
      found.set(index, [part(paragraph, block.kind, block.reason)]);
    }
  }
  return found;
}

/** What the lines say that the format marks as byline or date and that stand above the text. */
function markedLines(
  paragraphs: readonly Paragraph[],
  aside: SetAside,
): Pick<Metadata, 'byline' | 'published' | 'updated'> {
  const first = paragraphs.findIndex((_, index) => (aside.get(index)?.[0]?.kind ?? 'body') === 'body');
  const lines = paragraphs.slice(0, Math.max(0, first)).flatMap((paragraph, index) => {
    const kind = aside.get(index)?.[0]?.kind;
    if (kind !== 'byline' && kind !== 'date') return [];
    const lone = kind === 'byline' && isLoneName(paragraph.source) ? paragraph.source : null;
    return [readDateLine(paragraph) ?? { byline: lone, published: null, updated: null }];
  });
  return {
    byline: lines.find(({ byline }) => byline !== null)?.byline ?? null,
    published: lines.find(({ published }) => published !== null)?.published ?? null,
    updated: lines.find(({ updated }) => updated !== null)?.updated ?? null,
  };
}

function headlineAmong(text: string, known: readonly Block[]): string | null {
  const block = known.find(({ kind }) => kind === 'headline');
  return block === undefined ? null : text.slice(block.start, block.end).replace(/\s+/gu, ' ').trim();
}

function firstValue(front: FrontMatter | null, keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = front?.values.get(key);
    if (value !== undefined && value !== '') return value;
  }
  return null;
}

function isoOf(stated: string | null): string | null {
  return stated === null ? null : isoDate(stated);
}

function outletOf(paragraphs: readonly Paragraph[], blocks: readonly Block[]): string | null {
  const notices = new Set(blocks.filter(({ kind }) => kind === 'boilerplate').map(({ start }) => start));
  for (const { start, source } of paragraphs) {
    const outlet = notices.has(start) ? outletOfNotice(source) : null;
    if (outlet !== null) return outlet;
  }
  return null;
}

function body(text: string, blocks: readonly Block[]): string {
  const stretches = blocks
    .filter(({ kind }) => kind === 'body')
    .map(({ start, end }) => text.slice(start, end));
  return stretches.length === 0 ? text : stretches.join('\n');
}
