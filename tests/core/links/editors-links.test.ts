import { describe, expect, test } from 'vitest';
import { readAccount } from '../../../core/account/account.ts';
import { analyse } from '../../../core/analyse.ts';
import type { EditorsLink } from '../../../core/links/editors-links.ts';
import type { Account, Analysis } from '../../../core/model.ts';

const told = [
  'The council of Ardmore voted on Tuesday to close the old bridge.\n\nIt rained all day in the hills.\n',
  'Ardmore councillors decided on Tuesday to close the old bridge.\n\nThe mayor wore a green hat.\n',
];

function accountsOf(texts: readonly string[]): readonly Account[] {
  return texts.map((text, index) =>
    readAccount({ id: `account ${index}`, file: `${index}.txt`, sha256: `${9 - index}`, text }),
  );
}

/** The statements as the words of their passages. */
function statements(accounts: readonly Account[], { passages, statements: all }: Analysis): string[][] {
  const textOf = new Map(accounts.map(({ id, text }) => [id, text]));
  const wordsOf = new Map(
    passages.map(({ id, account, start, end }) => [id, textOf.get(account)?.slice(start, end) ?? '']),
  );
  return all.map(({ members }) => members.map((member) => wordsOf.get(member) ?? ''));
}

function link(
  accounts: readonly Account[],
  [a, b]: readonly [string, string],
  state: EditorsLink['state'],
): EditorsLink {
  const stood = (index: number, quote: string): EditorsLink['a'] => {
    const account = accounts[index];
    const start = account?.text.indexOf(quote) ?? -1;
    if (account === undefined || start < 0) throw new Error(`nobody writes: ${quote}`);
    return { account: account.id, start, end: start + quote.length, quote };
  };
  return { a: stood(0, a), b: stood(1, b), state };
}

const bridge = [
  'The council of Ardmore voted on Tuesday to close the old bridge.',
  'Ardmore councillors decided on Tuesday to close the old bridge.',
] as const;
const others = ['It rained all day in the hills.', 'The mayor wore a green hat.'] as const;

describe("the editor's links", () => {
  test('what is linked by hand is one statement, what is unlinked is none, in any order of import', () => {
    for (const accounts of [accountsOf(told), accountsOf(told).toReversed()]) {
      const inOrder = accounts[0]?.id === 'account 0' ? accounts : accounts.toReversed();
      const plain = statements(accounts, analyse(accounts));
      expect(plain.map((members) => members.toSorted())).toEqual([bridge.toSorted()]);
      const editorsLinks = [link(inOrder, others, 'linked'), link(inOrder, bridge, 'unlinked')];
      const edited = analyse(accounts, { editorsLinks });
      expect(statements(accounts, edited).map((members) => members.toSorted())).toEqual([others.toSorted()]);
      expect(edited.links).toMatchObject([{ score: 1, because: [{ feature: "the editor's word" }] }]);
    }
  });

  test('a word on a text that is not there any more has no effect', () => {
    const accounts = accountsOf(told);
    const former = link(accounts, bridge, 'unlinked');
    const editorsLinks: readonly EditorsLink[] = [{ ...former, a: { ...former.a, quote: 'Other words' } }];
    expect(analyse(accounts, { editorsLinks })).toEqual(analyse(accounts));
  });
});
