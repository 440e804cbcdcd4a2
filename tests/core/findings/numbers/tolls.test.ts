import { describe, expect, test } from 'vitest';
import { inOneLine } from '../found.ts';
import { analysed } from '../told-review.ts';

/** What accounts of one line each, that nothing links, are found to count differently: `high number: a1 ≥12, a2 ≥15`. */
const counted = (...texts: readonly string[]): readonly string[] =>
  analysed({ told: texts.map((text) => ({ text })) })
    .filter(({ kind }) => kind === 'number' || kind === 'internal-inconsistency')
    .map(inOneLine);

describe('tolls', () => {
  test('the dead of each account, in whatever words, with a side for every account', () => {
    expect(
      counted(
        'At least 12 people died when the dam above Lorne gave way.',
        'The death toll of the burst at Lorne has climbed to 15.',
        'LORNE TRAGEDY: 15 perish in the night.',
        'Seventeen villagers are known by now; water killed at least 17 people.',
      ),
    ).toEqual(['high number: a1 ≥12, a2 15, a3 15, a4 ≥17']);
  });

  test('the missing and the arrested', () => {
    expect(
      counted('Nine were missing on the lake.', 'Six others remain unaccounted for, rescuers said.'),
    ).toEqual(['high number: a1 9, a2 6']);
    expect(
      counted('Police made 23 arrests at the harbour.', 'The march ended with 41 demonstrators detained.'),
    ).toEqual(['high number: a1 23, a2 41']);
  });

  test('those who came, who are guessed', () => {
    expect(
      counted('Some 12,000 people marched through Lorne.', 'A crowd of 30,000 filled the square of Lorne.'),
    ).toEqual(['high number: a1 ~12000, a2 30000']);
    expect(
      counted('Some 12,000 people marched through Lorne.', 'About 15,000 people marched through Lorne.'),
    ).toEqual([]);
    expect(
      counted(
        'Police said 12,000 people marched, the union said 30,000 people marched.',
        'A crowd of 30,000 came.',
      ),
    ).toEqual([]);
  });

  test('those who listened, crammed in, took part or were on the streets', () => {
    expect(
      counted(
        'The choir sang to an audience of about 800 in Lorne.',
        'More than 500 people had packed the hall at Lorne.',
      ),
    ).toEqual(['medium number: a1 ~800, a2 >500']);
    expect(
      counted('Organisers said 60,000 people took part.', 'LORNE: 90,000 ON THE STREETS OVER BREAD'),
    ).toEqual(['high number: a1 60000, a2 90000']);
    expect(
      counted('Ten people who took part in running the fair were arrested.', 'Some 500 attended the fair.'),
    ).toEqual([]);
    expect(
      counted('More than 500 people packed the hall.', 'Some 550 people packed the hall at Lorne.'),
    ).toEqual([]);
  });

  test('those of the dead who are known by name', () => {
    expect(
      counted(
        'Eleven of the dead have by now been identified, the coroner said.',
        'Names were put to 14 of the dead by Sunday.',
      ),
    ).toEqual(['high number: a1 11, a2 14']);
    expect(
      counted('Police identified 14 suspects after 20 people died.', '20 people died, 11 were named.'),
    ).toEqual([]);
  });

  test('those who came to a mass, by what they are called, and those in front of whom it was held', () => {
    expect(
      counted(
        'The bishop spoke in front of an estimated 40,000 guests in Lorne.',
        'Some 90,000 pilgrims attended the mass in Lorne.',
        'Tens of thousands of pilgrims attended the mass.',
      ),
    ).toEqual(['high number: a1 ~40000, a2 ~90000']);
  });

  test('men and women who are counted beside each other are counted together', () => {
    expect(
      counted(
        'Three men and a woman were in custody.',
        '[bullet] Four in custody\nThe four arrested are from Lorne.',
      ),
    ).toEqual([]);
    expect(
      counted('Two men and a woman were in custody.', 'Three men and two girls were in custody.'),
    ).toEqual(['high number: a1 3, a2 5']);
  });

  test('a number that opens another clause has the fate of that one', () => {
    expect(
      counted('Nineteen people have died, 18 are still on the quay in Lorne.', 'Nineteen people have died.'),
    ).toEqual([]);
    expect(
      counted(
        'Nineteen people have died, 18 are treated for burns and wounds.',
        'A gunman murdered nineteen people and injured 11.',
      ),
    ).toEqual(['high number: a1 18, a2 11']);
  });

  test('a count that may be rounded is worth a look, and no more', () => {
    expect(counted('There were 148 people on board.', 'The ferry had 150 people on board.')).toEqual([
      'medium number: a1 148, a2 150',
    ]);
    expect(counted('There were 148 people on board.', 'The ferry had nearly 150 people on board.')).toEqual(
      [],
    );
  });

  test('each account has the count that it gives', () => {
    const said = analysed({
      told: [
        'Lorne: 73 people died.',
        'In Lorne at least 100 people died.',
        'In all 135 people died in Lorne.',
      ].map((text) => ({ text })),
    }).map(({ summary }) => summary);
    expect(said.join()).toContain('“135 people” (Outlet 3)');
  });

  test('what is counted in quotation marks is another matter', () => {
    expect(
      counted('Nine people were killed.', 'Two “chief targets” were killed later, the army said.'),
    ).toEqual([]);
    const [summary] = analysed({
      told: [{ text: 'The blast killed 12 U.S. troops.' }, { text: 'The blast killed 13 U.S. troops.' }],
    }).map((finding) => finding.summary);
    expect(summary ?? '').not.toContain('U”');
  });

  test('who travelled, wherever it is said', () => {
    expect(
      counted(
        'On board when the train left the rails near Lorne were 80 passengers.',
        'There were 86 people on the train.',
        'Seventy-one passengers were on the train to Lorne.',
      ),
    ).toEqual(['high number: a1 80, a3 71']);
  });

  test('a toll that may yet grow is one of this event', () => {
    expect(
      counted('At least three people died, but the number could grow.', 'At least six people died in Lorne.'),
    ).toEqual(['high number: a1 ≥3, a2 ≥6']);
  });

  test('far down in the article too', () => {
    const lines = (last: string): string =>
      [...Array.from({ length: 12 }, (_, at) => `The wind blew over pier ${at + 1} of Lorne.`), last].join(
        '\n',
      );
    expect(
      counted(
        lines('By dusk over 300 people had been arrested.'),
        lines('Guards had detained over 500 marchers by dusk.'),
      ),
    ).toEqual(['high number: a1 >300, a2 >500']);
  });

  test('lives that are lost are the dead', () => {
    expect(counted('The slide claimed 14 lives.', 'In all 19 people died.')).toEqual([
      'high number: a1 14, a2 19',
    ]);
  });

  test('a headline against its own text', () => {
    expect(
      counted('[front-matter] 16 dead as the bridge falls\nAt least 13 people died under the bridge.'),
    ).toEqual(['high internal-inconsistency: a1 16, a1 ≥13']);
  });

  test.each([
    ['a vaguer count', 'At least 20 people died in Lorne.', 'In Lorne 23 people died.'],
    ['at least as many', 'At least 14 people died in Lorne.', 'In Lorne 14 people died.'],
    ['about as many', 'Nearly 60 people were injured.', 'The slide left 57 people injured.'],
    ['of two fates', 'The fire killed 12 people.', 'The fire injured 30 people.'],
    ['two fates in one line', '11 dead, nine missing in the fire', 'Nine missing after the fire, 11 dead'],
    ['a part of the dead', 'Eleven people died.', 'Three crew members died.'],
    ['some of them', 'Eleven people died.', 'Four of them died on the way.'],
    ['an age', 'Eleven people died.', 'A boy of eight died.'],
    ['what may be', 'Eleven people died.', 'Some 40 people could have died, she said.'],
    ['another year', 'Eleven people died.', 'A fire killed 30 people in 1998.'],
    ['each year', 'Eleven people died.', 'Such fires kill 30 people a year.'],
    ['a month, of a report without its own', 'Eleven people died.', 'In May a fire killed 30 people.'],
    ['another event', 'Eleven people died.', 'In a separate fire 30 people died.'],
    [
      'one of two counts',
      'Police detained 12; the union says 19 people were detained.',
      'Police held 19 people.',
    ],
    ['another size', 'Eleven people died.', 'The war has killed 12,000 people.'],
  ])('no finding: %s', (_name, a, b) => expect(counted(a, b)).toEqual([]));
});

