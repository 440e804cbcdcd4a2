import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readAccount } from '../core/account/account.ts';
import type { Account, Finding } from '../core/model.ts';
import { overlap, type Span } from '../core/span.ts';

const sides = z.array(z.object({ file: z.string(), text: z.string().nullish() })).readonly();
const inventorySchema = z.object({
  discrepancies: z.array(z.object({ id: z.string(), summary: z.string(), sides })).readonly(),
  non_discrepancies: z.array(z.object({ id: z.string(), sides })).readonly(),
});

/** What differs between accounts and what only seems to, by somebody who read them. A side without words is silent. */
export type Inventory = z.infer<typeof inventorySchema>;
export type Difference = Inventory['discrepancies'][number];
export type ToldSide = Difference['sides'][number];

export type AccountSpan = Span & { readonly account: string };
export type SpanOf = (side: ToldSide) => AccountSpan | null;

/** The accounts of a folder (`*.txt`), by the names of their files. */
export function readAccounts(folder: string): readonly Account[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.toSorted().map((file, index) =>
    readAccount({
      id: `a${index + 1}`,
      file,
      sha256: file,
      text: readFileSync(join(folder, file), 'utf8'),
    }),
  );
}

/** The inventory beside the accounts: `gold.json` or `differences.json`; null where there is none. Throws where it is no inventory. */
export function readInventory(folder: string): Inventory | null {
  const file = ['gold.json', 'differences.json'].map((name) => join(folder, name)).find(existsSync);
  return file === undefined ? null : inventorySchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Where the words of an inventory's side stand; null where it has none. Throws where its account does not have them. */
export function spansIn(accounts: readonly Account[]): SpanOf {
  return ({ file, text }) => {
    if (text === null || text === undefined || text === '') return null;
    const account = accounts.find((each) => each.file === file);
    const start = account?.text.indexOf(text) ?? -1;
    if (account === undefined || start < 0) throw new Error(`“${text}” does not stand in ${file}`);
    return { account: account.id, start, end: start + text.length };
  };
}

/** How many code units two places of the accounts have in common. */
export function inCommon(a: AccountSpan, b: AccountSpan): number {
  return a.account === b.account ? overlap(a, b) : 0;
}

/** Two sides of it are touched, of two accounts where it has two; or one, and who is silent on it is named. */
export function tells(
  finding: Pick<Finding, 'kind' | 'sides'>,
  difference: Difference,
  spanOf: SpanOf,
): boolean {
  const spans = difference.sides.map(spanOf).filter((span) => span !== null);
  const touched = spans.filter((span) => finding.sides.some((side) => inCommon(side, span) > 0));
  const accounts = (each: readonly AccountSpan[]): number => new Set(each.map(({ account }) => account)).size;
  if (touched.length > 1 && accounts(touched) >= Math.min(2, accounts(spans))) return true;
  return touched.length > 0 && spans.length < difference.sides.length && finding.kind === 'omission';
}
