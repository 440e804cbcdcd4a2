import { worthOfDigits } from './lexemes.ts';
import {
  countedNouns,
  denominatorOf,
  noughtWords,
  scaleLetters,
  scaleWords,
  tensWords,
  unitWords,
} from './number-words.ts';
import { gapBefore, type Page, wordOnPage } from './page.ts';

/** A number and the index of the lexeme after it. */
export type ReadNumber = { readonly worth: number; readonly next: number };

const joins = (gap: string): boolean =>
  gap.length <= 3 && /^[\s\u00a0]*[-\u2010\u2011]?[\s\u00a0]*$/u.test(gap);
const onlySpace = (gap: string): boolean => gap.length <= 3 && gap.trim() === '' && gap !== '';

const isUnit = (word: string): boolean => unitWords.has(word) && word !== 'zero';
const isCardinal = (word: string): boolean => unitWords.has(word) || tensWords.has(word);

/** `one hundred and sixteen`, `twenty-one trillion three hundred`, `three hundred and two dozens`. */
function readCardinal(page: Page, from: number, to = page.lexemes.length): ReadNumber | null {
  let total = 0;
  let current = 0;
  let smallest = Number.POSITIVE_INFINITY; // the lowest scale so far: what follows must be below it
  let index = from;
  let room: 'any' | 'units' | 'none' = 'any';
  while (index < to) {
    let at = index;
    const word = wordOnPage(page, at);
    if (
      at > from &&
      word === 'and' &&
      smallest < Number.POSITIVE_INFINITY &&
      onlySpace(gapBefore(page, at))
    ) {
      at += 1;
    }
    if (at > from && !joins(gapBefore(page, at))) break;
    const number = wordOnPage(page, at);
    const unit = unitWords.get(number);
    const tens = tensWords.get(number);
    const scale = scaleWords.get(number);
    if (unit !== undefined && unit > 0) {
      if (room === 'none' || (room === 'units' && unit > 9) || unit >= smallest) break;
      current += unit;
      room = 'none';
    } else if (tens !== undefined) {
      if (room !== 'any' || tens >= smallest) break;
      current += tens;
      room = 'units';
    } else if (scale !== undefined && at === index && at > from) {
      if (scale === 100) {
        current = Math.max(current, 1) * 100;
        smallest = 100;
      } else if (current > 0) {
        const hundreds = scale === 12 ? current - (current % 100) : 0; // three hundred and two dozens = 300 + 24
        total += hundreds + (current - hundreds) * scale;
        current = 0;
        smallest = scale === 12 ? 1 : scale;
      } else if (room === 'any' && total > 0 && onlySpace(gapBefore(page, at))) {
        total *= scale; // three lakh crore
      } else break;
      room = 'any';
    } else break;
    index = at + 1;
  }
  return index === from ? null : { worth: total + current, next: index };
}

/** `point zero three`, `point seventy-one`: what comes after the point, as digits. */
function readDecimals(page: Page, from: number): { readonly digits: string; readonly next: number } | null {
  if (wordOnPage(page, from) !== 'point' || !onlySpace(gapBefore(page, from))) return null;
  let digits = '';
  let index = from + 1;
  while (index < page.lexemes.length && joins(gapBefore(page, index))) {
    const word = wordOnPage(page, index);
    const tens = tensWords.get(word);
    const unit = noughtWords.has(word) ? 0 : unitWords.get(word);
    if (tens !== undefined) {
      const last = unitWords.get(wordOnPage(page, index + 1)) ?? 0;
      digits += String(tens + (last < 10 ? last : 0));
      index += last > 0 && last < 10 ? 2 : 1;
    } else if (unit !== undefined) {
      digits += String(unit);
      index += 1;
    } else break;
  }
  return digits === '' ? null : { digits, next: index };
}

