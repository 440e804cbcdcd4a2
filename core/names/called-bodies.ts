import { space } from './name-clues.ts';
import type { NameToken } from './name-tokens.ts';
import { isFirstName, isLastName } from './name-words.ts';

type TokenRun = { readonly first: number; readonly next: number };

/** Bodies by the noun behind their names: `the Blorp newspaper`. Not those that are called by whoever has them: a Bloggs company. */
const behind =
  /^(?:gangs?|cartel|militia|newspaper|airline|network|bank|magazine|website|consortium|brewery|supermarkets?)$/u;
/** What may stand before that noun: `the Blorp biker gang`. */
const qualifier = /^(?:biker|street|drug|television|news|low-cost|budget|daily|weekly)$/u;
const several =
  /^(?:companies|firms|newspapers|magazines|bands|teams|airlines|retailers|automakers|carmakers|manufacturers|developers|publishers|broadcasters|startups|agencies|clubs|charities|schools|universities|colleges|parties|banks|gangs|networks|chains|websites|groups|organi[sz]ations|outlets|giants|rivals)$/u;

/** `the Blorp newspaper`, `bands such as Blorp`, `the schools Blorp and Zerbo`: what is said to be a body. */
export function isCalledBody(tokens: readonly NameToken[], { first, next }: TokenRun): boolean {
  const token = tokens[first];
  const last = tokens[next - 1];
  if (token === undefined || last === undefined || isFirstName(token.lower) || isLastName(last.lower))
    return false;
  // what is left of a longer name: `Islamic | State group`
  const before = tokens[first - 1];
  if (space(token.gap) && before?.capital === true && before.lower !== 'the') return false;
  const noun = space(tokens[next]?.gap) && qualifier.test(tokens[next]?.lower ?? '') ? next + 1 : next;
  if (space(tokens[noun]?.gap) && behind.test(tokens[noun]?.lower ?? ''))
    return !last.possessive && !token.opens;
  return isOneOfSeveral(tokens, first);
}

function isOneOfSeveral(tokens: readonly NameToken[], first: number): boolean {
  if (!space(tokens[first]?.gap)) return false;
  let at = first - 1;
  if (tokens[at]?.lower === 'the' && space(tokens[at]?.gap)) at -= 1;
  const link = tokens[at]?.lower ?? '';
  // `the schools Blorp | and Zerbo`
  if (link === 'and' && tokens[at - 1]?.capital === true) {
    do at -= 1;
    while (tokens[at]?.capital === true && space(tokens[at]?.gap));
    return several.test(tokens[at]?.lower ?? '');
  }
  const suchAs = link === 'as' && tokens[at - 1]?.lower === 'such';
  const noun = suchAs ? at - 2 : /^(?:like|including|as)$/u.test(link) ? at - 1 : at;
  // but not `bands the Blorp`
  return (noun < at || at === first - 1) && several.test(tokens[noun]?.lower ?? '');
}
