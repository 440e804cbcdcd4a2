import type { ReactNode } from 'react';

type QuotedProps = {
  /** The words as the account has them. */
  readonly text: string;
  /** The language of the words, as a BCP 47 tag. */
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
      data-own-marks={beginsWithMark.test(text.trim()) || undefined}
      data-own-end={endsItsQuotation(text.trim()) || undefined}
    >
      {children}
    </q>
  );
}

const beginsWithMark = /^["'“”„«‘‚「『]/;

/** Whether the last mark closes a quotation that began before these words; a pair within them closes its own. */
function endsItsQuotation(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1;
  return (
    (text.endsWith('"') && count('"') % 2 === 1) ||
    (text.endsWith('”') && count('”') > count('“') + count('„')) ||
    (text.endsWith('»') && count('»') > count('«'))
  );
}
