import { describe, expect, test } from 'vitest';
import { foundBetween } from '../found.ts';
import { analysed } from '../told-review.ts';

const opening =
  'Ruritania and Graustark signed a fishing accord at Lake Wexmere on Tuesday after ten hours of talks.';

/** Kind, severity and values of what is found about who did what, what came of it, and why. */
const found = (...texts: readonly string[]): readonly string[] =>
  foundBetween(
    texts.map((text) => `${opening}\n\n${text}`),
    ['participants', 'framing', 'cause', 'other'],
  );

describe('what came of somebody or something', () => {
  test('held in one account and free in another', () => {
    expect(
      found(
        'Skipper Nora Finch was arrested on the quay.',
        'Skipper Nora Finch was questioned and released.',
      ),
    ).toEqual(['high framing: held | free']);
  });

  test('not where an account tells of both, or says that he was not', () => {
    const both = 'Skipper Nora Finch was arrested on the quay. Nora Finch was released in the evening.';
    expect(found(both, 'Skipper Nora Finch was released.')).toEqual([]);
    expect(found('Nora Finch was not arrested.', 'Nora Finch was released.')).toEqual([]);
    expect(found('Nora Finch was arrested.', 'Nora Finch had been released in 2008.')).toEqual([]);
    expect(found('Nora Finch was arrested on the quay.', 'Paul Ebert was released.')).toEqual([]);
  });

  test.each([
    [
      'sought and held',
      'Guards were still searching for Nora Finch, 61.',
      'Skipper Nora Finch was detained at the lock.',
      'high framing: sought | held',
    ],
    [
      'wanted, and held',
      'Guards named Nora Finch, 61, a skipper wanted for smuggling.',
      'Nora Finch was detained at the lock.',
      'high framing: sought | held',
    ],
    [
      'from afar and in the room',
      'Nora Finch, an envoy to Governor Paul Ebert, who is ill, joined by video link.',
      'Envoy Nora Finch sat opposite the ministers.',
      'medium participants: from afar | in the room',
    ],
    [
      'the second of two, of whom more is told',
      'Nora Finch joined by video link.',
      'With them came Paul Ebert and Nora Finch, an aide to Governor Karel Tomek, who sat opposite the ministers.',
      'medium participants: from afar | in the room',
    ],
    [
      'how somebody is',
      'Nora Finch, hit by a boom, was in a critical condition.',
      'Nora Finch was hit by a boom. She is in a stable condition at the clinic.',
      'high other: in danger | out of danger',
    ],
    [
      'what somebody will do',
      'Governor Nora Finch said she would veto the accord.',
      'Governor Nora Finch has yet to say whether she will sign it.',
      'high framing: resolved | undecided',
    ],
  ])('%s', (_name, one, other, finding) => expect(found(one, other)).toEqual([finding]));

  test.each([
    [
      'of whom one works for',
      'Nora Finch, an aide to Paul Ebert, joined by video link.',
      'Paul Ebert sat opposite the ministers.',
    ],
    [
      'of somebody else',
      'Nora Finch was in a critical condition.',
      'Paul Ebert met Nora Finch. She is in a stable condition.',
    ],
    ['of another year', 'In 2005 Nora Finch was arrested.', 'Nora Finch was released.'],
    ['what somebody else will do', 'Nora Finch would veto the accord.', 'Paul Ebert declined to say.'],
  ])('no finding: %s', (_name, one, other) => expect(found(one, other)).toEqual([]));

  test('scrapped in one account and suspended in others', () => {
    const suspended = 'Graustark will suspend the fishing quotas for a year.';
    expect(found('Graustark has scrapped the fishing quotas.', suspended, suspended)).toContainEqual(
      expect.stringMatching(/^high framing: ended \| put off \| put off/),
    );
    expect(found('Graustark has scrapped a boat show.', suspended, suspended)).toEqual([]);
  });
});

describe('a title and its own text', () => {
  const told = (title: string, text: string): readonly string[] =>
    analysed({ told: [{ text: `[headline] ${title}\n${text}`, headline: title }] })
      .filter(({ kind }) => kind === 'internal-inconsistency')
      .map(({ severity, sides }) => `${severity}: ${sides.map(({ value }) => value).join(' | ')}`);

  test('that scraps what is only suspended', () => {
    expect(told('Eel quota SCRAPPED', 'Graustark will suspend the quota for eels for a year.')).toEqual([
      'high: ended | put off',
    ]);
  });

  test.each([
    ['in both', 'Eel quota SCRAPPED', 'The quota for eels is scrapped and a fee suspended.'],
    ['of something else', 'Eel quota SCRAPPED', 'The ferry was suspended for a year.'],
    ['in one word', 'Eel quota suspended', 'Graustark will suspend the quota for eels.'],
  ])('no finding: %s', (_name, title, text) => expect(told(title, text)).toEqual([]));
});

describe('why something began', () => {
  const brawl = (reason: string): string =>
    `A brawl that killed two sailors in the port of Wexmere on May 2 ${reason}.`;

  test('what comes before it, where sides of the quarrel are named in both', () => {
    expect(
      found(
        brawl('broke out after Ruritanian customs officers seized a trawler'),
        brawl('grew out of a row over harbour fees'),
      ),
    ).toEqual([expect.stringMatching(/^high cause/)]);
    expect(
      found(brawl('erupted when guards fired over the crowd'), brawl('broke out after bottles hit a window')),
    ).toEqual([expect.stringMatching(/^high cause/)]);
  });

  test('not the same in other words, nor a meeting', () => {
    expect(
      found(
        brawl('broke out after Ruritanian customs officers seized a trawler'),
        brawl('erupted after customs men impounded the trawler'),
      ),
    ).toEqual([]);
    const talks = (when: string): string =>
      `The talks on fishing quotas at Lake Wexmere began after ${when}.`;
    expect(found(talks('a short photo call'), talks('the ministers arrived'))).toEqual([]);
  });
});

describe('why, where others say that nobody knows', () => {
  const unclear = 'The cause of the fire was not yet known, the harbour master said.';

  test.each([
    [unclear, 'A sailor believes a spark from a stove set off the fire.'],
    ['The circumstances of the shooting remain unclear.', 'A sailor was killed by a stray bullet.'],
    ['It is unclear why the pilot was dismissed.', 'The pilot was dismissed for drinking on the quay.'],
  ])('%s %s', (open, told) => {
    expect(found(open, told)).toEqual([expect.stringMatching(/^medium cause/)]);
  });

  test.each([
    ['of something else', unclear, 'A spark from a stove caused the delay of the ferry.'],
    ['nobody knows in both', unclear, 'What caused the fire is still unclear, police said.'],
    ['what somebody died of', unclear, 'Two sailors died of smoke inhalation in the fire.'],
    ['another fire', unclear, 'A fire on the same ferry in 2011 was caused by a stove.'],
    ['a duration', 'It is unclear why he was suspended.', 'The pilot was suspended for three days.'],
    [
      'somebody else',
      'The cause of the death of Nora Finch was unknown.',
      'Paul Ebert, a neighbour, died of a stroke.',
    ],
    ['other than causes', 'It is unclear when the ferry sails.', 'The ferry was delayed because of fog.'],
  ])('no finding: %s', (_name, open, told) => expect(found(open, told)).toEqual([]));
});
