import { type Span, span } from '../span.ts';
import { byScript } from './by-script.ts';

const stopsInMidSentence = byScript(String.raw`[\p{L}\p{N},;][ \t]+$`);
const opensInMidSentence = byScript(String.raw`^\s*[\p{Ll}(]`);

/** Any line end: LF, CRLF, a lone CR, and Unicode's own. */
const lineEnd = /\r\n|[\n\r\u0085\u2028\u2029]/g;

/** The lines of a text, without their ends. */
function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(lineEnd)) {
    lines.push(span(start, match.index));
    start = match.index + match[0].length;
  }
  lines.push(span(start, text.length));
  return lines;
}

/**
 * The paragraphs of a text: its lines, blank ones left out, except that lines which only the width of the page has
 * parted are put together again.
 *
 *     It was a cold␠⏎night in the city.     one paragraph: goes on in lower case after a blank
 *     features⏎contact manager              two: nothing says they belong together
 */
export function paragraphsOf(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  let run: Span[] = [];
  const flush = (): void => {
    paragraphs.push(...joined(text, run));
    run = [];
  };
  for (const line of linesOf(text)) {
    if (text.slice(line.start, line.end).trim() === '') flush();
    else run.push(line);
  }
  flush();
  return paragraphs;
}

function joined(text: string, lines: readonly Span[]): readonly Span[] {
  const wrapped = isWrapped(text, lines);
  const paragraphs: Span[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last !== undefined && (wrapped || goesOn(text, last, line))) {
      paragraphs[paragraphs.length - 1] = span(last.start, line.end);
    } else {
      paragraphs.push(line);
    }
  }
  return paragraphs;
}

/** A line that stops in mid-sentence after a blank and goes on in lower case or in brackets. */
function goesOn(text: string, before: Span, line: Span): boolean {
  return stopsInMidSentence.test(text.slice(Math.max(before.start, before.end - 8), before.end))
    ? opensInMidSentence.test(text.slice(line.start, line.start + 8))
    : /^\s*\.\s/u.test(text.slice(line.start, line.start + 8));
}

const narrowestPage = 50;
const widestPage = 100;

/**
 * Lines filled to a page's width: in each but the last, the next line's first word would not have fitted. Three lines
 * at least, and some line must stop without a sentence mark: one sentence a line is not a wrapped page.
 */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  if (lines.length < 3) return false;
  const sources = lines.map((line) => text.slice(line.start, line.end).trim());
  const width = sources.reduce((widest, source) => Math.max(widest, source.length), 0);
  if (width < narrowestPage || width > widestPage) return false;
  let midSentence = 0;
  for (let at = 0; at + 1 < sources.length; at += 1) {
    const source = sources[at] ?? '';
    const nextWord = /^\S+/u.exec(sources[at + 1] ?? '')?.[0] ?? '';
    if (source.length + 1 + nextWord.length <= width) return false;
    if (!/[.!?…:]["'”’)]*$/u.test(source)) midSentence += 1;
  }
  return midSentence * 2 >= sources.length - 1;
}
