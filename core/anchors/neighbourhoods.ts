import type { Pattern } from './pattern.ts';
import type { SearchedText } from './searched-text.ts';

/** A stretch of words, `from` inclusive and `to` exclusive, in which the quote may have come to stand. */
export type Neighbourhood = { readonly from: number; readonly to: number };

/** Rarest words first, until they have this many places: bounds the time whatever the text repeats. */
const maximumVotes = 400;
const maximumVoters = 32;
const maximumNeighbourhoods = 4;

/**
 * Where the rare words of the pattern crowd together, most crowded first. Each place of a word votes for where the
 * pattern would begin; inserted and deleted words spread the votes of one spot by as much as `slack`.
 */
export function neighbourhoods(
  { words: pattern }: Pattern,
  { words, places }: SearchedText,
): readonly Neighbourhood[] {
  const slack = 8 + Math.ceil(pattern.length / 2);
  const voters = pattern
    .flatMap(({ folded }, index) => {
      const found = places.get(folded);
      return found === undefined ? [] : [{ index, found }];
    })
    .toSorted((a, b) => a.found.length - b.found.length)
    .slice(0, maximumVoters);
  const votes: { readonly begin: number; readonly weight: number }[] = [];
  for (const { index, found } of voters) {
    if (votes.length > 0 && votes.length + found.length > maximumVotes) break;
    for (const place of found.slice(0, maximumVotes))
      votes.push({ begin: place - index, weight: 1 / found.length });
  }
  votes.sort((a, b) => a.begin - b.begin);
  return crowds(votes, slack).map(({ first, last }) => ({
    from: Math.max(0, first - slack),
    to: Math.min(words.length, last + pattern.length + slack),
  }));
}

type Crowd = { readonly first: number; readonly last: number; readonly weight: number };

/** The heaviest stretches of votes no wider than `slack`, none overlapping another. */
function crowds(
  votes: readonly { readonly begin: number; readonly weight: number }[],
  slack: number,
): readonly Crowd[] {
  const all: Crowd[] = [];
  let weight = 0;
  let oldest = 0;
  for (const vote of votes) {
    weight += vote.weight;
    let eldest = votes[oldest];
    while (eldest !== undefined && vote.begin - eldest.begin > slack) {
      weight -= eldest.weight;
      oldest += 1;
      eldest = votes[oldest];
    }
    all.push({ first: eldest?.begin ?? vote.begin, last: vote.begin, weight });
  }
  const chosen: Crowd[] = [];
  for (const crowd of all.toSorted((a, b) => b.weight - a.weight || a.first - b.first)) {
    if (chosen.length === maximumNeighbourhoods) break;
    if (chosen.every(({ first, last }) => crowd.last < first || last < crowd.first)) chosen.push(crowd);
  }
  return chosen;
}
