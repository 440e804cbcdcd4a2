import type { ReactNode } from 'react';

type ViewHeadProps = { readonly title: string; readonly says: string; readonly children?: ReactNode };

/** What a view shows, in one line, and its choices. */
export function ViewHead({ title, says, children }: ViewHeadProps) {
  return (
    <header className="view-head">
      <div>
        <h2>{title}</h2>
        <p>{says}</p>
      </div>
      {children !== undefined && <div className="view-choices">{children}</div>}
    </header>
  );
}
