/** A line of a page's text layer. Lengths are in points; `y` grows upwards. */
export type Line = {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Height of its page. */
  readonly pageHeight: number;
};

/** A run of letters as the text layer has it. */
export type Run = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
};

/** A gap of this share of the letters' size is a blank between words. */
const blank = 0.18;
/** A gap this wide is the space between two columns. */
const gutter = 2.2;

/** The runs of a page put together into lines, in the order the page draws them: columns come one after the other. */
export function pageLines(runs: readonly Run[], page: number, pageHeight: number): readonly Line[] {
  const lines: Line[] = [];
  let open: Run[] = [];
  const close = (): void => {
    const line = lineOf(open, page, pageHeight);
    if (line !== null) lines.push(line);
    open = [];
  };
  for (const run of runs) {
    const last = open.at(-1);
    if (last !== undefined && !sameLine(last, run)) close();
    open.push(run);
  }
  close();
  return lines;
}

function sameLine(last: Run, next: Run): boolean {
  const size = Math.max(last.size, next.size, 1);
  if (Math.abs(last.y - next.y) > size * 0.45) return false;
  const gap = next.x - (last.x + last.width);
  return gap > -size && gap < size * gutter;
}

function lineOf(runs: readonly Run[], page: number, pageHeight: number): Line | null {
  const [first] = runs;
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return null;
  let text = '';
  let end = first.x;
  for (const run of runs) {
    const apart = run.x - end > run.size * blank;
    text +=
      apart && text !== '' && !/\s$/u.test(text.slice(-1)) && !/^\s/u.test(run.text)
        ? ` ${run.text}`
        : run.text;
    end = run.x + run.width;
  }
  const tidy = text.replace(/[ \t\n\r]+/g, ' ').trim();
  if (tidy === '') return null;
  const size = Math.max(...runs.slice(0, 200).map((run) => run.size));
  return { text: tidy, page, left: first.x, right: end, y: first.y, size, pageHeight };
}
