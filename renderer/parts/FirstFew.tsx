import { type ReactNode, useState } from 'react';

type FirstFewProps = { readonly first: ReactNode; readonly rest: readonly ReactNode[] };

/** The first of some things; the rest one press away. */
export function FirstFew({ first, rest }: FirstFewProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {first}
      {isOpen && rest}
      {rest.length > 0 && (
        <button type="button" className="more" aria-expanded={isOpen} onClick={() => setOpen((was) => !was)}>
          {isOpen ? 'show fewer' : `and ${rest.length} more`}
        </button>
      )}
    </>
  );
}
