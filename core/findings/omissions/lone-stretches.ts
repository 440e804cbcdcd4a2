import type { Passage } from '../../model.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Silence } from './silence.ts';
import type { ToldAlone } from './told-alone.ts';

/** What goes on for longer is told in several stretches. */
const mostSentences = 4;
/** What goes on for much longer that nobody else has is another matter than the event: a round-up, advice, a life. */
const mostInRow = 7;

/** What each account alone tells. */
export function loneStretchesOf(evidence: Evidence, silence: Silence): readonly ToldAlone[] {
  const words = evidence.toldWords();
  return evidence.accounts.flatMap(({ id: account }) => {
    const rows: Passage[][] = [[]];
    for (const passage of words.passages(account)) {
      if (silence.isAlone(passage)) rows.at(-1)?.push(passage);
      else rows.push([]);
    }
    return rows
      .filter(({ length }) => length <= mostInRow)
      .flatMap((row) => stretchesIn(row, silence, silence.fewest(account)))
      .map((stretch) => ({ account, ...stretch }));
  });
}

/** Parts of a row in which the same accounts have nothing like any sentence. */
function stretchesIn(
  row: readonly Passage[],
  silence: Silence,
  fewest: number,
): readonly Omit<ToldAlone, 'account'>[] {
  const stretches: { readonly passages: Passage[]; silent: readonly string[] }[] = [];
  for (const passage of row) {
    const silent = silence.on(passage);
    const last = stretches.at(-1);
    const joint = last?.silent.filter((id) => silent.includes(id)) ?? [];
    if (last !== undefined && last.passages.length < mostSentences && joint.length >= fewest) {
      last.passages.push(passage);
      last.silent = joint;
    } else stretches.push({ passages: [passage], silent });
  }
  return stretches;
}
