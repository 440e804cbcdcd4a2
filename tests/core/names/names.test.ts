import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../core/facts/facts.ts';
import type { Fact, FactKind } from '../../../core/model.ts';
import { fullNamesOf, type PersonName } from '../../../core/names/full-names.ts';
import { transliterationKey } from '../../../core/names/transliteration.ts';
import { plainAccount } from '../../plain-account.ts';

function facts(texts: readonly string[]): readonly Fact[] {
  const accounts = texts.map((text, index) => plainAccount(`a${index + 1}`, text));
  const passages = accounts.map(({ id, text }) => ({
    id: `p-${id}`,
    account: id,
    start: 0,
    end: text.length,
    zone: 'body' as const,
  }));
  return factsOf(accounts, passages);
}

const read = (kind: FactKind, ...texts: readonly string[]): readonly string[] =>
  facts(texts)
    .filter((fact) => fact.kind === kind)
    .map((fact) => fact.value);

const resolvePeople = (names: readonly PersonName[]): readonly string[] => {
  const fullName = fullNamesOf(names);
  return names.map(({ account, name }) => fullName(account, name));
};

describe('people', () => {
  test('part of a name means the whole one, in the same account and in the others', () => {
    expect(
      read('person', 'Maria Delgado spoke. Delgado left.', 'The crowd cheered when Delgado said so.'),
    ).toEqual(['Maria Delgado', 'Maria Delgado', 'Maria Delgado']);
  });

  test('without what a headline says of them', () => {
    const text = 'Lorna Omar Charged\n\nLorna Omar left town. She was charged on Monday.';
    expect(read('person', text)).toEqual(['Lorna Omar', 'Lorna Omar']);
    expect(read('person', 'Omar Presents Evidence. The Public Relations of Lorn.')).toEqual([]);
  });

  test('in capitals, as in a byline', () => {
    const text =
      'The shop shut.\nBy ANNA WEBER AND TOM HOLT, and LINDA OMAR\nNobody came to VIRGINIA GOP talks.';
    expect(read('person', text)).toEqual(['ANNA WEBER', 'TOM HOLT', 'LINDA OMAR']);
    expect(read('person', 'The shop shut.\nGRACE PERIOD ENDS\nNobody came.')).toEqual([]);
  });

  test('behind a particle stands a surname, although it is a word', () => {
    expect(read('person', 'Editors asked Marina Le Brush to resign. Le Brush refused.')).toEqual([
      'Marina Le Brush',
      'Marina Le Brush',
    ]);
  });

  test('of two spellings used alike the one with its accents is the full name', () => {
    expect(
      resolvePeople([
        { account: 'a1', name: 'Rosa Munoz' },
        { account: 'a2', name: 'Rosa Muñoz' },
      ]),
    ).toEqual(['Rosa Muñoz', 'Rosa Muñoz']);
  });

  test('whoever holds an office of a country, and a town in it', () => {
    expect(read('person', 'A plan by Tolvaj Marusek, Norway’s Deputy Trade Minister, failed.')).toEqual([
      'Tolvaj Marusek',
    ]);
    expect(read('place', 'They met in Tolvaj, Norway.')).toEqual(['Tolvaj', 'Norway']);
  });

  test('a name behind its article', () => {
    expect(read('person', 'The envoy, Nasser al-Rahbi, met Omar el-Tayib. Mr al-Rahbi left.')).toEqual([
      'Nasser al-Rahbi',
      'Omar el-Tayib',
      'Nasser al-Rahbi',
    ]);
  });

  test('a courtesy is no part of a name', () => {
    expect(read('person', 'The envoy, Madam Lena Brandt, met Mme Ada Voss.')).toEqual([
      'Lena Brandt',
      'Ada Voss',
    ]);
  });

  test('a long name and a short one that begins with its second word are of one person', () => {
    const names = ['Sayyid Nasser bin Omar al-Rahbi', 'Nasser al-Rahbi'];
    expect(resolvePeople(names.map((name, index) => ({ account: `a${index}`, name })))).toEqual([
      'Sayyid Nasser bin Omar al-Rahbi',
      'Sayyid Nasser bin Omar al-Rahbi',
    ]);
  });

  test('a word for anybody is nobody, and what a movement is of is no person', () => {
    expect(
      read(
        'person',
        'Nobody warned us. Everybody ran, said Rosa Tellman. The Alliance of Shared Harvests, a farmers’ body, agreed with Helpers Europe.',
      ),
    ).toEqual(['Rosa Tellman']);
  });

  test('a name of several words goes by any of them: two surnames, or one of them, are the same person', () => {
    expect(
      read(
        'person',
        'President Graciela Benítez Roa spoke. Benítez left. Ms Benítez Roa waved.',
        'Graciela Benitez, the president, spoke. Benitez said so.',
      ),
    ).toEqual(Array.from({ length: 5 }, () => 'Graciela Benítez Roa'));
  });

  test('a surname has its hyphen or not', () => {
    expect(
      read('person', 'Rosa Marl-Dupin spoke. Marl-Dupin left.', 'Then Rosa Marl Dupin sat. Dupin said so.'),
    ).toEqual(Array.from({ length: 4 }, () => 'Rosa Marl Dupin'));
  });

  test('a plural that opens a sentence is nobody, and an office is no sheriff', () => {
    expect(
      read('person', 'Authorities said little. Neighbors said more. She is at the Sheriff’s Department now.'),
    ).toEqual([]);
  });

  test('a surname is the one who has it, before one who has it as a middle name', () => {
    expect(
      read('person', 'Graciela Benítez Roa met Pedro Benítez, a farmer. Benítez left.', 'Benítez spoke.'),
    ).toEqual(['Graciela Benítez Roa', 'Pedro Benítez', 'Pedro Benítez', 'Pedro Benítez']);
  });

  test('spellings of one name meet', () => {
    const values = read(
      'person',
      'President Volodymyr Zelensky spoke.',
      'Zelensky and Volodymyr Zelenskyy spoke.',
    );
    expect(new Set(values).size).toBe(1);
  });

  test('a surname that is also a city is the person’s, save where it is a place', () => {
    const text = 'Corvina Paris joined in May. Paris was fourteen then. She had never been to Paris.';
    expect(read('person', text)).toEqual(['Corvina Paris', 'Corvina Paris']);
    expect(read('place', text)).toEqual(['Paris']);
  });

  test('what is called a firm in two words is one wherever it is named', () => {
    const text = 'Staff of the lift firm Quorl Zerbo came. Quorl Zerbo said it was over.';
    expect([read('organisation', text), read('person', text)]).toEqual([['Quorl Zerbo', 'Quorl Zerbo'], []]);
  });

  test('a word nobody can place is the surname of somebody whom another account names in full', () => {
    expect(read('person', 'Judge Katarina Novak spoke.', 'Novak never came.')).toEqual([
      'Katarina Novak',
      'Katarina Novak',
    ]);
    expect(read('person', 'Judge Katarina Novak spoke.', 'Zerbo never came.')).toEqual(['Katarina Novak']);
  });

  test('given names spelt with another inner vowel are one person’s, with another ending they are not', () => {
    const names = ['Katarina Novak', 'Katerina Novak', 'Paola Rossi', 'Paolo Rossi'].map((name) => ({
      account: 'a1',
      name,
    }));
    expect(new Set(resolvePeople(names)).size).toBe(3);
  });

  test('a given name that is a month or a verb too, and titles cut short', () => {
    expect(
      read('person', 'Jan Quorl met Mr. Zerbo twice there and also asked Sen. Will Morrow to come.'),
    ).toEqual(['Jan Quorl', 'Zerbo', 'Will Morrow']);
  });

  test('small words, verbs and what somebody is, in the capitals of a headline', () => {
    const text = 'Anna Bloggs was late. Bloggs left.';
    expect(read('person', `Lawmakers Turn Their Anger On Anna Bloggs\n\n${text}`)).toEqual(
      Array.from({ length: 3 }, () => 'Anna Bloggs'),
    );
    expect(read('person', `Well-Known Rower Sides With Champion Anna Bloggs\n\n${text}`)).toEqual(
      Array.from({ length: 3 }, () => 'Anna Bloggs'),
    );
  });

  test('whoever stands behind a university or holds an office of a place', () => {
    const text =
      'A student at University of Texas Arlington Quorla Zerbo wrote another long letter about tuition to Governor of Oregon Tolvaj Marusek.';
    expect(read('person', text)).toEqual(['Quorla Zerbo', 'Tolvaj Marusek']);
    expect(read('place', text)).toEqual(['Oregon']);
    expect(read('organisation', text)).toEqual(['University of Texas Arlington']);
    expect(read('organisation', 'She is the co-founder of Google. He is Co-founder of Google.')).toEqual([
      'Google',
      'Google',
    ]);
  });

  test('whom a verb of a headline is about, and whoever is looked at', () => {
    expect(read('person', 'Anna Bloggs Wins Oregon\n\nBloggs spoke in Oregon.')).toEqual([
      'Anna Bloggs',
      'Anna Bloggs',
    ]);
    expect(
      read('place', 'They were looking at Quorl, and shots were fired at Zerbo. He lives at Velmora.'),
    ).toEqual(['Velmora']);
  });

  test('a surname that is a small word too', () => {
    expect(read('person', 'Prime Minister Theresa May said so. Adam West left.')).toEqual([
      'Theresa May',
      'Adam West',
    ]);
  });

  test('whoever was something then, and several with one noun', () => {
    const text =
      'She met then-President Quorl Zerbo, and the publishers Tolvaj Marusek and Anna Bloggs agreed.';
    expect(read('person', text)).toEqual(['Quorl Zerbo', 'Tolvaj Marusek', 'Anna Bloggs']);
    expect(read('title', text)).toEqual(['Quorl Zerbo: then-president']);
  });

  test('a compound with a name in it is nobody', () => {
    expect(read('person', 'An Oscar Prize-winner and a Laurel League-trained doctor came.')).toEqual([]);
  });

  test('what is somebody’s is nobody, but names whose it is', () => {
    expect(
      read('person', 'Anna Weber painted. The Weber Murals and the Anna Weber Legacy Project stay.'),
    ).toEqual(['Anna Weber', 'Anna Weber', 'Anna Weber']);
  });

  test('two people of one surname are not mixed up', () => {
    const names = ['Anna Weber', 'Karl Weber', 'Weber'].map((name) => ({ account: 'a1', name }));
    expect(resolvePeople(names)).toEqual(['Anna Weber', 'Karl Weber', 'Weber']);
  });

  test('who is meant does not depend on the order of the accounts', () => {
    const names = [
      { account: 'a1', name: 'Sergei Ivanov' },
      { account: 'a2', name: 'Sergey Ivanov' },
      { account: 'a3', name: 'Ivanov' },
    ];
    expect(resolvePeople(names.toReversed())).toEqual(resolvePeople(names).toReversed());
    expect(new Set(resolvePeople(names)).size).toBe(1);
  });

  test.each([
    ['Zelensky', 'Zelenskyy'],
    ['Dmitry', 'Dmitrii'],
    ['Sergiy', 'Sergii'],
    ['Müller', 'Muller'],
    ['Dzhanibekov', 'Djanibekov'],
    ['Tzanko', 'Tsanko'],
  ])('%s and %s have one key', (a, b) => expect(transliterationKey(a)).toBe(transliterationKey(b)));

  test('different names keep different keys', () => {
    expect(transliterationKey('Ivanov')).not.toBe(transliterationKey('Ivanova'));
    expect(transliterationKey('Weber')).not.toBe(transliterationKey('Becker'));
    expect(transliterationKey('Dimov')).not.toBe(transliterationKey('Djimov'));
    expect(transliterationKey('Tanko')).not.toBe(transliterationKey('Tzanko'));
  });
});

