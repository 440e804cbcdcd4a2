import type { Passage } from '../../model.ts';
import type { Found } from './found.ts';

/** Two passages of different accounts that report the same thing. */
export type PassagePair = readonly [Passage, Passage];

/** More pairs than this tell nothing new about one event. */
const most = 12_000;
/**
 * In a statement of forty accounts each passage is compared with this many others; values are passed on along the
 * chain.
 */
const reach = 12;
/** A weaker link that is in no statement may have been left out for a reason. */
const sure = 0.5;

/** The pairs of passages that the statements and the links bring together, each once, in the order of the text. */
export function passagePairsOf(
  { statements, links }: Pick<Found, 'statements' | 'links'>,
  passage: (id: string) => Passage | undefined,
): readonly PassagePair[] {
  const seen = new Set<string>();
  const pairs: PassagePair[] = [];
  const add = (a: string, b: string): void => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    if (pairs.length >= most || seen.has(key)) return;
    seen.add(key);
    const [one, two] = [passage(a), passage(b)];
    if (one !== undefined && two !== undefined && one.account !== two.account) pairs.push([one, two]);
  };
  for (const { members } of statements) {
    members.forEach((a, index) => {
      for (const b of members.slice(index + 1, index + 1 + reach)) add(a, b);
    });
  }
  for (const { a, b, score } of links) if (score >= sure) add(a, b);
  return pairs;
}
