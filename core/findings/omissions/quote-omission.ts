import { addToSet } from '../../grouped.ts';
import type { Passage, Quote, Utterance } from '../../model.ts';
import { contains } from '../../span.ts';
import { countShared } from '../evidence/count-shared.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Likelihood, Place } from '../evidence/likelihood.ts';
import { inTheirLanguage } from '../evidence/of-one-language.ts';
import { surname } from '../evidence/surname.ts';
import { gistOf } from '../telling/gist.ts';
import { sideOf } from '../telling/sides.ts';
import { lacking, tellersFirst } from '../telling/telling.ts';
import type { OmissionDraft } from './omission-draft.ts';
import type { Prominence } from './prominence.ts';

const fewestQuoting = 2;
/** Accounts that quote it or tell it in nearly the same words. */
const fewestTelling = 3;
/** Words that say something, of which nothing may be in a silent account. */
const fewestWords = 2;
/** Of the accounts that quote it, as many have each of these words. */
const common = 0.6;
/** A passage with as many of the words, that names the speaker, tells it without the marks. */
const surelyTold = 0.75;
/** With as many it may tell it in its own words; with fewer where it names the speaker. */
const mostShared = 0.4;
const mostSharedNamed = 1 / 3;

/**
 * What somebody says in a clear majority of the accounts, and what others leave out: none of their passages, in no
 * zone, has enough of its words to be a report of it.
 */
export function quoteOmissions(
  evidence: Evidence,
  prominence: Prominence,
  likelihood: Likelihood,
): readonly OmissionDraft[] {
  return evidence.found.utterances.flatMap(
    (utterance) => omissionOf(evidence, prominence, likelihood, utterance) ?? [],
  );
}

function omissionOf(
  evidence: Evidence,
  prominence: Prominence,
  likelihood: Likelihood,
  utterance: Utterance,
): OmissionDraft | null {
  const { speaker } = utterance;
  const quotes = utterance.members.flatMap((id) => evidence.quote(id) ?? []);
  const quoting = new Set(quotes.map(({ account }) => account));
  if (speaker === null || quoting.size < fewestQuoting) return null;
  const words = sharedWords(evidence, quotes, common * quoting.size);
  const roots = new Set(words.keys());
  const others = evidence.accounts.map(({ id }) => id).filter((id) => !quoting.has(id));
  const retold = others.flatMap((id) => retellingIn(evidence, id, speaker, roots) ?? []);
  const telling = new Set([...quotes, ...retold].map(({ account }) => account));
  const all = evidence.accounts.length;
  if (roots.size < fewestWords || telling.size < fewestTelling || telling.size * 2 <= all) return null;
  const paraphrasing = new Set(utterance.paraphrases.map((id) => evidence.speech(id)?.account));
  const without = others.filter((id) => !paraphrasing.has(id) && !mayTell(evidence, id, speaker, roots));
  const silent = inTheirLanguage(evidence, without, telling);
  if (silent.length === 0 || !silent.every((id) => prominence.couldTell(id, telling))) return null;
  const searched = [...words.values()];
  const longest = longestOf(quotes);
  const sides = [...longest, ...retold].map((place: Place) =>
    sideOf(evidence, place.account, place, searched.slice(0, 3).join(' ')),
  );
  const [fullest] = longest.toSorted(
    (a, b) => holds(evidence, b, roots) - holds(evidence, a, roots) || a.end - a.start - (b.end - b.start),
  );
  const said = fullest === undefined ? '' : evidence.textOf(fullest);
  const who = tellersFirst(evidence, telling, new Set(silent));
  const verb = retold.length === 0 ? 'quote' : 'quote or report';
  return {
    searched,
    person: surname(speaker),
    draft: {
      kind: 'omission',
      severity: 'low',
      confidence: likelihood(sides),
      summary: `${who} ${verb} ${speaker} (“${gistOf(said, [])}”); ${lacking(evidence, silent)}.`,
      because: [`what ${telling.size} of ${all} accounts have from ${speaker}, looked for by its words`],
      searched,
      sides,
      silent,
    },
  };
}

/** The words by their roots that as many of the accounts have in their quotations, as one of them has them. */
function sharedWords(
  evidence: Evidence,
  quotes: readonly Quote[],
  fewest: number,
): ReadonlyMap<string, string> {
  const users = new Map<string, Set<string>>();
  const shown = new Map<string, string>();
  for (const { account, start, end } of quotes) {
    const passage = evidence.passageAt(account, start);
    for (const word of passage === undefined ? [] : evidence.words(passage)) {
      if (word.small || word.start < start || word.end > end) continue;
      addToSet(users, word.root, account);
      if (!shown.has(word.root)) shown.set(word.root, word.folded);
    }
  }
  return new Map([...shown].filter(([root]) => (users.get(root)?.size ?? 0) >= fewest));
}

/** How many of the words a quotation has. */
function holds(evidence: Evidence, quote: Quote, roots: ReadonlySet<string>): number {
  const passage = evidence.passageAt(quote.account, quote.start);
  const inside = passage === undefined ? [] : evidence.words(passage);
  return new Set(
    inside.filter((word) => contains(quote, word) && roots.has(word.root)).map(({ root }) => root),
  ).size;
}

/** Of each account its longest quotation. */
function longestOf(quotes: readonly Quote[]): readonly Quote[] {
  const longest = new Map<string, Quote>();
  for (const quote of quotes) {
    const known = longest.get(quote.account);
    if (known === undefined || quote.end - quote.start > known.end - known.start)
      longest.set(quote.account, quote);
  }
  return [...longest.values()];
}

function retellingIn(
  evidence: Evidence,
  id: string,
  speaker: string,
  roots: ReadonlySet<string>,
): Passage | undefined {
  return evidence
    .passages(id)
    .find(
      (passage) =>
        countShared(roots, evidence.roots(passage)) >= surelyTold * roots.size &&
        isNamed(evidence, passage, speaker),
    );
}

/** Whether an account may have it in its own words. */
function mayTell(evidence: Evidence, id: string, speaker: string, roots: ReadonlySet<string>): boolean {
  return evidence.passages(id).some((passage) => {
    const shared = countShared(roots, evidence.roots(passage));
    if (shared === 0) return false;
    return isNamed(evidence, passage, speaker)
      ? shared >= mostSharedNamed * roots.size
      : shared >= Math.max(fewestWords, mostShared * roots.size);
  });
}

function isNamed({ factsIn }: Evidence, passage: Passage, speaker: string): boolean {
  return factsIn(passage.account, passage).some(
    ({ kind, value }) => kind === 'person' && surname(value) === surname(speaker),
  );
}
