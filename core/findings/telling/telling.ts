import { unitWords } from '../../facts/number-words.ts';
import { addToSet } from '../../grouped.ts';
import type { Side } from '../../model.ts';
import { compareTexts } from '../../text/compare-texts.ts';
import { listed } from '../../text/listed.ts';
import { upperFirst } from '../../text/upper-first.ts';
import type { Evidence } from '../evidence/evidence.ts';

const numerals = ['no', ...[...unitWords.keys()].slice(1, 13)];

/** A small number in words, as in running text. */
export function numeral(count: number): string {
  return numerals[count] ?? String(count);
}

/** `Ann Porter’s words`, `two witnesses’ words`; what they are where nobody is named. */
export const wordsBy = (speaker: string | null, unnamed = 'the words'): string =>
  speaker === null ? unnamed : `${speaker}${/[^s]s$/iu.test(speaker) ? '’' : '’s'} words`;

type Accounts = Pick<Evidence, 'name' | 'accounts'>;

const mostNamed = 2;

/**
 * The accounts as a sentence names them: `A`, `A and B`. After `named` ones a longer list becomes `the other four` if
 * no account is left, else `three others`.
 */
export function tellers(
  { accounts, name }: Accounts,
  ids: Iterable<string>,
  named: ReadonlySet<string> = new Set(),
): string {
  const telling = new Set(ids);
  const inOrder = accounts.map(({ id }) => id).filter((id) => telling.has(id));
  const fresh = inOrder.filter((id) => !named.has(id));
  if (named.size === 0 || fresh.length <= mostNamed) return listed(inOrder.map(name));
  const rest = accounts.filter(({ id }) => !named.has(id)).length;
  const others = fresh.length === rest ? `the other ${numeral(rest)}` : `${numeral(fresh.length)} others`;
  const again = inOrder.filter((id) => named.has(id));
  return listed([...again.map(name), others]);
}

/** As `tellers`, where a sentence begins. A name keeps its small letter: `dpa and the other two`, `Three others`. */
export function tellersFirst(evidence: Accounts, ids: Iterable<string>, named: ReadonlySet<string>): string {
  const words = tellers(evidence, ids, named);
  const isName = evidence.accounts.some(({ id }) => words.startsWith(evidence.name(id)));
  return isName ? words : upperFirst(words);
}

/** `A does not`, `A and B do not`: who lacks what others have. */
export function lacking({ name }: Pick<Evidence, 'name'>, silent: readonly string[]): string {
  return `${listed(silent.map(name))} ${silent.length === 1 ? 'does' : 'do'} not`;
}

/** A value and the accounts that give it. */
export type ToldValue = { readonly value: string; readonly accounts: ReadonlySet<string> };

/** The values of a finding with their accounts: what fewest accounts say, the odd one out, comes first; else less before more. */
export function tellingsOf(
  { accounts }: Pick<Evidence, 'accounts'>,
  sides: readonly Side[],
): readonly ToldValue[] {
  const order = new Map(accounts.map((account, index) => [account.id, index]));
  const first = (ids: ReadonlySet<string>): number => Math.min(...[...ids].map((id) => order.get(id) ?? 0));
  const holders = new Map<string, Set<string>>();
  for (const { value, account } of sides) {
    addToSet(holders, value, account);
  }
  return [...holders]
    .map(([value, ids]): ToldValue => ({ value, accounts: ids }))
    .toSorted(
      (a, b) =>
        a.accounts.size - b.accounts.size ||
        Number.parseFloat(a.value) - Number.parseFloat(b.value) ||
        first(a.accounts) - first(b.accounts) ||
        compareTexts(a.value, b.value),
    );
}

/** One sentence part for each value, the odd one out first; `named` are the accounts that earlier parts named. */
export function toldBy(
  evidence: Accounts,
  sides: readonly Side[],
  say: (value: string, who: string, telling: ToldValue, named: ReadonlySet<string>) => string,
): readonly string[] {
  const named = new Set<string>();
  return tellingsOf(evidence, sides).map((telling) => {
    const said = say(telling.value, tellers(evidence, telling.accounts, named), telling, named);
    for (const id of telling.accounts) named.add(id);
    return said;
  });
}

/** `Lorne (A)`, `Vesk (B and C)`. */
export function valuesWithTellers(evidence: Accounts, sides: readonly Side[]): readonly string[] {
  return toldBy(evidence, sides, (value, who) => `${value} (${who})`);
}

/** `“walking” (A)`, `“working” (B and C)`: values in the words of the accounts. */
export function quotedWithTellers(evidence: Accounts, sides: readonly Side[]): readonly string[] {
  return toldBy(evidence, sides, (value, who) => `“${value}” (${who})`);
}

/** `“walking” (A) against “working” (B and C)`. */
export function valuesAgainst(evidence: Accounts, sides: readonly Side[]): string {
  const [odd = '', ...rest] = quotedWithTellers(evidence, sides);
  return rest.length === 0 ? odd : `${odd} against ${listed(rest)}`;
}
