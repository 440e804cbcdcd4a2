import { nameOfAccount } from '../../core/account/name.ts';
import type { Account } from '../../core/model.ts';
import { putRight } from '../state/about.ts';
import { hiddenNow, hideColumn, showColumns, shownNow, stepColumn } from '../state/columns.ts';
import { referenceStore, setReference } from '../state/reading.ts';
import { removeAccount } from '../state/remove-account.ts';
import { currentSnapshot } from '../state/snapshot.ts';
import { showVersions } from '../versions/shown-versions.ts';

/** What can be done with one account now, by name. */
type AccountCommand = { readonly id: string; readonly name: string; readonly run: () => void };

/** What the menus behind the dots offer, for every account of the open review. */
export function accountCommands(): readonly AccountCommand[] {
  return currentSnapshot().accounts.flatMap(commandsOn);
}

function commandsOn(account: Account): readonly AccountCommand[] {
  const { id } = account;
  const name = nameOfAccount(account);
  const shown = shownNow();
  const at = shown.findIndex((other) => other.id === id);
  const isUpdated = currentSnapshot().review?.versions.some(({ record }) => record.id === id) === true;
  const offered: readonly (false | readonly [what: string, name: string, run: () => void])[] = [
    referenceStore.get() !== id && ['compare', `Compare all with ${name}`, () => setReference(id)],
    hiddenNow().includes(id) && ['show', `Show the column of ${name}`, () => showColumns([id])],
    at > 0 && ['left', `Move ${name} to the left`, () => stepColumn(id, -1)],
    at >= 0 && at < shown.length - 1 && ['right', `Move ${name} to the right`, () => stepColumn(id, 1)],
    at >= 0 && shown.length > 1 && ['hide', `Hide the column of ${name}`, () => hideColumn(id)],
    ['about', `Outlet, headline, time of ${name}…`, () => putRight({ account: id, block: null })],
    ['update', `Update ${name}…`, () => showVersions({ type: 'update', account: id })],
    isUpdated && [
      'changes',
      `What changed in ${name}…`,
      () => showVersions({ type: 'changes', account: id }),
    ],
    ['remove', `Remove ${name}`, () => void removeAccount(account)],
  ];
  return offered
    .filter((offer) => offer !== false)
    .map(([what, words, run]) => ({ id: `${what} ${id}`, name: words, run }));
}
