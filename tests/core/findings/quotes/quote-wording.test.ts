import { describe, expect, test } from 'vitest';
import { foundBetween } from '../found.ts';

const opening = 'The orchard at Wexmere was flooded on Tuesday, and two hundred trees were lost.';

/** Kind, severity and values of what is found about words, who said them and where, and about names. */
const found = (...texts: readonly string[]): readonly string[] =>
  foundBetween(
    texts.map((text) => `${opening}\n\n${text}`),
    ['quote-wording', 'quote-attribution', 'channel', 'title-role', 'name-spelling'],
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

  const next = 'It stands for a thousand years in rain and snow.';
  test('translators end one beginning in other words, beside a sentence that both have', () => {
    expect(
      found(
        `“Granite does not negotiate,” grower Nora Finch said. “${next}”`,
        `“Granite does not sit down to talk,” grower Nora Finch said. “${next}”`,
      ),
    ).toEqual([expect.stringMatching(/^medium quote-wording: .*negotiate.* \| .*sit down to talk/)]);
  });

  test('two thoughts that begin alike are no two wordings', () => {
    expect(
      found(
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
    expect(found(said(one), said(other))).toEqual([]);
  });

  test('one sentence in other words all through', () => {
    expect(
      found(
        said('The noise came first, and then the orchard was gone'),
        said('I heard the noise, and then there was no orchard'),
      ),
    ).toEqual([expect.stringMatching(/^low quote-wording: .*noise came first.* \| .*heard the noise/)]);
    // only cut, or only written down in another way
    expect(
      found(said('They are not a burden, never a burden'), said('They aren’t a burden, never a burden')),
    ).toEqual([]);
    expect(
      found(said('The boat’s been lost to us for good'), said('The boat has been lost to us for good')),
    ).toEqual([]);
  });

  test('a denial told more strongly, and a prefix with its hyphen', () => {
    const [cannot, never] = [
      'Apples cannot be the price of counter-measures',
      'Apples can never be the price of countermeasures',
    ];
    expect(found(said(cannot), said(never))).toEqual([
      expect.stringMatching(/quote-wording: .*cannot.* \| .*never/),
    ]);
  });

  test('an account with one of two sentences has no wording of the other', () => {
    const ropes = (verb: string): string => `Nobody of our club ${verb} the ropes of the bridge that night`;
    const findings = found(
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
      found(
        `${said(first('watched'))} ${said(second('sluice'))}`,
        said(`${first('heard')}. ${second('valve')}`),
      ),
    ).toHaveLength(2);
  });
});

describe('the same words of two people', () => {
  const words = 'There was no warning. It was the dog that woke us all that winter night';

  test('in whole or in part', () => {
    const whole = `“${words},” grower Nora Finch said.`;
    expect(found(whole, whole, `“${words},” Paul Ebert said.`)).toEqual([
      'high quote-attribution: Nora Finch | Nora Finch | Paul Ebert',
    ]);
    expect(found(whole, 'Paul Ebert said that “it was the dog that woke us all that winter night”.')).toEqual(
      [expect.stringMatching(/quote-attribution: Nora Finch \| Paul Ebert/)],
    );
  });

  test('a pronoun stands for the one whom the sentence before names', () => {
    expect(
      found(
        `“${words},” grower Nora Finch said.`,
        `Paul Ebert said that the village was asleep.\n\n“${words},” he said.`,
      ),
    ).toEqual([expect.stringMatching(/^high quote-attribution: Nora Finch \| Paul Ebert/)]);
  });

  test('not one person with a hyphen and without', () => {
    expect(
      found(`“${words},” grower Nora Finch Ebert said.`, `“${words},” grower Nora Finch-Ebert said.`),
    ).not.toContainEqual(expect.stringMatching(/quote-attribution/));
  });

  test('not what one account has of both, nor a phrase', () => {
    const both = `“${words},” grower Nora Finch said. “${words},” Paul Ebert said.`;
    expect(found(both, `“${words},” Paul Ebert said.`)).not.toContainEqual(
      expect.stringMatching(/^high quote-attribution/),
    );
    expect(found('Nora Finch spoke of “a long night”.', 'Paul Ebert spoke of “a long night”.')).toEqual([]);
  });

  test('not one person spelt in two ways', () => {
    expect(
      found(`“${words},” grower Dmitry Saranov said.`, `“${words},” grower Dmitriy Saranov said.`),
    ).not.toContainEqual(expect.stringMatching(/quote-attribution/));
  });
});

describe('words in marks here, and in the account’s own voice there', () => {
  const quoted =
    'The keeper “shut the northern sluice shortly before midnight,” police chief Paul Ebert said.';

  test('are found, of a longer quotation too', () => {
    const own = 'The keeper shut the northern sluice shortly before midnight.';
    expect(found(quoted, own)).toEqual(['low quote-attribution: Paul Ebert | in its own voice']);
    expect(found(`Police chief Paul Ebert said: “Nobody was told. ${own}”`, own)).toEqual([
      'low quote-attribution: Paul Ebert | in its own voice',
    ]);
  });

  test('are found where they stand together, and without a degree', () => {
    expect(
      found(
        '“The mill should be considered cracked and very unsafe,” police chief Paul Ebert said.',
        'Rescuers kept away from the mill, which is considered cracked and unsafe, and from a second unsafe barn.',
      ),
    ).toContain('low quote-attribution: Paul Ebert | in its own voice');
  });

  test.each([
    ['put down to somebody', 'The keeper shut the northern sluice shortly before midnight, Paul Ebert said.'],
    [
      'quoted in part',
      'The keeper “shut the northern sluice”. It was shut shortly before midnight by the keeper.',
    ],
    ['other words', 'The keeper opened the southern gate at midnight.'],
  ])('no finding: %s', (_name, other) => {
    expect(found(quoted, other)).not.toContainEqual(expect.stringMatching(/in its own voice/));
  });

  test('no finding: a name in marks', () =>
    expect(
      found(
        'Police chief Paul Ebert praised “The Laughing Northern Miller” as he opened the fair.',
        'The Laughing Northern Miller was shown as Paul Ebert opened the fair.',
      ),
    ).toEqual([]));
});

describe('hearsay, and who has it from whom', () => {
  const thought = 'It is thought that the flood carried off the boats of the rowing club.';

  test.each([
    [
      'a source that is named',
      [thought, 'The flood carried off forty boats of the rowing club, the mayor said.'],
      'low quote-attribution: it is thought | the mayor',
    ],
    [
      'a paper',
      [
        thought,
        'The flood carried off forty boats of the rowing club, according to a list kept in the boathouse.',
      ],
      'low quote-attribution: it is thought | a list kept in the boathouse',
    ],
    [
      'nobody',
      [
        'A burglar is believed to have been caught, and no injuries were reported.',
        'A burglar has been caught, and no injuries were reported.',
      ],
      'low quote-attribution: believed to | stated flatly',
    ],
    [
      'one and the other',
      [
        'A loaded pistol was reportedly found in the garden of the mill.',
        'A loaded pistol was found in the garden of the mill.',
        'A loaded pistol was found in the garden of the mill, a neighbour said.',
      ],
      'low quote-attribution: reportedly | stated flatly | a neighbour',
    ],
  ])('%s', (_name, texts, finding) => expect(found(...texts)).toEqual([finding]));

  test.each([
    ['another matter', 'The boats of the rowing club were blessed in June, the mayor said.'],
    ['hearsay there too', 'The flood is believed to have carried off the boats of the rowing club.'],
  ])('no finding: %s', (_name, other) => expect(found(thought, other)).toEqual([]));

  test('no finding: an age in common', () =>
    expect(
      found(
        'The driver was reportedly looking for an 11-year-old girl from the rowing club.',
        'An 11-year-old girl from the rowing club was driven home, the mayor said.',
      ),
    ).toEqual([]));
});

describe('what somebody is', () => {
  const visit = (title: string): string => `${title} Nora Finch visited Wexmere on Wednesday.`;

  test.each([
    ['Transport Minister', 'Interior Minister', 'medium'],
    ['Special envoy', 'Deputy Foreign Minister', 'medium'],
    ['Chief executive', 'Chairwoman', 'low'],
  ])('%s beside %s', (one, other, severity) => {
    expect(found(visit(one), visit(other))).toEqual([
      expect.stringMatching(new RegExp(`^${severity} title-role`)),
    ]);
  });

  test.each([
    ['Home Minister', 'Interior Minister'],
    ['Minister', 'Interior Minister'],
    ['Chief executive', 'CEO'],
    ['Senator', 'Party leader'],
  ])('%s and %s agree', (one, other) => {
    expect(found(visit(one), visit(other))).toEqual([]);
  });
});

describe('one name spelt in two ways', () => {
  const about = (name: string): string => `Engineer ${name} opened the sluice at Wexmere on Tuesday night.`;

  test.each([
    ['Marko Tesich', 'Marko Tesic'],
    ['Nives Barlj', 'Nives Barjl'],
    ['Anna Holden', 'Anna Holdin'],
  ])('%s and %s', (one, other) => {
    expect(found(about(one), about(other))).toEqual([expect.stringMatching(/^low name-spelling/)]);
  });

  test('two people are not', () => {
    expect(found(about('Anna Holden'), about('Anna Bolden'))).toEqual([]);
    expect(found(about('Anna Holden'), about('Maria Holdin'))).toEqual([]);
    const both = `${about('Anna Holden')} ${about('Anna Holdin')}`;
    expect(found(both, both)).toEqual([]);
  });
});

describe('how words came', () => {
  const words = '“The orchard will stand again, and sooner than you think,”';

  test('by email in one account, on a website in another', () => {
    expect(
      found(
        `${words} grower Nora Finch said in an emailed statement.`,
        `${words} grower Nora Finch wrote on her website.`,
      ),
    ).toEqual(['low channel: by email | on a website']);
  });

  test('the sentence before may say it', () => {
    expect(
      found(
        `Nora Finch said in a statement emailed to reporters that she would stay. ${words} she added.`,
        `${words} grower Nora Finch said in a radio interview.`,
      ),
    ).toEqual([expect.stringMatching(/^low channel: by email \| on the radio/)]);
    expect(found(`${words} Nora Finch said by email.`, `${words} Nora Finch said in an email.`)).toEqual([]);
  });

  test('to reporters, and in the meeting before', () => {
    const facing = 'Nora Finch, who was close to tears as she faced reporters, said it was late.';
    const meeting = `Nora Finch told the meeting that it was late. ${words} she added.`;
    expect(found(`${facing}\n\n${words} she said.`, meeting)).toEqual([
      'low channel: to reporters | in the meeting',
    ]);
    // he who was led in by the sentence before does not go on speaking in it
    expect(found(`${facing}\n\n${words} grower Nora Finch said.`, meeting)).toEqual([]);
  });

  test('a post that others show on another platform, or have from television', () => {
    const post = 'The orchard will stand again, and sooner than the water thinks.';
    expect(
      found(
        `Growers met.\n\n${post}\n\n— Nora Finch (@nora_finch) May 1, 2024\n\nThey went home.`,
        `Grower Nora Finch said in a televised address: “${post}”`,
      ),
    ).toEqual(['medium channel: X | on television']);
  });
});
