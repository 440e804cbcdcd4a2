import { describe, expect, test } from 'vitest';
import { inOneLine } from '../found.ts';
import { analysed } from '../told-review.ts';

type Line = { readonly text: string; readonly published?: string };

/** What is found between two accounts of one line each, which report the same thing: `high number: a1 5, a2 7`. */
const found = (a: Line, b: Line): readonly string[] =>
  analysed({
    told: [a, b],
    statements: [
      [
        [0, 0],
        [1, 0],
      ],
    ],
  })
    .filter(({ kind }) => kind !== 'omission')
    .map(inOneLine);
const told = (a: string, b: string): readonly string[] => found({ text: a }, { text: b });

describe('values of one question', () => {
  test('one number of two currencies; who converts a sum has another number', () => {
    const pledge = (sum: string): string => `The harbour fund pledged ${sum} for the new quay in Lorne.`;
    expect(told(pledge('$340m'), pledge('340 million euros'))).toEqual([
      'high number: a1 340000000 dollar, a2 340000000 EUR',
    ]);
    expect(told(pledge('$23,200'), pledge('20,000 euros'))).toEqual([]);
    expect(told(pledge('$340m'), pledge('US$340 million'))).toEqual([]);
  });

  test('measures are compared in whatever units they are told, and not where one is of something far larger', () => {
    const rain = (fell: string): string =>
      `The storm brought ${fell} of rain to the harbour of Lorne overnight.`;
    expect(told(rain('14 inches'), rain('356mm'))).toEqual([]);
    expect(told(rain('18 inches'), rain('356mm'))).toEqual(['high number: a1 18 in, a2 356 mm']);
    expect(told(rain('14 inches (356mm)'), rain('14 inches'))).toEqual([]);
    const run = (yards: string): string =>
      `Porter carried the ball for ${yards} in the second half at Lorne.`;
    expect(told(run('35 yards'), run('329 yards'))).toEqual([]);
  });

  test('points are not per cent, and two of them are not two hundred of a hundredth', () => {
    const wages = (by: string): string => `Wages in the shipyards of Lorne rose by ${by} in the spring.`;
    expect(told(wages('1.5 per cent'), wages('1.5 percentage points'))).toEqual([
      'high number: a1 1.5%, a2 1.5 points',
    ]);
    expect(told(wages('25 basis points'), wages('a quarter of a percentage point'))).toEqual([]);
    expect(told(wages('25 basis points'), wages('half a percentage point'))).toEqual([
      'high number: a1 0.25 points, a2 0.5 points',
    ]);
  });

  test('what is said behind a comma by a verb without its subject has words of its own', () => {
    expect(
      told(
        'Catches of the Lorne fleet fell by a third in the spring, pushing prices down 8 per cent.',
        'Catches of the Lorne fleet went down 31 per cent in the spring.',
      ),
    ).toEqual([]);
  });

  test('some of a number are as many as they are, and not the whole', () => {
    const boats = (some: string): string => `The storm of Friday night sank ${some} boats in Lorne harbour.`;
    expect(told(boats('38'), boats('39 of the 140'))).toEqual(['high number: a1 38, a2 39']);
    expect(told(boats('39'), boats('39 of 140'))).toEqual([]);
  });

  test('how a match or a vote ended, in digits or words', () => {
    const match = (score: string): string =>
      `Lorne Rovers beat Tarn United ${score} in the derby on the island.`;
    expect(told(match('3-1'), match('3-2'))).toEqual(['high number: a1 3-1, a2 3-2']);
    expect(told(`${match('3-1')} It was 3-2 before the referee looked again.`, match('3-2'))).toEqual([]);
    const vote = (result: string): string =>
      `Councillors in Lorne voted ${result} to close the old ferry pier.`;
    expect(told(vote('9-4'), vote('by nine votes to four'))).toEqual([]);
    expect(told(vote('9-4'), vote('by ten votes to three'))).toEqual(['high number: a1 9-4, a2 10-3']);
    const walk = (time: string): string => `Walkers lost ${time} minutes at the old ferry pier in Lorne.`;
    expect(told(walk('10-15'), walk('10-20')).join()).not.toContain('10-15');
  });

  test('all who voted are not those who voted for it', () => {
    expect(
      told(
        'The 13 councillors of the harbour board voted 9-4 for the ferry.',
        'Nine councillors of the harbour board voted for the ferry.',
      ),
    ).toEqual([]);
  });

  test('seven in all are seven', () => {
    expect(
      told(
        'The wardens handed out seven parking fines in all.',
        'Nine parking fines were handed out by wardens.',
      ),
    ).toEqual(['high number: a1 7, a2 9']);
  });

  test('a minute of a match is told of one person once', () => {
    const sent = (minute: string): string =>
      `Karel Tomev was shown a red card in the ${minute} minute in Lorne.`;
    expect(
      told(sent('62nd'), `A foul on the keeper and a red card in the 64th minute ended it for Karel Tomev.`),
    ).toEqual(['medium date-time: a1 62, a2 64']);
    expect(told(sent('62nd'), sent('62nd').replace('Karel Tomev', 'Jan Holt'))).toEqual([]);
  });

  test('what one party has is counted again and again, and told of it once', () => {
    const other =
      'The Farmers won 14 seats.\nThe Greens lost three seats.\nOnly nine seats changed hands twice.';
    expect(
      found(
        { text: `Unity took 41 seats in the island assembly, the clerk of Lorne said.\n${other}` },
        { text: `Unity will have 42 of 90 seats, by the clerk’s count for the assembly in Lorne.\n${other}` },
      ),
    ).toEqual(['high number: a1 41, a2 42']);
  });

  test('a day of a month needs few words around it', () => {
    expect(told('The next ferry is due on 9 May.', 'The next ferry will come on 19 May.')).toEqual([
      'medium date-time: a1 --05-09, a2 --05-19',
    ]);
  });

  test('the day that tells who somebody is is not the day of what is done about it', () => {
    const other = { text: 'A judge in Lorne will read two charges of arson at the mill later on Friday.' };
    const day = (text: string): readonly string[] => found({ text }, other);
    expect(
      day('The man who lit a blaze at the mill in Lorne on Thursday has been read two charges of arson.'),
    ).toEqual([]);
    expect(day('A judge in Lorne read two charges of arson at the mill late on Thursday.')).toEqual([
      'medium date-time: a1 weekday:thursday, a2 weekday:friday',
    ]);
  });

  test('one given name and one age: surnames with one other letter are one', () => {
    const pupil = (name: string): string =>
      `The diver ${name} was hurt in the eye by a falling rope in Lorne.`;
    expect(told(pupil('Karel Tomev, 22,'), pupil('Karel Tonev, a 22-year-old,'))).toEqual([
      'low name-spelling: a1 Tomev, a2 Tonev',
    ]);
    expect(told(pupil('Karel Tomev, 22,'), pupil('Karel Tonev')).join()).not.toContain('name-spelling');
  });

  test('what was done and what is promised are two counts', () => {
    const captives = (deed: string): string =>
      `The rebels ${deed} captives on the first day of the truce in Lorne.`;
    expect(told(captives('released 24'), captives('promised to release 39'))).toEqual([]);
    expect(told(captives('released 24'), captives('released 39'))).toEqual(['high number: a1 24, a2 39']);
  });

  test('distances of which one is many times the other are of two things', () => {
    const heard = (far: string): string => `People in the hills heard the blast of the mill ${far} away.`;
    expect(
      told(
        `${heard('240 kilometres')} It was loud.`,
        'The blast of the mill broke windows two kilometres away.',
      ),
    ).toEqual([]);
    expect(told(heard('240 kilometres'), heard('160 kilometres'))).toEqual([
      'high number: a1 240 km, a2 160 km',
    ]);
  });

  test('how fast a thing may go is not how fast it went', () => {
    const ferry = (speed: string): string =>
      `The night ferry on the new route from Lorne ${speed} knots an hour.`;
    expect(told(ferry('can go as fast as 42'), ferry('went as fast as 48'))).toEqual([]);
  });

  test('a number in words is that number', () => {
    const cars = (which: string): string => `The night train to Lorne lost ${which} on the bend by the lake.`;
    expect(told(cars('13 cars'), cars('thirteen of its 14 cars'))).toEqual([]);
  });

  test('an account that has both numbers knows of both', () => {
    const cut = 'The merger of the Lorne dairies in spring cost 180 jobs on the coast.';
    const left = 'The merger of the Lorne dairies in spring kept 340 jobs on the coast.';
    expect(told(cut, left)).toEqual(['high number: a1 180, a2 340']);
    expect(told(cut, `${left}\nIt cost 180 jobs.`)).toEqual([]);
  });

  test('a number of days is a length of time', () => {
    const report = (days: string): string =>
      `The safety board will publish its first report within ${days} days.`;
    expect(told(report('30'), report('60'))).toEqual(['high number: a1 P30D, a2 P60D']);
  });

  test('an account that nothing links has its side where it gives one of the values', () => {
    const report = (days: string): string =>
      `The safety board will publish its first report within ${days} days.`;
    const [finding] = analysed({
      told: [
        { text: report('30') },
        { text: report('60') },
        { text: 'A first report of the board is due in 30 days.' },
        { text: 'It rained for 30 days.' },
      ],
      statements: [
        [
          [0, 0],
          [1, 0],
        ],
      ],
    });
    expect(finding?.sides.map(({ account, value }) => `${account} ${value}`)).toEqual([
      'a1 P30D',
      'a2 P60D',
      'a3 P30D',
    ]);
    expect(finding?.summary).toMatch(/“60 days” \(Outlet 2\) and “30 days” \(Outlet 1 and Outlet 3\)/u);
  });

  test('a bare weekday is the last or the next one', () => {
    const mourning = (day: string): string =>
      `The government of the island declared ${day} a day of mourning.`;
    expect(
      found(
        { text: mourning('Monday'), published: '2026-10-11' },
        { text: mourning('Monday, October 12,'), published: '2026-10-12' },
      ),
    ).toEqual([]);
  });

  test('days of a report without a year are compared with days that have one', () => {
    const inspected = (month: string): string =>
      `The ferry was inspected in ${month} by the harbour office, it said.`;
    const dated = { text: inspected('May'), published: '2026-10-10' };
    expect(found(dated, { text: inspected('May') })).toEqual([]);
    expect(found(dated, { text: inspected('March') })).toEqual(['medium date-time: a1 2026-05, a2 --03']);
  });

  test('who tells both days contradicts neither', () => {
    expect(
      told(
        'The pipeline to the port will be opened from 1 April 2026.',
        'The pipeline to the port, shut since 3 February 2026, will be opened in early April 2026.',
      ),
    ).toEqual([]);
  });
});

