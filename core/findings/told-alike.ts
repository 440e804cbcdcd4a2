import { firstFrom } from '../binary-search.ts';
import type { Side } from '../model.ts';
import type { Draft, Evidence } from './evidence/evidence.ts';

/**
 * Whether accounts that a draft holds apart all have every sentence it quotes, word for word: then they tell the matter
 * alike, and one's sentence was set against another's counterpart of some other sentence.
 */
export function toldAlikeIn(evidence: Evidence): (draft: Draft) => boolean {
  const sentences = new Map(
    evidence.accounts.map(({ id, text }) => [
      id,
      new Set(evidence.passages(id).map(({ start, end }) => text.slice(start, end))),
    ]),
  );
  return ({ kind, sides }) => {
    const accounts = [...new Set(sides.map(({ account }) => account))];
    const ways = new Set(sides.map(({ account, value }) => JSON.stringify([account, value])));
    // an account that gives two values is at odds with itself, whoever else has the same sentences
    if (ways.size > accounts.length) return false;
    if (accounts.length < 2 || kind === 'omission' || kind === 'internal-inconsistency') return false;
    return sides.every((side) => {
      const quoted = sentencesOf(evidence, side);
      return (
        quoted.length > 0 && quoted.every((words) => accounts.every((id) => sentences.get(id)?.has(words)))
      );
    });
  };
}

/** The sentences that a side shows, or a stretch of which it shows. */
function sentencesOf({ passages, textOf }: Evidence, { account, start, end }: Side): readonly string[] {
  const all = passages(account);
  return all
    .slice(Math.max(0, firstFrom(all, start + 1) - 1), firstFrom(all, end))
    .filter((passage) => passage.end > start)
    .map(textOf);
}
