import { type Span, span } from '../span.ts';
import { keysByWord, wordSet } from '../text/word-lists.ts';
import { type NumberMention, plainDigits } from './numbers.ts';
import { gapBefore, type Page, wordOnPage } from './page.ts';
import { readNumber } from './read-number.ts';

/** An amount of money: `worth` in whole units of `currency` ("USD", "EUR", "cent", ...; "dollar" where no country is said). */
export type Sum = Span & { readonly worth: number; readonly currency: string };
/** A share in a hundred, or the distance between two: a point is one in a hundred. */
export type Percentage = Span & { readonly worth: number; readonly points: boolean };

const signs: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₿', 'BTC'],
]);
/** Letters that stand for a currency before its number: `EUR 17 billion`. */
const codes = wordSet('eur usd gbp chf jpy cny rmb inr uah krw');
const dollarPrefixes: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s', 'USD'],
  ['u.s.', 'USD'],
  ['hk', 'HKD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['nz', 'NZD'],
  ['s', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
]);
const names = keysByWord({
  dollar: 'dollar dollars buck bucks',
  cent: 'cent cents',
  penny: 'pence penny pennies',
  GBP: 'pound pounds sterling gbp quid',
  EUR: 'euro euros eur',
  JPY: 'yen jpy',
  CNY: 'yuan renminbi rmb cny 元',
  INR: 'rupee rupees inr',
  RUB: 'ruble rubles rouble roubles rub',
  UAH: 'hryvnia hryvnias uah',
  CHF: 'chf',
  USD: 'usd',
  franc: 'franc francs',
  mark: 'marks',
  krone: 'krone kroner krona kronor',
  crown: 'koruna korunas',
  lira: 'lira liras lire',
  peso: 'peso pesos',
  peseta: 'peseta pesetas',
  guilder: 'guilder guilders',
  won: 'krw',
  real: 'reais',
  rand: 'rand',
  shekel: 'shekel shekels',
  riyal: 'riyal riyals',
  dinar: 'dinar dinars',
  dirham: 'dirham dirhams',
  zloty: 'zloty zlotys',
  forint: 'forint forints',
  baht: 'baht',
  rupiah: 'rupiah',
  ringgit: 'ringgit',
  bitcoin: 'bitcoin bitcoins',
});
const nations: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['american', 'USD'],
  ['australian', 'AUD'],
  ['canadian', 'CAD'],
  ['singapore', 'SGD'],
  ['kong', 'HKD'],
  ['zealand', 'NZD'],
  ['taiwan', 'TWD'],
]);
/** Nationalities that may stand between a number and its currency without changing what we call it. */
const adjective =
  /^(?:dutch|swiss|french|belgian|german|italian|spanish|mexican|danish|swedish|norwegian|israeli|indian|japanese|chinese|russian|ukrainian|turkish|british|hong|new|polish|czech)$/u;

const near = (gap: string): boolean => gap.length <= 2 && /^[\s\u00a0-]*$/u.test(gap);
/** The currency sign before a number, with a country's letters before it: `US$`, `hk $`, `u.s $`; or its code: `EUR`. */
function signBefore(page: Page, first: number): { readonly start: number; readonly currency: string } | null {
  const sign = page.lexemes[first - 1];
  if (sign?.kind === 'word' && codes.has(sign.text) && near(gapBefore(page, first)))
    return { start: sign.start, currency: names.get(sign.text) ?? '' };
  if (sign?.kind !== 'sign' || !near(gapBefore(page, first))) return null;
  const currency = signs.get(sign.text);
  if (currency === undefined) return null;
  const letters = page.lexemes[first - 2];
  const country = sign.text === '$' && letters !== undefined ? dollarPrefixes.get(letters.text) : undefined;
  const gap = gapBefore(page, first - 1);
  if (
    country === undefined ||
    letters === undefined ||
    gap.length > 1 ||
    (letters.text.length < 2 && gap !== '')
  ) {
    return { start: sign.start, currency };
  }
  return { start: letters.start, currency: country };
}

/** The currency's name after a number: `million dollars`, `125 million australian dollars`, `12-cent`, `100元`. */
function nameAfter(
  page: Page,
  next: number,
): { readonly end: number; readonly next: number; readonly currency: string } | null {
  const unit = page.lexemes[next];
  if (unit === undefined || !near(gapBefore(page, next))) return null;
  if (unit.kind === 'sign') {
    const currency = signs.get(unit.text);
    const taken =
      page.lexemes[next + 1]?.kind === 'digits' && near(gapBefore(page, next + 1)) && unit.text !== '€';
    return currency === undefined || taken ? null : { end: unit.end, next: next + 1, currency };
  }
  for (let skip = 0; skip <= 2; skip += 1) {
    const word = page.lexemes[next + skip];
    if (word === undefined || !near(gapBefore(page, next + skip))) return null;
    const currency = names.get(word.text);
    if (currency !== undefined) {
      const nation = currency === 'dollar' ? nations.get(wordOnPage(page, next + skip - 1)) : undefined;
      return { end: word.end, next: next + skip + 1, currency: skip > 0 ? (nation ?? currency) : currency };
    }
    if (!adjective.test(word.text) && !nations.has(word.text)) return null;
  }
  return null;
}

