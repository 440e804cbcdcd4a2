import { nameOfAccount } from '../../core/account/name.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { Names } from '../parts/Names.tsx';
import { nameOfRemoved, useShownSnapshot } from '../state/snapshot.ts';

type SilentAccountsProps = {
  /** The ids of the accounts. */
  readonly silent: readonly string[];
  readonly index: ReviewIndex;
};

/** The accounts that are silent on the matter of a finding or a note. */
export function SilentAccounts({ silent, index }: SilentAccountsProps) {
  const names = index.accounts.filter(({ id }) => silent.includes(id)).map(nameOfAccount);
  const gone = silent.filter((id) => !index.accountById.has(id));
  return gone.length === 0 ? <Silent names={names} /> : <SilentAndGone names={names} gone={gone} />;
}

/** With those that are no longer in the review, of which only a note still speaks. */
function SilentAndGone({
  names,
  gone,
}: {
  readonly names: readonly string[];
  readonly gone: readonly string[];
}) {
  const removed = useShownSnapshot((snapshot) => snapshot.removed);
  return <Silent names={[...names, ...gone.map((id) => nameOfRemoved({ removed }, id))]} />;
}

function Silent({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <p className="finding-silent">
      Silent: <Names names={names} between={'\u00a0· '} />
    </p>
  );
}
