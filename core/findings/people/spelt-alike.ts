import { demonyms, isKnownPlace, neverNames, titleWords } from '../../facts/lexicon.ts';
import { type NameToken, nameTokensOf } from '../../facts/name-tokens.ts';
import { transliterationKey } from '../../facts/transliteration.ts';
import type { Fact } from '../../model.ts';
import { foldWord } from '../../text/fold.ts';
import { isOrdinaryWord } from '../../words/ordinary-words.ts';
import { countShared } from '../evidence/count-shared.ts';
import { type Evidence, sideOf } from '../evidence/evidence.ts';
import { addTo } from '../evidence/grouped.ts';
import { areSlipsApart, isOneLetterApart } from './slips.ts';
import { haveOneAccount, isShortFormOf, type Spelling, writtenForm } from './spelling.ts';

/** Spellings of one name, and whose it is where that is known. */
type SpeltAlike = { readonly whose: string | null; readonly spellings: readonly Spelling[] };

/** Whose name a word is part of. */
type Bearer = {
  readonly name: string;
  /** The other words of the name, by their sound. */
  readonly others: readonly string[];
  readonly isGiven: boolean;
  readonly age: string | null;
};
type Part = Spelling & {
  readonly letters: string;
  readonly bearer: Bearer | null;
  /** The name words right before and after it, in small letters. */
  readonly beside: ReadonlySet<string>;
};

/**
 * Names that are a slip, another system, a capital or a given name's form apart, and that no account has two of; or of
 * which an account has one once, beside the same word of a name.
 */
export function speltAlike(evidence: Evidence): readonly SpeltAlike[] {
  const byLetter = new Map<string, Map<string, Part[]>>();
  for (const part of evidence.accounts.flatMap(({ id }) => partsIn(evidence, id))) {
    const names = byLetter.get(part.letters.charAt(0)) ?? new Map<string, Part[]>();
    byLetter.set(part.letters.charAt(0), names);
    addTo(names, `${writtenForm(part.spelt)} ${part.bearer?.others[0] ?? ''}`, part);
  }
  return [...byLetter.values()].flatMap((names) => {
    const all = [...names.values()];
    return all.flatMap((own, index) =>
      all
        .slice(index + 1)
        .filter((others) => areOneName(evidence, own, others))
        .map((others) => ({ whose: bearerAmong([...own, ...others]), spellings: [...own, ...others] })),
    );
  });
}

const bearerAmong = (parts: readonly Part[]): string | null =>
  parts.find(({ bearer }) => bearer !== null)?.bearer?.name ?? null;

function areOneName(evidence: Evidence, own: readonly Part[], others: readonly Part[]): boolean {
  const [one, other] = [own[0], others[0]];
  if (one === undefined || other === undefined) return false;
  if (haveOneAccount(own, others)) return isSlipOfOne(evidence, own, others);
  const isSlip = areOfOneSound(one.letters, other.letters);
  const bearers = one.bearer !== null && other.bearer !== null && haveOneWord(one.bearer, other.bearer);
  if (isSlip) return bearers || standsAlone(one) || standsAlone(other);
  if (!bearers) return false;
  return isOneLetterApart(one.letters, other.letters)
    ? areOfOneAge(own, others)
    : one.bearer.isGiven && other.bearer.isGiven && areFormsOfOne(evidence, own, others);
}

/** `John Portter` once, where else it is `John Porter`. */
function isSlipOfOne({ account }: Evidence, own: readonly Part[], others: readonly Part[]): boolean {
  const [one = '', other = ''] = [own[0]?.letters, others[0]?.letters];
  if (Math.min(own.length, others.length) > 1 || !areOfOneSound(one, other)) return false;
  if (one === `${other}s` || other === `${one}s`) return false;
  return own.some(({ beside, side, spelt }) =>
    others.some((each) => {
      if (each.side.account !== side.account || countShared(beside, each.beside) === 0) return false;
      const { text } = account(side.account);
      return [spelt, each.spelt].some((name) => text.indexOf(name) === text.lastIndexOf(name));
    }),
  );
}

