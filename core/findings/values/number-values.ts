import type { Stand } from './stand.ts';

/** The amounts a number's value can mean. */
type Amounts = { readonly low: number; readonly high: number };

const vague: ReadonlyMap<string, Amounts> = new Map([
  ['dozens', { low: 20, high: 200 }],
  ['scores', { low: 40, high: 400 }],
  ['hundreds', { low: 150, high: 2_000 }],
  ['thousands', { low: 1_500, high: 200_000 }],
  ['tens of thousands', { low: 15_000, high: 300_000 }],
  ['hundreds of thousands', { low: 150_000, high: 2_000_000 }],
  ['millions', { low: 1_500_000, high: 1e9 }],
  ['billions', { low: 1.5e9, high: 1e12 }],
]);
/**
 * How far the true amount may be from one that is only approximate, as a share of it: "about 30" may be 27 or 33, but
 * "about 84" is not 90.
 */
function loosenessOf(amount: number): number {
  const most = digitsOf(amount) === 1 ? 0.15 : amount % 5 === 0 ? 0.1 : 0.05;
  return amount < 10
    ? Math.min(most, 0.6 / Math.max(amount, 1))
    : Math.max(most, Math.min(0.15, 1.5 / amount));
}

/** Null where the value is no amount. Units after the number are left aside. */
function amountsOf(value: string): Amounts | null {
  const words = vague.get(value);
  if (words !== undefined) return words;
  const parts = /^([≥≤<>~]?)(-?[\d.]+?)(?:\.\.(-?[\d.]+))?(?:%| .*)?$/u.exec(value);
  if (parts === null) return null;
  const low = Number(parts[2]);
  const high = parts[3] === undefined ? low : Number(parts[3]);
  if (!Number.isFinite(low) || !Number.isFinite(high)) return null;
  switch (parts[1]) {
    case '≥':
    case '>':
      return { low, high: low * 1.5 };
    case '≤':
    case '<':
      return { low: high / 2, high };
    case '~':
      return {
        low: low - Math.abs(low) * loosenessOf(Math.abs(low)),
        high: high + Math.abs(high) * loosenessOf(Math.abs(high)),
      };
    default:
      return { low, high };
  }
}

/**
 * Whether two values can be the same amount; true where one is no amount, since then nothing is known. Each may be off
 * by a share of it.
 */
export function canBeOneAmount(a: string, b: string, off = 0): boolean {
  const [one, two] = [amountsOf(a), amountsOf(b)];
  if (one === null || two === null) return true;
  const slack = off * Math.max(Math.abs(one.high), Math.abs(two.high));
  if (one.low <= two.high + slack && two.low <= one.high + slack) return true;
  return isRounded(one, two) || isRounded(two, one);
}

/** Smaller numbers are counted, not rounded. */
const leastRounded = 100;
const mostLost = 0.03;

/** `300` of 297, `4.2 billion` of 4.18 billion: the same amount with fewer digits that count. */
function isRounded({ low: round, high }: Amounts, { low: exact, high: other }: Amounts): boolean {
  if (round !== high || exact !== other || Math.min(round, exact) < leastRounded) return false;
  const digits = digitsOf(round);
  return (
    digits < digitsOf(exact) &&
    Math.abs(round - exact) <= mostLost * exact &&
    Number(exact.toPrecision(digits)) === round
  );
}

/** `dozens`, `hundreds`: a guess at how many. */
export const isGuess = (value: string): boolean => vague.has(value);

/** `dozens` and `scores` are said of one crowd; `hundreds` are not `thousands`. */
const areDozens = (a: string, b: string): boolean =>
  [a, b].every((word) => word === 'dozens' || word === 'scores');

/** How many significant digits an amount has: 2 in 4,200,000,000. */
const digitsOf = (amount: number): number =>
  amount.toExponential().replace(/e.*$/u, '').replace(/\D/gu, '').length;

/** The first figure of a value, whatever it is of: 30 of `~30 euro`, 3 of `3..5`; 0 where it has none. */
export function figureOf({ value }: { readonly value: string }): number {
  return Number(/\d+(?:\.\d+)?/u.exec(value)?.[0] ?? 0);
}

/** `about 300` is known to who has 300. */
export const bareOf = (value: string): string => value.replace(/^[~≥≤<>]/u, '');

/** Whether one of two counts is more than so many times the other. */
export function areFarApart(
  a: { readonly value: string },
  b: { readonly value: string },
  times: number,
): boolean {
  const [less = 0, more = 0] = [a, b].map(figureOf).toSorted((x, y) => x - y);
  return more > times * less;
}

/** The unit of an amount: a currency, a percentage, a length of time; empty for a plain number. */
const unitOf = (value: string): string => (isGuess(value) ? '' : (/(?:%| .*)$/u.exec(value)?.[0] ?? ''));
const duration = /^([≥≤<>~]?)(PT?)([\d.]+)([A-Z])$/u;

/** Whether two values agree as amounts; unknown where they are of different units. */
export function standOfAmounts(a: string, b: string): Stand {
  if (a === b) return 'agree';
  const [one, two] = [duration.exec(a), duration.exec(b)];
  if (one !== null && two !== null) {
    if (one[2] !== two[2] || one[4] !== two[4]) return 'unknown';
    return standOfAmounts(`${one[1]}${one[3]}`, `${two[1]}${two[3]}`);
  }
  if (isGuess(a) && isGuess(b)) return areDozens(a, b) ? 'agree' : 'clash';
  // 340 million dollars are not 340 million euros: who converts a sum changes its number
  if (isOtherCurrency(a, b) || isOfPoints(a, b)) return 'clash';
  if (unitOf(a) !== unitOf(b) || amountsOf(a) === null || amountsOf(b) === null) return 'unknown';
  return canBeOneAmount(a, b) ? 'agree' : 'clash';
}

const sum = /^([≥≤<>~]?[\d.]+) ([A-Za-z]+)$/u;

/** Whether two sums are one number of two currencies; a dollar may be any country's. */
function isOtherCurrency(a: string, b: string): boolean {
  const [one, two] = [sum.exec(a), sum.exec(b)];
  if (one === null || two === null || one[1] !== two[1] || one[2] === two[2]) return false;
  return !(isDollar(one[2]) && isDollar(two[2])) || (one[2] !== 'dollar' && two[2] !== 'dollar');
}

/** From 4 to 6 per cent are two points, and not 2 per cent. */
const isOfPoints = (a: string, b: string): boolean =>
  a.endsWith('%') !== b.endsWith('%') && a.replace(/%$/u, ' points') === b.replace(/%$/u, ' points');

const isDollar = (currency = ''): boolean => /^(?:dollar|..D)$/u.test(currency);
