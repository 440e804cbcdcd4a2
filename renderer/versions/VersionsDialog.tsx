import { useEffect, useState } from 'react';
import type { FormerVersion } from '../../preload/contract.ts';
import { ask } from '../state/ask.ts';
import { useSnapshot } from '../state/snapshot.ts';
import { useStore } from '../state/store.ts';
import { ChangesSheet } from './ChangesSheet.tsx';
import { MadeSheet } from './MadeSheet.tsx';
import { shownVersionsStore } from './shown-versions.ts';
import { UpdateSheet } from './UpdateSheet.tsx';

/** The versions of an account: a newer one to take, what changed, and how it was. */
export function VersionsDialog() {
  const shown = useStore(shownVersionsStore, (state) => state);
  const account = useSnapshot(({ accounts }) => accounts.find(({ id }) => id === shown?.account));
  const versions = useFormerVersions(shown?.account ?? null);
  if (shown === null) return null;
  if (shown.type === 'update') return account === undefined ? null : <UpdateSheet account={account} />;
  if (versions === null) return null;
  if (shown.type === 'made') return <MadeSheet target={shown.target} versions={versions} />;
  return account === undefined ? null : (
    <ChangesSheet key={versions.length} account={account} versions={versions} />
  );
}

/** The former versions of an account with their texts; null until they are here. Asked for again after each update. */
function useFormerVersions(account: string | null): readonly FormerVersion[] | null {
  const known = useSnapshot(({ review }) => review?.versions);
  const [versions, setVersions] = useState<readonly FormerVersion[] | null>(null);
  useEffect(() => {
    let isCurrent = known !== undefined && account !== null;
    if (account !== null)
      void ask(window.crossread.formerVersions(account)).then((found) => {
        if (isCurrent) setVersions(found ?? []);
      });
    return () => {
      isCurrent = false;
    };
  }, [account, known]);
  return versions;
}
