import type { BlockKind } from '../../../core/model.ts';
import type { Piece } from '../read-document.ts';
import type { Line } from './page-lines.ts';
import { runningLines } from './running-lines.ts';

/** A PDF has only lines: where a new paragraph begins is judged by how the lines stand to each other. */
type Paragraph = { readonly lines: readonly Line[]; readonly running: boolean };

/** The lines of a document as paragraphs; running heads and feet are set aside where they stand. */
export function paragraphsOfLines(lines: readonly Line[]): readonly Piece[] {
  const running = runningLines(lines);
  const text = lines.filter((line) => !running.has(line));
  const size = quantile(
    0.5,
    text.flatMap((line) => Array.from({ length: Math.ceil(line.text.length / 20) }, () => line.size)),
  );
  // Spaces between paragraphs are among the steps, so the middle one may be such a space.
  const leading = quantile(
    0.3,
    text.flatMap((line, index) => stepsBetween(text[index - 1], line)),
  );
  const words = wordsIn(text);
  let headlineSeen = false;
  return grouped(text, running, lines, leading).map(({ lines: own, running: isRunning }) => {
    if (isRunning) {
      return { text: own[0]?.text ?? '', kind: 'boilerplate', reason: 'running head or foot of the page' };
    }
    const kind = kindOf(own, size, headlineSeen);
    if (kind === 'headline') headlineSeen = true;
    const reason =
      kind === null
        ? ''
        : kind === 'headline'
          ? 'headline: set larger than the text'
          : 'heading: set larger than the text';
    return { text: joined(own, words), kind, reason };
  });
}

function grouped(
  text: readonly Line[],
  running: ReadonlySet<Line>,
  all: readonly Line[],
  leading: number,
): readonly Paragraph[] {
  const rightEdge = rightEdges(text);
  const paragraphs: { lines: Line[]; running: boolean }[] = [];
  let open: { lines: Line[]; running: boolean } | null = null;
  for (const line of all) {
    if (running.has(line)) {
      paragraphs.push({ lines: [line], running: true });
      continue;
    }
    const last: Line | undefined = open?.lines.at(-1);
    if (open !== null && last !== undefined && goesOn(last, line, leading, rightEdge(last)))
      open.lines.push(line);
    else {
      open = { lines: [line], running: false };
      paragraphs.push(open);
    }
  }
  return paragraphs;
}

/** Whether a line goes on with the paragraph of the line before it. */
function goesOn(last: Line, next: Line, leading: number, edge: number): boolean {
  const size = Math.max(last.size, 1);
  if (Math.abs(last.size - next.size) > size * 0.12) return false;
  const stops = /[.!?…:。！？]["'”’»)\]]*$/u.test(last.text.slice(-8));
  const full = last.right > edge - size * 4;
  if (stops && !full) return false;
  if (last.page !== next.page || next.y > last.y + size) {
    // The next page or column: a sentence under way goes on there.
    return !stops && (full || /^\p{Ll}/u.test(next.text));
  }
  if (leading > 0 && last.y - next.y > leading * 1.35) return false;
  // A first line that is set in begins a paragraph.
  return !(stops && next.left > last.left + size * 0.7);
}

/** The right edge of the column a line stands in: the furthest right of the lines that begin near it on its page. */
function rightEdges(lines: readonly Line[]): (line: Line) => number {
  const edges = new Map<string, number>();
  for (const line of lines) edges.set(columnOf(line), Math.max(edges.get(columnOf(line)) ?? 0, line.right));
  return (line) => edges.get(columnOf(line)) ?? line.right;
}

function columnOf({ page, left, size }: Line): string {
  return `${page}/${Math.round(left / Math.max(size * 4, 1))}`;
}

function stepsBetween(last: Line | undefined, next: Line): readonly number[] {
  if (last === undefined || last.page !== next.page) return [];
  const step = last.y - next.y;
  return step > 0 && step < next.size * 3 ? [step] : [];
}

const longestHeading = 250;

function kindOf(lines: readonly Line[], size: number, headlineSeen: boolean): BlockKind | null {
  const [first] = lines;
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (first === undefined || size === 0 || length > longestHeading || first.size < size * 1.15) return null;
  return headlineSeen || first.page > 1 ? 'subheading' : 'headline';
}

/** A word parted at the end of a line is put together; a hyphen of its own stays where the document has it elsewhere. */
function joined(lines: readonly Line[], words: ReadonlySet<string>): string {
  let text = '';
  for (const { text: next } of lines) {
    const head = /(\p{L}{1,40})[-\u00AD\u2010]$/u.exec(text.slice(-42))?.[1];
    const tail = /^\p{Ll}{1,40}/u.exec(next)?.[0];
    if (text === '') text = next;
    else if (head === undefined || tail === undefined) text += ` ${next}`;
    else if (text.endsWith('\u00AD') || words.has(head + tail) || !words.has(`${head}-${tail}`))
      text = text.slice(0, -1) + next;
    else text += next;
  }
  return text;
}

/** Words that stand whole inside a line. */
function wordsIn(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ text }) => text.match(/\p{L}+(?:-\p{L}+)?/gu) ?? []));
}

function quantile(share: number, values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}
