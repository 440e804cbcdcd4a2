/** Articles about one invented event: much is reported by several, in other words and another order. */
export function inventedArticles(accounts: number, words: number): readonly string[] {
  const common = sentences(random(1), Math.ceil((words * 0.6) / 18));
  return Array.from({ length: accounts }, (_, account) => {
    const next = random(100 + account);
    const told = common.filter(() => next() < 0.75).map((sentence) => inOtherWords(sentence, next));
    const own = sentences(next, Math.ceil((words - countOf(told)) / 18));
    const all = [...told, ...own].toSorted(() => next() - 0.5);
    const paragraphs: string[] = [];
    while (all.length > 0) paragraphs.push(all.splice(0, 1 + Math.floor(next() * 4)).join(' '));
    return paragraphs.join('\n\n');
  });
}

const small = ['the', 'of', 'and', 'to', 'in', 'on', 'with', 'for', 'by', 'after', 'that', 'from'];
const syllables = [
  'ba',
  'den',
  'fi',
  'gor',
  'hal',
  'ki',
  'lum',
  'mer',
  'no',
  'pel',
  'ras',
  'sto',
  'tav',
  'ven',
];

const vocabulary = syllables.length ** 3;

/** Made of syllables, so that nothing in it is anybody's; the same for the same number. */
function word(at: number): string {
  const digits = [at, Math.floor(at / syllables.length), Math.floor(at / syllables.length ** 2)];
  return digits.map((digit) => syllables[digit % syllables.length] ?? '').join('');
}

function sentences(next: () => number, count: number): readonly string[] {
  return Array.from({ length: count }, () => {
    const length = 12 + Math.floor(next() * 14);
    const parts = Array.from({ length }, (_, at) =>
      at % 3 === 2
        ? (small[Math.floor(next() * small.length)] ?? 'the')
        : word(Math.floor(next() * vocabulary)),
    );
    const [first = '', ...others] = parts;
    if (next() < 0.12)
      others.splice(
        2,
        0,
        '“we',
        'will',
        'see',
        word(Math.floor(next() * 60)),
        'soon,”',
        'said',
        'Ada',
        'Ventav,',
      );
    const figure = next() < 0.2 ? ` ${Math.floor(next() * 400)}` : '';
    return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${others.join(' ')}${figure}.`;
  });
}

function inOtherWords(sentence: string, next: () => number): string {
  return sentence
    .split(' ')
    .map((one) => (next() < 0.15 && /^[a-z]{4,}$/.test(one) ? word(Math.floor(next() * vocabulary)) : one))
    .join(' ');
}

function countOf(told: readonly string[]): number {
  return told.reduce((sum, sentence) => sum + sentence.split(' ').length, 0);
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