/** Digits with what multiplies them: `2.33 k`, `13 lakh`, `7 million`, `2 1/4`. */
function readDigits(page: Page, from: number): ReadNumber | null {
  const lexeme = page.lexemes[from];
  if (lexeme?.kind !== 'digits') return null;
  let worth = worthOfDigits(lexeme.text);
  let next = from + 1;
  const fraction = readSlashFraction(page, from);
  if (fraction !== null) return fraction;
  const mixed = onlySpace(gapBefore(page, next)) ? readSlashFraction(page, next) : null;
  if (mixed !== null && mixed.worth < 1) return { worth: worth + mixed.worth, next: mixed.next };
  if (isMillions(page, next)) return { worth: worth * 1e6, next: next + 1 };
  const letters = scaleLetters.get(wordOnPage(page, next));
  if (letters !== undefined && gapBefore(page, next).trim() === '' && gapBefore(page, next).length <= 1) {
    worth *= letters;
    next += 1;
  }
  for (;;) {
    const scale = scaleWords.get(wordOnPage(page, next));
    if (scale === undefined || !joins(gapBefore(page, next))) break;
    worth *= scale;
    next += 1;
  }
  return { worth, next };
}

const currencySign = /^[$£€¥₹₽₴₩₪₺]$/u;
const counted = new RegExp(`^(?:${countedNouns})$`);

/** `$340M`, `4.5m people`: an `m` behind money, or before what is counted, is millions; else it may be metres. */
function isMillions(page: Page, at: number): boolean {
  if (wordOnPage(page, at) !== 'm' || gapBefore(page, at) !== '') return false;
  return currencySign.test(page.lexemes[at - 2]?.text ?? '') || counted.test(wordOnPage(page, at + 1));
}

function readSlashFraction(page: Page, from: number): ReadNumber | null {
  const above = page.lexemes[from];
  const slash = page.lexemes[from + 1];
  const below = page.lexemes[from + 2];
  if (above?.kind !== 'digits' || slash?.text !== '/' || below?.kind !== 'digits') return null;
  if (!/^\d{1,3}$/u.test(above.text) || !/^\d{1,3}$/u.test(below.text) || Number(below.text) === 0)
    return null;
  if (gapBefore(page, from + 1).trim() !== '' || gapBefore(page, from + 2).trim() !== '') return null;
  if (page.lexemes[from + 3]?.text === '/') return null;
  return { worth: Number(above.text) / Number(below.text), next: from + 3 };
}

const isArticle = (word: string): boolean => word === 'a' || word === 'an';

/** `five eighths`, `one-fifth`, `twenty and three fifths`, `one hundred thirty-fifths` (100/35), `a fifth`. */
function readWordFraction(page: Page, from: number, whole: ReadNumber | null): ReadNumber | null {
  const article = whole === null && isArticle(wordOnPage(page, from));
  const at = whole?.next ?? from + 1;
  if (whole === null && !article) return null;
  const gap = gapBefore(page, at);
  if (!joins(gap)) return null;
  const compound = tensWords.get(wordOnPage(page, at));
  const last = denominatorOf(wordOnPage(page, at + 1));
  if (compound !== undefined && last !== undefined && last.worth < 10 && joins(gapBefore(page, at + 1))) {
    return { worth: (whole?.worth ?? 1) / (compound + last.worth), next: at + 2 }; // three twenty-firsts
  }
  const below = denominatorOf(wordOnPage(page, at));
  if (below === undefined || below.worth < 3) return null;
  if (below.worth > 1e5 && page.lexemes[from]?.kind === 'digits') return null; // 100 millionths
  const tens = tensWords.get(wordOnPage(page, at - 1));
  if (whole !== null && tens !== undefined && below.worth < 10 && at - 1 > from) {
    const above = readCardinal(page, from, at - 1);
    return above === null || above.next !== at - 1
      ? null
      : { worth: above.worth / (tens + below.worth), next: at + 1 };
  }
  if (whole !== null && tens !== undefined && below.worth < 10 && at - 1 === from) return null; // twenty-fifth
  const one = article || whole?.worth === 1;
  const hyphened = gap.includes('-');
  if (!below.plural && !one && !hyphened) return null;
  if (below.plural && below.worth > 1e5 && !article && (whole?.worth ?? 0) < 100) return null;
  return { worth: (whole?.worth ?? 1) / below.worth, next: at + 1 };
}

