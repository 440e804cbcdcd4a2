import { describe, expect, test } from 'vitest';
import { foundOfWords } from '../found.ts';
import { analysed, findingsIn, type Review } from '../told-review.ts';

/** Accounts that each quote one and the same utterance in words of their own. */
const quoting = (...words: readonly string[]): Review => ({
  told: words.map((each) => ({ text: `She said “${each}” on the steps.` })),
  utterances: [words.map((each, account) => ({ account, words: each }))],
});

const said = (words: string): string => `“${words},” grower Nora Finch said.`;

describe('the words of a quotation', () => {
  test('another word inside the shared stretch is a finding', () => {
    expect(findingsIn(quoting('They are working beside us all', 'They are walking beside us all'))).toEqual([
      'high quote-wording: a1 They are working beside us all, a2 They are walking beside us all',
    ]);
  });

  test('what is shown ends with its sentence', () => {
    const [finding] = analysed(
      quoting(
        'Our boats went to sea and did not come back. We weep',
        'Our boats went to sea and did not come back',
        'Our boats went to the sea and never came back',
      ),
    );
    expect(finding?.summary).not.toContain('We weep');
    expect(finding?.summary).toContain('(Outlet 1 and Outlet 2)');
  });

  test('each account is quoted in its own spelling, with the stop of its abbreviations', () => {
    const summaries = (...words: readonly string[]): readonly string[] =>
      analysed(quoting(...words)).map(({ summary }) => summary);
    expect(
      summaries('a walk on the path towards peace', 'a walk on the path to peace', 'the path toward peace'),
    ).toEqual([
      expect.stringMatching(/“[^”]*towards peace” \(Outlet 1\).*“[^”]*toward peace” \(Outlet 3\)/u),
    ]);
    expect(summaries('They left the house at 6 a.m.', 'They left the house at 7 a.m.')).toEqual([
      expect.stringMatching(/6 a\.m\.”.*7 a\.m\.”/u),
    ]);
  });

  test('what is shown of several accounts stands in each of them', () => {
    const given = (...words: readonly string[]): readonly string[] =>
      analysed(quoting(...words)).map(({ summary }) => summary);
    expect(
      given(
        'We say they are working beside us all now',
        'We say they are walking beside us all now',
        'We say they are working beside him all now',
      ),
    ).toEqual([
      'Ann Porter’s words differ: “are walking beside” (Outlet 2) against “are working beside” (Outlet 1 and Outlet 3).',
    ]);
    expect(
      given(
        'They left at 6 a.m. towards peace',
        'They left at 7 a.m. towards peace',
        'They left at 6 a.m. toward peace',
      ),
    ).toEqual([expect.stringMatching(/“[^”]*6 a\.m\. toward peace” \(Outlet 3\)/u)]);
  });

  test('a tense is less, an article and an inflection least', () => {
    expect(
      findingsIn(quoting('I think we built on that today', 'I think we build on that today'))[0],
    ).toMatch(/^medium/);
    expect(
      findingsIn(quoting('we keep our promise to the workers', 'we keep our promise to workers'))[0],
    ).toMatch(/^low/);
    expect(findingsIn(quoting('the terms that ends fighting', 'the terms that end fighting'))[0]).toMatch(
      /^low/,
    );
  });

  test('a time, a number and a share are compared by their value, however they are written', () => {
    const ways = [
      'They left at 6:41pm PST with five percent of it',
      'They left at 18:41 with 5% of it',
      'They left at 6.41 p.m. with five per cent of it',
    ];
    expect(findingsIn(quoting(...ways))).toEqual([]);
    expect(
      findingsIn(quoting('They left the house at 6:41pm with us', 'They left the house at 19:41 with us')),
    ).toHaveLength(1);
  });

  test('one word in two forms where the renderings part', () => {
    expect(findingsIn(quoting('We will continue mending the roofs', 'We will continue to mend'))).toEqual([
      'low quote-wording: a1 will continue mending the roofs, a2 will continue to mend',
    ]);
    expect(findingsIn(quoting('We will continue mending the roofs', 'We will continue to pay'))).toEqual([]);
  });

  test('a negation that comes or goes is severe', () => {
    expect(findingsIn(quoting('we will not sign this treaty', 'we will sign this treaty'))[0]).toMatch(
      /^high/,
    );
  });

  test.each([
    ['verbatim', ['There is more work to be done', 'There is more work to be done']],
    ['type and spelling', ["It's the centre of our defence", 'It’s the center of our defense']],
    ['a longer cut', ['there is more work to be done', 'I think there is more work to be done here']],
    ['a fragment', ['more work', 'there is more work to be done']],
    ['words left out with dots', ['we thank them … and will go on', 'we thank them all and will go on']],
    ['a gloss', ['they know their views very well', 'they know their (Russia’s) views very well']],
    ['a contraction', ["it's a good day for all of us", 'it is a good day for all of us']],
    ['half of the words', ['the right things on and off the field', 'aware of the off the field issue']],
    ['other words altogether', ['we will rebuild every single house', 'nobody knows what tomorrow brings']],
  ])('no finding: %s', (_name, words) => expect(findingsIn(quoting(...words))).toEqual([]));

  const full = 'we thank them for their boats and nurses and will go on as before';

  test('words left out at dots that another account has there', () => {
    const [finding] = analysed(quoting('we thank them … and will go on', full));
    expect(finding).toMatchObject({ kind: 'omission', severity: 'low', searched: ['boats', 'nurses'] });
    expect(finding?.summary).toBe(
      'Outlet 1 leaves “for their boats and nurses” out of what Ann Porter said; Outlet 2 has it.',
    );
    const more = full.replace('boats', 'fast boats');
    expect(findingsIn(quoting('we thank them [...] and will go on', more))[0]).toMatch(/^medium omission/);
  });

  test('a sentence left out at dots, where only one side of it is told by both', () => {
    const review: Review = {
      told: [
        { text: 'She said: “The talks were open and useful…We will go on mending the roofs.”' },
        { text: 'She said: “I thank the nurses of the island.\nWe will go on mending the roofs.”' },
      ],
      utterances: [
        [{ account: 0, words: 'The talks were open and useful…' }],
        [
          { account: 0, words: 'We will go on mending the roofs.' },
          { account: 1, words: 'We will go on mending the roofs.' },
        ],
        [{ account: 1, words: 'I thank the nurses of the island.' }],
      ],
    };
    expect(findingsIn(review)).toEqual([
      'medium omission: a1 open and useful…We will go, a2 I thank the nurses of the island',
    ]);
  });

  test.each([
    ['the same dots', quoting('we thank them … and will go on', 'we thank them … and will go on')],
    [
      'what the account tells in its own words',
      {
        ...quoting('we thank them … and will go on', full),
        told: [
          { text: 'She said “we thank them … and will go on” of the nurses and the boats.' },
          { text: `She said “${full}” on the steps.` },
        ],
      },
    ],
  ])('no finding: %s', (_name, review) => expect(findingsIn(review)).toEqual([]));

  test('two wordings in one account contradict each other', () => {
    const text =
      'She saw “tangible progress on the path to establishing peace”.\nThere was “tangible progress on the path toward a peace”.';
    expect(
      findingsIn({
        told: [{ text }],
        utterances: [
          [
            { account: 0, words: 'tangible progress on the path to establishing peace' },
            { account: 0, words: 'tangible progress on the path toward a peace' },
          ],
        ],
      })[0],
    ).toMatch(/^medium internal-inconsistency/);
  });
});

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
    expect(foundOfWords(said(one), said(other))).toEqual([expect.stringMatching(expected)]);
  });

  const next = 'It stands for a thousand years in rain and snow.';
  test('translators end one beginning in other words, beside a sentence that both have', () => {
    expect(
      foundOfWords(
        `“Granite does not negotiate,” grower Nora Finch said. “${next}”`,
        `“Granite does not sit down to talk,” grower Nora Finch said. “${next}”`,
      ),
    ).toEqual([expect.stringMatching(/^medium quote-wording: .*negotiate.* \| .*sit down to talk/)]);
  });

  test('two thoughts that begin alike are no two wordings', () => {
    expect(
      foundOfWords(
        `“We do not negotiate,” grower Nora Finch said. “${next}”`,
        `“We do not sell apples,” grower Nora Finch said. “${next}”`,
      ),
    ).toEqual([]);
  });

  test.each([
    [
      'a longer cut',
      'The harvest is delayed, not ruined, and we will be back',
      'The harvest is delayed, not ruined',
    ],
    ['nobody and no one', 'The trees fell and nobody knew where', 'The trees fell and no one knew where'],
  ])('no difference: %s', (_name, one, other) => {
    expect(foundOfWords(said(one), said(other))).toEqual([]);
  });

  test('one sentence in other words all through', () => {
    expect(
      foundOfWords(
        said('The noise came first, and then the orchard was gone'),
        said('I heard the noise, and then there was no orchard'),
      ),
    ).toEqual([expect.stringMatching(/^low quote-wording: .*noise came first.* \| .*heard the noise/)]);
    // only cut, or only written down in another way
    expect(
      foundOfWords(
        said('They are not a burden, never a burden'),
        said('They aren’t a burden, never a burden'),
      ),
    ).toEqual([]);
    expect(
      foundOfWords(
        said('The boat’s been lost to us for good'),
        said('The boat has been lost to us for good'),
      ),
    ).toEqual([]);
  });

  test('a denial told more strongly, and a prefix with its hyphen', () => {
    const [cannot, never] = [
      'Apples cannot be the price of counter-measures',
      'Apples can never be the price of countermeasures',
    ];
    expect(foundOfWords(said(cannot), said(never))).toEqual([
      expect.stringMatching(/quote-wording: .*cannot.* \| .*never/),
    ]);
  });

  test('an account with one of two sentences has no wording of the other', () => {
    const ropes = (verb: string): string => `Nobody of our club ${verb} the ropes of the bridge that night`;
    const findings = foundOfWords(
      said(`${ropes('cut')}. The village will have to answer for the planks it burned`),
      said(`${ropes('sawed')}. The village will have to be held accountable for the planks it burned`),
      said('The village will have to answer for burning planks'),
    );
    expect(findings.filter((each) => /cut.*sawed|sawed.*cut/u.test(each))).toHaveLength(1);
    expect(findings.filter((each) => /(?:cut|sawed).*burning|burning.*(?:cut|sawed)/u.test(each))).toEqual(
      [],
    );
  });

  test('two sentences that differ are two findings', () => {
    const first = (verb: string): string => `We ${verb} the water rise above the gate`;
    const second = (noun: string): string => `Nobody came to close the ${noun} that night`;
    expect(
      foundOfWords(
        `${said(first('watched'))} ${said(second('sluice'))}`,
        said(`${first('heard')}. ${second('valve')}`),
      ),
    ).toHaveLength(2);
  });
});

