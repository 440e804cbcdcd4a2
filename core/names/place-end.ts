import { isOrdinaryWord } from '../words/ordinary-words.ts';
import { knownNameEnd } from './known-name-end.ts';
import { isKnownPlace, organisationHeads, placeOpeners, placeTails, titleWords } from './lexicon.ts';
import type { NameToken } from './name-tokens.ts';
import { isFirstName, isLastName } from './name-words.ts';
import { isOfSomebody } from './of-somebody.ts';

/** `State of Texas`: part of the name before a known place only, for there are states of emergency. */
const divisions = /^(?:state|province|county|kingdom|commonwealth|territory)$/u;

/** Where a place's name that begins at `from` ends: at the last of the words that places are called by. */
export function placeEnd(tokens: readonly NameToken[], from: number): number | null {
  const opener = tokens[from];
  if (opener !== undefined && placeOpeners.has(opener.lower) && tokens.length > from + 1) {
    if (tokens[from + 1]?.lower === 'of') return Math.min(tokens.length, from + 3);
    if (
      /^(?:mount|lake|river|cape|fort|port|saint|san|santa)$/u.test(opener.lower) &&
      tokens[from + 1]?.capital === true
    )
      return from + 2;
  }
  if (divisions.test(opener?.lower ?? '') && tokens[from + 1]?.lower === 'of')
    return knownNameEnd(tokens, from + 2, isKnownPlace);
  let halved = false;
  for (let at = from + 1; at < Math.min(tokens.length, from + 6); at += 1) {
    const token = tokens[at];
    if (token === undefined || titleWords.has(token.lower) || token.lower === 'for') return null;
    if (isOfSomebody(tokens, from, at)) return null;
    halved ||= token.lower === 'and';
    if (halved && !isHalfOfName(tokens[from]) && !isHalfOfPlace(tokens, from, at)) return null;
    if (!token.capital || !placeTails.has(token.lower)) continue;
    if (halved && !exhibits.test(token.lower)) return null;
    // `Nathan Lane`
    if (token.lower === 'lane' && at === from + 1 && isFirstName(tokens[from]?.lower ?? '')) return null;
    const next = tokens[at + 1];
    // `Jo Bloggs Memorial Award`
    if (token.lower === 'memorial' && next?.capital === true && !placeTails.has(next.lower)) return null;
    const opens = placeOpeners.has(token.lower) && next?.lower === 'of' && tokens[at + 2]?.capital === true;
    if (opens) return at + 3;
    if (next?.capital !== true) return at + 1;
    if (placeTails.has(next.lower)) {
      const third = tokens[at + 2];
      return third?.capital === true && placeTails.has(third.lower) ? at + 3 : at + 2;
    }
    // `Kennedy Space Center | Visitor Complex`
    const last = tokens[at + 2];
    const goesOn = last?.capital === true && /^(?:complex|centre|center|station)$/u.test(last.lower);
    return goesOn && isOrdinaryWord(next.lower) && !organisationHeads.has(next.lower) ? at + 3 : at + 1;
  }
  return null;
}

const exhibits = /^(?:museum|cent(?:er|re)|gardens?)$/u;

/** `U.S. Space | and Rocket Center` */
const isHalfOfPlace = (tokens: readonly NameToken[], from: number, at: number): boolean =>
  at > from + 1 && isKnownPlace(tokens[from]?.lower ?? '') && isHalfOfName(tokens[from + 1]);

/** `National Air | and Space Museum`: what begins with an ordinary word is not yet a name by itself. */
function isHalfOfName(token: NameToken | undefined): boolean {
  const lower = token?.lower ?? '';
  return isOrdinaryWord(lower) && !isFirstName(lower) && !isLastName(lower) && !isKnownPlace(lower);
}
