import { type Account, type Analysis, type Block, nothingFound, type Passage } from '../../core/model.ts';
import { indexReview, type ReviewIndex } from '../../renderer/model/review-index.ts';
import { plainAccount } from '../plain-account.ts';

/** An account of the given text; without blocks it is all body. */
export function account(id: string, text: string, blocks?: readonly Block[]): Account {
  return plainAccount(id, text, { outlet: `Outlet ${id}`, ...(blocks === undefined ? {} : { blocks }) });
}

/** The passage that has these words in an account. */
export function passage(id: string, of: Account, words: string, zone: Passage['zone'] = 'body'): Passage {
  const start = of.text.indexOf(words);
  if (start < 0) throw new Error(`no such words: ${words}`);
  return { id, account: of.id, start, end: start + words.length, zone };
}

export function analysis(found: Partial<Analysis>): Analysis {
  return { ...nothingFound, ...found };
}

const a = account('a', 'The plan has 28 points. It rained.');
const b = account('b', 'Nobody came. The plan has 19 points. Late, the plan was read out.');
const c = account('c', 'Dogs barked.');

/** Three small accounts: a and b report the plan (b twice), c is silent on it. */
export function planReview(): ReviewIndex {
  return indexReview(
    [a, b, c],
    analysis({
      passages: [
        passage('a1', a, 'The plan has 28 points.'),
        passage('a2', a, 'It rained.'),
        passage('b1', b, 'Nobody came.'),
        passage('b2', b, 'The plan has 19 points.'),
        passage('b3', b, 'Late, the plan was read out.'),
        passage('c1', c, 'Dogs barked.'),
      ],
      links: [
        { a: 'a1', b: 'b3', score: 0.6, because: [] },
        { a: 'a1', b: 'b2', score: 0.9, because: [] },
      ],
      statements: [{ id: 's1', members: ['a1', 'b2', 'b3'] }],
    }),
  );
}
