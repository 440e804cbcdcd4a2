import { describe, expect, test } from 'vitest';
import { readAccount } from '../../../core/account/account.ts';
import { factsOf } from '../../../core/facts/facts.ts';
import type { LinkFeature } from '../../../core/links/features.ts';
import { linkFeatureNames, linkFeatures } from '../../../core/links/features.ts';
import { linksOf } from '../../../core/links/links.ts';
import { candidatePairs } from '../../../core/links/pairs.ts';
import weights from '../../../core/links/weights.json' with { type: 'json' };
import type { Account, Link, Passage, Quote, Utterance } from '../../../core/model.ts';
import { passagesOf } from '../../../core/passages.ts';
import { quotesOf } from '../../../core/quotes/quotes.ts';
import { statementsOf } from '../../../core/statements.ts';
import { utterancesOf } from '../../../core/utterances.ts';
import { processorTime } from '../../processor-time.ts';

/** Three accounts of a fire, told in different orders, each with a sentence of its own. */
const harbour = [
  [
    'A fire destroyed the old fish market in Lowport harbour on Tuesday night.',
    'Twelve firefighters were treated for smoke, the mayor Anna Lind told reporters.',
    'The market was built in 1911 and listed as a monument.',
    'Ferries kept to their timetable.',
  ],
  [
    'Anna Lind, mayor of Lowport, said 12 firefighters had been treated for smoke.',
    'Police are looking for a white van seen near the gates.',
    'The fish market in the harbour was destroyed by a fire late on Tuesday.',
  ],
  [
    'The listed market hall dated from 1911.',
    'Lowport lost its fish market to a fire on Tuesday night.',
    'Insurance experts expect a long dispute over the value of the site.',
  ],
].map((sentences) => sentences.join('\n'));

function accountsOf(texts: readonly string[]): readonly Account[] {
  return texts.map((text, index) =>
    readAccount({ id: `a${index + 1}`, file: `${index + 1}.txt`, sha256: '', text }),
  );
}

function linked(
  accounts: readonly Account[],
  more: { quotes?: readonly Quote[]; utterances?: readonly Utterance[] } = {},
): {
  readonly passages: readonly Passage[];
  readonly links: readonly Link[];
  readonly textOf: (id: string) => string;
} {
  const passages = passagesOf(accounts);
  const links = linksOf({ accounts, passages, quotes: [], utterances: [], facts: [], ...more });
  const textOf = (id: string): string => {
    const passage = passages.find((each) => each.id === id);
    const account = accounts.find((each) => each.id === passage?.account);
    return account?.text.slice(passage?.start, passage?.end) ?? '';
  };
  return { passages, links, textOf };
}

/** Links and statements by the words under them, for comparing runs with other ids. */
function byWords(accounts: readonly Account[]): readonly string[] {
  const { passages, links, textOf } = linked(accounts);
  const pairs = links.map(({ a, b, score }) => `${[textOf(a), textOf(b)].sort().join(' = ')} ${score}`);
  const statements = statementsOf(passages, links).map(({ members }) =>
    members.map(textOf).sort().join(' = '),
  );
  return [...pairs, ...statements].sort();
}

function textIn(accounts: readonly Account[], id: string, start: number, end: number): string {
  return accounts.find((account) => account.id === id)?.text.slice(start, end) ?? '';
}

/** A pair written `one | other`, whichever came first. */
function sides(pair: string): string {
  return pair.split(' | ').sort().join(' | ');
}

