import { expect, test } from 'vitest';
import learned from '../../../main/import/html/article-trees.json' with { type: 'json' };
import { pageValues } from '../../../main/import/html/block-features.ts';
import { elementsOf } from '../../../main/import/html/element.ts';
import { pageBlocks } from '../../../main/import/html/page-blocks.ts';
import { pageLayout } from '../../../main/import/html/page-layout.ts';
import { parsePage } from '../../../main/import/html/parse-page.ts';

test('the learned trees ask for the features that a page has, each by a name of its own', () => {
  const [body] = [...elementsOf(parsePage('<p>Talks ended.</p>'))].filter(
    ({ tagName }) => tagName === 'body',
  );
  const blocks = body === undefined ? [] : pageBlocks(body);
  const { names, rows } = pageValues(
    pageLayout(blocks, { titles: [], description: null, articleBody: null }),
  );
  expect(new Set(names).size).toBe(names.length);
  expect(rows.map((row) => row.length)).toEqual([names.length]);
  expect(learned.features).toEqual(names);
});
