import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAccount } from '../../../core/account/account.ts';
import { nameOfAccount } from '../../../core/account/name.ts';
import { isoDate } from '../../../core/account/stated-dates.ts';
import type { Account } from '../../../core/model.ts';
import { processorTime } from '../../processor-time.ts';

const read = (text: string): Account => readAccount({ id: 'a1', file: 'a.txt', sha256: '', text });

/** Kind and text of every block, one a line; body without its kind. */
function drawn(text: string): readonly string[] {
  return read(text).blocks.map(({ kind, start, end }) =>
    kind === 'body' ? text.slice(start, end) : `[${kind}] ${text.slice(start, end)}`,
  );
}

const report =
  'The two sides met in Geneva on Sunday for four hours.\n\nNeither of them took questions from reporters.';

describe('blocks of an account', () => {
  test('plain sentences stay body', () => {
    const text = 'Ministers met on Sunday.\nThey agreed on little.\nMore talks will follow this week.';
    expect(drawn(text)).toEqual(text.split('\n'));
  });

  test('lines without stops stay body where stops are not the rule', () => {
    const text =
      'ministers met on sunday in the capital\nthey agreed on very little there\nmore talks follow this week';
    expect(drawn(text)).toEqual(text.split('\n'));
  });

  test('what stands above a report is told apart', () => {
    expect(
      drawn(
        `World\n\nMinisters hail 'useful' talks in Geneva\n\n'We go on,' says the chief negotiator of the hosts\n\nAna Maria Silva  | 30.11.2025 - Update : 01.12.2025\nMinisters hail “useful” talks in Geneva\n\n  • Both sides praised the 'useful' meeting\n\n   GENEVA\n\n${report}`,
      ),
    ).toEqual([
      '[label] World',
      "[headline] Ministers hail 'useful' talks in Geneva",
      "[deck] 'We go on,' says the chief negotiator of the hosts",
      '[byline] Ana Maria Silva',
      '[date] | 30.11.2025 - Update : 01.12.2025',
      '[headline] Ministers hail “useful” talks in Geneva',
      "[bullet] • Both sides praised the 'useful' meeting",
      '[dateline] GENEVA',
      ...report.split('\n\n'),
    ]);
  });

  test('a short headline stands above the line that says whose comment it is', () => {
    const { byline, blocks } = read(
      'One bridge less\nAnalysis by Jo Bloggs\n\nThe council of Lorne closed the old bridge on Friday. Nobody was asked.\n\nIt had stood for ninety years.',
    );
    expect(byline).toBe('Jo Bloggs');
    expect(blocks.map(({ kind }) => kind)).toEqual(['headline', 'byline', 'body', 'body']);
  });

  test.each(['*', '**', '_'])('a byline and a date set off by %s are read', (mark) => {
    const { byline, published, blocks } = read(
      `# Talks end\n\n${mark}By Jo Bloggs${mark}\n\n${mark}Published: 9 January 2026${mark}\n\n${report}`,
    );
    expect({ byline, published }).toEqual({ byline: 'Jo Bloggs', published: '2026-01-09' });
    expect(blocks.map(({ kind }) => kind)).toEqual(['headline', 'byline', 'date', 'body', 'body']);
  });

  test.each([
    ['KYIV, Ukraine (AP) — ', 'KYIV, Ukraine (AP)'],
    ['AFP OSLO - ', 'AFP OSLO'],
    ['Oslo (AFP) ', 'Oslo (AFP)'],
    ['NEW DELHI: ', 'NEW DELHI'],
    ['MOSCOW, December 1. /TASS/. ', 'MOSCOW, December 1. /TASS/'],
    ['Berlin (dpa) - ', 'Berlin (dpa)'],
    ['Lima, 3 May 2024 (NPA).- ', 'Lima, 3 May 2024 (NPA).'],
  ])('a dateline inside the first line is set aside: %s', (dateline, place) => {
    const { blocks, dateline: stated } = read(`${dateline}${report}`);
    expect(stated).toBe(place);
    expect(blocks.map(({ kind }) => kind)).toEqual(['dateline', 'body', 'body']);
  });

  test.each(['BREAKING: ', 'NATO: ', 'He said - '])('%s opens no dateline', (opening) => {
    expect(read(`${opening}${report}`).dateline).toBeNull();
  });

  test('a blog’s filler is parted from the sentence it stands in', () => {
    expect(drawn(`Here's what we know so far: ${report}`)[0]).toBe("[lead-in] Here's what we know so far:");
  });

  test('captions and credits', () => {
    expect(drawn(`Delegates shake hands in Geneva. Photo: AFP\n${report}`).slice(0, 2)).toEqual([
      '[caption] Delegates shake hands in Geneva.',
      '[credit] Photo: AFP',
    ]);
    expect(drawn(`${report}\n\nDelegates in Geneva. (Jane Doe/AFP/Getty Images)`).slice(-2)).toEqual([
      '[caption] Delegates in Geneva.',
      '[credit] (Jane Doe/AFP/Getty Images)',
    ]);
  });

  test('captions in the ways of other houses', () => {
    const below = (line: string): readonly string[] => drawn(`${report}\n\n${line}`).slice(2);
    expect(below('The barge burns off Vis, May 1, 2024. NORDPRESS/Jo Bloggs')).toEqual([
      '[caption] The barge burns off Vis, May 1, 2024.',
      '[credit] NORDPRESS/Jo Bloggs',
    ]);
    expect(below('Image: The barge burning off the island of Vis. Pic: Bloggs')).toEqual([
      '[caption] Image: The barge burning off the island of Vis.',
      '[credit] Pic: Bloggs',
    ]);
    expect(below('Mr Bloggs (left) and Ms Silva at the gate on Monday. Nordpress')).toEqual([
      '[caption] Mr Bloggs (left) and Ms Silva at the gate on Monday.',
      '[credit] Nordpress',
    ]);
    expect(below('People fill the old square of Geneva on Sunday evening (NPA)')).toEqual([
      '[caption] People fill the old square of Geneva on Sunday evening',
      '[credit] (NPA)',
    ]);
    expect(below('The crowd in front of the old town hall Image source, NPA/Jo Bloggs')).toEqual([
      '[caption] The crowd in front of the old town hall',
      '[credit] Image source, NPA/Jo Bloggs',
    ]);
    expect(below('PROUD: Mother-of-two Ana with her medal outside the hall Credit: Jo Bloggs')).toEqual([
      '[caption] PROUD: Mother-of-two Ana with her medal outside the hall',
      '[credit] Credit: Jo Bloggs',
    ]);
    const onTheWall = 'Beside the door of the flat hung a family Photo: a boy and his dog';
    expect(below(onTheWall)).toEqual([onTheWall]);
    const praised = 'They gave the mayor the credit: nobody else had asked.';
    expect(below(praised)).toEqual([praised]);
    const republican = 'State Senator Jo Bloggs (R), an early supporter, was silent.';
    expect(below(republican)).toEqual([republican]);
  });

  test('a deck of full sentences stands between a headline and who wrote it', () => {
    expect(
      drawn(
        `Talks on the border end\nA fund pledges money. The families wait outside.\nText: Ingrid Solberg\nUpdated 15.03.2026 11:32\n\nOSLO/GENEVA (Nordpress/ANA) ${report}`,
      ).slice(0, 6),
    ).toEqual([
      '[headline] Talks on the border end',
      '[deck] A fund pledges money. The families wait outside.',
      '[byline] Text: Ingrid Solberg',
      '[date] Updated 15.03.2026 11:32',
      '[dateline] OSLO/GENEVA (Nordpress/ANA)',
      report.split('\n\n')[0],
    ]);
  });

  test('a date may stand behind the name of an outlet or a place', () => {
    expect(read(`Talks on the border end\nDaily Example, 12.10.2026 09:05\n${report}`)).toMatchObject({
      headline: 'Talks on the border end',
      published: '2026-10-12T09:05',
    });
    expect(drawn(`Talks on the border end\nJane Doe in Geneva\n22 April 2026 | 23:10\n${report}`)).toEqual([
      '[headline] Talks on the border end',
      '[byline] Jane Doe in Geneva',
      '[date] 22 April 2026 | 23:10',
      ...report.split('\n\n'),
    ]);
    expect(read(`Talks end without a result\nGeneva, 3 May 2024\n${report}`).published).toBe('2024-05-03');
  });

  test('an agency’s copy: advice to editors, writers and whom they work for, where it was filed', () => {
    expect(
      drawn(
        `EDS: UPDATES with the mayor. Adds byline.\nTalks on the border end early\nBy JANE DOE and JO BLOGGS\nNordic Press Agency\n\nGENEVA (NPA) — ${report}`,
      ).slice(0, 5),
    ).toEqual([
      '[boilerplate] EDS: UPDATES with the mayor. Adds byline.',
      '[headline] Talks on the border end early',
      '[byline] By JANE DOE and JO BLOGGS',
      '[byline] Nordic Press Agency',
      '[dateline] GENEVA (NPA) —',
    ]);
    expect(drawn(`Talks on the border end early\n\nVIENNA/GENEVA. ${report}`)[1]).toBe(
      '[dateline] VIENNA/GENEVA.',
    );
    expect(drawn(`${report}\n\nKey points:\n• They met.\n\nThey left.`).slice(2)).toEqual([
      '[subheading] Key points:',
      '[bullet] • They met.',
      'They left.',
    ]);
  });

  test('questions head parts where there are several; one alone is the writer’s', () => {
    const parts = `Who was there?\n\n${report}\n\nWhat happens next?\n\n${report}`;
    expect(drawn(parts).filter((line) => line.startsWith('[subheading]'))).toHaveLength(2);
    expect(drawn(`${report}\n\nBut what happens next?\n\n${report}`)).not.toContainEqual(
      expect.stringContaining('['),
    );
  });

  test('what an outlet says to its readers is no report', () => {
    for (const line of [
      'Like this post? Subscribe to Harbour Notes.',
      'Were you there? Call our newsdesk or email news@daily.example',
      'This is a developing story. Please check back for updates.',
      'Ana Silva contributed to this report.',
      'Editor’s note: an earlier version gave another date.',
      'Sources: Nordpress, government readouts.',
      'Jo Bloggs reported from Geneva, Ana Silva from Lisbon.',
      'This article was amended on 23 April 2026.',
      'Listen to this article',
      'Subscribers can read the letter in full.',
      'Send your pictures of the parade to our team.',
      'Do you live by the harbour? Ring the Lantern newsdesk.',
      'The Lantern is not responsible for the content of external sites.',
      'Our reporters do not own shares of any company they write about.',
      'Bloggs reported from Geneva and Silva from Lisbon.',
      '— Nordpress',
    ]) {
      expect(drawn(`${report}\n\n${line}`).at(-1)).toBe(`[boilerplate] ${line}`);
    }
    const hello = 'Good morning from a grey harbour. Let’s get right to it.';
    expect(drawn(`${hello}\n\n${report}`)[0]).toBe(`[lead-in] ${hello}`);
    expect(drawn(`${report}\n\nReaders can call the mayor in May.`).at(-1)).toMatch(/^Readers/);
    for (const line of [
      'The suspect had tried to contact the newsroom before the attack.',
      '“He told me to share your stories with the world,” his neighbour said.',
      'The journalists of the paper do not own shares in the dam, the union said.',
    ]) {
      expect(drawn(`${report}\n\n${line}`).at(-1)).toBe(line);
    }
  });

  test('a block quotation, and a post signed with its platform', () => {
    expect(drawn(`${report}\n\n> We owe them the truth.\n\nThat was the mayor.`).slice(2, 3)).toEqual([
      '[embed] > We owe them the truth.',
    ]);
    expect(drawn(`${report}\n\n@jbloggs: We held their hands.\n\nHe left.`).slice(2)).toEqual([
      '[embed] @jbloggs: We held their hands.',
      'He left.',
    ]);
    expect(drawn(`${report}\n\nWe held their hands.\n\nCity Hall (Facebook), 11 October`).slice(2)).toEqual([
      '[embed] We held their hands.',
      '[embed] City Hall (Facebook), 11 October',
    ]);
  });

  test('a list without marks under its heading: three lines and more without a stop', () => {
    const lines = ['The talks took four hours', 'Nobody signed anything on Sunday', 'They meet again in May'];
    expect(
      drawn(`${report}\n\nAt a glance\n\n${lines.join('\n\n')}\n\nBoth sides flew home at night.`).slice(2),
    ).toEqual([
      '[subheading] At a glance',
      ...lines.map((line) => `[bullet] ${line}`),
      'Both sides flew home at night.',
    ]);
    const sung = ['“No more lies', 'No more war', 'Bring them home”'];
    expect(drawn(`${report}\n\nThey sang:\n\n${sung.join('\n\n')}\n\n${report}`).slice(3, 6)).toEqual(sung);
    expect(drawn(`${report}\n\n${lines[0]}\n\n${report}`)[2]).toBe(`[subheading] ${lines[0]}`);
  });

  test('entries of a live page stand under their hours', () => {
    const entry = 'The minister has just told us this:';
    expect(
      drawn(
        `${report}\n\n14:30 What is next?\n\n${entry}\n\n15:05 "Not yet"\n\n${entry}\n\n16:00 All leave\n\nIt is over.`,
      ).slice(2),
    ).toEqual([
      '[subheading] 14:30 What is next?',
      entry,
      '[subheading] 15:05 "Not yet"',
      entry,
      '[subheading] 16:00 All leave',
      'It is over.',
    ]);
  });

  test('titles of other articles below the report, and none where the report goes on', () => {
    expect(drawn(`${report}\n\nMore on this story\n\nWhat do the two sides want?`).slice(2)).toEqual([
      '[boilerplate] More on this story',
      '[boilerplate] What do the two sides want?',
    ]);
    expect(drawn(`${report}\n\nRead more\n\nWhat do they want?\n\n${report}`)[3]).toBe('What do they want?');
    const unstopped = ['The talks took four hours in all', 'Nobody signed anything on Sunday night'];
    expect(drawn([...unstopped, 'Read more', ...unstopped].join('\n\n')).slice(-2)).toEqual(unstopped);
  });

  test('embedded posts, their attribution, and what stands below it', () => {
    expect(
      drawn(
        `${report}\nTalks have begun.\n— Jane Doe (@jane_doe) November 30, 2025\nOur priorities are clear… pic.twitter.com/abc\nThe talks ended at noon.`,
      ).slice(2),
    ).toEqual([
      '[embed] Talks have begun.',
      '[embed] — Jane Doe (@jane_doe) November 30, 2025',
      '[embed] Our priorities are clear… pic.twitter.com/abc',
      'The talks ended at noon.',
    ]);
  });

  test('a post signed with hour and day', () => {
    expect(
      drawn(`${report}\n\nWe held on.\n\n— Jo Bloggs (@jbloggs) 7:22 PM · Apr 14, 2026`).slice(2),
    ).toEqual(['[embed] We held on.', '[embed] — Jo Bloggs (@jbloggs) 7:22 PM · Apr 14, 2026']);
  });

  test('subheadings stand between paragraphs, with Markdown marks or without', () => {
    expect(
      drawn(
        `${report}\n\nHosts praise both sides\n\nThe hosts were content.\n\n## What now\n\nThey will meet again soon.`,
      ),
    ).toEqual([
      ...report.split('\n\n'),
      '[subheading] Hosts praise both sides',
      'The hosts were content.',
      '[subheading] ## What now',
      'They will meet again soon.',
    ]);
  });

  test('lines between a headline and the date are decks, the first line of a quotation is none', () => {
    const [headline, date] = ['Town hall is shut after the flood', 'June 7, 2017'];
    const lines = ['Forty desks and a piano are lost', 'The mayor says it will open in May'];
    expect(drawn([headline, ...lines, date, report].join('\n\n')).slice(0, 4)).toEqual([
      `[headline] ${headline}`,
      ...lines.map((line) => `[deck] ${line}`),
      `[date] ${date}`,
    ]);
    const opened = '"We were not here.';
    expect(
      drawn([headline, date, opened, 'Nobody was," said the mayor of the town.', report].join('\n\n')),
    ).toContain(opened);
  });

  test('a question above all is the headline, as first words of a paragraph it is none', () => {
    const asked = 'Who will pay for the piano?';
    expect(drawn(`${asked}\n\n${report}`)[0]).toBe(`[headline] ${asked}`);
    expect(drawn(`${asked} Nobody knows.\n\n${report}`)[0]).toBe(`${asked} Nobody knows.`);
  });

  test('a headline of few words stands above a deck with its stop', () => {
    const text = [
      "Town Hall's Piano Found",
      'It lay in the river near the old mill.',
      'June 7, 2017',
      report,
    ].join('\n\n');
    expect(drawn(text).slice(0, 2)).toEqual([
      "[headline] Town Hall's Piano Found",
      '[deck] It lay in the river near the old mill.',
    ]);
  });

  test('a short sentence whose closing mark stands apart is no subheading', () => {
    const text = `${report}\n\n"They were content. "\n\nThey will meet again soon.`;
    expect(drawn(text)).toContain('"They were content. "');
  });

  test('notices of the outlet; the outlet is stated there', () => {
    const text = `${report}\n\nExample News Agency website contains only a portion of the stories offered to subscribers.`;
    const other = `${report}\n\nExample News Agency's website carries only part of its stories. Contact us for full access.`;
    expect(drawn(other).at(-1)).toMatch(/^\[boilerplate\]/);
    expect(read(other).outlet).toBe('Example News Agency');
    expect(drawn(text).at(-1)).toMatch(/^\[boilerplate\]/);
    expect(read(text).outlet).toBe('Example News Agency');
    expect(read('The minister told the Daily Example that talks go on.').outlet).toBeNull();
  });

  test('lines parted by the width of the page only are one paragraph', () => {
    const text =
      'The two delegations met on Sunday in the old town hall of Geneva, where\nthey talked for four hours about the terms of a lasting peace and the\nrebuilding of the cities near the front before leaving for the airport.';
    expect(drawn(text)).toEqual([text]);
  });

  test('front matter is read as data, and its dates as they are given', () => {
    const account = read(
      `---\ntitle: "Talks 'useful', both say"\ndate: 2025-11-30T23:24:20\nupdated: 2025-12-01 08:00 +0200\nauthor: [Ana Silva, Jo Bloggs]\noutlet: Daily Example\nurl: https://example.com/talks\n---\n\n${report}`,
    );
    expect(account).toMatchObject({
      headline: "Talks 'useful', both say",
      published: '2025-11-30T23:24:20',
      updated: '2025-12-01T08:00+02:00',
      byline: 'Ana Silva, Jo Bloggs',
      outlet: 'Daily Example',
      address: 'https://example.com/talks',
    });
    expect(nameOfAccount(account)).toBe('Daily Example');
  });

  test.each([
    ['an alias bomb', `a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\nd: [*c,*c,*c]\ntitle: T`],
    ['deep nesting', `title: ${'['.repeat(5000)}`],
    ['a code tag', 'title: !!js/function "function () { throw 1 }"'],
    ['a broken value', 'title: "never closed\nauthor: {'],
    ['a huge one', `title: ${'x'.repeat(20_000)}`],
  ])('hostile front matter is only data: %s', (_, yaml) => {
    const text = `---\n${yaml}\n---\n${report}`;
    const time = processorTime(() => expect(read(text).blocks[0]?.kind).toBe('front-matter'));
    expect(time).toBeLessThan(2_000);
  });

  test('a rule above plain text is no front matter', () => {
    expect(read(`---\nJust a line.\n---\n${report}`).blocks[0]?.kind).not.toBe('front-matter');
  });

  test('languages', () => {
    expect(read(report).language).toBe('en');
    expect(read('Die Gespräche waren nicht leicht, sagte der Minister, und sie dauern an.').language).toBe(
      'de',
    );
    expect(read('Переговоры прошли в воскресенье.').language).toBe('ru');
    expect(read('会谈于周日举行。').language).toBe('zh');
    expect(read('123').language).toBe('und');
  });
});

