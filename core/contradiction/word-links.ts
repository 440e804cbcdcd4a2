/** How two words stand to each other: the opposite, one wider than the other, near in meaning, or synonyms. */
export type Nearness = 'opposite' | 'loose' | 'wider' | 'near' | 'synonym';

/** In the order of their codes. */
const nearnesses: readonly Nearness[] = ['opposite', 'loose', 'wider', 'near', 'synonym'];

/** Characters that need no escape in JSON; the first half ends a number, the second says that it goes on. */
const digits = '0123456789abcdefghijklmnopqrstuvABCDEFGHIJKLMNOPQRSTUVWXYZwxyz-_';
const half = digits.length / 2;

/** A word's links to words of higher numbers, in order, as a short string: the gap and the nearness of each. */
export function encodeLinks(links: readonly (readonly [word: number, nearness: Nearness])[]): string {
  let code = '';
  let last = 0;
  for (const [word, nearness] of links) {
    let rest = (word - last) * nearnesses.length + nearnesses.indexOf(nearness);
    last = word;
    while (rest >= half) {
      code += digits[half + (rest % half)] ?? '';
      rest = Math.floor(rest / half);
    }
    code += digits[rest] ?? '';
  }
  return code;
}

/** Undoes `encodeLinks`. */
export function decodeLinks(code: string): ReadonlyMap<number, Nearness> {
  const links = new Map<number, Nearness>();
  let word = 0;
  let value = 0;
  let unit = 1;
  for (const character of code) {
    const digit = digits.indexOf(character);
    value += (digit % half) * unit;
    unit *= half;
    if (digit >= half) continue;
    word += Math.floor(value / nearnesses.length);
    links.set(word, nearnesses[value % nearnesses.length] ?? 'wider');
    value = 0;
    unit = 1;
  }
  return links;
}
