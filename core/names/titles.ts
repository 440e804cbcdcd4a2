import { type Span, span } from '../span.ts';
import { knownNameEnd } from './known-name-end.ts';
import { demonyms, isKnownPlace, organisationHeads, titleModifiers, titleWords } from './lexicon.ts';
import type { NameToken } from './name-tokens.ts';
import type { NameMention } from './names.ts';

/**
 * A title that an account gives somebody: `special envoy`, `head of the armed forces`; `person` is the index of the
 * name.
 */
export type TitleMention = Span & { readonly title: string; readonly person: number };

const spaced = /^[\s\u00a0]{1,2}$/u;
const bare = (token: NameToken | undefined): string => (token?.lower ?? '').replace(/\.$/u, '');
const isTitle = (token: NameToken | undefined): boolean =>
  titleWords.has(bare(token)) && bare(token) !== 'miss';
const courtesy = /^(?:mr|mrs|ms|miss|madame?|mme|mlle|monsieur|shri|smt|alhaji|sir|dr|lord|lady|dame)$/u;
const longestTitle = 14;

/** Every title that stands with a person's name: before it, in apposition after it, or before it and a comma. */
export function titlesIn(
  text: string,
  tokens: readonly NameToken[],
  names: readonly NameMention[],
): readonly TitleMention[] {
  const people = new Map<number, NameMention>();
  for (const name of names)
    if (name.kind === 'person') for (let at = name.first; at < name.next; at += 1) people.set(at, name);
  const titles: TitleMention[] = [];
  names.forEach((name, person) => {
    if (name.kind !== 'person') return;
    for (const found of [
      before(tokens, people, name),
      after(tokens, people, name),
      beforeComma(tokens, people, name),
    ]) {
      if (found === null) continue;
      const at = span(tokens[found.from]?.start ?? 0, endOf(tokens[found.to - 1]));
      titles.push({ ...at, title: titleText(text.slice(at.start, at.end)), person });
    }
  });
  return titles;
}

type TokenStretch = { readonly from: number; readonly to: number };

const endOf = (token: NameToken | undefined): number => token?.end ?? 0;

/** Lower case, without an article, white space made even. */
function titleText(source: string): string {
  return source
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/^(?:the|an?|his|her|its|their) /u, '');
}

/** Workplaces in lower case, as in `museum director`. With a capital they are part of a name. */
const workplaces =
  /^(?:museum|gallery|library|theatre|theater|school|college|hospital|clinic|zoo|airport|prison|club|union)$/u;

/** Whether a token can stand inside a title before a name. */
function fits(token: NameToken): boolean {
  return (
    token.capital ||
    titleModifiers.has(token.lower) ||
    workplaces.test(token.text) ||
    isTitle(token) ||
    demonyms.has(token.lower) ||
    organisationHeads.has(token.lower)
  );
}

/** `US Secretary of State | Marco Rubio`, `Kremlin spokesman | Dmitry Peskov`. */
function before(
  tokens: readonly NameToken[],
  people: ReadonlyMap<number, NameMention>,
  name: NameMention,
): TokenStretch | null {
  let from = name.first;
  let titled = false;
  for (let at = name.first - 1; at >= Math.max(0, name.first - longestTitle); at -= 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined || next === undefined || !spaced.test(next.gap) || people.has(at)) break;
    const small = /^(?:of|for|to|the|and)$/u.test(token.lower);
    if (small && !(tokens[at - 1] !== undefined && continues(tokens, at))) break;
    if (!small && !fits(token)) break;
    if (isTitle(token)) titled = true;
    if (!small) from = at;
    if (token.possessive) {
      if (!titled) return null;
      from = placeStart(tokens, at);
      break;
    }
  }
  const last = tokens[name.first - 1];
  if (!titled || from === name.first || courtesy.test(bare(last))) return null;
  // `head of the Bloggs family`
  if (/^(?:of|for|to|the|and)$/u.test(bare(last))) return null;
  // `a major Bloggs show`: in small letters alone it is no rank
  if (from === name.first - 1 && last?.text === 'major') return null;
  return trimmed(tokens, { from, to: name.first });
}

/** The first word of a place that ends at a token: `Papua` of `Papua New Guinea’s`; else the token itself. */
function placeStart(tokens: readonly NameToken[], at: number): number {
  const begins = (start: number): boolean => knownNameEnd(tokens, start, isKnownPlace) === at + 1;
  return [at - 2, at - 1].find((start) => start >= 0 && begins(start)) ?? at;
}

/** Whether a small word inside a title goes on to the left: `head OF THE Ukrainian delegation`, `Security AND Defence Council`. */
function continues(tokens: readonly NameToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.lower === 'and') {
    const [left, right] = [tokens[at - 1], tokens[at + 1]];
    const headAhead = [1, 2, 3].some((step) => organisationHeads.has(tokens[at + step]?.lower ?? ''));
    return headAhead && left !== undefined && right !== undefined && fits(left) && fits(right);
  }
  for (let left = at - 1; left >= Math.max(0, at - 2); left -= 1) {
    if (isTitle(tokens[left])) return true;
    if (!/^(?:of|to|for|the)$/u.test(tokens[left]?.lower ?? ''))
      return tokens[left]?.capital === true && tokens[at]?.lower === 'of';
  }
  return false;
}

