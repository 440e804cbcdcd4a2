import type { Account, Block } from '../model.ts';
import { boilerplate, outletIn } from './boilerplate.ts';
import { captions } from './captions.ts';
import { embeds } from './embeds.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { bullets, subheadings } from './headings.ts';
import { languageOf } from './language.ts';
import { type Paragraph, paragraphsFrom, part, type SetAside } from './paragraph.ts';
import { isoDate } from './stated-dates.ts';
import { readTopMatter } from './top-matter.ts';

/** A decoded source file, before anything is known about it. */
export type Source = {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  readonly text: string;
};

/**
 * The account a source file holds: its metadata, and its blocks with what is set aside and why. Metadata is what the
 * source states, first in its front matter, then above its text, then in its notices; nothing is guessed.
 */
export function readAccount(source: Source): Account {
  const { text } = source;
  const front = readFrontMatter(text);
  const paragraphs = paragraphsFrom(text, front?.end ?? 0);
  const stated = (...keys: readonly string[]): string | null => firstValue(front, keys);
  const knownHeadline = stated('title', 'headline');

  const outside = [embeds, boilerplate, captions, bullets].reduce<SetAside>(
    (done, rule) => new Map([...done, ...rule(paragraphs, done)]),
    new Map(),
  );
  const top = readTopMatter(paragraphs, outside, knownHeadline);
  const aside = new Map([...outside, ...top.blocks]);
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
      stated('outlet', 'publication', 'publisher', 'site_name', 'site', 'newspaper') ??
      outletOf(paragraphs, blocks),
    headline: knownHeadline ?? top.headline,
    byline: stated('author', 'authors', 'byline') ?? top.byline,
    dateline: stated('dateline') ?? top.dateline,
    published:
      isoOf(stated('date', 'published', 'published_at', 'date_published', 'pubdate', 'publish_date')) ??
      top.published,
    updated:
      isoOf(stated('updated', 'modified', 'last_modified', 'lastmod', 'updated_at', 'last_modified_at')) ??
      top.updated,
    language: languageOf(body(text, blocks)),
    blocks: [...frontBlocks, ...blocks],
  };
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
    const outlet = notices.has(start) ? outletIn(source) : null;
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
