import { describe, expect, test } from 'vitest';
import { foundBetween } from '../found.ts';

const opening = 'The river burst its banks in Lindwick on Tuesday and swept away thirty houses.';
const embedding = [
  'Lindwick will be rebuilt',
  '',
  opening,
  '',
  'We will rebuild every house in Lindwick before the winter, and nobody will pay for it.',
  '',
  '— Ilse Brandt (@ilse_brandt) March 13, 2024',
  '',
  'Governor Ilse Brandt declared a state of emergency in the valley.',
].join('\n');

/** Kind, severity and sentence of what is found about words and channels beside an account that embeds a post. */
const found = (telling: string): readonly string[] =>
  foundBetween(
    [
      embedding,
      `Governor promises help\n\n${opening}\n\n${telling}`,
      `Houses lost\n\n${opening}\n\n${telling}`,
    ],
    ['quote-wording', 'channel'],
  );

describe('a post that is embedded', () => {
  test('is a rendering of the words that others quote', () => {
    expect(
      found(
        'Governor Ilse Brandt said: “We will restore every house in Lindwick before the winter, and nobody will pay for it.”',
      ),
    ).toContainEqual(expect.stringMatching(/^medium quote-wording: .*rebuild.*restore/));
  });

  test('is none of other words of the same person', () => {
    expect(
      found(
        'Governor Ilse Brandt said: “We will look after every family in the valley for as long as it takes.”',
      ),
    ).toEqual([]);
  });

  test('was posted where it stands', () => {
    const telling = (where: string): string =>
      `Governor Ilse Brandt wrote on ${where} that every house in Lindwick would be rebuilt before the winter and nobody would pay.`;
    expect(found(telling('Telegram'))).toEqual(['medium channel: X | Telegram | Telegram']);
    expect(found(telling('social media'))).toEqual(['low channel: X | social media | social media']);
    expect(found(telling('X'))).toEqual([]);
    const quoting = (where: string): string =>
      `In a post on ${where}, Governor Ilse Brandt promised to rebuild “every house in Lindwick before the winter”.`;
    expect(found(quoting('Facebook'))).toEqual(['medium channel: X | Facebook | Facebook']);
    expect(found(quoting('X'))).toEqual([]);
  });
});
