/** A run of a note's text with its emphasis. */
export type NoteRun = { readonly text: string; readonly look: 'plain' | 'strong' | 'emphasis' };

/** A paragraph of a note, or an item of a list in it. */
export type NoteBlock = { readonly type: 'paragraph' | 'item'; readonly runs: readonly NoteRun[] };

const item = /^\s*(?:[-*+]|\d{1,3}[.)])\s+/;
const emphasis = /\*\*([^*\n]+)\*\*|\*([^*\n]+)\*/g;

/**
 * What an editor writes of Markdown in a note: paragraphs, lists, `**strong**` and `*emphasis*`. Everything else stays
 * as it is written, links and HTML among it: a note is text. Linear in its length.
 */
export function noteBlocks(text: string): readonly NoteBlock[] {
  const blocks: { type: NoteBlock['type']; text: string }[] = [];
  let joins = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const last = blocks.at(-1);
    const mark = item.exec(line);
    if (line.trim() === '') joins = false;
    else if (mark !== null) blocks.push({ type: 'item', text: line.slice(mark[0].length) });
    else if (joins && last !== undefined) last.text += `\n${line.trim()}`;
    else blocks.push({ type: 'paragraph', text: line.trim() });
    if (line.trim() !== '') joins = true;
  }
  return blocks.map((block) => ({ type: block.type, runs: runsOf(block.text) }));
}

function runsOf(text: string): readonly NoteRun[] {
  const runs: NoteRun[] = [];
  let at = 0;
  for (const match of text.matchAll(emphasis)) {
    if (match.index > at) runs.push({ text: text.slice(at, match.index), look: 'plain' });
    const strong = match[1];
    runs.push(
      strong === undefined ? { text: match[2] ?? '', look: 'emphasis' } : { text: strong, look: 'strong' },
    );
    at = match.index + match[0].length;
  }
  if (at < text.length) runs.push({ text: text.slice(at), look: 'plain' });
  return runs;
}
