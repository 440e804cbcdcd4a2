import type { Account } from '../../core/model.ts';
import { importAccount } from '../import/import-account.ts';
import { ImportError } from '../import/problem.ts';

/** The files as accounts `a1`, `a2`, ... in their order. Throws ImportError for the first that cannot be used. */
export async function accountsOf(paths: readonly string[]): Promise<readonly Account[]> {
  const accounts: Account[] = [];
  for (const [index, path] of paths.entries()) {
    const imported = await importAccount({ path });
    if ('problem' in imported) throw new ImportError(imported.problem);
    accounts.push({ ...imported.account, id: `a${index + 1}` });
  }
  return accounts;
}
