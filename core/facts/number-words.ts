/** The words that English writes numbers with. */
export const unitWords: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
export const noughtWords: ReadonlySet<string> = new Set(['nought', 'naught']);
export const tensWords: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
);
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
  ['dozens', 12],
]);
/** Letters that multiply the digits they follow; `m` is left out, for it is metres as often as millions. */
export const scaleLetters: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['mn', 1e6],
  ['mln', 1e6],
  ['g', 1e9],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** What is counted in thousands and millions and never measured in metres. Source of a pattern. */
export const countedNouns =
  'people|cubic|square|barrels|tonnes|tons|litres|liters|gallons|dollars|euros|pounds|votes|voters|workers|jobs|homes|' +
  'households|customers|passengers|residents|refugees|children|viewers|users|followers|shares|doses|vehicles|cars|' +
  'tourists|visitors|fans|seats|points|yards|miles|troops|soldiers|students|families|houses|buildings|copies|deaths|cases';

const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
/** first = 1, twentieth = 20, hundredth = 100, ... */
export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...ordinals.split(' ').map((word, value): [string, number] => [word, value]),
  ...[...tensWords].map(([word, value]): [string, number] => [word.replace(/y$/u, 'ieth'), value]),
  ['hundredth', 1e2],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12],
]);

/** What a fraction's denominator is worth: `fifths` 5, `third` 3, `quarters` 4, `half` 2. */
export function denominatorOf(
  word: string,
): { readonly worth: number; readonly plural: boolean } | undefined {
  if (word === 'half' || word === 'halves') return { worth: 2, plural: word === 'halves' };
  if (word === 'quarter' || word === 'quarters') return { worth: 4, plural: word === 'quarters' };
  const singular = ordinalWords.get(word);
  if (singular !== undefined) return { worth: singular, plural: false };
  const plural = word.endsWith('s') ? ordinalWords.get(word.slice(0, -1)) : undefined;
  return plural === undefined ? undefined : { worth: plural, plural: true };
}
