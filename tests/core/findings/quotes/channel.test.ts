import { describe, expect, test } from 'vitest';
import { readAccount } from '../../../../core/account/account.ts';
import { analyse } from '../../../../core/analyse.ts';
import { flood, foundAfter, foundOfWords } from '../found.ts';
import { analysed, findingsIn, type Review, valuesFound } from '../told-review.ts';

const through = (...channels: readonly string[]): Review => ({
  told: channels.map((channel) => ({ text: `She wrote on ${channel}: “we go on”.` })),
  utterances: [channels.map((channel, account) => ({ account, words: 'we go on', channel }))],
});

const channelsIn = foundAfter(flood, ['channel']);

const words = '“We came to save the trees and not to count them,”';

describe('the channel of a quotation', () => {
  test('two platforms contradict', () => {
    expect(findingsIn(through('Facebook', 'Telegram'))).toEqual(['medium channel: a1 Facebook, a2 Telegram']);
  });
  test('a vaguer word is a note at most, and X is Twitter', () => {
    expect(findingsIn(through('X', 'social media'))).toEqual(['low channel: a1 X, a2 social media']);
    expect(findingsIn(through('X', 'Twitter'))).toEqual([]);
    expect(findingsIn(through('Telegram', 'Telegram'))).toEqual([]);
  });
});

describe('how words came out', () => {
  const said = (words: string, ...channels: readonly string[]): Review => ({
    told: channels.map((channel) => ({ text: `She said “${words}” (${channel}).` })),
    utterances: [channels.map((channel, account) => ({ account, words, channel }))],
  });
  test('to reporters and in a statement', () => {
    expect(valuesFound(said('we will rebuild every single house', 'reporters', 'statement'))).toEqual([
      'channel to reporters|in writing',
    ]);
  });
  test('no finding for a phrase, or where one account does not say', () => {
    expect(valuesFound(said('a great day', 'reporters', 'statement'))).toEqual([]);
    expect(valuesFound(said('we will rebuild every single house', 'reporters', 'reporters'))).toEqual([]);
  });
});

describe('where and by what words came out', () => {
  test.each([
    [
      'state television and reporters',
      `${words} grower Nora Finch told state television.`,
      `${words} grower Nora Finch told reporters.`,
    ],
    [
      'two places',
      `${words} grower Nora Finch said at Halden airport.`,
      `${words} grower Nora Finch said outside the church.`,
    ],
    [
      'a place and a statement',
      `${words} grower Nora Finch said at Halden airport.`,
      `${words} grower Nora Finch said in a statement.`,
    ],
  ])('%s', (_name, one, other) => {
    expect(channelsIn(one, other)).toEqual([expect.stringMatching(/^low channel: .+ \| .+/)]);
  });

  test.each([
    [
      'reporters stand somewhere',
      `${words} grower Nora Finch told reporters.`,
      `${words} grower Nora Finch said at Halden airport.`,
    ],
    [
      'an interview is broadcast',
      `${words} grower Nora Finch said in an interview.`,
      `${words} grower Nora Finch told state television.`,
    ],
    [
      'a statement is read out before a camera',
      `${words} grower Nora Finch said in a statement.`,
      `${words} grower Nora Finch said in a video message.`,
    ],
    [
      'one of them tells nothing',
      `${words} grower Nora Finch said at Halden airport.`,
      `${words} grower Nora Finch said.`,
    ],
  ])('no difference: %s', (_name, one, other) => {
    expect(channelsIn(one, other)).toEqual([]);
  });
});

describe('words that reached one account through an outlet', () => {
  const heard = `${words} grower Nora Finch told Reuters.`;

  test('and the other as if said to it', () => {
    expect(channelsIn(heard, `${words} grower Nora Finch said.`)).toEqual([
      'low channel: to Reuters | not said',
    ]);
  });

  test('no finding where the other tells who heard them, an outlet that nobody knows', () => {
    expect(channelsIn(heard, `${words} grower Nora Finch told the Wexmere Gull at the mill.`)).toEqual([]);
  });
});

