import { describe, expect, test } from 'vitest';
import { flood, foundBetween } from '../found.ts';

describe('words in quotation marks in a heading', () => {
  const headed = (heading: string, ...sentences: readonly string[]): string =>
    `${heading}\n\n${flood}\n\n${sentences.join('\n\n')}`;
  const worker = 'One grower said a leaking drum had been reported to the council on Friday.';
  const found = (text: string): readonly string[] => foundBetween([text], ['quote-wording']);

  test('that nobody says in the report', () => {
    expect(found(headed('Flood was a scandal: council ‘ignored leaking drum for days’', worker))).toEqual([
      `low quote-wording: in quotation marks | ${worker.slice(0, -1)}`,
    ]);
  });

  test.each([
    ['they are only shortened', '“They ignored a leaking drum for four days,” Nora Finch said.'],
    ['hardly a word of them is in the report', 'Nora Finch said the drum was old.'],
  ])('no finding: %s', (_name, sentence) => {
    expect(found(headed('Flood was a scandal: council ‘ignored leaking drum for days’', sentence))).toEqual(
      [],
    );
  });
});
