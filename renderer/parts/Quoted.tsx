import type { ReactNode } from 'react';

type QuotedProps = {
  /** The words as the account has them. */
  readonly text: string;
  readonly className?: string;
  /** The words as they are drawn. */
  readonly children: ReactNode;
};

/** Words of an account in quotation marks; words that bring their own get no second pair. */
export function Quoted({ text, className, children }: QuotedProps) {
  return (
    <q className={className} dir="auto" data-own-marks={ownMarks.test(text.trim()) || undefined}>
      {children}
    </q>
  );
}

const ownMarks = /^["'“”„«‘‚「『]/;
