import { describe, expect, test } from 'vitest';
import { accord, foundAfter } from '../found.ts';
import { analysed } from '../told-review.ts';

/** Kind, severity and values of what is found about who did what, what came of it, and why. */
const found = foundAfter(accord, ['participants', 'framing', 'cause', 'other']);

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
