import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { articleBlocks } from '../../main/import/html/article-blocks.ts';
import type { LearnedTrees } from '../../main/import/html/article-score.ts';
import { pageValues } from '../../main/import/html/block-features.ts';
import { decodePage } from '../../main/import/html/decode-page.ts';
import { type PageBlock, pageBlocks } from '../../main/import/html/page-blocks.ts';
import { type PageStatements, pageLayout } from '../../main/import/html/page-layout.ts';
import { pageMetadata } from '../../main/import/html/page-metadata.ts';
import { parsePage } from '../../main/import/html/parse-page.ts';
import { type ArticlePage, readArticlePages } from './article-pages.ts';
import { binned, type Example, type Growth, grow } from './boosted-trees.ts';
import { goldShares, wordsOfGold } from './gold-shares.ts';

/**
 * Learns which blocks of a page are the article:
 * `npm run learn-article-trees -- --data FOLDER [--half dev] [--out main/import/html/article-trees.json] [--held-out PREDICTIONS.json]`.
 *
 * A block is the article's if more than half of its runs of four words stand in the hand-extracted text. Blocks count by
 * the square root of their words, pages count alike. The held-out predictions are what the figures of docs/bench.md rest
 * on: a page is read by trees that never saw its site.
 */
const growth: Growth = {
  rounds: 120,
  depth: 4,
  rate: 0.09,
  features: 0.3,
  examples: 0.6,
  penalty: 3,
  leastCurvature: 0.05,
};
const pageWeight = 20;

/** Sites are held out in this many parts, each in its turn. */
const parts = 7;

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    half: { type: 'string', default: 'dev' },
    out: { type: 'string' },
    'held-out': { type: 'string' },
  },
});
if (options.data === undefined) {
  console.error(
    'usage: npm run learn-article-trees -- --data FOLDER [--half dev] [--out FILE.json] [--held-out PREDICTIONS.json]',
  );
  process.exit(2);
}

type Row = {
  readonly page: ArticlePage;
  readonly names: readonly string[];
  readonly values: readonly number[];
  readonly share: number;
  readonly words: number;
};

const pages = readArticlePages(options.data, options.half);
const rows = pages.flatMap(rowsOf);
const features = rows[0]?.names ?? [];
const examples = examplesOf(rows);
const inBins = binned(examples);
const sites = [...new Set(pages.map(siteOf))].sort();

if (options['held-out'] !== undefined) {
  const texts = Array.from({ length: parts }, (_, part) => heldOut(part)).flat();
  writeFileSync(options['held-out'], JSON.stringify(Object.fromEntries(texts)));
}
if (options.out !== undefined) {
  const provenance = {
    what: 'Boosted decision trees, learned by tests/bench/learn-article-trees.ts',
    data: `article-extraction-benchmark (scrapinghub, MIT), ${options.half} half: ${pages.length} pages, ${rows.length} blocks`,
    growth,
  };
  writeFileSync(options.out, `${JSON.stringify({ provenance, ...learnFrom(() => true) })}\n`);
}
console.log(
  `${rows.length} blocks of ${pages.length} pages on ${sites.length} sites, ${features.length} features`,
);

function learnFrom(counts: (page: ArticlePage) => boolean): LearnedTrees {
  const taken = [...rows.entries()].flatMap(([index, { page }]) => (counts(page) ? [index] : []));
  return { features, trees: grow(inBins, examples, taken, growth) };
}

/** What trees that never saw a site make of its pages. */
function heldOut(part: number): readonly (readonly [id: string, text: string])[] {
  const isOut = (page: ArticlePage): boolean => sites.indexOf(siteOf(page)) % parts === part;
  const learned = learnFrom((page) => !isOut(page));
  return pages.filter(isOut).map((page) => {
    const { blocks, statements } = blocksOf(page);
    const texts = articleBlocks(blocks, statements, learned)
      .filter(({ article }) => article)
      .map(({ seen }) => seen.block.text);
    return [page.id, texts.join('\n\n')];
  });
}

function blocksOf(page: ArticlePage): {
  readonly blocks: readonly PageBlock[];
  readonly statements: PageStatements;
} {
  const { body, statements } = pageMetadata(parsePage(decodePage(page.bytes) ?? ''));
  return { blocks: body === null ? [] : pageBlocks(body), statements };
}

function rowsOf(page: ArticlePage): readonly Row[] {
  const { blocks, statements } = blocksOf(page);
  const shares = goldShares(
    blocks.map(({ text }) => text),
    page.articleBody,
  );
  const { names, rows: all } = pageValues(pageLayout(blocks, statements));
  return all.map((values, at) => ({
    page,
    names,
    values,
    share: shares[at] ?? 0,
    words: wordsOfGold(blocks[at]?.text ?? '').length,
  }));
}

function examplesOf(all: readonly Row[]): readonly Example[] {
  const totals = new Map<ArticlePage, number>();
  for (const row of all) totals.set(row.page, (totals.get(row.page) ?? 0) + weightOf(row));
  return all.map((row) => ({
    values: row.values,
    yes: row.share > 0.5,
    weight: (pageWeight * weightOf(row)) / (totals.get(row.page) ?? 1),
  }));
}

function weightOf({ words }: Row): number {
  return Math.sqrt(words + 1);
}

function siteOf({ url }: ArticlePage): string {
  return new URL(url).hostname.split('.').slice(-2).join('.');
}
