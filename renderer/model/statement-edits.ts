import { targetOf } from '../../core/annotations.ts';
import type { Passage, Statement } from '../../core/model.ts';
import type { LinkDecision } from '../../core/review.ts';
import { statementsOf } from '../../core/statements.ts';
import type { LinkChange } from '../../preload/contract.ts';
import type { EditorsWords } from './editors-words.ts';
import type { ReviewIndex } from './review-index.ts';

/** What the editor does to statements, as one undoable step; without changes there is nothing to do. */
export type StatementEdit = { readonly name: string; readonly changes: readonly LinkChange[] };

/** What an edit is made from: the passages, what was said of them before, and who speaks now. */
export type LinksNow = {
  readonly index: ReviewIndex;
  readonly words: EditorsWords;
  readonly word: Pick<LinkDecision, 'author' | 'decided'>;
};

/**
 * Two rows become one. The pairs that the engine linked within each are the editor's word too from now on: else a
 * surer link of somebody else could draw a passage out of what the editor put together.
 */
export function merged(now: LinksNow, one: readonly Passage[], other: readonly Passage[]): StatementEdit {
  return { name: 'Merge statements', changes: together(now, [...one, ...other]) };
}

/** Passages join a row, whose other passages stay in it. */
export function linked(now: LinksNow, joining: readonly Passage[], row: readonly Passage[]): StatementEdit {
  return { name: 'Link passage', changes: together(now, [...joining, ...row]) };
}

/**
 * Passages leave a row; several of them stay together. What is left stays together as well: where the engine would part
 * it without those that leave, it is the editor's word from now on.
 */
export function takenOut(now: LinksNow, leaving: readonly Passage[], row: readonly Passage[]): StatementEdit {
  const left = row.filter(({ id }) => !leaving.some((passage) => passage.id === id));
  const apart = leaving.flatMap((one) => left.flatMap((other) => change(now, one, other, 'unlinked')));
  const statements = statementsWithout(now, leaving, left);
  const staysWhole = (part: readonly Passage[]): boolean =>
    statements.some(({ members }) => part.every(({ id }) => members.includes(id)));
  return {
    name: leaving.length === 1 ? 'Unlink passage' : 'Split statement',
    changes: [...apart, ...[leaving, left].flatMap((part) => (staysWhole(part) ? [] : together(now, part)))],
  };
}

/** What the engine makes of the review without the links between these passages and those. */
function statementsWithout(
  { index: { analysis } }: LinksNow,
  these: readonly Passage[],
  those: readonly Passage[],
): readonly Statement[] {
  const [here, there] = [idsOf(these), idsOf(those)];
  const links = analysis.links.filter(
    ({ a, b }) => !((here.has(a) && there.has(b)) || (here.has(b) && there.has(a))),
  );
  return statementsOf(analysis.passages, links);
}

function idsOf(passages: readonly Passage[]): ReadonlySet<string> {
  return new Set(passages.map(({ id }) => id));
}

/** Every word on these passages is taken back, so that they stand where the engine puts them. */
export function leftToEngine({ words }: LinksNow, passages: readonly Passage[]): StatementEdit {
  const known = new Set(passages.flatMap((passage) => words.on(passage)));
  return {
    name: 'Let the engine decide',
    changes: Array.from(known, ({ a, b }) => ({ a, b, decision: null })),
  };
}

/** Every two passages of different accounts linked, as far as they are not by the editor's word already. */
function together(now: LinksNow, passages: readonly Passage[]): readonly LinkChange[] {
  const all = [...new Map(passages.map((passage) => [passage.id, passage])).values()];
  return all.flatMap((one, at) => all.slice(at + 1).flatMap((other) => change(now, one, other, 'linked')));
}

/** None for passages of one account, which cannot be linked, and for what has been said already. */
function change(
  { index, words, word }: LinksNow,
  one: Passage,
  other: Passage,
  state: LinkDecision['state'],
): readonly LinkChange[] {
  if (one.account === other.account) return [];
  const known = words.between(one, other);
  if (known?.state === state) return [];
  const decision = { state, ...word };
  // The same targets replace a former word; others would stand beside it.
  if (known !== undefined) return [{ a: known.a, b: known.b, decision }];
  return [{ a: target(index, one), b: target(index, other), decision }];
}

function target(index: ReviewIndex, { account, start, end }: Passage): LinkChange['a'] {
  return targetOf(account, index.accountById.get(account)?.text ?? '', { start, end });
}