describe('a thing that two linked sentences each count once', () => {
  test('among few words in common, where the counts are near', () => {
    const landed = 'The gale made a Lorne ferry put about 420 passengers ashore off Cape Ombra.';
    const after = (count: string): string =>
      `In the gale off Cape Ombra the Lorne ferry Tern took its ${count} passengers home by bus, whatever they said.`;
    expect(told(landed, after('246'))).toEqual(['high number: a1 ~420, a2 246']);
    expect(told(landed, after('430'))).toEqual([]);
    // far apart: others
    expect(told(landed, after('30'))).toEqual([]);
    // hardly a word in common
    expect(told(landed, 'The bus company has 246 passengers a day.')).toEqual([]);
  });

  test('beside as many of another thing', () => {
    const haul = (bars: string): string =>
      `Divers brought up seven crates, ${bars} other gold bars, an anchor and two ropes.`;
    // what comes beside the chief thing is no grave matter
    expect(told(haul('three'), haul('two'))).toEqual(['medium number: a1 3, a2 2']);
    expect(told(haul('three'), haul('3'))).toEqual([]);
    // who tells both contradicts neither
    expect(told(haul('three'), `${haul('two').slice(0, -1)} and three bars of lead.`)).toEqual([]);
  });

  test('a number that is a name', () => {
    const fire = (deck: string): string => `The fire on the Alma off Lorne began in a crate on deck ${deck}.`;
    const findings = analysed({
      told: [{ text: fire('3') }, { text: fire('four') }],
      statements: [
        [
          [0, 0],
          [1, 0],
        ],
      ],
    });
    expect(findings.map(({ severity, summary }) => `${severity} ${summary}`)).toEqual([
      'medium The numbers differ: “deck 3” (Outlet 1) and “deck four” (Outlet 2).',
    ]);
  });

  test('one more is no share of the others', () => {
    expect(
      told(
        'The gale killed two sailors and a third was hurt off Lorne on Sunday.',
        'The gale off Lorne on Sunday killed two sailors, and two were hurt.',
      ),
    ).toEqual([]);
  });

  test('shares of several places are compared place by place', () => {
    const shares = (lorne: string): string =>
      `The storm cut off 55 percent of homes in Bergen, 52 percent in Oslo and ${lorne} percent in Turku, the grid said.`;
    const oslo =
      'The storm cut off 63% of homes in Turku, the grid said, while lines to Bergen and Oslo were hit.';
    expect(told(shares('82'), oslo)).toEqual(['high number: a1 82%, a2 63%']);
    expect(told(shares('63'), oslo)).toEqual([]);
  });

  test('an account that has both counts anywhere knows of both', () => {
    const landed = 'The gale made a Lorne ferry put about 420 passengers ashore off Cape Ombra.';
    const home =
      'In the gale off Cape Ombra the Lorne ferry Tern took its 246 passengers home by bus, it said.';
    expect(
      found({ text: `${landed}\nOf the others 246 passengers went by train.` }, { text: home }).filter(
        (finding) => finding.includes('420'),
      ),
    ).toEqual([]);
  });

  test('what is counted again and again, of one person', () => {
    const review = (saved: string) =>
      analysed({
        told: [
          {
            text: `Its skipper, Karel Tomev, took 63 people on board.\nIn Lorne 12 people died.\nAbout 9 people are missing.`,
          },
          { text: saved },
        ],
        statements: [
          [
            [0, 0],
            [1, 0],
          ],
        ],
      }).map(inOneLine);
    expect(review('Plucky fishing boat skipper Karel Tomev hauled 90 people from the sea.')).toContain(
      'high number: a1 63, a2 90',
    );
    expect(
      review('Plucky fishing boat skipper Ann Ellis hauled 90 people from the sea.').join(),
    ).not.toContain('90');
  });

  test('words for many', () => {
    const crowd = (many: string): string => `${many} of pupils marched through Lorne against the toll road.`;
    const numbers = (a: string, b: string): readonly string[] =>
      told(crowd(a), crowd(b)).filter((finding) => finding.includes('number'));
    expect(numbers('Hundreds', 'Thousands')).toEqual(['medium number: a1 hundreds, a2 thousands']);
    expect(numbers('Tens of thousands', 'Thousands')).toEqual([
      'medium number: a1 tens of thousands, a2 thousands',
    ]);
    expect(numbers('Dozens', 'Scores')).toEqual([]);
  });

  test('the block of a street is no count', () => {
    const lies = (where: string): string =>
      `The body lay ${where} of Mill Street in Lorne, the guards found.`;
    expect(told(lies('about 10 blocks'), lies('14 blocks'))).toEqual(['high number: a1 ~10, a2 14']);
    expect(told(lies('about 10 blocks west'), lies('in the 12000 block'))).toEqual([]);
  });

  test('how long all of it went on', () => {
    expect(
      told(
        'The burst dam set off five days of floods and power cuts across Lorne and its farms.',
        'Farms across Lorne lay dry after nine days of floods and power cuts that the burst dam set off.',
      ),
    ).toEqual(['low number: a1 P5D, a2 P9D']);
  });
});

