import type { Passage } from '../../model.ts';
import { overlap, type Span } from '../../span.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { printed } from '../telling/printed.ts';
import { type Sentence, sharedIn } from './terms.ts';

const mostNamed = 3;

/** `US Secretary of State`: what stands together is named together. */
const nothingBetween = /^[\s-]+(?:of |the )*$/u;

/** What most have in common, as the sentence that has most of it words it: of more than a few words the rarest ones. */
export function namedWords(
  evidence: Evidence,
  sentences: readonly Sentence[],
  common: ReadonlySet<string>,
): readonly string[] {
  const [fullest] = sentences
    .map((sentence) => ({ passage: sentence.passage, shared: sharedIn(sentence, common) }))
    .toSorted((a, b) => b.shared.length - a.shared.length);
  if (fullest === undefined) return [];
  const { passage, shared } = fullest;
  const { text } = evidence.account(passage.account);
  const runs: Span[] = [];
  for (const { start, end } of shared) {
    const last = runs.at(-1);
    if (last !== undefined && nothingBetween.test(text.slice(last.end, start)))
      runs[runs.length - 1] = { start: last.start, end };
    else runs.push({ start, end });
  }
  const rarity = rarityIn(evidence, passage);
  const rarest = runs.toSorted((a, b) => rarity(b) - rarity(a)).slice(0, mostNamed);
  const telling = rarest.filter((run) => rarity(run) > 0);
  const named = telling.length > 0 ? telling : rarest;
  return runs.filter((run) => named.includes(run)).map((run) => printed(evidence, passage.account, run));
}

/** Of words too short to be looked up. */
const rarityOfShort = 0.3;

/** How rare the words of a stretch of a passage are in the review, on average; 0 where none says something, as the `p` of `p. m.` */
function rarityIn(evidence: Evidence, passage: Passage): (at: Span) => number {
  const { in: toldIn, rarity } = evidence.toldWords();
  const told = new Map(toldIn(passage).map(({ start, root }) => [start, rarity(root)]));
  const words = evidence.words(passage).filter(({ folded, small }) => !small && /\p{L}{2}/u.test(folded));
  return (at) => {
    const within = words.filter((word) => overlap(word, at) > 0);
    return (
      within.reduce((sum, { start }) => sum + (told.get(start) ?? rarityOfShort), 0) /
      Math.max(1, within.length)
    );
  };
}
