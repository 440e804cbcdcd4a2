import { textPieces } from '../visible-text.ts';

/** Markup that is safe to put into the page: made by `html` only, so that a plain string can never be taken for it. */
export type Markup = { readonly markup: string };

type Part = string | number | Markup | readonly Markup[];

/** A template whose plain strings are escaped, for content and for attributes in double quotes alike. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: String.raw({ raw: strings }, ...parts.map(markupOf)) };
}

export const nothing: Markup = { markup: '' };

/** Text from outside, escaped, with hidden characters as chips. To be put into `isolated`. */
export function visible(text: string): Markup {
  const pieces = textPieces(text).map((piece) =>
    piece.type === 'plain'
      ? html`${piece.text}`
      : html`<span class="chip" title="${piece.name}">${piece.code}</span>`,
  );
  return html`${pieces}`;
}

/** Keeps what it holds from turning its surroundings round (Unicode direction), and says the language, where known. */
export function isolated(content: Markup, language = ''): Markup {
  return languageTag.test(language)
    ? html`<bdi lang="${language}">${content}</bdi>`
    : html`<bdi>${content}</bdi>`;
}

/** A language comes from outside too; an attribute shows no hidden characters, so only what looks like BCP 47 passes. */
const languageTag = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,6}$/;

/** Text from outside, as it may stand anywhere in the page. */
export function outside(text: string, language = ''): Markup {
  return isolated(visible(text), language);
}

function markupOf(part: Part): string {
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  if ('markup' in part) return part.markup;
  return part.map((each) => each.markup).join('');
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  ['`', '&#96;'],
]);

function escaped(text: string): string {
  return text.replace(/[&<>"'`]/g, (sign) => entities.get(sign) ?? '');
}
