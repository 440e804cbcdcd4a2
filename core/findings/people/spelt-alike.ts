import { addTo } from '../../grouped.ts';
import type { Fact } from '../../model.ts';
import { demonyms, isKnownPlace, neverNames, titleWords } from '../../names/lexicon.ts';
import { type NameToken, nameTokensOf } from '../../names/name-tokens.ts';
import { transliterationKey } from '../../names/transliteration.ts';
import { foldWord } from '../../text/fold.ts';
import type { ReadText } from '../../text/once-each.ts';
import { isOrdinaryWord } from '../../words/ordinary-words.ts';
import { connectedPairs } from '../comparing/connected.ts';
import { countShared } from '../evidence/count-shared.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { sideOf } from '../telling/sides.ts';
import { areLettersApart, areSlipsApart, isOneLetterApart } from './slips.ts';
import { isShortFormOf, type Spelling, writtenForm } from './spelling.ts';

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
type NamePart = Spelling & {
  readonly letters: string;
  /** An ordinary word or a place, so that another name may be near it by chance. */
  readonly isKnown: boolean;
  /** The other words of the name, or else the words in capitals right before and right behind it, by their sound. */
  readonly beside: readonly string[];
  readonly bearer: Bearer | null;
};

/** Names that no account has two of and that are a slip, another system, a capital or a given name's form apart. */
export function speltAlike(evidence: Evidence): readonly SpeltAlike[] {
  const byLetter = new Map<string, Map<string, NamePart[]>>();
  for (const part of evidence.accounts.flatMap(({ id }) => partsIn(evidence, id))) {
    const names = byLetter.get(part.letters.charAt(0)) ?? new Map<string, NamePart[]>();
    byLetter.set(part.letters.charAt(0), names);
    addTo(names, `${writtenForm(part.spelt)} ${part.bearer?.others[0] ?? ''}`, part);
  }
  return [...byLetter.values()].flatMap((names) => {
    const all = [...names.values()];
    const pairs = all.flatMap((own, index) =>
      all
        .slice(index + 1)
        .filter((others) => areOneName(evidence, own, others))
        .map((others) => [own, others] as const),
    );
    return connectedPairs(pairs).map((forms) => {
      const whose = bearerAmong(forms.flat());
      return { whose, spellings: forms.flatMap((parts) => formsLike(parts, all, whose)) };
    });
  });
}

/** These, and wherever it is spelt like that; of a name whose bearer is known, in that person's name alone. */
function formsLike(
  parts: readonly NamePart[],
  all: readonly (readonly NamePart[])[],
  whose: string | null,
): readonly NamePart[] {
  const form = writtenForm(parts[0]?.spelt ?? '');
  return all
    .flat()
    .filter(
      (each) =>
        parts.includes(each) ||
        (writtenForm(each.spelt) === form && (standsAlone(parts[0]) || each.bearer?.name === whose)),
    )
    .toSorted((a, b) => a.side.start - b.side.start);
}

const bearerAmong = (parts: readonly NamePart[]): string | null =>
  parts.find(({ bearer }) => bearer !== null)?.bearer?.name ?? null;

function areOneName(evidence: Evidence, own: readonly NamePart[], others: readonly NamePart[]): boolean {
  const [one, other] = [own[0], others[0]];
  if (one === undefined || other === undefined) return false;
  const isSlip = areOfOneSound(one.letters, other.letters);
  if (!(isSlip ? areSlipsWithin(own, others) : haveNoAccount(own, others))) return false;
  const bearers = one.bearer !== null && other.bearer !== null && haveOneWord(one.bearer, other.bearer);
  if (isSlip && one.letters === other.letters && hasHyphen(one) !== hasHyphen(other)) return false;
  if (isSlip && !bearers)
    return (standsAlone(one) || standsAlone(other)) && areBeside(own, others) && areUnlike(own, others);
  if (isSlip) return true;
  if (!bearers) return false;
  if (isOneLetterApart(one.letters, other.letters) && areOfOneAge(own, others)) return true;
  const areForms =
    one.bearer.isGiven && other.bearer.isGiven
      ? areFormsOfOne(one.letters, other.letters)
      : areLettersApart(one.letters, other.letters, mostLettersApart);
  return areForms && areToldTogether(evidence, own, others);
}

/** Of a surname behind one given name, in passages that report the same. */
const mostLettersApart = 2;

const areOfOneSound = (a: string, b: string): boolean =>
  transliterationKey(a) === transliterationKey(b) || areSlipsApart(a, b);
/** `Poly-technic`, which was at the end of a line. */
const hasHyphen = ({ spelt }: NamePart): boolean => spelt.includes('-');
/** More than an initial; whoever writes `Goran Tosich` for `Goranche Tosic` has another system for both words. */
const haveOneWord = (one: Bearer, other: Bearer): boolean =>
  one.others.some((word) => word.length > 2 && other.others.some((each) => areOfOneSound(word, each)));