describe('lines that tell when an article appeared', () => {
  const report = 'The lock was opened on Friday, the harbour office said.\nNobody was hurt there.';
  test.each([
    ['3 May 2024 Last updated at 14:00 GMT', '2024-05-03', null],
    ['Published time: May 3, 2024 02: 03', '2024-05-03T02:03', null],
    ['on May 3 2024, 5: 03p', '2024-05-03T17:03', null],
    ['5/3/2024 @ 1:19PM', null, null],
    ['UPDATED 13.05.24', null, '2024-05-13'],
    ['Date:23.05.2024 18:50', '2024-05-23T18:50', null],
    ['18: 50 / 3 May 2024', '2024-05-03T18:50', null],
    ['6:50 p.m. GMT / Friday, May 3, 2024', '2024-05-03T18:50Z', null],
    ['18:50 / 23 / 05 / 2024', '2024-05-23T18:50', null],
    ['3 May 2024 / 18:50', '2024-05-03', null],
    ['2024 / 05 / 03', '2024-05-03', null],
    ['Posted: 2024 - 05 - 03 | Updated: 2024 - 05 - 06', '2024-05-03', '2024-05-06'],
  ])('%s is no headline', (line, published, updated) => {
    const account = read(`${line}\n${report}`);
    expect(account.blocks[0]?.kind).toBe('date');
    expect(account.headline).toBeNull();
    expect([account.published, account.updated]).toEqual([published, updated]);
  });
});

