import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

const data = z.object({
  items: z.array(z.object({ id: z.string(), url: z.string(), articleBody: z.string() })),
});

export type ArticlePage = z.infer<typeof data>['items'][number] & { readonly bytes: Uint8Array };

/** The pages of one half of the articles set. */
export function readArticlePages(folder: string, half: string): readonly ArticlePage[] {
  const { items } = data.parse(JSON.parse(readFileSync(join(folder, 'articles', `${half}.json`), 'utf8')));
  return items.map((item) => ({
    ...item,
    bytes: gunzipSync(readFileSync(join(folder, 'articles', `html-${half}`, `${item.id}.html.gz`))),
  }));
}
