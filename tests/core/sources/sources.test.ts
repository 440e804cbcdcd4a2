import { describe, expect, test } from 'vitest';
import { readAccount } from '../../../core/account/account.ts';
import { analyse } from '../../../core/analyse.ts';
import type { Account } from '../../../core/model.ts';

const accountsOf = (...texts: readonly string[]): readonly Account[] =>
  texts.map((text, index) =>
    readAccount({
      id: `a${index + 1}`,
      file: `${index + 1}.txt`,
      sha256: `${index}`,
      text: `Headline ${index + 1}\n\n${text}`,
    }),
  );

/** `outlet Harbour Times`. */
const sources = (text: string): readonly string[] =>
  analyse(accountsOf(text)).sources.map(({ kind, name }) => `${kind} ${name}`);

describe('whom an account rests on', () => {
  test.each([
    ['The bridge will close, according to the Harbour Times.', 'outlet Harbour Times'],
    ['The bridge will close, Reuters reported on Monday.', 'outlet Reuters'],
    ['"It is over," the mayor told AFP news agency.', 'outlet AFP'],
    ['The talks failed, the daily Noviny wrote.', 'outlet Noviny'],
    ['News agency Belta said the bridge was open.', 'outlet Belta'],
    ['The bridge will close, people familiar with the matter said.', 'unnamed unnamed'],
    ['An official spoke on condition of anonymity about the bridge.', 'unnamed unnamed'],
    ['"The bridge is closed," mayor Ann Porter wrote on Facebook.', 'post Ann Porter'],
  ])('%s', (text, source) => expect(sources(text)).toEqual([source]));

  test.each([
    'The bridge will close, according to the mayor of Lindwick.',
    'The mayor told residents that the bridge will close on Sunday.',
    'The Times Square bridge will close in May.',
    'The source of the river is in the hills.',
  ])('nobody else: %s', (text) => expect(sources(text)).toEqual([]));

  test('every span is the source as printed', () => {
    const [account, ...rest] = accountsOf('The bridge will close, according to the Harbour Times.');
    const [source] = analyse(account === undefined ? [] : [account, ...rest]).sources;
    expect(account?.text.slice(source?.start, source?.end)).toBe('Harbour Times');
  });
});

describe('copy that accounts share', () => {
  const run = 'the old bridge over the river will be closed to lorries from the first of May';
  test('a run of words, whatever the type and the spelling', () => {
    const accounts = accountsOf(
      `Officials said ${run}. It is rusty.`,
      `It was announced that ${run.replace('May', 'MAY')}, after an inspection.`,
      'Nothing of the kind is told here, for this is about the harvest in the hills.',
    );
    const { sharedCopy } = analyse(accounts);
    expect(sharedCopy).toMatchObject([{ id: 'c1', words: 16, quoted: false }]);
    expect(sharedCopy[0]?.members.map(({ account }) => account)).toEqual(['a1', 'a2']);
    for (const { account, start, end } of sharedCopy[0]?.members ?? []) {
      const text = accounts.find(({ id }) => id === account)?.text ?? '';
      expect(text.slice(start, end).toLowerCase()).toBe(run.toLowerCase());
    }
  });

  test('words in quotation marks in all of them are said to be so', () => {
    const words = '“We have never seen the water rise so fast in all these many years,”';
    expect(
      analyse(accountsOf(`${words} Ann Porter said.`, `${words} said Ann Porter, a farmer.`)).sharedCopy,
    ).toMatchObject([{ quoted: true }]);
  });

  test('short phrases are shared by chance', () => {
    expect(
      analyse(accountsOf('The chief of the general staff left.', 'The chief of the general staff stayed.'))
        .sharedCopy,
    ).toEqual([]);
  });

  test('one line told a thousand times takes no time', () => {
    const text = `${run}.\n`.repeat(1000);
    expect(analyse(accountsOf(text, text)).sharedCopy.length).toBeLessThan(200);
  });
});
