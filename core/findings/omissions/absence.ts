import { isKnownWord, nearnessInMeaning } from '../../contradiction/near-words.ts';
import { wordsOfSigns } from '../../facts/sums.ts';
import { grouped } from '../../grouped.ts';
import type { Fact, FactKind, Passage } from '../../model.ts';
import { remembering } from '../../text/remembering.ts';
import { stemOf } from '../../text/stem.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { surname, surnamesIn } from '../evidence/surname.ts';
import type { ToldWords } from '../evidence/told-words.ts';
import type { Matter } from './matters.ts';
import { shareOf, type Teller } from './tellers-of.ts';

/** Which signs of a matter an account has nowhere; null where it may tell of the matter in words of its own. */
export type Lacking = (
  account: string,
  matter: Matter,
  tellers: readonly Teller[],
) => readonly string[] | null;

/** As much of the signs must be missing. */
const leastMissing = 0.6;
/** Fewer, where besides no link leads from the account to what is told. */
const leastMissingUnlinked = 0.4;
/** An account with more of the signs than this in one passage speaks of the matter. */
const mostTogether = 1 / 3;
/** With as much of a clause, by the rarity of its words, a passage tells the same. */
const leastTold = 0.35;
/** Of the clauses as much, by the rarity of their words, is nowhere in the account: else what is shown is mostly told there too. */
const leastUnsaid = 0.6;

export function lackingOf(evidence: Evidence): Lacking {
  const words = evidence.toldWords();
  const people = peopleOf(evidence);
  const vocabulary = remembering((account) => vocabularyOf(words, account, evidence.facts(account)));
  return (account, matter, tellers) => {
    if (matter.touching?.has(account) === true) return null;
    const { roots, hasKin } = vocabulary(account);
    const unsaid = matter.signs.filter(
      (sign) => !hasKin(sign) && !isOfKnownPerson(evidence, matter, sign, people(account)),
    );
    const least = matter.touching === undefined ? leastMissing : leastMissingUnlinked;
    if (unsaid.length < least * matter.signs.length) return null;
    if (matter.touching === undefined && unsaidShare(words, tellers, roots) < leastUnsaid) return null;
    const near = passagesWith(words, account, [...matter.company, ...matter.signs]);
    const isTold = near.some((passage) => {
      const has = words.roots(passage);
      return (
        matter.signs.filter((sign) => has.has(sign)).length > mostTogether * matter.signs.length ||
        tellers.some(({ roots: said }) => shareOf(words, said, (root) => has.has(root)) >= leastTold)
      );
    });
    if (isTold) return null;
    const others = new Set<string>();
    for (const passage of near)
      for (const { folded } of words.in(passage)) if (isKnownWord(folded)) others.add(folded);
    const missing = unsaid.filter((sign) => !isInOtherWords(matter, sign, [...others]));
    return missing.length < least * matter.signs.length ? null : missing;
  };
}

/** The passages of an account that have one of some roots. */
function passagesWith({ places }: ToldWords, account: string, roots: readonly string[]): readonly Passage[] {
  const passages = new Set<Passage>();
  for (const root of roots)
    for (const { passage } of places.get(root)?.get(account) ?? []) passages.add(passage);
  return [...passages];
}

function unsaidShare(words: ToldWords, tellers: readonly Teller[], roots: ReadonlySet<string>): number {
  const shares = tellers.map(({ roots: said }) => shareOf(words, said, (root) => !roots.has(root)));
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
}

type Vocabulary = {
  readonly roots: ReadonlySet<string>;
  /** Whether it has the root itself, or one of its family: `criticism` where it says `critics`. */
  readonly hasKin: (sign: string) => boolean;
};

const fewestShared = 4;

const amounts: ReadonlySet<FactKind> = new Set(['number', 'money', 'percent']);

function vocabularyOf(words: ToldWords, account: string, facts: readonly Fact[]): Vocabulary {
  const inSigns = new Set(
    facts.flatMap(({ kind, value }) => (amounts.has(kind) ? wordsOfSigns(value).map(stemOf) : [])),
  );
  const told = words.passages(account).flatMap((passage) => [...words.roots(passage)]);
  const roots = new Set([...told, ...inSigns]);
  const families = grouped([...roots], (root) => root.slice(0, fewestShared));
  return {
    roots,
    hasKin: (sign) =>
      roots.has(sign) ||
      (sign.length >= fewestShared &&
        (families.get(sign.slice(0, fewestShared)) ?? []).some(
          (root) => root.startsWith(sign) || sign.startsWith(root),
        )),
  };
}

/** The people an account names, by their surnames. */
function peopleOf({ facts }: Evidence): (account: string) => ReadonlySet<string> {
  return remembering((account) => surnamesIn(facts(account)));
}

/** A given name is not missed where the account has the person by the surname. */
function isOfKnownPerson(
  { factsIn }: Evidence,
  matter: Matter,
  sign: string,
  surnames: ReadonlySet<string>,
): boolean {
  return [...matter.told.values()].some((places) =>
    places.some(
      ({ root, passage, start, end }) =>
        root === sign &&
        factsIn(passage.account, passage).some(
          (fact) =>
            fact.kind === 'person' &&
            fact.start <= start &&
            end <= fact.end &&
            surnames.has(surname(fact.value)),
        ),
    ),
  );
}

/** A word that means the same, among the others of the passages that speak of what stands around the sign. */
function isInOtherWords({ told }: Matter, sign: string, others: readonly string[]): boolean {
  const places = [...told.values()].flat().filter(({ root }) => root === sign);
  const forms = new Set(places.map(({ folded }) => folded).filter(isKnownWord));
  return Array.from(forms).some((form) => others.some((other) => meansTheSame(form, other)));
}

function meansTheSame(form: string, other: string): boolean {
  const nearness = nearnessInMeaning(form, other);
  return nearness === 'same' || nearness === 'synonym' || nearness === 'near';
}