const standsAlone = (part?: NamePart): boolean => (part?.bearer?.others.length ?? 0) === 0;
/** `Linea Dalmata` and `Dalmatia Monitor` are parts of two names. */
const areBeside = (own: readonly NamePart[], others: readonly NamePart[]): boolean =>
  own.some((one) =>
    others.some(
      (other) =>
        [one, other].every(({ beside, bearer }) => beside.length === 0 || bearer !== null) ||
        one.beside.some((word) => other.beside.includes(word)),
    ),
  );

/** One of them is no word that anybody knows, nor somebody’s name; what is known is what most accounts write. */
function areUnlike(own: readonly NamePart[], others: readonly NamePart[]): boolean {
  const [known, unknown] = own[0]?.isKnown === true ? [own, others] : [others, own];
  if (unknown[0]?.isKnown === true) return false;
  if (known[0]?.isKnown !== true) return true;
  return unknown.every(standsAlone) && accountsOf(known).size > accountsOf(unknown).size;
}

const areOfOneAge = (own: readonly NamePart[], others: readonly NamePart[]): boolean =>
  own.some(({ bearer }) => bearer?.age != null && others.some((each) => each.bearer?.age === bearer.age));

/** `Jakob` and `Jago` of one surname. */
const areFormsOfOne = (one: string, other: string): boolean =>
  one.slice(0, 2) === other.slice(0, 2) && !isShortFormOf(one, other) && !isShortFormOf(other, one);

/** Where passages report the same thing: people of one family, or of one given name, are named beside each other. */
function areToldTogether(evidence: Evidence, own: readonly NamePart[], others: readonly NamePart[]): boolean {
  return own.some(({ side }) =>
    others.some((other) => {
      const [a, b] = [side, other.side].map((each) => evidence.passageAt(each.account, each.start));
      return a !== undefined && b !== undefined && evidence.arePaired(a, b);
    }),
  );
}

const accountsOf = (parts: readonly NamePart[]): ReadonlySet<string> =>
  new Set(parts.map(({ side }) => side.account));
const haveNoAccount = (own: readonly NamePart[], others: readonly NamePart[]): boolean =>
  countShared(accountsOf(own), accountsOf(others)) === 0;

/** An account that has both forms may have made the slip itself: one of them once, the other beside the same word or again and again. */
function areSlipsWithin(own: readonly NamePart[], others: readonly NamePart[]): boolean {
  const [few, many] = own.length < others.length ? [own, others] : [others, own];
  return few.every(({ side: { account }, beside }) => {
    const again = many.filter(({ side }) => side.account === account);
    const isOneName = again.some((each) => each.beside.some((word) => beside.includes(word)));
    return again.length === 0 || (few.length === 1 && (isOneName || again.length >= oftenUsed));
  });
}

const oftenUsed = 3;
const fewestLetters = 4;

/** The words of an account that are names and nothing else, with the people whose names they are part of. */
function partsIn(evidence: Evidence, account: string): readonly NamePart[] {
  const people = evidence.facts(account).filter(({ kind }) => kind === 'person');
  let at = 0;
  return evidence.read(account, namesAlone).flatMap(({ token, beside }): readonly NamePart[] => {
    while ((people[at]?.end ?? Number.POSITIVE_INFINITY) <= token.start) at += 1;
    const fact = people[at];
    const spelt = token.text;
    const bearer = fact !== undefined && fact.start <= token.start ? bearerOf(evidence, fact, spelt) : null;
    const isOrdinary = isOrdinaryWord(token.lower);
    if (isOrdinary && bearer === null) return [];
    return [
      {
        spelt,
        side: sideOf(evidence, account, token, spelt),
        letters: foldWord(spelt).replace(/[-']/gu, ''),
        isKnown: isOrdinary || isKnownPlace(token.lower),
        beside: bearer?.others ?? beside,
        bearer,
      },
    ];
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

type NameAlone = { readonly token: NameToken; readonly beside: readonly string[] };

/** Words in capitals that no list of other things has and that nowhere stand in small letters. */
function namesAlone(_text: string, readText: ReadText): readonly NameAlone[] {
  const tokens = readText(nameTokensOf);
  const small = new Set(tokens.filter(({ capital }) => !capital).map(({ lower }) => lower));
  const alone: NameAlone[] = [];
  tokens.forEach((token, index) => {
    const { text: word, lower, capital, gap } = token;
    if (!capital || word.length < fewestLetters || word === word.toUpperCase()) return;
    if (small.has(lower) || [neverNames, titleWords, demonyms].some((words) => words.has(lower))) return;
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    const beside = [gap === ' ' ? before : undefined, after?.gap === ' ' ? after : undefined];
    alone.push({
      token,
      beside: beside.flatMap((each) => (each?.capital === true ? transliterationKey(each.lower) : [])),
    });
  });
  return alone;
}
