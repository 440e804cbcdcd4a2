import { visibleLine } from '../visible-text.ts';
import { paper } from './style-paper.ts';
import { screen } from './style-screen.ts';
import { short } from './style-short.ts';

/** The page's only style sheet; the title runs along at the head of printed pages. */
export function styleSheet(title: string): string {
  return `${screen}${short}${paper}
@page{@top-left{content:${cssString(shortened(visibleLine(title)))}}}
`;
}

function shortened(title: string): string {
  return title.length <= 90 ? title : `${title.slice(0, 89).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A string of CSS in which everything but plain letters, digits and blanks is written as its code: nothing can end it. */
function cssString(text: string): string {
  const safe = Array.from(text, (character) =>
    /[A-Za-z0-9 ]/.test(character) ? character : `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${safe.join('')}"`;
}