/** `3 dollars 50 cents`, `thirteen dollars forty five`: what is added after the large unit, in hundredths. */
function centsAfter(
  page: Page,
  from: number,
): { readonly worth: number; readonly end: number; readonly next: number } | null {
  const at = wordOnPage(page, from) === 'and' ? from + 1 : from;
  if (!near(gapBefore(page, at))) return null;
  const number = readNumber(page, at);
  const last = page.lexemes[(number?.next ?? 1) - 1];
  if (number === null || last === undefined || number.worth >= 100 || !Number.isInteger(number.worth))
    return null;
  const named = /^(?:cents?|pence|p)$/u.test(wordOnPage(page, number.next));
  const cents = named ? page.lexemes[number.next] : undefined;
  if (!named && nameAfter(page, number.next) !== null) return null;
  if (!named && page.lexemes[at]?.kind === 'digits') return null;
  return { worth: number.worth, end: cents?.end ?? last.end, next: named ? number.next + 1 : number.next };
}

/** Every sum of money, in order. */
export function sumsIn(page: Page, numbers: readonly NumberMention[]): readonly Sum[] {
  const sums: Sum[] = [];
  let past = 0;
  for (const number of numbers) {
    if (number.start < past) continue;
    const sign = signBefore(page, number.first);
    const name = nameAfter(page, number.next);
    if (sign === null && name === null) continue;
    if (
      name !== null &&
      /^(?:pounds?|marks|rand|won|lira|real)$/u.test(wordOnPage(page, name.next - 1)) &&
      sign === null
    ) {
      if (isWeight(page, number.first, name.next)) continue;
    }
    const main = sign?.currency ?? name?.currency ?? '';
    const cents =
      sign === null && name !== null && !/^(?:cent|penny)$/u.test(main) ? centsAfter(page, name.next) : null;
    const end = cents?.end ?? name?.end ?? number.end;
    sums.push({
      ...span(sign?.start ?? number.start, end),
      worth: number.worth + (cents?.worth ?? 0) / 100,
      currency: sign !== null && name !== null && sign.currency === 'dollar' ? name.currency : main,
    });
    past = end;
  }
  return sums;
}

/** `200 pounds of cocaine`, `weighs 180 pounds`: pounds that are no money. */
function isWeight(page: Page, first: number, next: number): boolean {
  const isWeighed = [1, 2].some((back) => /^weigh(?:s|ed|ing)?$/u.test(wordOnPage(page, first - back)));
  return isWeighed || /^(?:of|heavier|lighter|overweight)$/u.test(wordOnPage(page, next));
}

const partOfPoint = /^(?:(?:of )?an? )?(?:percentage|per cent|percent|%) point$/u;
const pointsAfter = /^(?:percentage|per cent|percent|%|basis) points?$/u;
const mostWords = 4;

/** `two percentage points`, `25 basis points`, `half a percentage point`; null where no points follow. */
function pointsAt(page: Page, { start, next, worth }: NumberMention): Percentage | null {
  let said = '';
  for (let index = next; index < next + mostWords && near(gapBefore(page, index)); index += 1) {
    const lexeme = page.lexemes[index];
    if (lexeme === undefined) return null;
    said = `${said}${said === '' ? '' : ' '}${lexeme.text}`;
    if (pointsAfter.test(said) || (worth < 1 && partOfPoint.test(said)))
      return {
        ...span(start, lexeme.end),
        worth: said.startsWith('basis') ? worth / 100 : worth,
        points: true,
      };
  }
  return null;
}

/** Every percentage, in order: `27 %`, `per cent`, `percentage points`, `percent of 10`. */
export function percentagesIn(page: Page, numbers: readonly NumberMention[]): readonly Percentage[] {
  const found: Percentage[] = [];
  for (const number of numbers) {
    const points = pointsAt(page, number);
    if (points !== null) {
      found.push(points);
      continue;
    }
    const after = page.lexemes[number.next];
    const word = after?.text ?? '';
    if (after !== undefined && near(gapBefore(page, number.next))) {
      const two = word === 'per' && wordOnPage(page, number.next + 1) === 'cent';
      if (two || /^(?:%|percent|pct|pc|percentage)$/u.test(word)) {
        const end = two ? (page.lexemes[number.next + 1]?.end ?? after.end) : after.end;
        if (word !== 'percentage')
          found.push({ ...span(number.start, end), worth: number.worth, points: false });
        continue;
      }
    }
    const before = page.lexemes[number.first - 2];
    if (wordOnPage(page, number.first - 1) !== 'of' || before === undefined) continue;
    const two = before.text === 'cent' && wordOnPage(page, number.first - 3) === 'per';
    const share = two ? page.lexemes[number.first - 3] : before;
    const counted = page.lexemes[number.first - (two ? 4 : 3)]; // "5 percent of 10" says five, not ten
    if (share === undefined || counted !== undefined) continue;
    if (two || /^(?:percents?|pct)$/u.test(before.text)) {
      found.push({ ...span(share.start, number.end), worth: number.worth, points: false });
    }
  }
  return found;
}

/** "42%", "2.5 points". */
export const valueOfShare = ({ worth, points }: Percentage): string =>
  `${plainDigits(worth)}${points ? ' points' : '%'}`;

/** "1600000 USD". */
export function valueOfSum(sum: Sum): string {
  return `${plainDigits(sum.worth)} ${sum.currency}`;
}

/** The words that the signs of an amount stand for: `€4m` is as much as `4 million euros`, `5%` as `5 per cent`. */
export function wordsOfSigns(value: string): readonly string[] {
  const worth = Number.parseFloat(value.replace(/^\D/u, ''));
  const scale = worth >= 1e9 ? ['billion'] : worth >= 1e6 ? ['million'] : [];
  const unit = value.replace(/^\S+\s/u, '');
  const words = [...names].filter(([, currency]) => currency === unit).map(([word]) => word);
  return [...scale, ...words, ...(value.endsWith('%') ? ['percent', 'cent'] : [])];
}
