import { describe, expect, test } from 'vitest';
import { foundBetween } from './found.ts';

const kinds = ['quote-attribution', 'quote-wording', 'framing', 'number', 'date-time', 'place'] as const;

const article = [
  'The orchard at Wexmere was flooded on Tuesday, and two hundred trees were lost.',
  'The mayor of Wexmere shut the lower road on Tuesday, which was seen as aimed at the farmers of the valley.',
  'The mayor of Wexmere shut the lower road on Tuesday, he said.',
  '“We will go on working with the farmers,” said Ann Porter, head of the council.',
  'Ben Ellis, who keeps the weir, said that the two sides would go on working with the farmers.',
].join('\n\n');

describe('accounts word for word alike', () => {
  test('are not set against one another', () => {
    expect(foundBetween([article, article], kinds)).toEqual([]);
  });

  test('are, where one has another figure', () => {
    expect(foundBetween([article, article.replace('two hundred', 'five hundred')], kinds)).toEqual([
      expect.stringMatching(/number: 200 \| 500/u),
    ]);
  });
});