describe('counts that nothing links', () => {
  const counted = (a: string, b: string): readonly string[] =>
    analysed({ told: [{ text: a }, { text: b }] })
      .filter(({ kind }) => kind === 'number')
      .map(({ sides }) => sides.map((side) => `${side.account} ${side.value}`).join(', '));

  test('one thing, told with the same words', () => {
    expect(
      counted(
        'The Alma was carrying 400 passengers to Lorne when the blaze broke out.',
        'The ship was carrying 312 passengers and 47 crew.',
      ),
    ).toEqual(['a1 400, a2 312']);
  });

  test.each([
    ['other words', 'The Alma was carrying 400 passengers.', 'The line lost 312 passengers in a year.'],
    [
      'far apart',
      'The Alma was carrying 400 passengers to Lorne.',
      'The Alma was carrying 3 passengers to Lorne.',
    ],
    [
      'of two names',
      'Porter completed 29 passes for 364 yards in Lorne.',
      'Ellis completed 18 passes for 329 yards in Lorne.',
    ],
    [
      'behind other words',
      'The Alma has 605 tonnes and five cranes in Lorne.',
      'The Bruna came for 364 tonnes and three cranes in Lorne.',
    ],
    [
      'of another year',
      'The Alma was carrying 400 passengers when fire broke out at night.',
      'In 1998 the old Bruna was carrying 312 passengers.',
    ],
    [
      'miles on land and at sea',
      'The Alma burnt 20 miles off Lorne in calm weather.',
      'The Alma burnt 18 nautical miles off Lorne in calm weather.',
    ],
    [
      'counted again and again',
      'The Alma was carrying 400 passengers.\nLater 90 passengers came.\nOnly 20 passengers stayed.',
      'The ship was carrying 312 passengers.',
    ],
  ])('no finding: %s', (_name, a, b) => expect(counted(a, b)).toEqual([]));
});
