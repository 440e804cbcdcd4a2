import { frontMatterProse } from './account/front-matter.ts';
import type { Account, Block, Passage } from './model.ts';
import { sentencesIn } from './passages/sentences.ts';
import { type Span, span } from './span.ts';

/**
 * The passages of all accounts, in the order of accounts and of their texts; ids `p1`, `p2`, ... A passage never
 * crosses a block and its zone is the block's kind. Of front matter only what is prose (title, summary) is a passage.
 */
export function passagesOf(accounts: readonly Account[]): readonly Passage[] {
  return accounts
    .flatMap((account) =>
      account.blocks.flatMap((block) =>
        passageSpans(account.text, block).map(({ start, end }) => ({
          account: account.id,
          start,
          end,
          zone: block.kind,
        })),
      ),
    )
    .map((passage, index) => ({ id: `p${index + 1}`, ...passage }));
}

function passageSpans(text: string, block: Block): readonly Span[] {
  const stretches = block.kind === 'front-matter' ? frontMatterProse(text, block) : [block];
  return stretches.flatMap((stretch) =>
    sentencesIn(text.slice(stretch.start, stretch.end)).map(({ start, end }) =>
      span(stretch.start + start, stretch.start + end),
    ),
  );
}
