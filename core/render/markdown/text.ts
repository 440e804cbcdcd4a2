import { visibleLine, visibleText } from '../visible-text.ts';

/** Text from outside on one line, in which nothing is markup: no emphasis, link, picture, heading, table or HTML. */
export function plainMarkdown(text: string): string {
  return withoutLinks(visibleLine(text).replace(/[\\`*_{}[\]()#+\-!|~$^=<>&]/g, (sign) => escaped(sign)));
}

/** As `plainMarkdown`, where a line begins with it: the number that begins a sentence makes no list. */
export function sentenceMarkdown(text: string): string {
  return plainMarkdown(text).replace(/^(\s*\d+)\./, '$1\\.');
}

export const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/** An editor's Markdown as a block quote: emphasis and lists hold, HTML, links, pictures and headings are plain text. */
export function quotedMarkdown(text: string): string {
  return visibleText(text.replace(/\r\n?/g, '\n'))
    .split('\n')
    .map((line) => {
      const safe = withoutLinks(line.replace(/[[\]<>&|]/g, (sign) => escaped(sign)));
      return `> ${safe.replace(/^(\s*)([#=]|-{2,}\s*$)/, '$1\\$2')}`.trimEnd();
    })
    .join('\n');
}

function escaped(sign: string): string {
  if (sign === '<') return '&lt;';
  if (sign === '>') return '&gt;';
  return sign === '&' ? '&amp;' : `\\${sign}`;
}

/** Readers make links of bare addresses too. */
function withoutLinks(text: string): string {
  return text
    .replaceAll('://', '&#58;//')
    .replaceAll('@', '&#64;')
    .replace(/\bwww\./gi, (prefix) => `${prefix.slice(0, 3)}&#46;`);
}
