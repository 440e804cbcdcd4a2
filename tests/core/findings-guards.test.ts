import { describe, expect, test } from 'vitest';
import { gistOf } from '../../core/findings/evidence/gist.ts';
import { analysed, type Review } from './told-review.ts';

/** Two accounts with a line each that are linked, as alike lines about different matters are. */
const pair = (a: string, b: string): Review => ({
  told: [{ text: a }, { text: b }],
  statements: [
    [
      [0, 0],
      [1, 0],
    ],
  ],
});

/** What would be shown as more than a note. */
const alarms = (a: string, b: string): readonly string[] =>
  analysed(pair(a, b))
    .filter(({ severity }) => severity !== 'low')
    .map(({ kind, sides }) => `${kind} ${sides.map(({ value }) => value).join('|')}`);

describe('no false alarm', () => {
  test.each([
    [
      'numbers of two people',
      'Ann Porter has spent 11 seasons with the Gliders.',
      'John Ellis has spent 19 seasons with the Gliders.',
    ],
    [
      'the number of a train and that of those on it',
      'The rail company of Lorne said that it knew of train 501.',
      'There were 86 people on the train, 80 of them passengers, the rail company of Lorne said.',
    ],
    [
      'a part and the whole',
      'His first 11 seasons with the Gliders were good.',
      'His 19 seasons with the Gliders were good.',
    ],
    [
      'other things counted',
      'The navy seized 3 pirate ships near the coast of Lorraine.',
      'The navy seized 26 pirates near the coast of Lorraine.',
    ],
    [
      'an age and a count',
      'Police stopped Ann Porter, 36, of Lima, when she hit another car.',
      'Police stopped Ann Porter two blocks away when she hit another car.',
    ],
    [
      'one operation and all so far',
      'During the operation six rifles were found and taken by the crew.',
      'In the operations so far 14 rifles were found and taken by the crew.',
    ],
    [
      'a street and its town',
      'The two women were found dead in a house in Newton Street, Millom.',
      'The two women were found dead in a house in Millom.',
    ],
    ['tenth and 10th', 'She scored her tenth goal of the season.', 'She scored her 10th goal of the season.'],
    [
      'the day of the words',
      'The mill burnt down in the town, police said Wednesday.',
      'The mill burnt down in the town Tuesday.',
    ],
    [
      'today, on two days',
      'The firm announced today that the cable was mended.',
      'The firm announced today that the cable was mended at last.',
    ],
    [
      'something else is denied',
      'The results of the blood test will not be known for a few weeks.',
      'It will take a few weeks for the results of the blood test.',
    ],
    [
      'a charge is no choice of words',
      'Ann Porter was charged with the murder of two women in the shop.',
      'Ann Porter was charged over the death of two women in the shop.',
    ],
    [
      'a name',
      'Summit Entertainment said that talks on the film go on.',
      'Talks on the film go on, the studio said.',
    ],
    [
      'pirates who threatened',
      'The navy said it held 23 pirates who threatened a merchant ship in the gulf.',
      'The navy said it held 23 pirates from a merchant ship in the gulf.',
    ],
    [
      'reserve about something else',
      'A revolver believed to be the weapon was recovered in the garden.',
      'A revolver was recovered in the garden.',
    ],
    [
      'attributed in other words',
      'He was shot because he allegedly pointed a gun at the officers.',
      'He was shot after, police say, he pointed a gun at the officers.',
    ],
    [
      'one denial, quoted to another length',
      'She never thought in her heart that “it would come to this”.',
      '“I never thought in my heart that it would come to this,” she said.',
    ],
    [
      'the age of another day',
      'The then 15-year-old Ann Porter saw the fire.',
      '16-year-old Ann Porter saw the fire.',
    ],
    ['a birthday', 'Ann Porter, 34, saw the fire.', 'Ann Porter, 35, saw the fire.'],
    [
      'a round number and the exact one',
      'The gallery has 300 paintings by masters of the north.',
      'The gallery has 297 paintings by masters of the north.',
    ],
    [
      'all who were harmed, and the dead',
      'The blast killed or injured 12 people in the market of the town.',
      'The blast killed 5 people in the market of the town.',
    ],
    [
      'the dead and the injured',
      'Police said 12 people were injured in the blast in the market.',
      'Police said 5 people were killed in the blast in the market.',
    ],
    [
      'counts of two days',
      'Two people were being questioned on Monday over the theft of the painting.',
      'Five people had been questioned by Tuesday over the theft of the painting.',
    ],
    [
      'all seasons, and those in one office',
      'He spent four seasons as director of the Gliders.',
      'He has spent 19 seasons with the Gliders.',
    ],
    [
      'a part of the match',
      'During the last minutes of the match Porter blocked two shots of the Gliders.',
      'Porter blocked six shots of the Gliders in the match.',
    ],
    [
      'a street with and without its town',
      'The store that burnt down stood in High Street.',
      'The store that burnt down stood in Lindwick High Street.',
    ],
    [
      'another sum of years ago',
      'Three men stole a painting by Brandvold worth £3.5 million from the east gallery.',
      'In 2011 two men stole a drawing by Brandvold worth £900,000 from the west hall.',
    ],
    [
      'cables that were cut at another time',
      'The outages are believed to have been caused by damage to cables on the bed of the sea.',
      'Undersea cables were also damaged last year, causing outages in the east.',
    ],
    [
      'the day of the arrest and that of the release',
      'Police arrested Ann Porter on Monday at her home in Lindwick.',
      'Ann Porter, who was arrested at her home in Lindwick, was released on Tuesday.',
    ],
    [
      'a day that another verb has',
      'Results of the test made when Ann Porter was arrested were released Wednesday.',
      'Ann Porter was arrested early Sunday after a test.',
    ],
    [
      'one cause in other words',
      'The shooting was sparked by a gangland beef.',
      'The shooting stemmed from a war between two gangs.',
    ],
    [
      'an open question',
      'What do you think about Porter returning (or possibly not) for the second film?',
      'Porter will talk about returning for the second film.',
    ],
    [
      'a charge that is faced',
      'Ann Porter will face murder and kidnapping charges over the two women.',
      'The deaths of two women brought Ann Porter before a judge.',
    ],
    [
      'the day on which somebody spoke of a death',
      'Ann Porter was killed on Friday near a crossing in Lindwick.',
      'The comments on Tuesday about the death of Ann Porter in Lindwick were rebuked.',
    ],
    [
      'a refusal in other words',
      'His lawyer has said he will refuse to answer any questions of the panel.',
      'His lawyer said he would not answer questions of the panel.',
    ],
    [
      'what names a thing is no count',
      'The post 750366792434978816 by Porter told the council of the flood.',
      'The post 750816332573208576 by Porter told the council of the flood.',
    ],
    [
      'the minutes that were left',
      'Porter tied the match with 12 minutes, 31 seconds remaining in the game.',
      'Porter won the match with 4 minutes, 48 seconds remaining in the game.',
    ],
    [
      'one match, lost and won',
      'The Gliders lost their last match to the Divers in the arena on Sunday.',
      'The Divers had a victory over the Gliders in their last match in the arena on Sunday.',
    ],
    [
      'shares of two places',
      'Phones were out of service, 52 percent in Egypt and 82 percent in India.',
      'Phones in Sudan were out of service by 80 percent, in Yemen by 65 percent.',
    ],
    [
      'a day that is only a name for the game',
      'The arrest of Ann Porter will not affect Sunday’s game in the arena.',
      'The arrest of Ann Porter on Tuesday will not affect the game in the arena.',
    ],
    [
      'one of those who were there',
      'Porter found four people in the break room on the third floor.',
      'Porter found a group in the break room and allowed one person to leave.',
    ],
    [
      'both put down to somebody',
      'She allegedly took the money from the safe of the bank.',
      'She took the money from the safe of the bank, an officer said.',
    ],
  ])('%s', (_name, a, b) => expect(alarms(a, b)).toEqual([]));
});