test('no word hangs at the end of what is shown, and none is of the next sentence', () => {
  const shown = (...words: readonly string[]): string => analysed(quoting(...words))[0]?.summary ?? '';
  expect(
    shown(
      'The barn is tied to our last apple harvest of the year',
      'The barn is linked to our last apple harvest of the year',
    ),
  ).toBe('Ann Porter’s words differ: “barn is tied” (Outlet 1) against “barn is linked” (Outlet 2).');
  expect(shown('The barn went green. I ran to the pond', 'The barn turned green. I ran to the pond')).toMatch(
    /“The barn went green” .*“The barn turned green” /u,
  );
});

test('where one has nothing between two sentences, these are shown', () => {
  const summary = (other: string): string =>
    analysed(quoting('We stay beside the pond. We work on the barn', other))[0]?.summary ?? '';
  expect(summary('We stay beside the pond. Tomorrow we work on the barn')).toBe(
    'Ann Porter’s words differ: “the pond. We work” (Outlet 1) against “Tomorrow we work” (Outlet 2).',
  );
  expect(summary('We stay beside the pond tonight. We work on the barn')).toBe(
    'Ann Porter’s words differ: “the pond. We work” (Outlet 1) against “the pond tonight” (Outlet 2).',
  );
});

test('a word that only fills a pause is little', () => {
  expect(
    findingsIn(quoting('we sat on top for at least an hour', 'we sat on top for like at least an hour')),
  ).toEqual([expect.stringMatching(/^low/)]);
});

test('a name in common is no sentence in common', () => {
  expect(
    findingsIn(
      quoting(
        'We will march beside Governor Nora Jane Finch',
        'a writ against Governor Nora Jane Finch was served',
      ),
    ),
  ).toEqual([]);
});
