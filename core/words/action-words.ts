import data from './action-words.json' with { type: 'json' };
import { baseForms } from './base-forms.ts';

/** Base form -> its share. The lists of the data file are by tenths, from one tenth on. */
const shares: ReadonlyMap<string, number> = new Map(
  data.words.flatMap((list, place) =>
    list.split(' ').map((word): [string, number] => [word, (place + 1) / 10]),
  ),
);

/**
 * How far a folded English word tells of something done or happening: `arrested` 1, `trial` 0.9, `house` 0. The share of
 * its uses, in texts marked up for WordNet, as a verb other than of being, or as a noun of an act, event or process.
 */
export function actionShare(word: string): number {
  // "Killing" is what "kill" is, even where it is listed itself; a "river" has nothing to do with "rive".
  const forms = /(?:er|est)$/u.test(word) ? [word] : baseForms(word);
  return shares.get(forms.findLast((form) => shares.has(form)) ?? '') ?? 0;
}