describe('stated dates', () => {
  test.each([
    ['30.11.2025', '2025-11-30'],
    ['November 30, 2025', '2025-11-30'],
    ['Sunday, 30 November 2025 14:05 GMT', '2025-11-30T14:05Z'],
    ['March 3, 2026 at 4:15 p.m. EST', '2026-03-03T16:15-05:00'],
    ['3 June 2026 09:30 BST', '2026-06-03T09:30+01:00'],
    ['March 3, 2026 at 4:15 p.m. ET', '2026-03-03T16:15'],
    ['2025-11-30T23:24:20+01:00', '2025-11-30T23:24:20+01:00'],
    ['Nov. 30, 2025 at 2:05 p.m.', '2025-11-30T14:05'],
    ['03/04/2025', null],
    ['31/12/2025', '2025-12-31'],
    ['31/12/25 5:03p', '2025-12-31T17:03'],
    ['03/04/25', null],
    ['3 June 2026 09:30 JST', '2026-06-03T09:30+09:00'],
    ['2026 / 06 / 03', '2026-06-03'],
    ['31/12/98', '1998-12-31'],
    ['3 May 2024 8:40 P. M.', '2024-05-03T20:40'],
    ['Fri May 3 2024, 01:19 hrs', '2024-05-03T01:19'],
    ['Sunday', null],
  ])('%s is %s', (stated, iso) => {
    expect(isoDate(stated)).toBe(iso);
  });
});

function holds(text: string): void {
  const { blocks } = read(text);
  // The line end of Unicode that JavaScript does not take for a blank.
  const between = (from: number, to?: number): string => text.slice(from, to).replaceAll('\u0085', '').trim();
  let last = 0;
  for (const { start, end } of blocks) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(between(last, start)).toBe('');
    last = end;
  }
  expect(between(last)).toBe('');
}

describe('any text', () => {
  const lines = array(
    constantFrom(
      report,
      'A headline without a stop',
      '— X (@x) May 1, 2025',
      '• item',
      'By Jane Doe',
      '---',
      'title: x',
      '',
      '   ',
      '“Yes,” he said. Photo: AFP',
      'ISTANBUL',
      '\u200f\u0301',
      'KYIV (AP) — Talks began on Sunday.',
    ),
  );

  test('is covered by blocks in order that do not overlap', () => {
    assert(property(lines, (parts) => holds(parts.join('\n'))));
    assert(property(lines, (parts) => holds(parts.join('\r\n\r\n'))));
    assert(property(lines, (parts) => holds(parts.join('\r'))));
    assert(property(string({ unit: 'binary' }), holds));
  });
});
