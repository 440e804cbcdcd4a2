import type { Fact } from '../../model.ts';
import { type Span, span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';
import { areFarApart, canBeOneAmount, standOfAmounts } from '../values/number-values.ts';
import type { Stand } from '../values/stand.ts';

/** What is measured: two measures can be one only where this is the same. */
type Dimension = 'speed' | 'length' | 'area' | 'mass' | 'volume' | 'temperature' | 'power' | 'energy';

type Unit = {
  readonly symbol: string;
  readonly of: Dimension;
  /** How the unit is written behind a number, for use inside other patterns (flag `i`). */
  readonly written: string;
  /** Units of SI: metres a second, metres, square metres, kilograms, litres, degrees Celsius, watts, watt-hours. */
  readonly worth: number;
};

const hour = String.raw`(?:\s?\/\s?h|\s(?:per|an|a)\shour)`;
const metre = 'met(?:re|er)s?';
/**
 * Longer ones first: a mile an hour is no mile. `m` and `in` are left out, for they are millions and words too, and so are
 * gallons and tons, of which each country has its own.
 */
const units: readonly Unit[] = [
  { symbol: 'mph', of: 'speed', written: `mph|miles?${hour}`, worth: 0.447_04 },
  { symbol: 'km/h', of: 'speed', written: `k[mp]/?h|km${hour}|kilo${metre}${hour}`, worth: 1 / 3.6 },
  { symbol: 'kn', of: 'speed', written: 'knots?', worth: 0.514_444 },
  { symbol: 'sq mi', of: 'area', written: String.raw`(?:sq\.?|square)[\s-]miles?`, worth: 2_589_988 },
  {
    symbol: 'km²',
    of: 'area',
    written: String.raw`(?:sq\.?|square)[\s-](?:km|kilo${metre})|km²`,
    worth: 1e6,
  },
  {
    symbol: 'sq ft',
    of: 'area',
    written: String.raw`(?:sq\.?|square)[\s-](?:ft|feet|foot)`,
    worth: 0.092_903,
  },
  { symbol: 'm²', of: 'area', written: String.raw`(?:sq\.?|square)[\s-]${metre}|m²`, worth: 1 },
  { symbol: 'acre', of: 'area', written: 'acres?', worth: 4_046.86 },
  { symbol: 'ha', of: 'area', written: 'hectares?', worth: 10_000 },
  { symbol: 'mi', of: 'length', written: 'miles?', worth: 1_609.344 },
  { symbol: 'km', of: 'length', written: `km|kms|kilo${metre}`, worth: 1_000 },
  { symbol: 'cm', of: 'length', written: `cm|centi${metre}`, worth: 0.01 },
  { symbol: 'mm', of: 'length', written: `mm|milli${metre}`, worth: 0.001 },
  { symbol: 'm', of: 'length', written: metre, worth: 1 },
  { symbol: 'ft', of: 'length', written: 'ft|feet|foot', worth: 0.304_8 },
  { symbol: 'in', of: 'length', written: 'inch(?:es)?', worth: 0.025_4 },
  { symbol: 'yd', of: 'length', written: 'yards?|yds?', worth: 0.914_4 },
  { symbol: 'kg', of: 'mass', written: 'kgs?|kilos?|kilogram(?:me)?s?', worth: 1 },
  { symbol: 'lb', of: 'mass', written: 'lbs?', worth: 0.453_592 },
  { symbol: 't', of: 'mass', written: 'tonnes?', worth: 1_000 },
  { symbol: 'l', of: 'volume', written: 'lit(?:re|er)s?', worth: 1 },
  {
    symbol: '°C',
    of: 'temperature',
    written: String.raw`°\s?C|degrees?\s(?:Celsius|centigrade|C)`,
    worth: 1,
  },
  { symbol: '°F', of: 'temperature', written: String.raw`°\s?F|degrees?\s(?:Fahrenheit|F)`, worth: 1 / 1.8 },
  { symbol: 'MW', of: 'power', written: 'MW|megawatts?', worth: 1e6 },
  { symbol: 'GW', of: 'power', written: 'GW|gigawatts?', worth: 1e9 },
  { symbol: 'kWh', of: 'energy', written: 'kWh|kilowatt[\\s-]hours?', worth: 1e3 },
  { symbol: 'MWh', of: 'energy', written: 'MWh|megawatt[\\s-]hours?', worth: 1e6 },
];
const bySymbol: ReadonlyMap<string, Unit> = new Map(units.map((unit) => [unit.symbol, unit]));
/** What is written of the unit stands in the group of its place in the list. */
const unitBehind = byScript(
  String.raw`^[\s\u00a0]?-?(?:${units.map(({ written }) => `(${written})`).join('|')})(?![\p{L}\p{N}²]|-(?:old|long)\b)`,
  'i',
);
/** In UTF-16 code units: ` kilometers per hour`. */
const longestUnit = 24;

/** A measure; its value is the number's with the symbol of the unit behind: `~140 mph`. */
export type Measure = Span & { readonly kind: 'measure'; readonly value: string };

/** The measure that a number begins, or null where no unit that is known stands behind it. */
export function measureAt(text: string, number: Fact): Measure | null {
  const [written, ...groups] = unitBehind.exec(text.slice(number.end, number.end + longestUnit)) ?? [];
  const unit = units[groups.findIndex((group) => group !== undefined)];
  if (written === undefined || unit === undefined) return null;
  const end = number.end + written.length;
  if (isPart(text, number, end) || isCalibre(unit, text, end)) return null;
  return { ...span(number.start, end), kind: 'measure', value: `${number.value} ${unit.symbol}` };
}

/** `5ft 6in`, `6 feet 2 inches`: neither half is the measure. */
const isPart = (text: string, { start }: Span, end: number): boolean =>
  /^\s?\d{1,2}\s?(?:in|inch(?:es)?)\b/u.test(text.slice(end, end + 12)) ||
  /\d\s?(?:ft|feet|foot)\s$/u.test(text.slice(Math.max(0, start - 8), start));

/** `a 9mm pistol`, `7.62mm rounds`: which one it is. */
const isCalibre = ({ symbol }: Unit, text: string, end: number): boolean =>
  symbol === 'mm' &&
  /^[\s-](?:\S+\s)?(?:pistols?|handguns?|guns?|rifles?|rounds?|ammunition|bullets?|shells?|calib|cartridges?|semi)/iu.test(
    text.slice(end, end + 40),
  );

/** The unit of a value; undefined where it is no measure. */
const unitOf = (value: string): Unit | undefined => bySymbol.get(value.slice(value.indexOf(' ') + 1));

/** Whether two values measure one kind of thing: a speed and a speed. */
export const areOfOneDimension = (a: string, b: string): boolean => unitOf(a)?.of === unitOf(b)?.of;

/** Of one thing who converts rounds as he likes: `140 mph` is `225 km/h` and `220 km/h`. */
const lostInConversion = 0.04;

/** Whether two measures can be one; of other units within what a conversion loses. */
export function standOfMeasures(a: string, b: string): Stand {
  const [one, two] = [unitOf(a), unitOf(b)];
  if (one === undefined || two === undefined || one.of !== two.of) return 'unknown';
  if (one === two) return standOfAmounts(a, b);
  return canBeOneAmount(inUnitsOfSi(a, one), inUnitsOfSi(b, two), lostInConversion) ? 'agree' : 'clash';
}

/** Whether one of two measures is more than so many times the other. */
export function areMeasuresFarApart(a: string, b: string, times: number): boolean {
  const [one, two] = [unitOf(a), unitOf(b)];
  if (one === undefined || two === undefined) return true;
  return areFarApart({ value: inUnitsOfSi(a, one) }, { value: inUnitsOfSi(b, two) }, times);
}

/** `~12..15 in` as `~0.3048..0.381`. */
const inUnitsOfSi = (value: string, { symbol, worth }: Unit): string =>
  value
    .slice(0, value.indexOf(' '))
    .replace(/\d+(?:\.\d+)?/gu, (digits) => String((Number(digits) - (symbol === '°F' ? 32 : 0)) * worth));