describe('a child without a name', () => {
  test('of whom the accounts tell the same, but for the age', () => {
    expect(
      counted(
        'Among the dead were a six-year-old boy and his aunt.',
        'Twelve people, a boy of eight among them, are dead.',
      ),
    ).toEqual(['low number: a1 6, a2 8']);
  });

  test.each([
    ['another one', 'Among the dead was a six-year-old boy.', 'A boy of eight watched from the pier.'],
    [
      'two of them',
      'Among the dead were a six-year-old boy and a boy of eight.',
      'Among the dead was a boy of eight.',
    ],
  ])('no finding: %s', (_name, a, b) => expect(counted(a, b)).toEqual([]));
});

describe('counts in other words', () => {
  test.each([
    [
      'the number of the dead',
      ['Water killed at least 12 people in Lorne.', 'The number of dead rose to 15 in Lorne late on Friday.'],
      'high number: a1 ≥12, a2 15',
    ],
    [
      'one more of them',
      ['The flood at Lorne killed two people.', 'A third person has died after the flood at Lorne.'],
      'high number: a1 2, a2 3',
    ],
    [
      'those on board',
      ['The tram was carrying 90 passengers to Lorne.', 'Some 140 passengers were on board when it burnt.'],
      'high number: a1 90, a2 ~140',
    ],
    [
      'those who had to leave',
      [
        'Some 3,000 residents were told to leave their homes.',
        'The gas forced about 1,200 people from their homes.',
      ],
      'high number: a1 ~3000, a2 ~1200',
    ],
    [
      'those who are gravely hurt',
      [
        'The blast hurt 31 people; seven of them are in a serious condition.',
        'Forty were treated for burns. Five remain seriously ill.',
      ],
      'medium number: a1 7, a2 5',
    ],
  ])('%s', (_what, texts, finding) => expect(counted(...texts)).toEqual([finding]));

  test.each([
    ['a third of something', ['The flood killed two people.', 'A third of the fields in Lorne died.']],
    [
      'one more of another time',
      ['The flood killed two people.', 'He is the fifth person to have died in this river.'],
    ],
    [
      'those of one hospital',
      [
        'The blast hurt 30. Seven are in serious condition.',
        'Four are in serious condition at Lorne hospital.',
      ],
    ],
    ['who is moved on', ['The court acquitted 12 people.', 'Police cleared 200 people from the square.']],
    ['those whom one boat saved', ['In all 96 people were rescued.', 'A fishing boat rescued 31 people.']],
    [
      'some of the convicted',
      ['Nine people were jailed in Lorne.', 'Four people were sentenced to six years in Lorne.'],
    ],
    ['a time of day', ['They had 26 people aboard.', 'At 10: 25 a. m. the crew went aboard.']],
    [
      'those whom another ship took on board',
      ['The ferry had 90 passengers on board.', 'A tug took 40 passengers on board.'],
    ],
    [
      'the whole and a part',
      ['More than 50 people were hurt, with seven fighting for life.', 'In all 50 were hurt.'],
    ],
    [
      'those held at a signal',
      ['Police arrested 23 people.', 'A tram with 40 people was held at a signal near Lorne.'],
    ],
  ])('no finding: %s', (_what, texts) => expect(counted(...texts)).toEqual([]));
});

