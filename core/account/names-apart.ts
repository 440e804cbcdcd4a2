import { addTo } from '../grouped.ts';
import type { Account } from '../model.ts';
import { inOneLine } from './name.ts';
import { shortName, shortNameOfAccount } from './short-name.ts';

export type Named = Pick<Account, 'id' | 'outlet' | 'headline' | 'file'>;

/**
 * What each account is called inside a sentence, by its id. Accounts that would have one name, as two prints of one
 * agency's story under its headline do, go by what tells them apart: the headline, else the file's name.
 */
export function namesApart(accounts: readonly Named[]): ReadonlyMap<string, string> {
  const namesakes = new Map<string, Named[]>();
  for (const account of accounts) addTo(namesakes, shortNameOfAccount(account), account);
  return new Map(
    [...namesakes].flatMap(([name, alike]) =>
      alike.map((account) => [account.id, nameAmong(account, alike) ?? name]),
    ),
  );
}

function nameAmong(account: Named, alike: readonly Named[]): string | undefined {
  if (alike.length === 1) return undefined;
  const others = alike.filter(({ id }) => id !== account.id);
  return [headlineOf, fileOf]
    .map((nameOf) => ({ own: nameOf(account), theirs: others.map(nameOf) }))
    .find(({ own, theirs }) => own !== '' && !theirs.includes(own))?.own;
}

const headlineOf = ({ headline }: Named): string => shortName(headline ?? '');
const fileOf = ({ file }: Named): string => shortName(inOneLine(file));
