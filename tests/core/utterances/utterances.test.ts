import { describe, expect, test } from 'vitest';
import { readAccount } from '../../../core/account/account.ts';
import { passagesOf } from '../../../core/passages.ts';
import { quotesOf } from '../../../core/quotes/quotes.ts';
import { sameSpeaker } from '../../../core/quotes/similarity.ts';
import { renderingKindsOf } from '../../../core/utterances/rendering-kinds.ts';
import { utterancesOf } from '../../../core/utterances.ts';

function drawn(...texts: readonly string[]): readonly string[] {
  const accounts = texts.map((text, index) =>
    readAccount({ id: `a${index + 1}`, file: `${index}`, sha256: '', text }),
  );
  const quotes = quotesOf(accounts, passagesOf(accounts));
  return utterancesOf(accounts, quotes).map(({ speaker, verbatim, members }) => {
    const words = members.map((id) => {
      const quote = quotes.find((each) => each.id === id);
      return accounts.find(({ id }) => id === quote?.account)?.text.slice(quote?.start, quote?.end);
    });
    return `${speaker}${verbatim ? ' verbatim' : ''}: ${words.join(' | ')}`;
  });
}

describe('utterances', () => {
  test('renderings of the same words: verbatim but for type', () => {
    expect(drawn('“We’ll go on,” Jo Bloggs said.', '"We\'ll go on", Jo Bloggs said.')).toEqual([
      "Jo Bloggs verbatim: We’ll go on, | We'll go on",
    ]);
  });

  test('a fragment and a rewording', () => {
    expect(
      drawn(
        '“We made tangible progress toward a just peace,” Jo Bloggs said.',
        'Jo Bloggs hailed “tangible progress” in the talks.',
        'Jo Bloggs praised “tangible progress on the path towards a just peace”.',
      ),
    ).toEqual([
      'Jo Bloggs: We made tangible progress toward a just peace, | tangible progress | tangible progress on the path towards a just peace',
    ]);
  });

  test('two translations of a sentence are one where the same words stand beside them', () => {
    const next = '“The tide comes in on Friday.”';
    expect(
      drawn(
        `“Granite does not negotiate,” Jo Bloggs said. ${next}`,
        `“Granite does not sit down to talk,” said Jo Bloggs. ${next}`,
      ),
    ).toEqual([
      'Jo Bloggs: Granite does not negotiate, | Granite does not sit down to talk,',
      'Jo Bloggs verbatim: The tide comes in on Friday. | The tide comes in on Friday.',
    ]);
    // another sentence before the same one; an account that has both
    expect(
      drawn(
        `“Granite does not negotiate,” Jo Bloggs said. ${next}`,
        `“Nobody asked the harbour master,” said Jo Bloggs. ${next}`,
      ),
    ).toHaveLength(1);
  });

  test('a heading of short words echoes only what has them in a row', () => {
    const article =
      'The port is closed\n\nThe port of Lorne was closed on Monday after a long debate.\n\n‘NOT ONE DAY MORE’\n\nThe crowd left.\n\n“I gave them forty-one days. They want two more,” Jo Bloggs said.';
    expect(drawn(article)).toEqual([]);
  });

  test('two speakers never share an utterance', () => {
    expect(drawn('“We will go on,” Jo Bloggs said.', '“We will go on,” Ann Other said.')).toEqual([]);
  });

  test('an unnamed source shares long and nearly identical words only', () => {
    const words = 'Everyone is trying to find a lasting solution for this war';
    expect(drawn(`“${words},” Jo Bloggs said.`, `“${words},” a source said.`)).toHaveLength(1);
    expect(
      drawn('The talks were “useful”, Jo Bloggs said.', 'The talks were “useful”, a source said.'),
    ).toEqual([]);
  });

  test('a word quoted of several officials is the named one’s, where nobody else has it', () => {
    const heading = 'Officials hailed the talks as “fruitful”.';
    const named = 'Jo Bloggs called the talks “fruitful and fair”.';
    expect(drawn(heading, named)).toEqual(['Jo Bloggs: fruitful | fruitful and fair']);
    expect(drawn(heading, named, 'Ann Other called them “fruitful”.')).toEqual([]);
    expect(drawn('A source called the talks “fruitful”.', named)).toEqual([]);
  });

  test('overlapping stretches of one post meet sentence by sentence', () => {
    expect(
      drawn(
        '“The talks in Geneva were fair. We will continue working,” Jo Bloggs wrote.',
        '“I thank everybody for their patience. We will continue to work,” Jo Bloggs wrote.',
      ),
    ).toEqual(['Jo Bloggs: We will continue working, | We will continue to work,']);
  });

  test('what shares sentences with a post that was cut is cut too, of two descriptions of one source as well', () => {
    expect(
      drawn(
        'A close friend of hers said: “It cannot be true. They looked after each other for years.” The close friend added: “He was a quiet lad. He adored his two sisters.”',
        'One friend said: “He adored his two sisters. They looked after each other for years. He was a quiet lad.”',
      ),
    ).toHaveLength(3);
  });

  test('a quotation that only goes on longer stays whole', () => {
    expect(
      drawn(
        '“The talks in Geneva were fair. We will continue working,” Jo Bloggs wrote.',
        '“The talks in Geneva were fair,” Jo Bloggs wrote.',
      ),
    ).toEqual([
      'Jo Bloggs: The talks in Geneva were fair. We will continue working, | The talks in Geneva were fair,',
    ]);
  });

  test('single quotes are no utterance', () => {
    expect(drawn('“We will go on,” Jo Bloggs said. “The weather was fine,” he added.')).toEqual([]);
  });

  test.each([
    ['Sergey Lavrov', 'Sergei Lavrov', true],
    ['Dmytro Kulebskyy', 'Dmytro Kulebsky', true],
    ['Bloggs', 'Jo Bloggs', true],
    ['Bill Clinton', 'Hillary Clinton', false],
    ['Jo Bloggs', 'Ann Other', false],
  ])('%s and %s are one speaker: %s', (a, b, same) => {
    expect(sameSpeaker(a, b)).toBe(same);
  });
});

describe('renderings', () => {
  const full =
    '“We have had long and difficult talks, and there is a good chance of a lasting peace,” Jo Bloggs said.';

  test.each([
    [full, 'verbatim'],
    ['Jo Bloggs saw a “good chance of a lasting peace”.', 'fragment'],
    ['“We have had long and difficult talks, and there is a good chance,” Jo Bloggs said.', 'truncated'],
    [
      '“We have had long and difficult talks, and there is a fair chance of a lasting peace,” Jo Bloggs said.',
      'reworded',
    ],
    [
      '“We held long, difficult talks and see a good chance for lasting peace,” Jo Bloggs said.',
      'translated-differently',
    ],
  ])('%s is %s', (other, rendering) => {
    const accounts = [full, other].map((text, index) =>
      readAccount({ id: `a${index + 1}`, file: `${index}`, sha256: '', text }),
    );
    const quotes = quotesOf(accounts, passagesOf(accounts));
    const [first] = renderingKindsOf(accounts, quotes, utterancesOf(accounts, quotes));
    expect(first?.map((each) => each.rendering)).toEqual(['verbatim', rendering]);
  });
});
