import { visibleText } from './visible-text.ts';

/**
 * Where a spreadsheet could take what follows for a formula: at the start of the cell, of a line in it, or after a sign
 * at which a program set to another separator would part the row (which includes a quotation mark) - whatever blanks
 * stand between - followed by one of = + - @ in plain or full width, or by a tab.
 */
const formulaStart = /(?=[=+\-@＝＋－＠﹦﹢﹣﹫\t])(?<=(?:^|[\n\r;,|\t"])[^\S\n\r\t]*)/g;

/**
 * A text as the content of a cell that no spreadsheet runs: an apostrophe stands before what could begin a formula, and
 * invisible characters, behind which one could hide, are written out (`[U+200B]`). Line ends become LF, lone CRs too.
 */
export function spreadsheetCell(text: string): string {
  return visibleText(text.replace(/\r\n?/g, '\n')).replace(formulaStart, "'");
}
