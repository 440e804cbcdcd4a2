import { canStandFor } from '../../contradiction/near-words.ts';
import type { Passage } from '../../model.ts';
import { contains, type Span, slice } from '../../span.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { likelyLinks } from '../evidence/links-from.ts';
import type { ToldWord, ToldWords } from '../evidence/told-words.ts';
import { isVerb } from '../evidence/verbs.ts';
import { clausesOf } from './clause-of.ts';
import type { Silence } from './silence.ts';
import { type LoneDetail, oncePerRoot, ownWordsIn } from './told-alone.ts';

/** Fewer words of its own, and the clause may be told elsewhere in other words. */
const fewestOwnWords = 3;
/** A sentence that has as much of a clause, by the rarity of its words, and that a likely link ties to it tells the same. */
const mostTold = 0.33;

/**
 * Clauses that nobody else has, in sentences that others tell too; of each sentence the one with most words of its own.
 *
 *     The ferry was late, **which harbour pilots blamed on untrained deckhands** | The ferry came late.
 */
export function loneClauses(evidence: Evidence, silence: Silence): readonly LoneDetail[] {
  return evidence.accounts.flatMap(({ id }) =>
    evidence
      .passages(id)
      .filter((passage) => passage.zone === 'body' && !silence.isAlone(passage))
      .flatMap((passage) => loneClauseOf(evidence, silence, passage) ?? []),
  );
}

function loneClauseOf(evidence: Evidence, silence: Silence, passage: Passage): LoneDetail | null {
  const words = evidence.toldWords();
  const { account } = passage;
  const fewest = silence.fewest(account);
  const others = evidence.accounts.length - 1;
  const rare = words
    .in(passage)
    .filter(({ root }) => others - ((words.places.get(root)?.size ?? 1) - 1) >= fewest);
  if (rare.length < fewestOwnWords) return null;
  const clauses = clausesOf(evidence.account(account).text, passage);
  if (clauses.length < 2) return null;
  const linked = linkedTo(evidence, passage);
  const [best] = clauses
    .filter((at) => isUnderstoodAlone(evidence, passage, at))
    .flatMap((at): readonly LoneDetail[] => {
      const silentAtAll = silence.on(passage, at);
      if (silentAtAll.length < fewest) return [];
      const clause = wordsIn(words, passage, at);
      const silent = silentAtAll.filter(
        (id) => !linked.some((each) => each.account === id && tells(words, each, clause)),
      );
      const own = ownIn(words, passage, at, silent, linked);
      return silent.length < fewest || own.length < fewestOwnWords ? [] : [{ account, at, silent, own }];
    })
    .toSorted((a, b) => b.own.length - a.own.length);
  return best ?? null;
}

/** A clause with one of these has its verb. */
const auxiliary =
  /\b(?:is|are|was|were|be|been|has|have|had|did|does|do|can|could|will|would|who|which|that)\b/iu;
/** Who said what stands in another clause, or a sentence that is cut off. */
const isRest =
  /^according to\b|\b(?:said|says|saying|added)(?: (?:on )?\p{Lu}\p{Ll}+day)?$|\s(?:an?|the|of|by|at|in)$/iu;

/** Not a phrase without a verb: `In front of the harbour office`, `sailors in the region`. */
function isUnderstoodAlone({ account, words }: Evidence, passage: Passage, at: Span): boolean {
  const text = slice(account(passage.account).text, at);
  if (isRest.test(text)) return false;
  return auxiliary.test(text) || words(passage).some((word) => contains(at, word) && isVerb(word));
}

/** A sentence of another account that is linked to one. */
type Linked = {
  readonly account: string;
  readonly isLikely: boolean;
  readonly words: readonly ToldWord[];
};

function linkedTo({ linksFrom, passage: find, toldWords }: Evidence, passage: Passage): readonly Linked[] {
  const likely = new Set(likelyLinks(linksFrom, passage.id));
  return [...linksFrom(passage.id).keys()].flatMap((id) => {
    const other = find(id);
    return other === undefined
      ? []
      : [{ account: other.account, isLikely: likely.has(id), words: toldWords().in(other) }];
  });
}

/** Whether a linked sentence has a good part of a clause, in its words or in others that can stand for them. */
function tells({ rarity }: ToldWords, linked: Linked, clause: readonly ToldWord[]): boolean {
  if (!linked.isLikely) return false;
  const weigh = (some: readonly ToldWord[]): number => some.reduce((sum, { root }) => sum + rarity(root), 0);
  return weigh(clause.filter((word) => isIn(linked, word))) >= mostTold * weigh(clause);
}

const isIn = (linked: Linked, { root, folded }: ToldWord): boolean =>
  linked.words.some((other) => other.root === root || canStandFor(folded, other.folded));

/** Words of a clause that none of the silent accounts has, nor one that can stand for it where it tells of the sentence. */
function ownIn(
  words: ToldWords,
  passage: Passage,
  clause: Span,
  silent: readonly string[],
  linked: readonly Linked[],
): readonly ToldWord[] {
  const telling = linked.filter(({ account }) => silent.includes(account));
  const own = ownWordsIn(words, passage, silent);
  return oncePerRoot(
    own.filter((word) => contains(clause, word) && !telling.some((each) => isIn(each, word))),
  );
}

const wordsIn = (words: ToldWords, passage: Passage, clause: Span): readonly ToldWord[] =>
  oncePerRoot(words.in(passage).filter((word) => contains(clause, word)));
