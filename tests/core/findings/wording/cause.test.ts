import { describe, expect, test } from 'vitest';
import { accord, foundAfter } from '../found.ts';
import { linkedPair, valuesFound } from '../told-review.ts';

/** Kind, severity and values of what is found about who did what, what came of it, and why. */
const found = foundAfter(accord, ['participants', 'framing', 'cause', 'other']);

describe('a cause of two kinds', () => {
  test.each([
    [
      'why',
      'The fire in the mill was caused by an oil lamp.',
      'The fire in the mill was caused by arson.',
      'cause was caused by an oil lamp|was caused by arson',
    ],
    [
      'how sure it is, too',
      'The fire in the mill may have been caused by an oil lamp.',
      'The fire in the mill was caused by arson.',
      'cause may have been caused by an oil lamp|was caused by arson',
    ],
  ])('%s', (_name, a, b, finding) => expect(valuesFound(linkedPair(a, b))).toContain(finding));

  test.each([
    [
      'the same cause',
      'The fire in the mill was caused by an oil lamp.',
      'The fire in the mill was started by a lamp.',
    ],
  ])('no finding: %s', (_name, a, b) => expect(valuesFound(linkedPair(a, b))).toEqual([]));
});

describe('why something began', () => {
  const brawl = (reason: string): string =>
    `A brawl that killed two sailors in the port of Wexmere on May 2 ${reason}.`;

  test('what comes before it, where sides of the quarrel are named in both', () => {
    expect(
      found(
        brawl('broke out after Ruritanian customs officers seized a trawler'),
        brawl('grew out of a row over harbour fees'),
      ),
    ).toEqual([expect.stringMatching(/^high cause/)]);
    expect(
      found(brawl('erupted when guards fired over the crowd'), brawl('broke out after bottles hit a window')),
    ).toEqual([expect.stringMatching(/^high cause/)]);
  });

  test('not the same in other words, nor a meeting', () => {
    expect(
      found(
        brawl('broke out after Ruritanian customs officers seized a trawler'),
        brawl('erupted after customs men impounded the trawler'),
      ),
    ).toEqual([]);
    const talks = (when: string): string =>
      `The talks on fishing quotas at Lake Wexmere began after ${when}.`;
    expect(found(talks('a short photo call'), talks('the ministers arrived'))).toEqual([]);
  });
});

test('why somebody lay in hospital is not why somebody died', () => {
  const stayed = 'The singer was taken to a Lorne hospital due to pneumonia.';
  const died = 'The singer died in a Lorne hospital after suffering a stroke.';
  const causes = (...texts: readonly [string, string]): readonly string[] =>
    valuesFound(linkedPair(...texts)).filter((each) => each.startsWith('cause'));
  expect(causes(stayed, died)).toEqual([]);
  expect(causes('The singer died of pneumonia on Monday.', died)).toHaveLength(1);
});
