import { addTo } from '../../grouped.ts';
import type { Fact } from '../../model.ts';
import { isKnownPlace, placeTails } from '../../names/lexicon.ts';
import { transliterationKey } from '../../names/transliteration.ts';
import { type Span, slice } from '../../span.ts';
import { remembering } from '../../text/remembering.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Likelihood } from '../evidence/likelihood.ts';
import { inTheirLanguage } from '../evidence/of-one-language.ts';
import { surname } from '../evidence/surname.ts';
import { silentZones } from '../evidence/zones.ts';
import { gistOf } from '../telling/gist.ts';
import { sideOf } from '../telling/sides.ts';
import { lacking, tellersFirst } from '../telling/telling.ts';
import { clauseOf } from './clause-of.ts';
import type { OmissionDraft } from './omission-draft.ts';
import type { Prominence } from './prominence.ts';

const fewestNaming = 2;
/** Of all accounts as many name whom the others leave out. */
const leastNaming = 0.4;

/**
 * Whom some accounts name, hear or only tell of, and others not at all: in no zone stands a word like the surname. The
 * same of buildings and spots with a name, of which no word like the last one stands.
 */
export function personOmissions(
  evidence: Evidence,
  prominence: Prominence,
  likelihood: Likelihood,
): readonly OmissionDraft[] {
  const written = remembering((account) => {
    const surnames = new Set<string>();
    for (const passage of evidence.passages(account))
      for (const { folded } of evidence.words(passage)) surnames.add(transliterationKey(folded));
    return surnames;
  });
  const fewest = Math.max(fewestNaming, leastNaming * evidence.accounts.length);
  return [...namedIn(evidence)].flatMap(([key, named]) => {
    if (named.size < fewest) return [];
    const silent = evidence.accounts
      .map(({ id }) => id)
      .filter((id) => !named.has(id) && !written(id).has(key));
    return omissionOf(evidence, prominence, likelihood, named, silent) ?? [];
  });
}

type Named = ReadonlyMap<string, readonly Fact[]>;

/** Surname -> account -> where it names who has it. */
function namedIn(evidence: Evidence): ReadonlyMap<string, Named> {
  const named = new Map<string, Map<string, Fact[]>>();
  for (const { id } of evidence.accounts) {
    for (const fact of evidence.facts(id)) {
      const zone = evidence.passageAt(id, fact.start)?.zone;
      const isNamed = fact.kind === 'person' || (fact.kind === 'place' && isSite(fact.value));
      if (!isNamed || zone === undefined || silentZones.has(zone)) continue;
      const key = surname(fact.value);
      const byAccount = named.get(key) ?? new Map<string, Fact[]>();
      named.set(key, byAccount);
      addTo(byAccount, id, fact);
    }
  }
  return named;
}

/** `Bloggsville Pier`: a building or a spot with a name, as somebody has one. */
function isSite(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  const last = words.at(-1) ?? '';
  return words.length > 1 && placeTails.has(last) && !region.test(last) && !isKnownPlace(name.toLowerCase());
}

/** What covers more than a spot, and addresses. */
const region =
  /^(?:county|district|province|region|state|territory|city|town|township|coast|border|street|road|lane|avenue|boulevard|ave|blvd|rd|hwy)$/u;

function omissionOf(
  evidence: Evidence,
  prominence: Prominence,
  likelihood: Likelihood,
  named: Named,
  without: readonly string[],
): OmissionDraft | null {
  const all = evidence.accounts.length;
  const naming = new Set(named.keys());
  // where one may name them in a way that is not understood, nothing is said of any
  if (naming.size + without.length < all) return null;
  const silent = inTheirLanguage(evidence, without, naming);
  if (!silent.some((id) => prominence.couldTell(id, naming))) return null;
  const name = [...named.values()].flat().find(({ value }) => value.includes(' '))?.value;
  const places = [...named.values()].flatMap((facts) => placeOf(evidence, facts) ?? []);
  const [shown] = places.toSorted((a, b) => b.at.end - b.at.start - (a.at.end - a.at.start));
  if (name === undefined || shown === undefined) return null;
  const clause = slice(evidence.account(shown.fact.account).text, shown.at);
  const who = tellersFirst(evidence, naming, new Set(silent));
  const gist = gistOf(clause, [shown.fact.start - shown.at.start]);
  const searched = name.toLowerCase().split(' ');
  return {
    searched,
    person: surname(name),
    draft: {
      kind: 'omission',
      severity: 'low',
      confidence: likelihood(places.map(({ fact, at }) => ({ account: fact.account, ...at }))),
      summary: `${who} name ${name} (“${gist}”); ${lacking(evidence, silent)}.`,
      because: [
        isSite(name)
          ? `a place that ${naming.size} of ${all} accounts name, looked for by its last word`
          : `whom ${naming.size} of ${all} accounts name, looked for by the surname`,
      ],
      searched,
      sides: places.map(({ fact, at }) => sideOf(evidence, fact.account, at, name)),
      silent,
    },
  };
}

/** The clause in which an account names somebody in full, else first. */
function placeOf(
  evidence: Evidence,
  facts: readonly Fact[],
): { readonly fact: Fact; readonly at: Span } | null {
  const fact = facts.find((each) => evidence.textOf(each).includes(' ')) ?? facts[0];
  const passage = fact && evidence.passageAt(fact.account, fact.start);
  return fact === undefined || passage === undefined
    ? null
    : { fact, at: clauseOf(evidence.account(fact.account).text, passage, fact) };
}