describe('a headline or a list and the text', () => {
  test('where the same people are counted without a noun', () => {
    expect(
      counted(
        '[headline] Police say 47 people were arrested; lawyers say 63\nPolice said that 47 people were arrested, nine of them under 18. The lawyers’ line puts the number at 61.',
      ),
    ).toEqual(['medium internal-inconsistency: a1 63, a1 61']);
  });

  test('a list that was left behind', () => {
    expect(
      counted(
        'A third person has died after the flood at Lorne.\nSchools are open.\nTwo people have died and more than 30 are hurt',
      ),
    ).toEqual(['high internal-inconsistency: a1 3, a1 2']);
  });

  test('no finding where they agree, or tell of others', () => {
    expect(
      counted(
        '[headline] Police arrest 47 people; lawyers say 61\nPolice arrested 47 people; lawyers said 61.',
      ),
    ).toEqual([]);
    expect(
      counted(
        '[headline] Police arrest 47 people\nPolice arrested 47 people. Each has a number; hers is 61.',
      ),
    ).toEqual([]);
  });
});

describe('what is only about right', () => {
  test.each([
    ['About 84 people were arrested.', 'Police arrested 90 people.', true],
    ['Nearly seven people were arrested.', 'Police arrested six people.', true],
    ['About 30 people were arrested.', 'Police arrested 33 people.', false],
    ['About 250 people were arrested.', 'Police arrested 230 people.', false],
    ['About 12 people were arrested.', 'Police arrested 11 people.', false],
  ])('%s %s', (one, other, differ) => expect(counted(one, other)).toHaveLength(differ ? 1 : 0));
});

test('who counts seven dead, and further down those found in one place, has not two tolls', () => {
  expect(
    counted(
      'Seven people died when the pier at Lorne broke. Divers found the bodies of four people under the kiosk.',
      'Eleven people died when the pier at Lorne broke.',
    ),
  ).toEqual(['high number: a1 7, a2 11']);
});
