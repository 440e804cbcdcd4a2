import { firstFrom } from '../../binary-search.ts';
import { type Span, slice, span } from '../../span.ts';
import { compareTexts } from '../../text/compare-texts.ts';
import { listed } from '../../text/listed.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import type { PassagePair } from '../evidence/passage-pairs.ts';
import { gistOf } from '../telling/gist.ts';
import { sideOf } from '../telling/sides.ts';
import { tellers, valuesWithTellers } from '../telling/telling.ts';
import { type Claim, creditsOf, mostSaid } from './credits.ts';
import { oneSourceIn } from './one-source.ts';
import { type Telling, tellingsIn } from './tellings.ts';

/** Tellings of one claim in other accounts, those by other sources among them. */
type Rivalry = {
  readonly claim: Claim;
  readonly tellings: readonly Telling[];
  readonly others: readonly Telling[];
};

const leastChance = 0.5;
const own = 'in its own voice';

/**
 * One claim as the word of several sources, or of one in some accounts and in the own voice of others.
 *
 *     The gate was locked, the keeper said.    Residents found the gate locked, the mayor told the Gull.
 */
export function whoseWords(evidence: Evidence): readonly Draft[] {
  const credits = creditsOf(evidence);
  const tellingOf = tellingsIn(evidence, credits);
  const areOne = oneSourceIn(evidence);
  const found = new Map<Claim, Map<string, Telling>>();
  for (const [one, other] of [...evidence.bothWays, ...utteredPairs(evidence)]) {
    for (const claim of credits(one)) {
      const telling = tellingOf(claim, other);
      if (telling === null || telling.chance < leastChance) continue;
      const all = found.get(claim) ?? new Map<string, Telling>();
      const before = all.get(other.account);
      if (before === undefined || tellsMore(telling, before)) all.set(other.account, telling);
      found.set(claim, all);
    }
  }
  const rivalries = [...found].flatMap(([claim, all]): readonly Rivalry[] => {
    const tellings = [...all.values()];
    const others = tellings.filter((each) => each.claim === null || !areOne(claim, each.claim));
    return others.length === 0 ? [] : [{ claim, tellings, others }];
  });
  return withoutRepeats(rivalries).map((each) => draftOf(evidence, each));
}

/** An account that names somebody for a claim may well repeat it in its own voice. */
const tellsMore = (telling: Telling, before: Telling): boolean =>
  (telling.claim === null) === (before.claim === null)
    ? telling.chance > before.chance
    : telling.claim !== null;

/** One source may have said several things, and each telling of one thing would be a finding of its own. */
function withoutRepeats(rivalries: readonly Rivalry[]): readonly Rivalry[] {
  const shown: ReadonlySet<string>[] = [];
  return rivalries
    .toSorted(
      (a, b) =>
        b.tellings.length - a.tellings.length ||
        surest(b) - surest(a) ||
        compareTexts(a.claim.source, b.claim.source),
    )
    .filter(({ claim, tellings, others }) => {
      const isShown = others.every((each) =>
        shown.some((keys) => keysOf(claim, each).every((names) => names.some((key) => keys.has(key)))),
      );
      if (!isShown) shown.push(new Set(tellings.flatMap((each) => keysOf(claim, each).flat())));
      return !isShown;
    });
}

/** By what two tellings are known again: their sentences, or the sources of their accounts. */
function keysOf(claim: Claim, { passage, claim: rival }: Telling): readonly (readonly string[])[] {
  return [
    [claim.passage.id, `${claim.passage.account} ${bare(claim.source)}`],
    [passage.id, `${passage.account} ${bare(rival?.source ?? own)}`],
  ];
}

/** More renderings of one utterance tell nothing new. */
const mostRendered = 24;

/** Sentences that have renderings of one utterance, and that nothing links. */
function utteredPairs(evidence: Evidence): readonly PassagePair[] {
  return evidence.found.utterances.flatMap(({ members }) => {
    const passages = new Set(
      members.slice(0, mostRendered).flatMap((id) => {
        const quote = evidence.quote(id);
        return quote === undefined ? [] : (evidence.passageAt(quote.account, quote.start) ?? []);
      }),
    );
    return [...passages].flatMap((one) =>
      [...passages].flatMap((other): readonly PassagePair[] =>
        one.account === other.account || evidence.arePaired(one, other) ? [] : [[one, other]],
      ),
    );
  });
}

const bare = (source: string): string => source.replace(/^(?:the|an?|its|his|her) /iu, '').toLowerCase();

const surest = ({ tellings }: Rivalry): number => Math.max(...tellings.map(({ chance }) => chance));

/** The sentence of a claim, and those before it from the one that names the source. */
function withSource({ account, passages }: Evidence, { passage, source }: Claim): Span {
  const all = passages(passage.account);
  const { text } = account(passage.account);
  const here = firstFrom(all, passage.start);
  const names = (each: Span): boolean => slice(text, each).toLowerCase().includes(source.toLowerCase());
  const from = all.slice(Math.max(0, here - mostSaid), here + 1).findLast(names) ?? passage;
  return span(from.start, passage.end);
}

/** How to write sources that differ in an article or a capital at most: `Navy` and `the navy` as `the navy`. */
function writtenAlike(sources: readonly string[]): (source: string) => string {
  const ways = new Map(sources.toSorted(compareTexts).map((source) => [bare(source), source]));
  return (source) => ways.get(bare(source)) ?? source;
}

function draftOf(evidence: Evidence, { claim, tellings }: Rivalry): Draft {
  const credited = [claim, ...tellings.flatMap((each) => each.claim ?? [])];
  const plain = tellings.filter((each) => each.claim === null);
  const written = writtenAlike(credited.map(({ source }) => source));
  const sources = credited.map((each) =>
    sideOf(evidence, each.passage.account, withSource(evidence, each), written(each.source)),
  );
  const sides = [...sources, ...plain.map(({ passage }) => sideOf(evidence, passage.account, passage, own))];
  const gist = gistOf(slice(evidence.account(claim.passage.account).text, claim), []);
  const voices = plain.map(({ passage }) => passage.account);
  const also =
    voices.length === 0
      ? ''
      : `; ${tellers(evidence, voices)} ${voices.length === 1 ? 'says it in its' : 'say it in their'} own voice`;
  return {
    kind: 'quote-attribution',
    severity: 'low',
    confidence: 0.5,
    summary: `“${gist}”, or much of it, is put down to ${listed(valuesWithTellers(evidence, sources))}${also}.`,
    because: ['the sources that sentences of one matter name for it, or that they name none'],
    sides,
  };
}
