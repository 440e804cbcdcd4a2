import { byScript } from '../text/by-script.ts';
import { demonyms, neverNames } from './lexicon.ts';
import type { NameToken } from './name-tokens.ts';

/** A stretch of words in capitals, with the small words inside it: `Ministry of Defence`, `Ludwig van Beethoven`. */
export type NameRun = { readonly tokens: readonly NameToken[]; readonly first: number };

const insideNames = byScript(
  String.raw`^(?:of|and|for|the|de|del|della|der|den|di|da|dos|du|la|le|van|von|ten|ter|bin|ibn|al|el|y|e|al-\p{L}+)$`,
);
const joined = /^(?:[\s\u00a0]{1,2}| & )$/u;

/** A longer run of capitals is a text in capitals throughout, and no name. */
const longestRun = 16;

/** Every run of capitalised words; a possessive, a comma or a line end closes it. */
export function nameRunsOf(tokens: readonly NameToken[]): readonly NameRun[] {
  const runs: NameRun[] = [];
  for (let index = 0; index < tokens.length; ) {
    if (tokens[index]?.capital !== true) {
      index += 1;
      continue;
    }
    let end = index + 1;
    while (end - index < longestRun) {
      const reach = nextCapital(tokens, end);
      if (reach === null || (tokens[end - 1]?.possessive === true && !ownsBody(tokens, end - 1))) break;
      end = reach;
    }
    runs.push({ tokens: tokens.slice(index, end), first: index });
    index = end;
  }
  return runs;
}

/** The end of the run if it goes on at `from`: the next capital, over at most two small words. */
function nextCapital(tokens: readonly NameToken[], from: number): number | null {
  for (let at = from; at <= from + 2; at += 1) {
    const token = tokens[at];
    if (token?.capital === true && isOfMembers(tokens, at)) return at + 1;
    if (token?.capital === true && isOfTwoNations(tokens, at)) return at + 1;
    if (token === undefined || !joined.test(token.gap) || /[\n\r]/u.test(token.gap)) return null;
    if (token.capital) return at + 1;
    const inside = insideNames.test(token.lower) || isOfBody(tokens, at);
    if (token.possessive || !inside) return null;
  }
  return null;
}

/** `Harbour Pilots' Association` */
function isOfMembers(tokens: readonly NameToken[], at: number): boolean {
  return (
    /^['’][ \u00a0]$/u.test(tokens[at]?.gap ?? '') &&
    /^(?:association|union|guild|federation|society|club|alliance|syndicate|league)$/u.test(
      tokens[at]?.lower ?? '',
    )
  );
}

/** `American - Islamic Relations` */
function isOfTwoNations(tokens: readonly NameToken[], at: number): boolean {
  const [left, right] = [tokens[at - 1], tokens[at]];
  return (
    / [-–] /u.test(right?.gap ?? '') && demonyms.has(left?.lower ?? '') && demonyms.has(right?.lower ?? '')
  );
}

/** `Los Angeles County Sheriff's | Department`, `Women's | Hospital`: a body that is called so. */
function ownsBody(tokens: readonly NameToken[], at: number): boolean {
  const [owner, body] = [tokens[at], tokens[at + 1]];
  return (
    body?.gap === ' ' &&
    /^(?:department|office|hospital|college|club|school|union|association|committee)$/u.test(body.lower) &&
    /^(?:sheriff|prosecutor|attorney|coroner|governor|mayor|women|men|children|people|king|queen|sam)$/u.test(
      owner?.lower ?? '',
    )
  );
}

/** `Council on Foreign Relations`, but `the council on Monday`. */
function isOfBody(tokens: readonly NameToken[], at: number): boolean {
  return (
    tokens[at]?.lower === 'on' &&
    /^(?:council|committee|commission|conference|centre|center)$/u.test(tokens[at - 1]?.lower ?? '') &&
    !neverNames.has(tokens[at + 1]?.lower ?? '')
  );
}
