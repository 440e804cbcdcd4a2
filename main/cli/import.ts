import { inOneLine } from '../../core/account/name.ts';
import { type Account, metadataFields } from '../../core/model.ts';
import { accountJson } from '../../core/render/analysis-json.ts';
import { accountsOf } from './accounts.ts';

const excerptLength = 72;

/** One file as an account: metadata, blocks, what was set aside and why. */
export async function showImport(path: string, options: { readonly json: boolean }): Promise<string> {
  const [account] = await accountsOf([path]);
  if (account === undefined) throw new Error('nothing was imported');
  return options.json ? `${JSON.stringify(accountJson(account), null, 2)}\n` : readable(account);
}

function readable(account: Account): string {
  const known = metadataFields.map((key) => `${key.padEnd(10)} ${account[key] ?? '-'}`);
  const blocks = account.blocks.map(({ kind, start, end, reason }) => {
    const source = account.text.slice(start, end).replaceAll(/\s+/g, ' ');
    const excerpt = source.length > excerptLength ? `${source.slice(0, excerptLength)}…` : source;
    return `${kind.padEnd(13)} ${excerpt}${reason === '' ? '' : `\n${' '.repeat(14)}(${reason})`}`;
  });
  return [inOneLine(account.file), `sha256     ${account.sha256}`, ...known, '', ...blocks, ''].join('\n');
}
