import type { SectionId } from '../section-names.ts';
import { sectionNames } from '../section-names.ts';
import type { Markup } from './markup.ts';
import { html, nothing } from './markup.ts';

type Beside = { readonly count?: number; readonly lead?: string | Markup };

export const sectionHeading = (id: SectionId, beside: Beside = {}): Markup =>
  heading(2, id, sectionNames[id], beside);

/** A heading, how many things stand under it, and a sentence on them; kept together on paper. */
export function heading(
  level: 2 | 3,
  id: string,
  title: string | Markup,
  { count, lead }: Beside = {},
): Markup {
  const content = html`${title}${count === undefined ? nothing : html` <span class="count">${count}</span>`}`;
  const name = `${id}-title`;
  return html`<hgroup>${level === 2 ? html`<h2 id="${name}">${content}</h2>` : html`<h3 id="${name}">${content}</h3>`}${
    lead === undefined ? nothing : html`<p class="lead">${lead}</p>`
  }</hgroup>
`;
}
