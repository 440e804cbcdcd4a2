import type { Span } from '../span.ts';
import { byScript } from '../text/by-script.ts';
import { beginsWithCapital } from '../text/letters.ts';
import { remembering } from '../text/remembering.ts';

/** A word of a text with what a name reader needs to know of it. */
export type NameToken = Span & {
  /** Without a possessive 's. */
  readonly text: string;
  /** In small letters, without `ex-` and `then-`; a surname that is a title too (`King`) stays as printed. */
  readonly lower: string;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** What lies between it and the word before. */
  readonly gap: string;
  /** Whether it opens a sentence, a line or a quotation, so that its capital says nothing. */
  readonly opens: boolean;
};

/** A title cut short keeps its full stop, so that no sentence begins behind it. */
const shortTitle =
  /^(?:Mrs?|M[sx]|Dr|Prof|Sens?|Reps?|Gov|Gen|Lt|Col|Sgt|Capt|Maj|Adm|Cmdr|Rev|Hon|Msgr|St|Dept)\.$/;

const word = byScript(
  String.raw`(?:Mrs?|M[sx]|Dr|Prof|Sens?|Reps?|Gov|Gen|Lt|Col|Sgt|Capt|Maj|Adm|Cmdr|Rev|Hon|Msgr|St)\.|Dept\.(?= of )|(?:\p{Lu}\.)+(?:\p{Lu}(?!\p{L}))?|\p{L}[\p{L}\p{M}\p{N}]*(?:[-\u2010\u2011'’.&](?=\p{L})\p{L}[\p{L}\p{M}\p{N}]*)*`,
  'g',
);

const inSmallLetters = remembering((source) =>
  (shortTitle.test(source) ? source.slice(0, -1) : source)
    .toLowerCase()
    .replace(/^(?:ex|then)-/, '')
    .replaceAll('’', "'")
    .replaceAll('\u2011', '-'),
);

/** `al-Rahbi`, `d'Orsay`: a name behind its article. */
const behindArticle = byScript(String.raw`^(?:[ae][dlnrstz]h?[-\u2010\u2011]|[dl]['’])\p{Lu}`).test;
const hasCapital = remembering((source) => beginsWithCapital(source) || behindArticle(source));

/** The words of a text as a reader of names sees them. */
export function nameTokensOf(text: string): readonly NameToken[] {
  const tokens: NameToken[] = [];
  let last = 0;
  for (const match of word.all(text)) {
    const possessive = /['’]s$/i.test(match[0]);
    const source = possessive ? match[0].slice(0, -2) : match[0];
    const gap = text.slice(last, match.index);
    tokens.push({
      start: match.index,
      end: match.index + source.length,
      text: source,
      lower: inSmallLetters(source),
      capital: hasCapital(source),
      possessive,
      gap,
      opens:
        tokens.length === 0 ||
        (gap !== ' ' &&
          (/[.!?…]["'”’)\]]*\s|[\n\r]|["“‘]$|[:•]\s|(?:^|\s)['"“‘]$/u.test(gap) ||
            /[.!?]$/u.test(gap.trim()))),
    });
    last = match.index + match[0].length;
  }
  return tokens;
}
