import { useSnapshot } from '../state/snapshot.ts';
import { showVersions } from './shown-versions.ts';

/** Which version of the account this is, once it was updated; a press shows what changed. */
export function VersionTag({ account }: { readonly account: string }) {
  const former = useSnapshot(
    ({ review }) => review?.versions.filter(({ record }) => record.id === account).length ?? 0,
  );
  if (former === 0) return null;
  return (
    <button
      type="button"
      className="version-tag"
      title="Show what changed"
      onClick={() => showVersions({ type: 'changes', account })}
    >
      version {former + 1}
    </button>
  );
}
