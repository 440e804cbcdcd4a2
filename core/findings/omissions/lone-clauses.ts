import { canStandFor } from '../../contradiction/near-words.ts';
import type { Passage } from '../../model.ts';
import { contains, type Span } from '../../span.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { ToldWord, ToldWords } from '../evidence/told-words.ts';
import { clausesOf } from './clause-of.ts';
import type { Silence } from './silence.ts';
import { ownWordsIn } from './told-alone.ts';

/** A clause that one account has by itself, the accounts that have nothing like it, and its words that none of them has. */
export type LoneClause = {
  readonly account: string;
  readonly at: Span;
  readonly silent: readonly string[];
  readonly own: readonly ToldWord[];
};

/** Fewer words of its own, and the clause may be told elsewhere in other words. */
const fewestOwnWords = 3;

/**
 * Clauses that nobody else has, in sentences that others tell too; of each sentence the one with most words of its own.
 *
 *     The ferry was late, **which harbour pilots blamed on untrained deckhands** | The ferry came late.
 */
export function loneClauses(evidence: Evidence, silence: Silence): readonly LoneClause[] {
  const words = evidence.toldWords();
  return evidence.accounts.flatMap(({ id }) =>
    evidence
      .passages(id)
      .filter((passage) => passage.zone === 'body' && !silence.isAlone(passage))
      .flatMap((passage) => loneClauseOf(evidence, words, silence, passage) ?? []),
  );
}

function loneClauseOf(
  evidence: Evidence,
  words: ToldWords,
  silence: Silence,
  passage: Passage,
): LoneClause | null {
  const { account } = passage;
  const fewest = silence.fewest(account);
  const others = evidence.accounts.length - 1;
  const rare = words
    .in(passage)
    .filter(({ root }) => others - ((words.places.get(root)?.size ?? 1) - 1) >= fewest);
  if (rare.length < fewestOwnWords) return null;
  const clauses = clausesOf(evidence.account(account).text, passage);
  if (clauses.length < 2) return null;
  const [best] = clauses
    .map((at): LoneClause => {
      const silent = silence.on(passage, at);
      return { account, at, silent, own: ownIn(evidence, words, passage, at, silent) };
    })
    .filter(({ silent, own }) => silent.length >= fewest && own.length >= fewestOwnWords)
    .toSorted((a, b) => b.own.length - a.own.length);
  return best ?? null;
}

/** Words of a clause that none of the silent accounts has, nor one that can stand for it where it tells of the sentence. */
function ownIn(
  { linksFrom, passage: find }: Evidence,
  words: ToldWords,
  passage: Passage,
  clause: Span,
  silent: readonly string[],
): readonly ToldWord[] {
  const told = [...linksFrom(passage.id).keys()]
    .flatMap((id) => find(id) ?? [])
    .filter(({ account }) => silent.includes(account))
    .flatMap((linked) => words.in(linked));
  const own = ownWordsIn(words, passage, silent).filter(
    (word) => contains(clause, word) && !told.some(({ folded }) => canStandFor(word.folded, folded)),
  );
  return [...new Map(own.map((word) => [word.root, word])).values()];
}
