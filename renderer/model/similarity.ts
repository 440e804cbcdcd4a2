import type { ReviewIndex } from './review-index.ts';

/** How much of one account another one reports as well. */
export type Shared = { readonly passages: number; readonly of: number };

/** For every account (row) and every other (column), how many of the row's body passages the column reports too. */
export function sharedPassages(index: ReviewIndex): readonly (readonly Shared[])[] {
  return index.accounts.map((row) => {
    const body = (index.passagesOf.get(row.id) ?? []).filter(({ zone }) => zone === 'body');
    const reporting = body.map(
      ({ id }) =>
        new Set(
          (index.statementsOf.get(id) ?? []).flatMap(({ members }) =>
            members.map((member) => index.passageById.get(member)?.account),
          ),
        ),
    );
    return index.accounts.map((column) => ({
      passages: reporting.filter((accounts) => accounts.has(column.id)).length,
      of: body.length,
    }));
  });
}