const areOfOneSound = (a: string, b: string): boolean =>
  transliterationKey(a) === transliterationKey(b) || areSlipsApart(a, b);
/** More than an initial. */
const haveOneWord = (one: Bearer, other: Bearer): boolean =>
  one.others.some((word) => word.length > 2 && other.others.includes(word));
const standsAlone = ({ bearer }: Part): boolean => bearer === null || bearer.others.length === 0;
const areOfOneAge = (own: readonly Part[], others: readonly Part[]): boolean =>
  own.some(({ bearer }) => bearer?.age != null && others.some((each) => each.bearer?.age === bearer.age));

/** `Jakob` and `Jago` of one surname, where passages report the same thing: people of one family are named beside each other. */
function areFormsOfOne(evidence: Evidence, own: readonly Part[], others: readonly Part[]): boolean {
  const [one = '', other = ''] = [own[0]?.letters, others[0]?.letters];
  if (one.slice(0, 2) !== other.slice(0, 2) || isShortFormOf(one, other) || isShortFormOf(other, one))
    return false;
  return own.some(({ side }) =>
    others.some((other) => {
      const [a, b] = [side, other.side].map((each) => evidence.passageAt(each.account, each.start));
      return a !== undefined && b !== undefined && evidence.arePaired(a, b);
    }),
  );
}

const fewestLetters = 4;

/** The words of an account that are names and nothing else, with the people whose names they are part of. */
function partsIn(evidence: Evidence, account: string): readonly Part[] {
  const people = evidence.facts(account).filter(({ kind }) => kind === 'person');
  let at = 0;
  return evidence.read(account, namesAlone).map(({ token, beside }): Part => {
    while ((people[at]?.end ?? Number.POSITIVE_INFINITY) <= token.start) at += 1;
    const fact = people[at];
    const spelt = token.text;
    return {
      spelt,
      side: sideOf(evidence, account, token, spelt),
      letters: foldWord(spelt).replace(/[-']/gu, ''),
      bearer: fact !== undefined && fact.start <= token.start ? bearerOf(evidence, fact, spelt) : null,
      beside,
    };
  });
}

function bearerOf(evidence: Evidence, { account, end, value }: Fact, spelt: string): Bearer {
  const sound = transliterationKey(spelt);
  const sounds = value.split(/\s+/u).map((word) => transliterationKey(word));
  return {
    name: value,
    others: sounds.filter((word) => word !== sound),
    isGiven: sounds[0] === sound,
    age: ageBehind(evidence.account(account).text.slice(end, end + 12)),
  };
}

/** `Jo Bloggs, 22,` and `Jo Bloggs, a 22-year-old`. */
const ageBehind = (after: string): string | null =>
  /^,?\s(?:an?\s|\()?(\d{2})(?:[,)]|-year)/u.exec(after)?.[1] ?? null;

const partOfName = ({ capital, lower }: NameToken, gap: string): readonly string[] =>
  capital && gap === ' ' && !titleWords.has(lower) ? [lower] : [];

/** Capital words in mid-sentence that no list has and that nowhere stand in small letters, with the name words beside them. */
function namesAlone(
  text: string,
): readonly { readonly token: NameToken; readonly beside: ReadonlySet<string> }[] {
  const tokens = nameTokensOf(text);
  const small = new Set(tokens.flatMap(({ capital, lower }) => (capital ? [] : [lower])));
  return tokens.flatMap((token, index) => {
    const { text: word, lower, capital, opens, gap } = token;
    const isName =
      capital &&
      word.length >= fewestLetters &&
      word !== word.toUpperCase() &&
      (!opens || /["“‘'’]$/u.test(gap)) &&
      !small.has(lower) &&
      !isListed(lower);
    if (!isName) return [];
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    const beside = new Set([
      ...(before === undefined || opens ? [] : partOfName(before, gap)),
      ...(after === undefined ? [] : partOfName(after, after.gap)),
    ]);
    return [{ token, beside }];
  });
}

const isListed = (lower: string): boolean =>
  isOrdinaryWord(lower) ||
  [neverNames, titleWords, demonyms].some((words) => words.has(lower)) ||
  isKnownPlace(lower);
