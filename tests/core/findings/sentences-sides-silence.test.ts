import { describe, expect, test } from 'vitest';
import { shortName } from '../../../core/account/short-name.ts';
import { analysed, leftOut, type Review, type Told } from './told-review.ts';

const sentences = (review: Review): readonly string[] => analysed(review).map(({ summary }) => summary);
const told = (...texts: readonly string[]): Review => ({ told: texts.map((text): Told => ({ text })) });
const said = (...words: readonly string[]): Review => ({
  ...told(...words.map((each) => `She said “${each}” on the steps.`)),
  utterances: [words.map((each, account) => ({ account, words: each }))],
});

const talks = (place: string): string =>
  `Talks between the French and German delegations in ${place} on 30 November 2025 ended.`;
const caption = '[caption] The French and German delegations meet in Ottawa on 30 November 2025.';

describe('what a finding says', () => {
  test('a place: the odd one out first, a caption called so', () => {
    const review = told(talks('Texas'), `${caption}\n${talks('Texas')}`, talks('Texas'), talks('Texas'));
    expect(sentences(review)).toEqual([
      'Outlet 2’s caption puts the meeting in Ottawa; its text and the other three put it in Texas.',
    ]);
  });

  test('a place inside one account', () => {
    expect(sentences(told(`${caption}\n${talks('Texas')}`))).toEqual([
      'Outlet 1 puts the meeting in different places: Ottawa in a caption and Texas.',
    ]);
  });

  test('a date: each account’s own words', () => {
    const published = '2025-11-30';
    const review: Review = {
      told: ['on Monday', 'on Thursday', 'on Monday'].map((day) => ({
        text: `The envoys will travel to Ottawa ${day}.`,
        published,
      })),
    };
    expect(sentences(review)).toEqual([
      'The journey to Ottawa is dated differently: Thursday (Outlet 2) and Monday (Outlet 1 and Outlet 3).',
    ]);
  });

  test('dates: two wordings of one day stand together, against the other day', () => {
    const review: Review = {
      told: ['on Monday', 'on Thursday', 'on 4 December'].map((day) => ({
        text: `The envoys will travel to Ottawa ${day}.`,
        published: '2025-11-30',
      })),
    };
    expect(sentences(review)).toEqual([
      'The journey to Ottawa is dated differently: Monday (Outlet 1) against Thursday (Outlet 2) and 4 December (Outlet 3).',
    ]);
  });

  test('the dates above the texts: one day goes by one name', () => {
    const lines = ['Posted on 3 May 2013', 'Posted on Friday, 3 May 2013', 'Posted on 9 July 2013'];
    const review = told(...lines.map((line) => `${line}\nThe old pier burned.`));
    expect(sentences(review).filter((sentence) => sentence.startsWith('By the dates'))).toEqual([
      'By the dates above their texts, the accounts came out at different times and may tell of different events: “9 July 2013” (Outlet 3) and “3 May 2013” (Outlet 1 and Outlet 2).',
    ]);
  });

  test('a number that one account alone has', () => {
    const review = told(
      'A 28-point plan and a 19-point version.',
      'The 28-point plan.',
      'A 28-point peace plan.',
    );
    expect(sentences(review)).toEqual([
      'Only Outlet 1 has “19-point version”; three accounts have “28-point”.',
    ]);
  });

  test('several numbers: less before more, and no word of the next paragraph', () => {
    const rescue = (count: number): string =>
      `Sailors rescued from the wreck off Lindwick on Monday were ${count}`;
    const review: Review = {
      ...told(...[12, 3, 7].map((count) => `${rescue(count)}\n\nHarbours closed.`)),
      statements: [[0, 1, 2].map((account): [number, number] => [account, 0])],
    };
    expect(sentences(review)).toEqual([
      'The numbers beside “wreck” differ: “3” (Outlet 2), “7” (Outlet 3) and “12” (Outlet 1).',
    ]);
  });

  test('numbers: beside a word that all who are named have, and that is not shown with any of them', () => {
    const first: Review['statements'] = [
      [
        [0, 0],
        [1, 0],
      ],
    ];
    const rifles = told(
      'He hid two other rifles for hunting in the loft.',
      'He hid three other hunting rifles in the loft.',
    );
    expect(sentences({ ...rifles, statements: first })).toEqual([
      'The number of rifles beside “loft” differs: “two other rifles” (Outlet 1) and “three other hunting rifles” (Outlet 2).',
    ]);
    const jobs = told(
      'The merger cost 180 jobs on the coast near Lorne.',
      'The merger cost 340 jobs on the coast near Lorne.',
      'On the coast near Lorne 340 jobs were lost.',
    );
    expect(sentences({ ...jobs, statements: first })[0]).toBe(
      'The number of jobs beside “coast” differs: “180 jobs” (Outlet 1) and “340 jobs” (Outlet 2 and Outlet 3).',
    );
  });

  test('a quotation: the words that differ most, with little around them', () => {
    const review = said(
      'US is hearing us. US is working beside us',
      'The US is hearing us, the US is walking beside us',
      'US is working beside us, and we know it',
    );
    expect(sentences(review)).toEqual([
      'Ann Porter’s words differ: “US is walking beside us” (Outlet 2) against “US is working beside us” (Outlet 1 and Outlet 3).',
    ]);
    expect(analysed(review)[0]?.sides.map(({ value }) => value)).toEqual([
      'US is working beside us',
      'US is walking beside us',
      'US is working beside us',
    ]);
  });

  test('an omission: what the others report, in their words', () => {
    const review = leftOut('Paul Smith resigned amid an inquiry.', 'The weather was fine all day.');
    expect(sentences(review)).toEqual([
      'The other three name Paul Smith (“Paul Smith resigned amid an inquiry”); Outlet 4 does not.',
    ]);
  });

  test('an account without an outlet goes by the beginning of its headline', () => {
    const headline = 'New: a very long headline that nobody would ever want to read inside a sentence';
    const [sentence] = sentences({
      told: [{ text: 'She left Kiev.', headline }, { text: 'She left Kyiv.' }],
    });
    expect(sentence).toContain(`(${shortName(headline)})`);
    expect(shortName(headline)).toBe('New: a very long headline that nobody …');
    expect(shortName('Short enough')).toBe('Short enough');
  });
});

