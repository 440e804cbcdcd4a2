import type { CandidatePlace } from './candidate-places.ts';

/** What speaks for a place, as shares of one. The words themselves weigh as much as everything around them. */
const weights = { quote: 0.5, context: 0.3, position: 0.2 };

/** With fewer of its words than this it is another passage, however well it sits. */
const halfKept = 0.46;

/** With fewer of the words there belonging to the quote, they were only drawn together from all over a paragraph. */
const thinlySpread = 0.35;

/** With this few words, some of them changed, a match may be chance: the fewer are left, the better they must sit. */
const fewWords = 4;
const mostKept = 0.6;
const wellSeated = 0.5;
const firmlySeated = 0.75;

/** What must speak for a place, at least; scores are drawn so that this is `acceptable`. */
const enough = 0.45;

/** The line below which an anchor is lost (the floor that keeps look-alike text out). */
export const acceptable = 0.75;

/** The score of a place, 0..1: `acceptable` and more may be shown to the editor. */
export function placeScore(candidate: CandidatePlace): number {
  const { kept, context, nearness } = candidate;
  const speaks = weights.quote * kept + weights.context * context.both + weights.position * nearness;
  const score =
    speaks >= enough ? 1 - ((1 - speaks) * (1 - acceptable)) / (1 - enough) : (speaks * acceptable) / enough;
  return isAnotherPassage(candidate) ? Math.min(score, acceptable * kept) : score;
}

function isAnotherPassage({ kept, words, density, verbatim, context }: CandidatePlace): boolean {
  if (kept < halfKept || density < thinlySpread) return true;
  return !verbatim && words < fewWords && context.both < (kept < mostKept ? firmlySeated : wellSeated);
}