describe('titles', () => {
  test.each([
    ['US Secretary of State Ann Porter left.', 'Ann Porter: us secretary of state'],
    ['A meeting with Kremlin spokesman Dmitry Orlov took place.', 'Dmitry Orlov: kremlin spokesman'],
    ['Boris Petrenko, head of the armed forces, spoke.', 'Boris Petrenko: head of the armed forces'],
    [
      'It included the Chief of the General Staff, Boris Petrenko, and others.',
      'Boris Petrenko: chief of the general staff',
    ],
    ['The ambassador to France John Ellis left.', 'John Ellis: ambassador to france'],
    ['A former transport minister John Ellis left.', 'John Ellis: former transport minister'],
    ['Then New Zealand’s Farm Minister John Ellis left.', "John Ellis: new zealand's farm minister"],
    ['“They left,” museum director Ann Porter said.', 'Ann Porter: museum director'],
  ])('%s', (text, expected) => expect(read('title', text)).toEqual([expected]));

  test('a list of people gives nobody the title of the next', () => {
    expect(read('title', 'She met Ann Porter, President Paul Smith and John Ellis.')).toEqual([
      'Paul Smith: president',
    ]);
  });
});

describe('places and organisations', () => {
  test('a place has one name', () => {
    expect(read('place', 'in the U.S., in America, from Kiev to KYIV')).toEqual([
      'United States',
      'United States',
      'Kyiv',
      'Kyiv',
    ]);
  });

  test('rivers and lanes are places, stations are bodies, and people keep their names', () => {
    const text = 'The River Tame ran through Mill Lane, Nathan Lane told Radio Marca.';
    expect(read('place', text)).toEqual(['River Tame', 'Mill Lane']);
    expect(read('organisation', text)).toEqual(['Radio Marca']);
    expect(read('person', text)).toEqual(['Nathan Lane']);
  });

  test('an organisation ends at its head word and takes what it is of', () => {
    expect(
      read('organisation', 'The Ministry of Defence and the National Security Council met Boeing at the UN.'),
    ).toEqual(['Ministry of Defence', 'National Security Council', 'Boeing', 'UN']);
  });

  test('capitals of sentences and headlines are no names', () => {
    expect(facts(['However, they left. Talks went on.\nThe Talks Were Long And Very Hard For All.'])).toEqual(
      [],
    );
  });
});

