import { describe, expect, test } from 'vitest';
import { readAccount } from '../../core/account/account.ts';
import { analyse } from '../../core/analyse.ts';

const opening = 'The orchard at Wexmere was flooded on Tuesday, and two hundred trees were lost.';

/** Kind, severity and values of what is found about words, who said them and where. */
const found = (...texts: readonly string[]): readonly string[] =>
  analyse(
    texts.map((text, index) =>
      readAccount({
        id: `a${index + 1}`,
        file: `account ${index + 1}.txt`,
        sha256: `${index}`,
        text: `${opening}\n\n${text}`,
      }),
    ),
  )
    .findings.filter(({ kind }) => /quote|channel/u.test(kind))
    .map(
      ({ kind, severity, sides }) => `${severity} ${kind}: ${sides.map(({ value }) => value).join(' | ')}`,
    );

const said = (words: string): string => `“${words},” grower Nora Finch said.`;

describe('words at the edge of a quotation', () => {
  test.each([
    [
      'the last word is another',
      'The harvest is delayed, not ruined',
      'The harvest is delayed, not abandoned',
      /^high quote-wording: .*ruined \| .*abandoned/,
    ],
    [
      'so are the last words, one of them near',
      'The long work begins at dawn',
      'The long work starts now',
      /^medium quote-wording: .*begins at dawn \| .*starts now/,
    ],
    [
      'the first words are others',
      'They will be mending the fences by spring',
      'They’ll mend the fences by spring',
      /quote-wording: They will .* \| They’ll mend/,
    ],
    [
      'a word of the same meaning is less',
      'This is the darkest day for our growers',
      'This is the blackest day for our growers',
      /^medium quote-wording: .*darkest.* \| .*blackest/,
    ],
    [
      'a word cut short is least',
      'A cheap photo opportunity with our apples',
      'A cheap photo op with our apples',
      /^low quote-wording/,
    ],
  ])('%s', (_name, one, other, expected) => {
    expect(found(said(one), said(other))).toEqual([expect.stringMatching(expected)]);
  });

  test.each([
    [
      'a longer cut',
      'The harvest is delayed, not ruined, and we will be back',
      'The harvest is delayed, not ruined',
    ],
    ['nobody and no one', 'The trees fell and nobody knew where', 'The trees fell and no one knew where'],
  ])('no difference: %s', (_name, one, other) => {
    expect(found(said(one), said(other))).toEqual([]);
  });

  test('two sentences that differ are two findings', () => {
    const first = (verb: string): string => `We ${verb} the water rise above the gate`;
    const second = (noun: string): string => `Nobody came to close the ${noun} that night`;
    expect(
      found(
        `${said(first('watched'))} ${said(second('sluice'))}`,
        said(`${first('heard')}. ${second('valve')}`),
      ),
    ).toHaveLength(2);
  });
});
