import { nameOfAccount } from '../../core/account/name.ts';
import type { Finding } from '../../core/model.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { Names } from '../parts/Names.tsx';

type FindingWhyProps = { readonly finding: Finding; readonly index: ReviewIndex };

/** What was compared, and what was looked for where nothing was found; behind one press. */
export function FindingWhy({ finding, index }: FindingWhyProps) {
  const { because = [], searched = [], silent } = finding;
  if (because.length === 0 && searched.length === 0) return null;
  const names = silent.map((id) => index.accountById.get(id)).filter((account) => account !== undefined);
  return (
    <details className="why-finding">
      <summary>Why</summary>
      {because.length > 0 && (
        <p>
          Compared: <bdi>{because.join('; ')}</bdi>
        </p>
      )}
      {searched.length > 0 && (
        <p>
          Looked for: <bdi>{searched.map((words) => `“${words}”`).join(', ')}</bdi>
          {names.length > 0 && (
            <>
              {' '}
              in <Names names={names.map(nameOfAccount)} />
            </>
          )}
        </p>
      )}
    </details>
  );
}