describe('organisations', () => {
  test.each([
    ['They cheered when the Gliders won.', ['Gliders']],
    ['An Environment Canada spokeswoman spoke.', ['Environment Canada']],
    ['Anna Weber of the Daily News left.', ['Daily News']],
    [
      'The Church of the Holy Lamp denied it; nobody joined the Church.',
      ['Church of the Holy Lamp', 'Church'],
    ],
    [
      'The Council on Harbour Relations met Zerbo City Council on Monday.',
      ['Council on Harbour Relations', 'Zerbo City Council'],
    ],
    ['He is a VIP with a DVD about HTML.', []],
  ])('%s', (text, expected) => {
    expect(read('organisation', text)).toEqual(expected);
  });

  test('initials of words in small letters, and of ranks and things, are no bodies', () => {
    const text =
      'They use a virtual lathe (VL) and several rotary drum planers (RDPs). The SMT (slow milling trial) failed. Two DWI cases and PTSD came up.';
    expect(facts([text]).filter(({ kind }) => kind === 'organisation')).toEqual([]);
    expect(read('organisation', 'The Council for Level Trade (CLT) agreed with the NTC.')).toEqual([
      'Council for Level Trade',
      'CLT',
      'NTC',
    ]);
  });

  test('centres for something, and of studies, are bodies', () => {
    expect(
      read('organisation', 'The Lorne Center for Media and Public Affairs met the Ilvo Policy Center.'),
    ).toEqual(['Lorne Center for Media and Public Affairs', 'Ilvo Policy Center']);
    expect(read('place', 'They met in the Lorne Shopping Center.')).toEqual(['Lorne Shopping Center']);
  });

  test('short forms of states, oceans in other names, buildings of more than one part', () => {
    expect(read('place', 'It was held in Quorl, N.Y., and in Velmora, Calif. yesterday.')).toEqual([
      'Quorl',
      'New York',
      'Velmora',
      'California',
    ]);
    expect(read('place', 'They met at the Pacific Standard by the Pacific.')).toEqual(['Pacific']);
    expect(
      read('place', 'He was taken to the Lorne County Medical Center and the Ilvo Memorial Hall Station.'),
    ).toEqual(['Lorne County Medical Center', 'Ilvo Memorial Hall Station']);
    expect(
      read('organisation', 'She studies at Virginia Tech and joined the Communist Party of China.'),
    ).toEqual(['Virginia Tech', 'Communist Party of China']);
  });

  test('towns of universities, and beliefs', () => {
    expect(read('place', 'The director at the University of Oregon, Quorl, said so.')).toEqual(['Quorl']);
    expect(read('place', 'It is the holiest site in Islam.')).toEqual([]);
  });

  test('a virus or a browser with a name is nobody and nowhere', () => {
    const text =
      'They spoke of the Zelda virus all day. Her interest in Zelda grew. The House Zelda bill failed.';
    expect(facts([text])).toEqual([]);
  });

  test('names that an and or a for joins are several', () => {
    expect(
      read('organisation', 'He accused the White House and Congress, then Zerbo and the Harbour Commission.'),
    ).toEqual(['White House', 'Congress', 'Harbour Commission']);
    expect(read('organisation', 'It lies with the Department of Health and Human Services.')).toEqual([
      'Department of Health and Human Services',
    ]);
  });

  test('bodies with an owner, a hyphen or a cut in their names', () => {
    const text =
      'The Lorne County Sheriff’s Department and the Council on American - Islamic Relations objected.';
    expect(read('organisation', text)).toEqual([
      'Lorne County Sheriff’s Department',
      'Council on American - Islamic Relations',
    ]);
    expect(read('organisation', 'She asked the Lorne County Office of the Chief Examiner.')).toEqual([
      'Lorne County Office',
    ]);
  });

  test('a word in a list with organisations is one', () => {
    expect(read('organisation', 'They asked Google, Zerbo, and the Daily News.')).toEqual([
      'Google',
      'Zerbo',
      'Daily News',
    ]);
  });

  test('places by the words before and behind them', () => {
    expect(read('place', 'They met in the town of Zerbo and moved next to Quorl.')).toEqual([
      'Zerbo',
      'Quorl',
    ]);
    expect(read('place', 'She works at the Bering Space Center (BSC). The BSC is old.')).toEqual([
      'Bering Space Center',
      'BSC',
      'BSC',
    ]);
    expect(read('person', 'It was said by Anna Delmont Hill on Monday.')).toEqual(['Anna Delmont Hill']);
  });

  test('the site of a body is a place; a name before a noun is none', () => {
    expect(read('place', 'They met at Quorl Air Force Base.')).toEqual(['Quorl Air Force Base']);
    expect(read('place', 'Two died in Zerbo stampedes. Many come to Zerbo every year.')).toEqual([]);
  });

  test('ships are nobody', () => {
    expect(read('person', 'The tug MV Karel Dorn sank. The Karel Dorn was old.')).toEqual([]);
  });

  test('storms and machines are nobody', () => {
    const text =
      'Hurricane Katrina hit the coast. Katrina was strong when the crew of STS-9 came home; STS flights go on.';
    expect(facts([text]).filter(({ kind }) => kind === 'person' || kind === 'organisation')).toEqual([]);
  });

  test('words in capitals among others, hours and adjectives are no names', () => {
    const text = 'They met at 3 p.m. EDT on the Liberian-flagged MV Quorl.\nPOLICE HUNT FOR KILLER';
    expect(facts([text]).filter(({ kind }) => kind === 'person' || kind === 'organisation')).toEqual([]);
  });

  test('who holds a town is no part of its name', () => {
    const text = 'The mill stands in Sylvanian-occupied Quorl. Quorl has no other. Ann Porter-Reed owned it.';
    expect(read('person', text)).toEqual(['Ann Porter-Reed']);
  });

  test('what opens a sentence is no part of the name behind it, and a company is no person', () => {
    const text = 'Once Zerbo said so. Considering Zerbo, they left. They sued Zerbo Ltd on Monday.';
    expect(read('person', text)).toEqual([]);
    expect(read('organisation', text)).toEqual(['Zerbo', 'Zerbo', 'Zerbo Ltd']);
  });

  test('what is named again and again and never by its last word alone is nobody', () => {
    const often = (last: string) =>
      `They saw Quorl Zerbo twice. Some liked Quorl Zerbo best. Nobody likes Quorl Zerbo now. ${last}`;
    expect(read('person', often('Then they left.'))).toEqual([]);
    expect(read('person', often('Then they asked Zerbo again.')).length).toBe(4);
  });

  test('a name that ends in an ordinary word is nobody, unless that word stands alone as a name', () => {
    const text = 'They met outside the local Quill Aid on State Route 94 after the Tonal Bowl.';
    expect(read('person', text)).toEqual([]);
    expect(read('person', 'It ended late. Successful Trumpeteers share their prizes here.')).toEqual([]);
    const told = 'Fans cheered when Kirsi Woods arrived. It was a good day for Woods and her team.';
    expect(read('person', told)).toEqual(['Kirsi Woods', 'Kirsi Woods']);
  });

  test('a word beside what only bodies have or are is a body wherever it stands', () => {
    const text =
      'A Norbix spokesman confirmed it. The secularist magazine Velmora asked why. Nobody trusts Norbix now.';
    expect(read('organisation', text)).toEqual(['Norbix', 'Velmora', 'Norbix']);
    expect(read('organisation', 'It was a Clinton spokesman who called.')).toEqual([]);
  });

  test('whoever is of a body or place ends before it, whatever the given name', () => {
    const text =
      'They were told by Ilko Stanvek of the Danube Centre that nothing could be done, as they heard from Zrinka Vorel of Norbix Institute.';
    expect(read('person', text)).toEqual(['Ilko Stanvek', 'Zrinka Vorel']);
  });

  test('works and vessels are nobody', () => {
    const text = 'She read the graphic novel Zanni Verrat aboard the ferry Moravel. The Moravel was late.';
    expect([...read('person', text), ...read('place', text)]).toEqual([]);
  });

  test('two halves of a museum’s name are one, and so is a state with what it is of', () => {
    const text = 'It hangs in the National Air and Space Museum, on loan from the State of Texas.';
    expect(read('place', text)).toEqual(['National Air and Space Museum', 'State of Texas']);
  });

  test('a word in capitals that the text has in small letters too is no body', () => {
    expect(read('organisation', 'We saw a HUGE fire. It was a huge fire.')).toEqual([]);
  });

  test('a direction is part of a place’s name, a museum is a place', () => {
    const text = 'They left East Jerusalem for the Museum of Glass and the Quorl & Zerbo Museum of Art.';
    expect(read('place', text)).toEqual(['East Jerusalem', 'Museum of Glass', 'Quorl & Zerbo Museum of Art']);
    expect(read('person', 'She lives in Northeast Wexley and sells eels.')).toEqual([]);
    expect(read('person', 'It was sung by Anna Weber & Karl Morrow on Monday.')).toEqual([
      'Anna Weber',
      'Karl Morrow',
    ]);
  });

  test('money is no place', () => {
    expect(read('place', 'It cost US$ 10 million.')).toEqual([]);
  });
});
