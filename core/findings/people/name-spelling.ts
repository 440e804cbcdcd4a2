import { addTo } from '../../grouped.ts';
import type { Fact } from '../../model.ts';
import { placeKey } from '../../names/lexicon.ts';
import { transliterationKey } from '../../names/transliteration.ts';
import { byScript } from '../../text/by-script.ts';
import { listed } from '../../text/listed.ts';
import { remembering } from '../../text/remembering.ts';
import { upperFirst } from '../../text/upper-first.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { sideOf } from '../telling/sides.ts';
import { numeral, tellers, valuesAgainst } from '../telling/telling.ts';
import { firstUses, isShortFormOf, type Spelling, writtenForm } from './spelling.ts';
import { speltAlike } from './spelt-alike.ts';

/** One name in several spellings: between accounts, and systems of transliteration mixed within one. */
export function nameSpellings(evidence: Evidence): readonly Draft[] {
  const alike = speltAlike(evidence).flatMap(({ whose, spellings }) =>
    spelledDifferently(evidence, spellings, { what: whose === null ? 'one name' : `the name of ${whose}` }),
  );
  const drafts = [
    ...alike,
    ...ofPeople(evidence),
    ...hyphened(evidence),
    ...ofPlaces(evidence),
    ...mixedSystems(evidence),
  ];
  return drafts.filter((draft, index) =>
    drafts.every(
      (other, at) => at === index || !isWithin(draft, other) || (isWithin(other, draft) && index < at),
    ),
  );
}

/** Two ways of finding one name may come upon other places where it stands. */
function isWithin({ sides }: Draft, other: Draft): boolean {
  return sides.every(({ account, value }) =>
    other.sides.some((side) => side.account === account && side.value === value),
  );
}

/** The parts of each person's name as the accounts spell them. */
function ofPeople(evidence: Evidence): readonly Draft[] {
  const parts = new Map<string, Spelling[]>();
  for (const fact of evidence.found.facts) {
    if (fact.kind !== 'person') continue;
    wordsOfName(evidence, fact).forEach(({ word, start, end }, index, { length }) => {
      // by the full name it is one person: given names need only begin alike
      const bare = word.replace(article, '');
      const sound = index === 0 && length > 1 ? soundOf(bare).slice(0, fewestAlike) : soundOf(bare);
      const spelling = { spelt: word, side: sideOf(evidence, fact.account, { start, end }, word) };
      addTo(parts, `${fact.value} ${sound}`, spelling);
    });
  }
  return [...parts].flatMap(([key, spellings]) =>
    spelledDifferently(evidence, withoutShortForms(spellings), {
      what: `the name of ${key.slice(0, key.lastIndexOf(' '))}`,
    }),
  );
}

const fewestAlike = 3;

/** What spellings of one word of a name have in common; `Katarina` and `Katerina` differ by an inner vowel only. */
const soundOf = remembering((word) => transliterationKey(word).replace(/(?<=.)[aeiouy](?=.)/gu, '*'));

function withoutShortForms(spellings: readonly Spelling[]): readonly Spelling[] {
  const forms = new Set(spellings.map(({ spelt }) => writtenForm(spelt)));
  return spellings.filter(
    ({ spelt }) =>
      ![...forms].some((other) => isShortFormOf(writtenForm(spelt), other)) &&
      // `Masjid Al Noor`, `the Noor mosque`
      !(article.test(spelt) && forms.has(writtenForm(spelt.replace(article, '')))),
  );
}

const hasHyphen = ({ spelt }: Spelling): boolean => /(?<!\b[AaEe]l)-/u.test(spelt);

