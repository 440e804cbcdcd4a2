import { Fragment } from 'react';

type NamesProps = { readonly names: readonly string[]; readonly between?: string };

/** Names in a row, each in its own direction of writing: an Arabic one among them does not turn the row round. */
export function Names({ names, between = ', ' }: NamesProps) {
  return names.map((name, at) => (
    // Two accounts may have one name, and the row is always drawn whole.
    <Fragment key={`${at} ${name}`}>
      {at > 0 && between}
      <bdi>{name}</bdi>
    </Fragment>
  ));
}