describe('how words came', () => {
  const words = '“The orchard will stand again, and sooner than you think,”';

  test('by email in one account, on a website in another', () => {
    expect(
      foundOfWords(
        `${words} grower Nora Finch said in an emailed statement.`,
        `${words} grower Nora Finch wrote on her website.`,
      ),
    ).toEqual(['low channel: by email | on a website']);
  });

  test('the sentence before may say it', () => {
    expect(
      foundOfWords(
        `Nora Finch said in a statement emailed to reporters that she would stay. ${words} she added.`,
        `${words} grower Nora Finch said in a radio interview.`,
      ),
    ).toEqual([expect.stringMatching(/^low channel: by email \| on the radio/)]);
    expect(
      foundOfWords(`${words} Nora Finch said by email.`, `${words} Nora Finch said in an email.`),
    ).toEqual([]);
  });

  test('to reporters, and in the meeting before', () => {
    const facing = 'Nora Finch, who was close to tears as she faced reporters, said it was late.';
    const meeting = `Nora Finch told the meeting that it was late. ${words} she added.`;
    expect(foundOfWords(`${facing}\n\n${words} she said.`, meeting)).toEqual([
      'low channel: to reporters | in the meeting',
    ]);
    // he who was led in by the sentence before does not go on speaking in it
    expect(foundOfWords(`${facing}\n\n${words} grower Nora Finch said.`, meeting)).toEqual([]);
  });

  test('a post that others show on another platform, or have from television', () => {
    const post = 'The orchard will stand again, and sooner than the water thinks.';
    expect(
      foundOfWords(
        `Growers met.\n\n${post}\n\n— Nora Finch (@nora_finch) May 1, 2024\n\nThey went home.`,
        `Grower Nora Finch said in a televised address: “${post}”`,
      ),
    ).toEqual(['medium channel: X | on television']);
  });
});

describe('words that one account has from elsewhere', () => {
  const plain = `${words} grower Nora Finch said.`;
  test.each([
    ['another outlet', `${words} grower Nora Finch told the Wexmere Courier.`, 'to Wexmere Courier'],
    ['an interview', `${words} grower Nora Finch said in an interview in March.`, 'in an interview'],
    [
      'a website, told with the sentence before',
      '“It was late,” said grower Nora Finch, according to her own website.\n\n“We came to save the trees and not to count them.”',
      'on a website',
    ],
  ])('%s', (_name, told, way) => {
    expect(channelsIn(told, plain)).toEqual([`low channel: ${way} | not said`]);
  });

  test('an outlet need not say that it heard them itself', () => {
    const told = `${flood}\n\n${words} grower Nora Finch told the Wexmere Courier.`;
    const channelsBeside = (file: string): readonly string[] =>
      analyse(
        [told, `${flood}\n\n${plain}`].map((text, index) =>
          readAccount({
            id: `a${index + 1}`,
            file: index === 0 ? 'one.txt' : file,
            sha256: `${index}`,
            text,
          }),
        ),
      ).findings.flatMap(({ kind }) => (kind === 'channel' ? [kind] : []));
    expect(channelsBeside('Ruritanian Post.txt')).toEqual(['channel']);
    expect(channelsBeside('Wexmere Courier.txt')).toEqual([]);
  });

  test('said once for all that comes from one outlet', () => {
    const more = '“The water rose to the roof of the old mill,”';
    expect(
      channelsIn(
        `${words} grower Nora Finch told the Wexmere Courier.\n\n${more} miller Aldo Marsh told the Wexmere Courier.`,
        `${plain}\n\n${more} miller Aldo Marsh said.`,
      ),
    ).toHaveLength(1);
  });
});

test('one channel of one post is told once', () => {
  const posts = [
    ['Facebook', 'we go on today', 'it was hard'],
    ['Telegram', 'we go on today', 'it was hard'],
    ['social media', 'we go on today', 'nothing else'],
  ] as const;
  const review: Review = {
    told: posts.map(([channel, first, second]) => ({
      text: `She wrote on ${channel}: “${first}”, and “${second}”.`,
    })),
    utterances: [
      posts.map(([channel, first], account) => ({ account, words: first, channel })),
      posts.slice(0, 2).map(([channel, , second], account) => ({ account, words: second, channel })),
    ],
  };
  expect(analysed(review).filter(({ kind }) => kind === 'channel')).toHaveLength(1);
});
