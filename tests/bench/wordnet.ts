import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A synset of WordNet with what it points to. */
export type Synset = {
  readonly id: string;
  readonly words: readonly string[];
  readonly pointers: readonly {
    readonly sign: string;
    readonly to: string;
    readonly fromWord: number;
    readonly toWord: number;
  }[];
};

export type WordNet = {
  readonly synsets: ReadonlyMap<string, Synset>;
  /** Synsets of a word, by part of speech and then the commonest sense first. */
  readonly senses: ReadonlyMap<string, readonly string[]>;
  /** How often each word stands in the texts that WordNet's authors marked up. */
  readonly counts: ReadonlyMap<string, number>;
};

/** Letters of WordNet's four files; adjectives in clusters (`s`) are adjectives. */
const files = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' } as const;

/** Reads a folder of WordNet's database files (`data.noun`, `index.noun`, ..., `index.sense`: wndb(5WN), senseidx(5WN)). */
export function readWordNet(folder: string): WordNet {
  const synsets = new Map<string, Synset>();
  const senses = new Map<string, string[]>();
  const counts = new Map<string, number>();
  for (const [name, letter] of Object.entries(files)) {
    for (const line of linesOf(folder, `data.${name}`)) {
      const synset = synsetOf(line, letter);
      synsets.set(synset.id, synset);
    }
    for (const line of linesOf(folder, `index.${name}`)) {
      const fields = line.trim().split(' ');
      const offsets = fields.slice(6 + Number(fields[3]));
      const word = fields[0] ?? '';
      senses.set(word, [...(senses.get(word) ?? []), ...offsets.map((offset) => letter + offset)]);
    }
  }
  for (const line of linesOf(folder, 'index.sense')) {
    const [key = '', , , count] = line.split(' ');
    const word = key.split('%')[0] ?? '';
    counts.set(word, (counts.get(word) ?? 0) + Number(count));
  }
  return { synsets, senses, counts };
}

/** Lines with data: the licence at the head of each file is indented. */
function linesOf(folder: string, file: string): readonly string[] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
}

function synsetOf(line: string, letter: string): Synset {
  const fields = (line.split(' | ')[0] ?? '').trim().split(' ');
  const wordCount = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: wordCount }, (_word, index) =>
    (fields[4 + 2 * index] ?? '').toLowerCase().replace(/\(.*\)$/u, ''),
  );
  const at = 4 + 2 * wordCount;
  const pointers = Array.from({ length: Number(fields[at]) }, (_pointer, index) => {
    const [sign = '', offset = '', part = '', words = ''] = fields.slice(
      at + 1 + 4 * index,
      at + 5 + 4 * index,
    );
    return {
      sign,
      to: (part === 's' ? 'a' : part) + offset,
      fromWord: Number.parseInt(words.slice(0, 2), 16) - 1,
      toWord: Number.parseInt(words.slice(2), 16) - 1,
    };
  });
  return { id: letter + (fields[0] ?? ''), words, pointers };
}
