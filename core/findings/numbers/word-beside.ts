import type { Fact, FactKind } from '../../model.ts';
import { beginsWithCapital } from '../../text/letters.ts';
import { foldedWords } from '../../text/words.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { PassageWord } from '../evidence/passage-words.ts';
import type { Filled } from './filled.ts';
import { shownOf } from './shown-value.ts';

/** `off`, `out` and `up` tell nothing. */
const fewestLetters = 4;

/**
 * The word that all of some values stand beside, as the account of the first prints it: `employs` of `employs 350 people`
 * and `300 people, whom it employs`; rather no name, then the nearest to all of them. The sentences of `others` have it
 * too. What is shown with the values is none. Null where there is none.
 */
export function wordBeside(
  evidence: Evidence,
  filled: readonly Filled[],
  others: readonly Fact[],
): string | null {
  const [first] = filled;
  if (first === undefined) return null;
  const { text } = evidence.account(first.account);
  const shown = filled.flatMap((each) => foldedWords(shownOf(evidence, each)));
  const passages = others.flatMap(({ account, start }) => evidence.passageAt(account, start) ?? []);
  const isShared = (root: string): boolean =>
    filled.every(({ around }) => around.has(root)) &&
    passages.every((passage) => evidence.roots(passage).has(root));
  const weightOf = ({ root }: PassageWord): number =>
    filled.reduce((sum, { around }) => sum + (around.get(root) ?? 0), 0);
  // a name says less of what is counted than a word does
  const asName = ({ start }: PassageWord): number => (beginsWithCapital(text.charAt(start)) ? 1 : 0);
  const apart = ({ start }: PassageWord): number => Math.abs(start - first.start);
  const [word] = evidence
    .words(first.passage)
    .filter(
      (each) => each.folded.length >= fewestLetters && isShared(each.root) && !shown.includes(each.folded),
    )
    .filter((each) => !evidence.factsIn(first.account, each).some(({ kind }) => values.has(kind)))
    .toSorted((a, b) => asName(a) - asName(b) || weightOf(b) - weightOf(a) || apart(a) - apart(b));
  return word === undefined ? null : text.slice(word.start, word.end);
}

const values: ReadonlySet<FactKind> = new Set(['number', 'date', 'time', 'duration']);