describe('links', () => {
  test('passages that report the same are linked, in any order of the texts', () => {
    const { links, textOf } = linked(accountsOf(harbour));
    const pairs = links.map(({ a, b }) => `${textOf(a).slice(0, 30)} = ${textOf(b).slice(0, 30)}`);
    expect(pairs).toContain('A fire destroyed the old fish  = The fish market in the harbour');
    expect(pairs).toContain('Twelve firefighters were treat = Anna Lind, mayor of Lowport, s');
    const words = pairs.join(' ');
    for (const own of ['Ferries', 'Police', 'Insurance']) expect(words).not.toContain(own);
  });

  test('nothing depends on the order of import, to the last bit', () => {
    const [one = '', two = '', three = ''] = harbour;
    const expected = byWords(accountsOf(harbour));
    expect(expected.length).toBeGreaterThan(2);
    for (const order of [
      [one, three, two],
      [two, one, three],
      [two, three, one],
      [three, one, two],
      [three, two, one],
    ]) {
      expect(byWords(accountsOf(order))).toEqual(expected);
    }
  });

  test('a link says why: the parts and the bias are the log-odds of its score', () => {
    const { links } = linked(accountsOf(harbour));
    expect(links.length).toBeGreaterThan(0);
    for (const { score, because } of links) {
      const odds = because.reduce((sum, { share }) => sum + share, weights.bias);
      expect(1 / (1 + Math.exp(-odds))).toBeCloseTo(score, 9);
      expect(because.map(({ share }) => Math.abs(share))).toEqual(
        because.map(({ share }) => Math.abs(share)).toSorted((a, b) => b - a),
      );
    }
  });

  test('two renderings of one utterance are linked, even in other words', () => {
    const texts = [
      '"This is a bleak hour," Lind said.\nShips wait.',
      'Rain fell.\nLind spoke of "a dark moment for us".',
    ];
    const accounts = accountsOf(texts);
    const quotes = texts.map((text, index) => ({
      id: `q${index + 1}`,
      account: `a${index + 1}`,
      start: text.indexOf('"') + 1,
      end: text.lastIndexOf('"'),
      speaker: 'Anna Lind',
      verb: 'said',
      channel: null,
    }));
    const utterances = [
      { id: 'u1', speaker: 'Anna Lind', members: ['q1', 'q2'], paraphrases: [], verbatim: false },
    ];
    const why = linked(accounts, { quotes, utterances }).links.flatMap(({ because }) =>
      because.map(({ feature }) => feature),
    );
    expect(why).toContain('same utterance');
    expect(linked(accounts).links).toEqual([]);
  });

  test('named people who say things of one matter stand apart, as do quotations nobody shares', () => {
    const texts = [
      'Talks on the harbour lasted an hour.\nThe talks were "long and useful", Anna Lind said.',
      'Talks on the harbour ended on Monday.\nThe talks were "hard but honest", said Bert Holm.\nHe said more talks were due.',
    ];
    const accounts = accountsOf(texts);
    const passages = passagesOf(accounts);
    const facts = factsOf(accounts, passages);
    const quotes = quotesOf(accounts, passages);
    const evidence = { accounts, passages, quotes, utterances: utterancesOf(accounts, quotes), facts };
    const against = (feature: LinkFeature): readonly string[] =>
      candidatePairs(evidence, 'all').pairs.flatMap(({ a, b, values }) =>
        values[linkFeatureNames.indexOf(feature)] === 1
          ? [[a, b].map(({ account, start, end }) => textIn(accounts, account, start, end)).join(' | ')]
          : [],
      );
    const lind = 'The talks were "long and useful", Anna Lind said.';
    const holm = 'The talks were "hard but honest", said Bert Holm.';
    expect(against('other quotations').map(sides)).toEqual([sides(`${lind} | ${holm}`)]);
    // Whoever spoke last is meant by "he".
    expect(against('other speakers').map(sides).sort()).toEqual(
      [sides(`${lind} | ${holm}`), sides(`${lind} | He said more talks were due.`)].sort(),
    );
  });

  test('what two accounts have in one passage each counts for more than what they say again and again', () => {
    const accounts = accountsOf([
      'The bridge fell at noon.\nDivers searched below the bridge.\nPolice closed a tunnel.',
      'Only the bridge is gone.\nThe tunnel, too, was closed.',
    ]);
    const passages = passagesOf(accounts);
    const { pairs } = candidatePairs({ accounts, passages, quotes: [], utterances: [], facts: [] }, 'all');
    const values = pairs.map(({ a, b, values }): [string, number] => [
      sides([a, b].map(({ account, start, end }) => textIn(accounts, account, start, end)).join(' | ')),
      values[linkFeatureNames.indexOf('hardly elsewhere')] ?? 0,
    ]);
    const valueOf = new Map(values);
    expect(valueOf.get(sides('The bridge fell at noon. | Only the bridge is gone.'))).toBeCloseTo(
      Math.log1p(1 / 2),
    );
    expect(valueOf.get(sides('Police closed a tunnel. | The tunnel, too, was closed.'))).toBeCloseTo(
      Math.log1p(2),
    );
  });

  test('learned weights keep to the signs of their features and name no other', () => {
    for (const [name, weight] of Object.entries(weights.weights)) {
      const feature = linkFeatureNames.find((each) => each === name);
      expect(feature, name).toBeDefined();
      if (feature !== undefined) expect(Math.sign(weight), name).toBe(linkFeatures[feature].sign);
    }
  });

  test.each([
    ['no accounts', []],
    ['an empty account', ['']],
    ['empty and not', ['', harbour[0] ?? '']],
    ['one word', ['Fire', 'Fire']],
    ['numbers only', ['1 2 3 4 5', '12 345 6,789.0', '1 2 3']],
    ['signs only', ['... !!! "" —', '???']],
    ['another script', ['Пожар уничтожил рынок.', '火灾烧毁了市场。']],
  ])('%s', (_name, texts) => {
    expect(() => linked(accountsOf(texts))).not.toThrow();
  });

  test('one sentence of 50,000 words', () => {
    const endless = Array.from({ length: 50_000 }, (_word, index) => `word${index % 7000}`).join(' ');
    expect(() => linked(accountsOf([endless, endless, harbour[0] ?? '']))).not.toThrow();
  });
});

describe('time', () => {
  const made = (count: number, sentences: number): readonly Account[] =>
    accountsOf(
      Array.from({ length: count }, (_account, account) =>
        Array.from({ length: sentences }, (_sentence, turn) =>
          Array.from(
            { length: 16 },
            (_word, word) => `term${((turn * 31 + word * word * 7 + account) * 13) % (sentences * 20)}`,
          ).join(' '),
        ).join('.\n'),
      ),
    );
  const passagesFirst = (accounts: readonly Account[]) => {
    const passages = passagesOf(accounts);
    return () => linksOf({ accounts, passages, quotes: [], utterances: [], facts: [] });
  };

  /** The least of three: what else the process did in one run is no growth. */
  const least = (accounts: readonly Account[]): number =>
    Math.min(...[1, 2, 3].map(() => processorTime(passagesFirst(accounts))));

  // Eight times the passages, from where most passages have as many like them as are remembered. All pairs would take 64
  // times as long.
  test('grows with the passages, not with their pairs', () => {
    const usual = least(made(10, 30));
    expect(least(made(80, 30)) / usual).toBeLessThan(26);
    expect(least(made(10, 240)) / usual).toBeLessThan(26);
  });

  test('passages all alike take time in proportion to their number', () => {
    const alike = (count: number): readonly Account[] => {
      const told = Array.from(
        { length: count },
        (_sentence, at) => `The ministers met in Geneva on plan ${at % 300} with ${(at * 7) % 900} guests.`,
      ).join('\n');
      return accountsOf([told, `${told}\nNothing was signed.`]);
    };
    const usual = least(alike(1_000));
    expect(least(alike(4_000)) / usual).toBeLessThan(9);
  });
});