describe('the sides of a finding', () => {
  test('vaguer and finer places that agree have one value', () => {
    const review = told(
      talks('Ottawa'),
      talks('Texas'),
      talks('Galveston, Texas'),
      talks('the US'),
      talks('Texas'),
    );
    expect(analysed(review)[0]?.sides.map(({ account, value }) => `${account} ${value}`)).toEqual([
      'a1 Ottawa',
      'a2 Texas',
      'a3 Texas',
      'a4 Texas',
      'a5 Texas',
    ]);
  });

  test('a week that holds the day agrees with it', () => {
    const published = '2025-11-30';
    const on = (when: string): Told => ({ text: `The envoys will fly to Ottawa ${when}.`, published });
    const [finding] = analysed({
      told: [on('on 2 December 2025'), on('on 4 December 2025'), on('next week')],
    });
    expect(new Set(finding?.sides.map(({ value }) => value)).size).toBe(2);
  });

  test('one for each account and value, and no caption where the report says it', () => {
    const again = `[caption] ${talks('Texas')}\n${talks('Texas')}\n${talks('Texas')}`;
    const [finding] = analysed(told(again, talks('Ottawa')));
    expect(finding?.sides.map(({ account, value }) => `${account} ${value}`)).toEqual([
      'a1 Texas',
      'a2 Ottawa',
    ]);
    expect(finding?.sides[0]?.start).toBeGreaterThan(80);
  });

  test('forms of one title have one value; a looser word for it matters little', () => {
    const [finding] = analysed(
      told(
        'Boris Petrenko, secretary of the National Security and Defense Council, spoke.',
        'National Security and Defence Council Secretary Boris Petrenko spoke.',
        'Boris Petrenko, head of the security council, spoke.',
      ),
    );
    expect(finding).toMatchObject({ kind: 'title-role', severity: 'low' });
    expect(new Set(finding?.sides.map(({ value }) => value)).size).toBe(2);
  });

  test('two words for one office of one body', () => {
    const titles = (one: string, other: string): readonly string[] =>
      analysed(told(`Boris Petrenko, ${one}, spoke.`, `The ${other}, Boris Petrenko, spoke.`)).map(
        ({ kind, severity }) => `${severity} ${kind}`,
      );
    expect(titles('regional secretary of the union', 'regional officer of the union')).toEqual([
      'low title-role',
    ]);
    expect(titles('regional secretary of the union', 'national officer of the union')).toEqual([]);
  });
});

describe('who is silent', () => {
  const words = ['I think we built on that today', 'I think we build on that today'];
  const with3 = (third: string): Review => {
    const two = said(...words);
    return { ...two, told: [...two.told, { text: third }] };
  };
  test('an account that says nothing of it', () => {
    expect(analysed(with3('The weather was fine.'))[0]?.silent).toEqual(['a3']);
  });
  test('not one whose passage is linked to it', () => {
    const review = with3('It had been a step forward.');
    const linked: Review = {
      ...review,
      links: [
        [
          [0, 0],
          [2, 0],
        ],
      ],
    };
    expect(analysed(linked)[0]?.silent).toEqual([]);
  });
  test('not one with the same key words', () => {
    const two = said('real progress on the path to a peace', 'real progress on the road to a peace');
    const review = {
      ...two,
      told: [...two.told, { text: 'She saw real progress towards peace on that path.' }],
    };
    expect(analysed(review)[0]?.silent).toEqual([]);
  });
});
