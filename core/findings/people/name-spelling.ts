import { placeKey } from '../../facts/lexicon.ts';
import { transliterationKey } from '../../facts/transliteration.ts';
import type { Fact, Side } from '../../model.ts';
import { byScript } from '../../text/by-script.ts';
import { foldWord } from '../../text/fold.ts';
import { remembering } from '../../text/remembering.ts';
import { type Draft, type Evidence, sideOf, silentAccounts } from '../evidence/evidence.ts';
import { addTo } from '../evidence/grouped.ts';
import { listed, numeral, tellers, valuesAgainst } from '../evidence/telling.ts';
import { areSlipsApart, isOneLetterApart } from './slips.ts';

type Spelling = { readonly spelt: string; readonly side: Side };

/** One name in several spellings: between accounts, and systems of transliteration mixed within one. */
export function nameSpellings(evidence: Evidence): readonly Draft[] {
  return [...ofPeople(evidence), ...nearlyAlike(evidence), ...ofPlaces(evidence), ...mixedSystems(evidence)];
}

/** The parts of each person's name as the accounts spell them. */
function ofPeople(evidence: Evidence): readonly Draft[] {
  const parts = new Map<string, Spelling[]>();
  for (const fact of evidence.found.facts) {
    if (fact.kind !== 'person') continue;
    for (const { word, start, end } of wordsOfName(evidence, fact)) {
      const key = `${fact.value} ${soundOf(word)}`;
      const spelling = { spelt: word, side: sideOf(evidence, fact.account, { start, end }, word) };
      addTo(parts, key, spelling);
    }
  }
  return [...parts].flatMap(([key, spellings]) =>
    spelledDifferently(evidence, spellings, { what: key.slice(0, key.lastIndexOf(' ')) }),
  );
}

/** What spellings of one word of a name have in common; `Katarina` and `Katerina` differ by an inner vowel only. */
const soundOf = remembering((word) => transliterationKey(word).replace(/(?<=.)[aeiouy](?=.)/gu, '*'));

/** Of everybody who is named in full the surnames, with the given name before each. */
type InFull = {
  readonly given: string;
  readonly spelling: Spelling & { readonly name: string; readonly age: string | null };
};

/** One given name with surnames that are a slip or another system apart, and that no account has both of. */
function nearlyAlike(evidence: Evidence): readonly Draft[] {
  const all = evidence.found.facts.flatMap((fact): readonly InFull[] => {
    if (fact.kind !== 'person') return [];
    const [given, last] = wordsOfName(evidence, fact).slice(-2);
    if (given === undefined || last === undefined) return [];
    const side = sideOf(evidence, fact.account, last, last.word);
    const age = ageBehind(evidence.account(fact.account).text.slice(fact.end, fact.end + 12));
    return [
      { given: transliterationKey(given.word), spelling: { spelt: last.word, side, name: fact.value, age } },
    ];
  });
  const byGiven = new Map<string, Map<string, InFull['spelling'][]>>();
  for (const { given, spelling } of all) {
    const surnames = byGiven.get(given) ?? new Map<string, InFull['spelling'][]>();
    byGiven.set(given, surnames);
    addTo(surnames, foldWord(spelling.spelt), spelling);
  }
  return [...byGiven.values()].flatMap((surnames) => {
    const seen = [...surnames];
    return seen.flatMap(([one, own], index) =>
      seen
        .slice(index + 1)
        .filter(
          ([other, others]) =>
            (areSlipsApart(one, other) || (isOneLetterApart(one, other) && areOfOneAge(own, others))) &&
            !haveOneAccount(own, others),
        )
        .flatMap(([, others]) =>
          spelledDifferently(evidence, [...own, ...others], { what: own[0]?.name ?? '' }),
        ),
    );
  });
}

/** `Jo Bloggs, 22,` and `Jo Bloggs, a 22-year-old`. */
const ageBehind = (after: string): string | null =>
  /^,?\s(?:an?\s|\()?(\d{2})(?:[,)]|-year)/u.exec(after)?.[1] ?? null;

const areOfOneAge = (own: readonly InFull['spelling'][], others: readonly InFull['spelling'][]): boolean =>
  own.some(({ age }) => age !== null && others.some((other) => other.age === age));

function haveOneAccount(own: readonly Spelling[], others: readonly Spelling[]): boolean {
  return own.some(({ side }) => others.some((other) => other.side.account === side.account));
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
    spelledDifferently(evidence, spellings, { what: 'a place' }),
  );
}

/** `Kiev` for Kyiv, `Odessa` for Odesa: another spelling of the same name, not another name (`Burma`, `America`). */
function isRespelt(key: string, spelt: string): boolean {
  const lower = spelt.toLowerCase();
  return lower.charAt(0) === key.charAt(0) && Math.abs(lower.length - key.length) <= 2;
}

const nameWord = byScript(String.raw`\p{L}[\p{L}\p{M}'’-]+`, 'g');

type NameWord = { readonly word: string; readonly start: number; readonly end: number };

function wordsOfName({ account }: Evidence, fact: Fact): readonly NameWord[] {
  const source = account(fact.account).text.slice(fact.start, fact.end);
  return [...nameWord.all(source)].map((match) => ({
    word: match[0],
    start: fact.start + match.index,
    end: fact.start + match.index + match[0].length,
  }));
}

/** Whose name it is; `mixed` when each of the accounts has several spellings. */
type What = { readonly what: string; readonly mixed?: true };

/** One draft when accounts differ: each account's first use of each spelling is a side. */
function spelledDifferently(
  evidence: Evidence,
  spellings: readonly Spelling[],
  spelling: What,
): readonly Draft[] {
  const firsts = new Map<string, Spelling>();
  for (const spelling of spellings) {
    const key = `${spelling.side.account} ${foldWord(spelling.spelt)}`;
    if (!firsts.has(key)) firsts.set(key, spelling);
  }
  const kinds = new Set([...firsts.values()].map(({ spelt }) => foldWord(spelt)));
  if (kinds.size < 2) return [];
  const sides = [...firsts.values()].map(({ side }) => side);
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
          ? `The name of ${spelling.what} is spelt ${ways}: ${valuesAgainst(evidence, sides)}.`
          : `${tellers(evidence, accounts)} spells the name of ${spelling.what} ${ways}: ${listed(sides.map((side) => `“${side.value}”`))}.`,
      because: ['spellings of one name, told by how they sound'],
      sides,
      silent: spelling.mixed ? [] : silentAccounts(evidence, sides),
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
