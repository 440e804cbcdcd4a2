import type { Account, Block } from '../../model.ts';
import { platforms } from '../../outlets/platforms.ts';
import type { Span } from '../../span.ts';
import type { Evidence } from '../evidence/evidence.ts';

/** A post that an account shows as it was posted. The span is that of its words, without signature and link. */
export type EmbeddedPost = Span & {
  readonly account: string;
  readonly author: string;
  readonly platform: string;
  /** The line that says who posted it and when. */
  readonly signature: Span;
};

/** The line that signs a post: `— Jo Bloggs (@jo_bloggs) May 1, 2024`, `Wexmere Town Hall (Facebook), 1 May`. */
const signed = new RegExp(
  `^(?:[—–-]{1,2}\\s*([^()]{1,80}?)\\s*\\(@\\w{1,30}\\)|(?:[—–-]{1,2}\\s*)?([^()\\n]{1,80}?)\\s*\\((${[...platforms].join('|')})\\))`,
  'iu',
);
const link = /\s*(?:pic\.(?:twitter|x)\.com\/\w+|https?:\/\/\S+)\s*$/u;
const fewestWords = 4;

/**
 * The posts in the accounts whose author is given. A post stands above its signature; what feeds put below it as well is
 * left out.
 */
export function embeddedPostsOf({ accounts }: Pick<Evidence, 'accounts'>): readonly EmbeddedPost[] {
  return accounts.flatMap((account) =>
    account.blocks.flatMap((block, index): readonly EmbeddedPost[] => {
      const match = block.kind === 'embed' ? signed.exec(textOf(account, block)) : null;
      const author = match?.[1] ?? match?.[2];
      const above = account.blocks[index - 1];
      if (author === undefined || above?.kind !== 'embed') return [];
      const words = textOf(account, above).replace(link, '');
      return signed.test(words) || words.split(/\s+/u).length < fewestWords
        ? []
        : [
            {
              account: account.id,
              author,
              platform: match?.[3] ?? 'X',
              start: above.start,
              end: above.start + words.length,
              signature: { start: block.start, end: block.end },
            },
          ];
    }),
  );
}

const textOf = ({ text }: Account, { start, end }: Block): string => text.slice(start, end);