/** `Marl-Dupin` and `Marl Dupin`. */
function hyphened(evidence: Evidence): readonly Draft[] {
  const names = new Map<string, Spelling[]>();
  for (const fact of evidence.found.facts) {
    if (fact.kind !== 'person') continue;
    const spelt = evidence.textOf(fact);
    const spelling = { spelt, side: sideOf(evidence, fact.account, fact, spelt) };
    addTo(names, writtenForm(spelt).replace(/[\s-]/gu, '').toLowerCase(), spelling);
  }
  return [...names.values()]
    .filter((spellings) => spellings.some(hasHyphen) && !spellings.every(hasHyphen))
    .flatMap((spellings) =>
      spelledDifferently(evidence, spellings, { what: `the name of ${spellings[0]?.spelt ?? ''}` }),
    );
}

function ofPlaces(evidence: Evidence): readonly Draft[] {
  const places = new Map<string, Spelling[]>();
  for (const fact of evidence.found.facts) {
    if (fact.kind !== 'place') continue;
    const spelt = evidence.textOf(fact);
    const key = placeKey(spelt);
    if (key.includes(' ') || /[.\s]/u.test(spelt) || spelt.length < 4 || !isRespelt(key, spelt)) continue;
    addTo(places, key, { spelt, side: sideOf(evidence, fact.account, fact, spelt) });
  }
  return [...places.values()].flatMap((spellings) =>
    spelledDifferently(evidence, spellings, { what: 'the name of a place' }),
  );
}

/** `Kiev` for Kyiv, `Odessa` for Odesa: another spelling of the same name, not another name (`Burma`, `America`). */
function isRespelt(key: string, spelt: string): boolean {
  const lower = spelt.toLowerCase();
  return lower.charAt(0) === key.charAt(0) && Math.abs(lower.length - key.length) <= 2;
}

/** `al-Rahbi` and `Al Rahbi` are one word of a name. */
const nameWord = byScript(String.raw`(?:[AaEe]l[\s-])?\p{L}[\p{L}\p{M}'’-]+`, 'g');
const article = /^[ae]l[\s-]/iu;

type NameWord = { readonly word: string; readonly start: number; readonly end: number };

function wordsOfName({ textOf }: Evidence, fact: Fact): readonly NameWord[] {
  const source = textOf(fact);
  return nameWord.all(source).map((match) => ({
    word: match[0],
    start: fact.start + match.index,
    end: fact.start + match.index + match[0].length,
  }));
}

/** Which name it is; `mixed` when each of the accounts has several spellings. */
type What = { readonly what: string; readonly mixed?: true };

/** One draft when accounts differ: each account's first use of each spelling is a side. */
function spelledDifferently(
  evidence: Evidence,
  spellings: readonly Spelling[],
  spelling: What,
): readonly Draft[] {
  const firsts = firstUses(spellings);
  const kinds = new Set(firsts.map(({ spelt }) => writtenForm(spelt)));
  if (kinds.size < 2) return [];
  const sides = firsts.map(({ side }) => side);
  const accounts = new Set(sides.map((side) => side.account));
  const ways = `in ${numeral(kinds.size)} ways`;
  return [
    {
      kind: 'name-spelling',
      severity: 'low',
      confidence: 0.9,
      summary: spelling.mixed
        ? `${tellers(evidence, accounts)} ${accounts.size > 1 ? 'each spell' : 'spells'} ${spelling.what} ${ways}: ${listed([...new Set(sides.map((side) => `“${side.value}”`))])}.`
        : accounts.size > 1
          ? `${upperFirst(spelling.what)} is spelt ${ways}: ${valuesAgainst(evidence, sides)}.`
          : `${tellers(evidence, accounts)} spells ${spelling.what} ${ways}: ${listed(sides.map((side) => `“${side.value}”`))}.`,
      because: ['spellings of one name, told by how they sound'],
      sides,
      ...(spelling.mixed ? { silent: [] } : {}),
    },
  ];
}

/** Endings by which systems of transliteration are told apart: Andriy, Andrii, Andrij, Andryi. */
const systemEnding = /(?:iy|ii|ij|yi|yj)$/i;

/** One given name of different people, written after different systems in one account. */
function mixedSystems(evidence: Evidence): readonly Draft[] {
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
    spelledDifferently(evidence, spellings, { what: 'one given name', mixed: true }),
  );
}
