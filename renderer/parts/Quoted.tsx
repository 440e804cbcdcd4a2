import type { ReactNode } from 'react';

type QuotedProps = {
  /** The words as the account has them. */
  readonly text: string;
  /** Theirs, BCP 47. */
  readonly language?: string | undefined;
  readonly className?: string;
  /** The words as they are drawn. */
  readonly children: ReactNode;
};

/** Words of an account in quotation marks; words that bring their own get no second pair. */
export function Quoted({ text, language, className, children }: QuotedProps) {
  return (
    <q
      className={className}
      dir="auto"
      lang={language}
      data-own-marks={ownMarks.test(text.trim()) || undefined}
    >
      {children}
    </q>
  );
}

const ownMarks = /^["'“”„«‘‚「『]/;