describe('and yet', () => {
  test.each([
    [
      'the same things counted',
      'Millions lost access after two undersea cables in the Baltic were cut.',
      'Phones were dead after three undersea cables in the Baltic were cut.',
      'number 2|3',
    ],
    [
      'sources differ, the matter is one',
      'The flood killed 28 people in the valley, Ann Porter said.',
      'The flood killed 31 people in the valley, John Ellis said.',
      'number 28|31',
    ],
    [
      'a negation of the same words',
      'The council did not approve the new bridge over the river.',
      'The council approved the new bridge over the river.',
      'other denied|affirmed',
    ],
    [
      'flatly stated',
      'She allegedly took the money from the safe of the bank.',
      'She took the money from the safe of the bank.',
      'framing allegedly|stated flatly',
    ],
  ])('%s', (_name, a, b, finding) => expect(alarms(a, b)).toContain(finding));
});

describe('the gist of a sentence', () => {
  const sentence =
    'Emergency workers rushed to her side and brought her to the hospital on the hill, where the woman, who leaves behind a husband, a son and two grandchildren, died later that night.';
  test('a short one is whole', () => expect(gistOf('“She left,” he said.', [])).toBe('She left, he said'));
  test('a long one ends with a clause', () =>
    expect(gistOf(sentence, [0])).toBe(
      'Emergency workers rushed to her side and brought her to the hospital on the hill …',
    ));
  test('one of a few words more than sixteen is whole', () => {
    const longer =
      'The ferry company said on its page that no boat would leave the northern quay before the ice was gone';
    expect(gistOf(longer, [])).toBe(longer);
  });
  test('marks of a quotation are gone at its end too, an apostrophe stays', () => {
    expect(gistOf("He 'would have none of it', the clerk said.", [])).toBe(
      'He would have none of it, the clerk said',
    );
    expect(gistOf("She paid for the boys' shoes.", [])).toBe("She paid for the boys' shoes");
  });
  test('what matters is in it, and no more than sixteen words', () => {
    const gist = gistOf(sentence, [sentence.indexOf('grandchildren')]);
    expect(gist).toContain('grandchildren');
    expect(gist.split(' ').filter((word) => word !== '…').length).toBeLessThanOrEqual(16);
  });
});
