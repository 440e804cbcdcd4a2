import { placeKey } from '../facts/lexicon.ts';
import { transliterationKeys } from '../facts/transliteration.ts';
import type { Fact, Side } from '../model.ts';
import { foldWord } from '../text/fold.ts';
import {
  type Draft,
  type Evidence,
  orderedSides,
  sideOf,
  silentAccounts,
  valuesByAccount,
} from './evidence.ts';
import { addTo } from './grouped.ts';

type Spelling = { readonly spelt: string; readonly side: Side };

/** One name in several spellings: between accounts, and systems of transliteration mixed within one. */
export function nameSpellings(evidence: Evidence): readonly Draft[] {
  return [...ofPeople(evidence), ...ofPlaces(evidence), ...mixedSystems(evidence)];
}

/** The parts of each person's name as the accounts spell them. */
function ofPeople(evidence: Evidence): readonly Draft[] {
  const parts = new Map<string, Spelling[]>();
  const transliterationKey = transliterationKeys();
  for (const fact of evidence.found.facts) {
    if (fact.kind !== 'person') continue;
    for (const { word, start, end } of wordsOfName(evidence, fact)) {
      const key = `${fact.value} ${transliterationKey(word)}`;
      const spelling = { spelt: word, side: sideOf(evidence, fact.account, { start, end }, word) };
      addTo(parts, key, spelling);
    }
  }
  return [...parts.values()].flatMap((spellings) =>
    spelledDifferently(evidence, spellings, 'A person’s name'),
  );
}

function ofPlaces(evidence: Evidence): readonly Draft[] {
  const places = new Map<string, Spelling[]>();
  for (const fact of evidence.found.facts) {
    if (fact.kind !== 'place') continue;
    const spelt = evidence.account(fact.account).text.slice(fact.start, fact.end);
    const key = placeKey(spelt);
    if (key.includes(' ') || /[.\s]/u.test(spelt) || spelt.length < 4 || !isRespelt(key, spelt)) continue;
    addTo(places, key, { spelt, side: sideOf(evidence, fact.account, fact, spelt) });
  }
  return [...places.values()].flatMap((spellings) =>
    spelledDifferently(evidence, spellings, 'A place’s name'),
  );
}

/** `Kiev` for Kyiv, `Odessa` for Odesa: another spelling of the same name, not another name (`Burma`, `America`). */
function isRespelt(key: string, spelt: string): boolean {
  const lower = spelt.toLowerCase();
  return lower.charAt(0) === key.charAt(0) && Math.abs(lower.length - key.length) <= 2;
}

type NameWord = { readonly word: string; readonly start: number; readonly end: number };

function wordsOfName({ account }: Evidence, fact: Fact): readonly NameWord[] {
  const source = account(fact.account).text.slice(fact.start, fact.end);
  return [...source.matchAll(/\p{L}[\p{L}\p{M}'’-]+/gu)].map((match) => ({
    word: match[0],
    start: fact.start + match.index,
    end: fact.start + match.index + match[0].length,
  }));
}

/** One draft when accounts differ: each account's first use of each spelling is a side. */
function spelledDifferently(
  evidence: Evidence,
  spellings: readonly Spelling[],
  what: string,
): readonly Draft[] {
  const firsts = new Map<string, Spelling>();
  for (const spelling of spellings) {
    const key = `${spelling.side.account} ${foldWord(spelling.spelt)}`;
    if (!firsts.has(key)) firsts.set(key, spelling);
  }
  const kinds = new Set([...firsts.values()].map(({ spelt }) => foldWord(spelt)));
  if (kinds.size < 2) return [];
  const sides = orderedSides(
    evidence,
    [...firsts.values()].map(({ side }) => side),
  );
  const across = new Set(sides.map((side) => side.account)).size > 1;
  return [
    {
      kind: 'name-spelling',
      severity: 'low',
      confidence: 0.9,
      summary: `${what} is spelt in ${kinds.size} ways${across ? '' : ` by ${evidence.name(sides[0]?.account ?? '')}`}: ${valuesByAccount(evidence, sides)}.`,
      sides,
      silent: silentAccounts(evidence, sides),
    },
  ];
}

/** Endings by which systems of transliteration are told apart: Andriy, Andrii, Andrij, Andryi. */
const systemEnding = /(?:iy|ii|ij|yi|yj)$/iu;

/** One given name of different people, written after different systems in one account. */
function mixedSystems(evidence: Evidence): readonly Draft[] {
  const transliterationKey = transliterationKeys();
  const mixed = evidence.accounts.flatMap((account) => {
    const names = new Map<string, Spelling[]>();
    for (const fact of evidence.facts(account.id)) {
      const [given, ...rest] = fact.kind === 'person' ? wordsOfName(evidence, fact) : [];
      if (given === undefined || rest.length === 0 || !systemEnding.test(given.word)) continue;
      const key = transliterationKey(given.word);
      const spelling = { spelt: given.word, side: sideOf(evidence, account.id, fact, given.word) };
      addTo(names, key, spelling);
    }
    return [...names].filter(
      ([, spellings]) => new Set(spellings.map(({ spelt }) => spelt.toLowerCase())).size > 1,
    );
  });
  const byName = new Map<string, Spelling[]>();
  for (const [key, spellings] of mixed) for (const spelling of spellings) addTo(byName, key, spelling);
  return [...byName.values()].flatMap((spellings) =>
    spelledDifferently(evidence, spellings, 'One given name'),
  );
}