/** A title begins at its own words: what stands before an `and`, or an opening capital that is no part of it, goes. */
function trimmed(tokens: readonly NameToken[], { from, to }: TokenStretch): TokenStretch | null {
  let start = from;
  while (
    start < to &&
    (/^(?:the|and|of|for|to|an?)$/u.test(tokens[start]?.lower ?? '') || isThen(tokens[start]))
  )
    start += 1;
  return start >= to ? null : { from: start, to };
}

/** `Then the envoy`: at the head of a sentence it leads on, elsewhere it says that somebody is so no more. */
const isThen = (token: NameToken | undefined): boolean => token?.opens === true && token.lower === 'then';

const stops = /[,.;:()!?"“”—–\n\r•]|\s[-–—]\s/u;
const verbs =
  /^(?:said|says|told|was|were|is|are|has|have|had|who|which|that|will|would|could|should|may|wrote|added|met|visited|also|while|after|before|when|as|at|in|on|because|but|during|since|following|speaks|speak|describing|calling)$/u;

/** `Andrii Hnatov, | head of Ukraine's armed forces | , …` */
function after(
  tokens: readonly NameToken[],
  people: ReadonlyMap<number, NameMention>,
  name: NameMention,
): TokenStretch | null {
  const first = tokens[name.next];
  if (first === undefined || !/^['’]?,\s$/u.test(first.gap)) return null;
  let at = name.next;
  let head = -1;
  for (; at < Math.min(tokens.length, name.next + longestTitle); at += 1) {
    const token = tokens[at];
    if (token === undefined || (at > name.next && stops.test(token.gap)) || verbs.test(token.lower)) break;
    if (head < 0 && people.has(at) && people.get(at)?.next !== at + 1 && !ownsNext(tokens, people, at))
      return null;
    if (head < 0 && people.has(at) && !ownsNext(tokens, people, at)) return null;
    if (head < 0 && isTitle(token) && !people.has(at + 1)) head = at;
    else if (
      head < 0 &&
      !fits(token) &&
      !token.possessive &&
      !(
        /^(?:the|an?|of|new|its|his|her|country)$/u.test(token.lower) ||
        (token.lower === 'and' && at > name.next)
      )
    )
      return null;
    if (head >= 0 && token.lower === 'and' && !/^(?:of|for)$/u.test(tokens[head + 1]?.lower ?? '')) break;
    if (
      head >= 0 &&
      at > head &&
      people.has(at) &&
      people.get(at)?.first === at &&
      !tokens[(people.get(at)?.next ?? 1) - 1]?.possessive &&
      !isOf(tokens, at - 1)
    )
      return null;
  }
  return head < 0 ? null : trimmed(tokens, { from: name.next, to: at });
}

/** `of`, `of the` */
const isOf = (tokens: readonly NameToken[], at: number): boolean =>
  tokens[tokens[at]?.lower === 'the' ? at - 1 : at]?.lower === 'of';

/** Whether the name at a token is a possessive: `Trump's envoy`. */
function ownsNext(
  tokens: readonly NameToken[],
  people: ReadonlyMap<number, NameMention>,
  at: number,
): boolean {
  return tokens[(people.get(at)?.next ?? at + 1) - 1]?.possessive === true;
}

/** `the Chief of the General Staff, | Andrii Hnatov | , …`: only where the name's own end closes the apposition. */
function beforeComma(
  tokens: readonly NameToken[],
  people: ReadonlyMap<number, NameMention>,
  name: NameMention,
): TokenStretch | null {
  const first = tokens[name.first];
  const next = tokens[name.next];
  if (first === undefined || !/^,\s$/u.test(first.gap)) return null;
  if (
    next !== undefined &&
    !/^['’]?\s*[,.;:)\n]/u.test(next.gap) &&
    !(spaced.test(next.gap) && /^(?:and|who|after|on|in|as|before)$/u.test(next.lower))
  )
    return null;
  let from = -1;
  for (let at = name.first - 1; at >= Math.max(0, name.first - longestTitle); at -= 1) {
    const token = tokens[at];
    if (token === undefined || people.has(at)) break;
    if (isTitle(token)) from = leftEdge(tokens, people, at);
    if (from >= 0 || stops.test(token.gap) || verbs.test(token.lower)) break;
  }
  if (from < 0) return null;
  const headed = tokens[from - 1];
  const introduced =
    from === 0 ||
    /^(?:the|an?|its|his|her|their|and|including|included|by|with|former)$/u.test(headed?.lower ?? '') ||
    headed?.possessive === true ||
    stops.test(tokens[from]?.gap ?? '');
  return introduced ? trimmed(tokens, { from, to: name.first }) : null;
}

/** The first word of the title whose last title word is at `at`: over modifiers, capitals and possessives. */
function leftEdge(
  tokens: readonly NameToken[],
  people: ReadonlyMap<number, NameMention>,
  at: number,
): number {
  let from = at;
  for (let left = at - 1; left >= Math.max(0, at - longestTitle); left -= 1) {
    const token = tokens[left];
    const right = tokens[left + 1];
    if (token === undefined || right === undefined || people.has(left) || !spaced.test(right.gap)) break;
    const small = /^(?:of|the|for|to)$/u.test(token.lower);
    if (small ? !isTitle(tokens[left - 1]) && !isTitle(tokens[left - 2]) : !fits(token) && !token.possessive)
      break;
    if (!small) from = left;
    if (token.opens) break;
  }
  return from;
}