/** `… and a half`, `… and three quarters`: a fraction that is added to a whole number. */
function readAddedFraction(page: Page, from: number): ReadNumber | null {
  if (wordOnPage(page, from) !== 'and' || !onlySpace(gapBefore(page, from))) return null;
  const first = wordOnPage(page, from + 1);
  if (isArticle(first)) {
    const below = denominatorOf(wordOnPage(page, from + 2));
    return below === undefined || below.plural ? null : { worth: 1 / below.worth, next: from + 3 };
  }
  const above = unitWords.get(first);
  const below = denominatorOf(wordOnPage(page, from + 2));
  if (above === undefined || below === undefined || above > 9 || below.worth < 3) return null;
  return { worth: above / below.worth, next: from + 3 };
}

/** `one over three`, `one out of three`. */
function readQuotient(page: Page, above: ReadNumber): ReadNumber | null {
  const over = wordOnPage(page, above.next) === 'over';
  const outOf = wordOnPage(page, above.next) === 'out' && wordOnPage(page, above.next + 1) === 'of';
  if (!over && !outOf) return null;
  const below = readWhole(page, above.next + (over ? 1 : 2));
  return below === null || below.worth <= above.worth
    ? null
    : { worth: above.worth / below.worth, next: below.next };
}

function readWhole(page: Page, from: number): ReadNumber | null {
  const word = wordOnPage(page, from);
  if (noughtWords.has(word) || word === 'zero') {
    const decimals = readDecimals(page, from + 1);
    return decimals === null
      ? { worth: 0, next: from + 1 }
      : { worth: Number(`0.${decimals.digits}`), next: decimals.next };
  }
  const named = scaleWords.get(wordOnPage(page, from + 1));
  if (isArticle(word) && named !== undefined && onlySpace(gapBefore(page, from + 1))) {
    const further = joins(gapBefore(page, from + 2)) ? scaleWords.get(wordOnPage(page, from + 2)) : undefined;
    const worth = named * (further !== undefined && further >= named ? further : 1);
    return { worth, next: from + (worth === named ? 2 : 3) };
  }
  if (isCardinal(word)) {
    const cardinal = readCardinal(page, from);
    const decimals = cardinal === null ? null : readDecimals(page, cardinal.next);
    if (cardinal === null || decimals === null) return cardinal;
    return { worth: Number(`${cardinal.worth}.${decimals.digits}`), next: decimals.next };
  }
  return readDigits(page, from);
}

/** The number that begins at a lexeme, read as far as it goes; null where none begins. No sign. */
export function readNumber(page: Page, from: number): ReadNumber | null {
  const whole = readWhole(page, from);
  // "one hundred and three quarters": what follows the last "and" belongs to the fraction.
  if (
    whole !== null &&
    wordOnPage(page, whole.next - 2) === 'and' &&
    isUnit(wordOnPage(page, whole.next - 1))
  ) {
    const shorter = readCardinal(page, from, whole.next - 2);
    const added = shorter?.next === whole.next - 2 ? readAddedFraction(page, shorter.next) : null;
    if (shorter !== null && added !== null) return { worth: shorter.worth + added.worth, next: added.next };
  }
  const fraction = readWordFraction(page, from, whole);
  if (fraction !== null) return fraction;
  if (whole === null) return null;
  const added = readAddedFraction(page, whole.next);
  if (added !== null) {
    const scale = scaleWords.get(wordOnPage(page, added.next)); // two and a half million
    const worth = whole.worth + added.worth;
    return scale === undefined ? { worth, next: added.next } : { worth: worth * scale, next: added.next + 1 };
  }
  return readQuotient(page, whole) ?? whole;
}
