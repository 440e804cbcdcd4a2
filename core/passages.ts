import { frontMatterProse } from './account/front-matter.ts';
import type { Account, Block, Passage } from './model.ts';
import { sentencesIn } from './passages/sentences.ts';
import { type Span, span } from './span.ts';

/**
 * The passages of all accounts, in the order of accounts and of their texts; ids `p1`, `p2`, ... A passage never
 * crosses a block and its zone is the block's kind. Of front matter only what is prose (title, summary) is a passage.
 */
export function passagesOf(
  accounts: readonly Account[],
  read: (account: Account) => readonly PassageRead[] = readPassages,
): readonly Passage[] {
  return accounts
    .flatMap((account) =>
      read(account).map(({ start, end, zone }) => ({ account: account.id, start, end, zone })),
    )
    .map((passage, index) => ({ id: `p${index + 1}`, ...passage }));
}

/** A passage as its account alone tells it. */
export type PassageRead = Pick<Passage, 'start' | 'end' | 'zone'>;

export function readPassages({ text, blocks }: Account): readonly PassageRead[] {
  return blocks.flatMap((block) =>
    passageSpans(text, block).map(({ start, end }) => ({ start, end, zone: block.kind })),
  );
}

function passageSpans(text: string, block: Block): readonly Span[] {
  const stretches = block.kind === 'front-matter' ? frontMatterProse(text, block) : [block];
  return stretches.flatMap((stretch) =>
    sentencesIn(text.slice(stretch.start, stretch.end)).map(({ start, end }) =>
      span(stretch.start + start, stretch.start + end),
    ),
  );
}
