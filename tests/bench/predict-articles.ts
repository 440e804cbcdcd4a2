import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodePage } from '../../main/import/html/decode-page.ts';
import { readPage } from '../../main/import/html/read-page.ts';

const ending = '.html.gz';

/** The article's own text of every page, as the import tells it from the page's other text. */
export function predictArticles(folder: string, half: string): Readonly<Record<string, string>> {
  const pages = join(folder, 'articles', `html-${half}`);
  return Object.fromEntries(
    readdirSync(pages)
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => [
        name.slice(0, -ending.length),
        articleText(gunzipSync(readFileSync(join(pages, name)))),
      ]),
  );
}

function articleText(bytes: Uint8Array): string {
  return readPage(decodePage(bytes) ?? '')
    .blocks.filter(({ article }) => article)
    .map(({ seen }) => seen.block.text)
    .join('\n\n');
}
