import { describe, expect, test } from 'vitest';
import { readAccount } from '../../../core/account/account.ts';
import type { Account } from '../../../core/model.ts';

const read = (text: string): Account => readAccount({ id: 'a1', file: 'a.txt', sha256: '', text });

/** What is set aside, one block a line, each with its kind. */
const aside = (text: string): readonly string[] =>
  read(text)
    .blocks.filter(({ kind }) => kind !== 'body')
    .map(({ kind, start, end }) => `[${kind}] ${text.slice(start, end)}`);

const headline = 'Harbour council votes to close the old ferry pier';
const report =
  'The council voted on Monday to close the pier.\n\nNobody spoke against it during the debate.\n\nWork begins in May.';

/** A page with something between its headline and its report. */
const page = (...lines: readonly string[]): string => [headline, ...lines, report].join('\n\n');

describe('pages as they are fetched', () => {
  test.each([
    ['Updated 1:13 p.m. ET, May 7, 2024', 'date', { updated: '2024-05-07T13:13' }],
    ['# 25 April 2024 10:08 (UTC +04:00)', 'date', { published: '2024-04-25T10:08+04:00' }],
    ['- 23 August 2024', 'date', { published: '2024-08-23' }],
    [
      'Posted at Jun 15 2024 09:20 AM | Updated as of Jun 15 2024 10:58 AM',
      'date',
      { published: '2024-06-15T09:20', updated: '2024-06-15T10:58' },
    ],
    ['September 24, 2024 / 7:53 AM / Updated 20 minutes ago', 'date', { published: '2024-09-24' }],
    ['12 May 2024 Last updated at 08:15 GMT', 'date', { published: '2024-05-12' }],
    ['Posted: 9 / 13 / 2010 @ 1: 19PM', 'date', { published: '2010-09-13T13:19' }],
    ['POSTED: 05 / 06 / 11, 7: 30 PM PDT', 'date', {}],
    ['Sat Nov 12 2011, 01: 19 hrs', 'date', { published: '2011-11-12T01:19' }],
    ['Aldmouth, UPDATED: May 31, 2024 12:41 IST', 'date', { updated: '2024-05-31T12:41' }],
    ['(NPA) 15:18, May 31, 2024', 'date', { published: '2024-05-31T15:18' }],
    [
      'Published: May 19, 2024, 6:18 p.m. Updated: May 20, 2024, 7:10 p.m.',
      'date',
      { published: '2024-05-19T18:18', updated: '2024-05-20T19:10' },
    ],
    ['Updated Nov 19, 6:55 AM;Posted Nov 19, 6:51 AM', 'date', { published: null, updated: null }],
    ['18 Posts', 'label', {}],
    ['Boats lie at the pier of Aldmouth in the evening of the vote', 'deck', {}],
  ])('a line of the page above the report: %s', (line, kind, stated) => {
    expect(aside(page(line))).toEqual([`[headline] ${headline}`, `[${kind}] ${line}`]);
    expect(read(page(line))).toMatchObject({ headline, ...stated });
  });

  test('the day a page was fetched stands above the headline, that of the article below it', () => {
    const text = `Friday, April 26, 2024\n\n${page('September 15, 2019')}`;
    expect(read(text)).toMatchObject({ headline, published: '2019-09-15' });
    expect(read(`Friday, April 26, 2024\n\n${page()}`).published).toBe('2024-04-26');
  });

  test.each([
    [
      'Coast World Desk | Updated: May 31, 2024, 4:52 PM',
      'Coast World Desk',
      { updated: '2024-05-31T16:52' },
    ],
    [
      'By Dana Okoro on Monday, May 6th, 2024 at 11:08 a.m.',
      'By Dana Okoro',
      { byline: 'Dana Okoro', published: '2024-05-06T11:08' },
    ],
  ])('who wrote it and when in one line: %s', (line, byline, stated) => {
    expect(aside(page(line))[1]).toBe(`[byline] ${byline}`);
    expect(read(page(line))).toMatchObject(stated);
  });

  test('a desk on a line of its own makes the sentence above it a deck', () => {
    const deck = 'Councillors decided the fate of the pier in a short session on the waterfront.';
    expect(aside(page(deck, 'Coast World Desk', 'Updated: May 31, 2024'))).toEqual([
      `[headline] ${headline}`,
      `[deck] ${deck}`,
      '[byline] Coast World Desk',
      '[date] Updated: May 31, 2024',
    ]);
  });

  test('a headline may ask, where the line that signs it follows', () => {
    const title = "Harbour council says, 'Trust us', and the whole town of Aldmouth asks, are they serious?";
    const text = [title, 'By Dana Okoro', 'Published May 7, 2024', report].join('\n\n');
    expect(read(text)).toMatchObject({ headline: title, byline: 'Dana Okoro', published: '2024-05-07' });
    expect(aside([title, report].join('\n\n'))).toEqual([]);
  });

  test('who wrote it and when may stand under the first sentence', () => {
    const text = [
      headline,
      'The council voted on Monday to close the pier.',
      'Two members stayed away. Nobody spoke against it during the debate.',
      'One had been ill for a week. The other was at sea with his crew.',
      'May 7, 2024, 8:41 AM UTC',
      'By Dana Okoro',
      'Work begins in May.',
    ].join('\n\n');
    expect(read(text)).toMatchObject({ byline: 'Dana Okoro', published: '2024-05-07T08:41Z' });
    const timeline = text.replace('By Dana Okoro', 'The pier was opened on that day.');
    expect(read(timeline).published).toBeNull();
  });

  test.each([
    'Get the latest news and the big stories of the coast every morning',
    'Start your day with all that matters: our Morning Tide has news, pictures and more.',
    'No spam, we promise.',
    'For the latest news from the coast, follow our channel.',
    'Share this:',
    'Facebook Twitter WhatsApp Copy link',
    'Click to share on Facebook (Opens in new window)',
    'Follow the Coast on Instagram, Facebook and YouTube.',
    'ALSO READ | Storm closes the harbour',
    "Don't miss: ten piers to see this year",
    'Please sign in to write a comment.',
    'Leave your thoughts in the comments section below.',
    'Video Ad Feedback',
    'We may earn a small commission from links on this page.',
    '(Web editor: Ana, Bo)',
    'See the full post:',
    'https://coast.example/pier',
    'Dana Okoro may be reached at dana@coast.example.',
  ])('a line of the outlet inside the report: %s', (line) => {
    const [first = '', ...rest] = report.split('\n\n');
    expect(aside([headline, first, line, ...rest].join('\n\n'))).toEqual([
      `[headline] ${headline}`,
      `[boilerplate] ${line}`,
    ]);
  });

  test.each([
    'The council may earn a million from the sale of the pier.',
    'Get out, the captain shouted, and the news spread along the coast.',
    'Dana Okoro is a reporter whom the council had banned.',
    'Follow the money, said the auditor, on Facebook of all places.',
    'Watch the pier, he said.',
    'Watch. Wait. Then run, he told the crew.',
    'For more than an hour, officers told residents to follow the coast road.',
    'The island can be reached by ferry, which has been late since 1998.',
    'Police said that the agent could get a commission for each boat.',
    'The opinions expressed by the judge in the ruling are his own, the court said.',
    'The payment constitutes acceptance of the plea, the judge said.',
    'The mayor had never seen such anger in the comments.',
    'By Friday the pier was closed again.',
    'By nightfall, crowds had gathered near the pier.',
  ])('no line of the outlet: %s', (line) => {
    const [first = '', ...rest] = report.split('\n\n');
    expect(aside([headline, first, line, ...rest].join('\n\n'))).toEqual([`[headline] ${headline}`]);
  });

  test('a report all in points is text, a few points in a report are a list', () => {
    const points = Array.from(
      { length: 6 },
      (_, index) => `- The council of the town closed pier number ${index + 1} on Monday.`,
    );
    expect(aside([headline, ...points].join('\n\n'))).toEqual([`[headline] ${headline}`]);
    expect(aside([headline, ...points, report].join('\n\n'))).toHaveLength(7);
  });

  test('who the writer is stands below the report', () => {
    const writer = 'Dana Okoro is a reporter for the Coast. She covers harbours.';
    expect(aside(page().concat('\n\n', writer))).toEqual([
      `[headline] ${headline}`,
      `[boilerplate] ${writer}`,
    ]);
    expect(aside(`${headline}\n\n${writer}\n\n${report}`)).toEqual([`[headline] ${headline}`]);
  });

  test.each([
    'Dana Okoro was the reporter whom the police held on Monday.',
    'Dana Okoro is accused of threatening the reporter.',
    'Parliament has been reporting the loss since May.',
  ])('a last sentence on a reporter is not about the writer: %s', (line) => {
    expect(aside(page().concat('\n\n', line))).toEqual([`[headline] ${headline}`]);
  });

  test('a sentence that begins with `by` may open the report', () => {
    const line = 'By Friday the pier was closed again.';
    expect(read([headline, line, report].join('\n\n')).byline).toBeNull();
    expect(read([headline, 'By Dana Okoro and Ana Bo.', report].join('\n\n')).byline).not.toBeNull();
  });

  test.each([
    ['6 Boats lie at the pier of Aldmouth on Monday. Dana Okoro', 'Dana Okoro'],
    ['3 The pier on the day of the vote. Jo Bloggs for The Coast', 'Jo Bloggs for The Coast'],
  ])('a numbered picture with its photographer: %s', (line, credit) => {
    const [first = '', ...rest] = report.split('\n\n');
    expect(aside([headline, first, line, ...rest].join('\n\n')).slice(1)).toEqual([
      `[caption] ${line.slice(0, -credit.length - 1)}`,
      `[credit] ${credit}`,
    ]);
  });

  test.each([
    '3 Hurt, 1 Missing in Fire at SE Wexm. Boat Yard',
    '3 Hurt in fire that spread from shed near Wexm. Boat Yard',
  ])('a title with an abbreviation is no numbered picture: %s', (title) => {
    expect(aside(`${title}\n\n4 May 2026\n\n${report}`)[0]).toBe(`[headline] ${title}`);
  });

  test('nor below a line of the page', () => {
    const title = '3 Hurt, 1 Missing in Fire at SE Wexm. Boat Yard';
    expect(aside(`Coast News\n\n${title}\n\n4 May 2026\n\n${report}`)).toContain(`[headline] ${title}`);
  });

  test('a line above a lone agency is the caption of a picture where text stands above it', () => {
    const [first = '', ...rest] = report.split('\n\n');
    const caption = 'Boats at the pier of Aldmouth in the evening';
    expect(aside([headline, first, caption, 'REUTERS', ...rest].join('\n\n'))).toEqual([
      `[headline] ${headline}`,
      `[caption] ${caption}`,
      '[credit] REUTERS',
    ]);
  });

  test('the path of a page is no headline', () => {
    expect(aside(`Home & Coast > ${headline}\n\n${page()}`)).toEqual([
      `[label] Home & Coast > ${headline}`,
      `[headline] ${headline}`,
    ]);
  });

  test('whom the headline names does not sign below it', () => {
    const text = `Judge frees Mara Lindqvist after three years\n\nMara Lindqvist\n\nMara Lindqvist leaves the court on Monday.\n\n(Jo Bloggs / Getty Images)\n\n${report}`;
    expect(read(text).byline).toBeNull();
    expect(aside(text).slice(1)).toEqual([
      '[label] Mara Lindqvist',
      '[caption] Mara Lindqvist leaves the court on Monday.',
      '[credit] (Jo Bloggs / Getty Images)',
    ]);
  });

  test('the report begins with where it was filed, however many sentences stand above it', () => {
    const deck = 'The pier has served the town for ninety years.';
    expect(aside(page(deck).replace('The council', 'ALDMOUTH – The council'))).toEqual([
      `[headline] ${headline}`,
      `[deck] ${deck}`,
      '[dateline] ALDMOUTH –',
    ]);
    expect(aside(`Lines go down.\n\n${page(deck)}`)).not.toContain(`[deck] ${deck}`);
  });

  test.each([
    ['Aldmouth, April 21, 2024:', 'Aldmouth, April 21, 2024'],
    ['ALDMOUTH, Norland, April 22, 2024 –', 'ALDMOUTH, Norland, April 22, 2024'],
    ['(Coastline) —', null],
    ['Aldmouth (Varden) [Norland], June 3 (CNP):', 'Aldmouth (Varden) [Norland], June 3 (CNP)'],
    ['ALDMOUTH (Coast News / Fjord - 03rd June, 2024)', 'ALDMOUTH (Coast News / Fjord - 03rd June, 2024)'],
  ])('where and by whom it was filed: %s', (dateline, place) => {
    const text = `${dateline} ${report}`;
    expect(aside(text)).toEqual([`[dateline] ${dateline}`]);
    expect(read(text).dateline).toBe(place);
    expect(aside(`On Monday, April 22, 2024 – ${report}`)).toEqual([]);
  });

  test('a capital opening above the headline’s own line is no place where it was filed', () => {
    const kicker = 'PIER OF SIGHS: Ninety years of ferries end with a vote of the harbour council';
    expect(read(`${kicker}\n\nBy Jo Bloggs\n\n${report}`)).toMatchObject({
      headline: kicker,
      byline: 'Jo Bloggs',
    });
  });

  test.each([
    ['Smoke rises over the pier of Aldmouth on May 4, 2024. It burned all night. ', '(Skyview Inc via AP)'],
    ['The mayor speaks to reporters in the town hall on June 15, 2024. ', 'Dana Okoro, Coast-Bay News'],
    ['A wave of two metres reached the town of nine thousand people. ', 'AFP'],
    [
      `ALDMOUTH, NORLAND - APRIL 23: Boats burn at the pier on April 23, 2024. ${'The fire spread from boat to boat while the crews slept on board. '.repeat(10)}`,
      '(Photo by Jo Bloggs/Getty Images)',
    ],
  ])('a caption with its credit: %s', (caption, credit) => {
    expect(aside(page(caption + credit)).slice(1)).toEqual([
      `[caption] ${caption.trim()}`,
      `[credit] ${credit}`,
    ]);
  });

  test('the first of two lines that are the same above the report is the picture’s', () => {
    const picture = 'The mayor of Aldmouth greets the captain before the vote.';
    expect(aside(page(picture, picture)).slice(1, 2)).toEqual([`[caption] ${picture}`]);
    expect(aside(`${page()}\n\n${picture}\n\n${picture}`)).toHaveLength(1);
  });

  test('a sentence above a lone credit stays body below the beginning of the report', () => {
    const text = `${page()}\n\nThe pier will be gone by autumn.\n\nPhoto: Jo Bloggs\n\nThe town will miss it.`;
    expect(aside(text).slice(1)).toEqual(['[credit] Photo: Jo Bloggs']);
  });

  test.each([
    'story continues below',
    '(Read more Norland stories.)',
    'Updates to follow...',
    'Our live coverage of the vote has moved here.',
    'Follow below for live updates.',
    "Editor's picks",
    'The commenter agrees to the privacy policy of the Courier and to fair speech.',
    'This article is more than 2 years old',
    'Privacy Notice: Letters may hold advertisements.',
    'The player is provided by Soundboat, which may be using cookies and other means.',
    'You can share this story on social media:',
    'Get more harbour news to your inbox. Sign up for free Courier newsletters and alerts.',
    "Want more of the harbour's politics? Sign up for the Courier's Morning Tide.",
    'The Courier belongs to the Coast group. Contact reporter Jo Bloggs at jo@courier.example.',
    'Last Updated:',
    'Skip to content',
  ])('furniture between paragraphs: %s', (line) => {
    expect(aside(`${page()}\n\n${line}\n\nThe mayor has left the town.`).slice(1)).toEqual([
      `[boilerplate] ${line}`,
    ]);
  });

  test.each([
    'The dockers agreed to the new terms and conditions that the harbour office had offered them.',
    'Villagers may sign up for the free county flood alerts from Monday on.',
    'Police asked the owner of the shop to contact the writer of the post, known as @harbourman.',
    'More coming ashore at Aldmouth were taken to a school on Sunday.',
    'Updates coming from the harbour say that nobody was hurt.',
  ])('what only sounds like furniture: %s', (line) => {
    expect(aside(`${page()}\n\n${line}\n\nThe mayor has left the town.`)).toHaveLength(1);
  });

  test.each([
    'U.S. Senate Passes Bill, House Balks',
    'Storm Passes. Roads Open, Schools Closed',
    'St. Mary Beats Hull, Crowd Erupts',
  ])('a title in capitals names no photographer: %s', (title) => {
    expect(read(`${title}\n\n${report}`).headline).toBe(title);
  });

  test('titles of others stand under their heading, as far as a sentence', () => {
    const more = 'Why are the ferries so late this year';
    const text = `${headline}\n\n${report} The mayor, who had fought for the pier for years, left the hall before the vote was over.\n\nRead more:\n\n${more}\n\nThe mayor has left the town.`;
    expect(aside(text)).toEqual([
      `[headline] ${headline}`,
      '[boilerplate] Read more:',
      `[boilerplate] ${more}`,
    ]);
    expect(read(`Read More\n\nBy Jo Bloggs\n\nMay 4, 2024\n\n${page()}`)).toMatchObject({
      byline: 'Jo Bloggs',
      published: '2024-05-04',
    });
  });

  test('what stands above the headline is the page’s; titles of others in a row are no headline', () => {
    const others = 'Ship lost off Halden  • Rates fall again  • Snow closes the pass';
    expect(aside(`On the coast today\n\n${others}\n\n${page()}`)).toEqual([
      '[label] On the coast today',
      `[label] ${others}`,
      `[headline] ${headline}`,
    ]);
  });

  test('a sentence above an hour alone is the report’s', () => {
    const text = `${headline}\n\n${report.split('\n\n')[0]}\n\nUPDATE: 10:38 a.m.\n\n${report}`;
    expect(aside(text).filter((each) => each.startsWith('[deck]'))).toEqual([]);
  });

  test('an hour alone heads an entry', () => {
    expect(aside(`${page()}\n\n1:20 a.m.\n\nThe mayor has left the town.`).slice(1)).toEqual([
      '[subheading] 1:20 a.m.',
    ]);
  });

  test('a line that announces words is no line below the report', () => {
    const text = `${page()}\n\nThe spokesman of the harbour, Jo Bloggs, said,\n\n"We will not be`;
    expect(aside(text)).toEqual([`[headline] ${headline}`]);
  });

  test('one long paragraph shows that stops are the rule', () => {
    const long = 'The council voted on Monday to close the pier of the old town. '.repeat(6).trim();
    expect(aside(`${headline}\n${long}`)).toEqual([`[headline] ${headline}`]);
  });

  test('long lines of capitals take no longer than their length', () => {
    const line = `Follow ${'A'.repeat(680)}`;
    const text = page(...Array.from({ length: 20 }, () => line));
    const start = performance.now();
    read(text);
    expect(performance.now() - start).toBeLessThan(1_500);
  });
});
