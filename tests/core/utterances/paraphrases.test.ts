import { describe, expect, test } from 'vitest';
import { readAccount } from '../../../core/account/account.ts';
import { analyse } from '../../../core/analyse.ts';
import type { Account } from '../../../core/model.ts';
import { analysisJson } from '../../../core/render/analysis-json.ts';

function accountsOf(texts: readonly string[]): readonly Account[] {
  return texts.map((text, index) =>
    readAccount({ id: `a${index + 1}`, file: `${index}.txt`, sha256: `${index}`, text }),
  );
}

/** Each utterance that is paraphrased: its quotes, then its paraphrases. */
function drawn(...texts: readonly string[]): readonly string[] {
  const accounts = accountsOf(texts);
  const { quotes, indirect, utterances } = analyse(accounts);
  const words = (id: string): string => {
    const said = [...quotes, ...indirect].find((each) => each.id === id);
    return `${said?.account} ${texts[Number(said?.account.slice(1)) - 1]?.slice(said?.start, said?.end)}`;
  };
  return utterances.flatMap(({ speaker, members, paraphrases }) =>
    paraphrases.length === 0
      ? []
      : [`${speaker}: ${members.map(words).join(' | ')} = ${paraphrases.map(words).join(' | ')}`],
  );
}

const quoted = '“We are ready to compromise on the northern harbour,” Jo Bloggs said on Monday.';

describe('paraphrases', () => {
  test('the same words without quotation marks join the one account that quotes them', () => {
    expect(drawn(quoted, 'Jo Bloggs said Norland could compromise on the northern harbour.')).toEqual([
      'Jo Bloggs: a1 We are ready to compromise on the northern harbour, = a2 Norland could compromise on the northern harbour',
    ]);
  });

  test('other words of the same meaning will do where most of them are the same', () => {
    expect(
      drawn(
        '“We heard people banging on the cabin doors,” Ann Porter said.',
        'Ann Porter recalled that people could be heard hammering on cabin doors.',
      ),
    ).toHaveLength(1);
  });

  test('a short quotation in a longer sentence', () => {
    expect(
      drawn(
        'Jo Bloggs called it “a photo opportunity paid for with our gas”.',
        'Norland had paid for a photo opportunity with its gas, Jo Bloggs said.',
      ),
    ).toHaveLength(1);
  });

  test('an office is whoever holds it in another account', () => {
    expect(
      drawn(
        '“We are ready to compromise on the northern harbour,” Foreign Minister Jo Bloggs said.',
        'The foreign minister said Norland could compromise on the northern harbour.',
      ),
    ).toHaveLength(1);
  });

  test('renderings that stand in one utterance share its paraphrases', () => {
    expect(
      drawn(
        quoted,
        'They are “ready to compromise on the northern harbour”, Jo Bloggs said.',
        'Jo Bloggs said Norland was ready to compromise on the northern harbour.',
      ),
    ).toHaveLength(1);
  });

  test.each([
    ['another speaker', 'Ann Porter said Norland could compromise on the northern harbour.'],
    ['a denial of it', 'Jo Bloggs said Norland was not ready to compromise on the northern harbour.'],
    ['its opposite', 'Jo Bloggs said Norland was ready to compromise on the southern harbour.'],
    ['a question', 'Did Jo Bloggs say Norland could compromise on the northern harbour?'],
    ['a denial that it was said', 'Jo Bloggs did not say Norland could compromise on the northern harbour.'],
    ['an occasion before', 'Jo Bloggs said in March that Norland could compromise on the northern harbour.'],
    ['two people', 'Jo Bloggs and Ann Porter said Norland could compromise on the northern harbour.'],
    ['another matter', 'Jo Bloggs said the northern railway would be closed for a year.'],
    ['the account’s own words', 'Norland could compromise on the northern harbour.'],
  ])('is not %s', (_why, text) => {
    expect(drawn(quoted, text)).toEqual([]);
  });

  test('other numbers are another thing said', () => {
    expect(
      drawn(
        '“The northern harbour took 300 ships,” Jo Bloggs said.',
        'Jo Bloggs said the northern harbour took 400 ships.',
      ),
    ).toEqual([]);
  });

  test('an account that quotes it is not given as paraphrasing it', () => {
    const both = `${quoted} Jo Bloggs said Norland could compromise on the northern harbour.`;
    expect(drawn(quoted, both)).toEqual([]);
  });

  test('quoted words inside indirect speech are no second rendering', () => {
    expect(
      drawn(quoted, 'Jo Bloggs said Norland was “ready to compromise on the northern harbour”.'),
    ).toEqual([]);
  });

  test('what nobody named says needs nearly all of the words', () => {
    const survivors = '“There was no alarm in the cabins,” a survivor said.';
    expect(drawn(survivors, 'Survivors said there was no alarm in the cabins.')).toHaveLength(1);
    expect(drawn(survivors, 'Survivors said the alarm was broken and the doors were shut.')).toEqual([]);
  });

  test('are no quotes of the public format, but stand with their utterance', () => {
    const texts = [quoted, 'Jo Bloggs told reporters that Norland could compromise on the northern harbour.'];
    const accounts = accountsOf(texts);
    const json = analysisJson(accounts, analyse(accounts));
    expect(json).toMatchObject({
      quotes: [{ id: 'q1', account: 'a1' }],
      utterances: [
        {
          members: ['q1'],
          paraphrases: [
            {
              account: 'a2',
              start: texts[1]?.indexOf('Norland'),
              end: texts[1]?.indexOf('.'),
              speaker: 'Jo Bloggs',
              verb: 'told',
              channel: 'reporters',
            },
          ],
        },
      ],
    });
  });

  test('whatever order the accounts come in', () => {
    expect(drawn('Jo Bloggs said Norland could compromise on the northern harbour.', quoted)).toEqual([
      'Jo Bloggs: a2 We are ready to compromise on the northern harbour, = a1 Norland could compromise on the northern harbour',
    ]);
  });
});
