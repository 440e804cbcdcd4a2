import type { Account, Block } from '../../model.ts';
import type { Span } from '../../span.ts';
import type { Evidence } from '../evidence/evidence.ts';

/** A post that an account shows as it was posted: the span of its words. */
export type EmbeddedPost = Span & {
  readonly account: string;
  readonly author: string;
  /** The line that says who posted it and when. */
  readonly signature: Span;
};

/** `— Jo Bloggs (@jo_bloggs) May 1, 2024` */
const signed = /^[—–-]{1,2}\s*([^()]{1,80}?)\s*\(@\w{1,30}\)/u;
const link = /\s*(?:pic\.(?:twitter|x)\.com\/\w+|https?:\/\/\S+)\s*$/u;
const fewestWords = 4;

/** The posts of X in the accounts whose author is given. A post stands above its signature; what goes on below it is left. */
export function embeddedPostsOf({ accounts }: Pick<Evidence, 'accounts'>): readonly EmbeddedPost[] {
  return accounts.flatMap((account) =>
    account.blocks.flatMap((block, index): readonly EmbeddedPost[] => {
      const author = block.kind === 'embed' ? signed.exec(textOf(account, block))?.[1] : undefined;
      const above = account.blocks[index - 1];
      if (author === undefined || above?.kind !== 'embed') return [];
      const words = textOf(account, above).replace(link, '');
      return signed.test(words) || words.split(/\s+/u).length < fewestWords
        ? []
        : [
            {
              account: account.id,
              author,
              start: above.start,
              end: above.start + words.length,
              signature: { start: block.start, end: block.end },
            },
          ];
    }),
  );
}

const textOf = ({ text }: Account, { start, end }: Block): string => text.slice(start, end);
