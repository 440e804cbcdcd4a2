import type { ComparedQuote } from './compared-quote.ts';
import type { Groups } from './groups.ts';
import { haveOneAccount } from './have-one-account.ts';

/** Two parts of one speech stand at most this far apart, with the speaker named between them, in UTF-16 code units. */
const nearby = 240;
/** One shared word of this length is enough where the same words follow. */
const telling = 6;

/**
 * Joins what stands beside the same words of one speaker in two accounts, and has a telling word in common: two
 * translations of one sentence, of which the next sentence shows that they are one.
 */
export function joinNeighbours(renderings: readonly ComparedQuote[], groups: Groups): void {
  for (const side of [-1, 1]) {
    for (const members of groups.all()) {
      for (const a of members) {
        for (const b of members) {
          const [one, other] = [beside(renderings, a, side), beside(renderings, b, side)];
          if (a < b && one !== null && other !== null && mayBeOne(renderings, groups, one, other))
            groups.join(one, other);
        }
      }
    }
  }
}

/** The quotation right before or behind another one of its speaker; renderings are in the order of the text. */
function beside(renderings: readonly ComparedQuote[], at: number, side: number): number | null {
  const [here, there] = [renderings[at]?.quote, renderings[at + side]?.quote];
  if (here === undefined || there === undefined || here.account !== there.account) return null;
  if (here.speaker === null || here.speaker !== there.speaker) return null;
  const apart = side < 0 ? here.start - there.end : there.start - here.end;
  return apart <= nearby ? at + side : null;
}

function mayBeOne(renderings: readonly ComparedQuote[], groups: Groups, a: number, b: number): boolean {
  const [one, other] = [renderings[a], renderings[b]];
  if (one === undefined || other === undefined || groups.same(a, b)) return false;
  const shared = one.words.plain.some((word) => word.length >= telling && other.words.plain.includes(word));
  return shared && !haveOneAccount(renderings, groups, a, b);
}
