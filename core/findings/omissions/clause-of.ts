import { type Span, span } from '../../span.ts';

/** Where one clause of a sentence ends and another begins; a comma alone does so only where the clause is long enough to be understood. */
const boundary =
  /[;—–]\s+|:\s+(?!\d)|,["”’']?\s+|\s-\s-\s|\s(?=(?:who|whom|which|where|while|after|before|when|because|although|though)\s)/giu;
/** What follows may be no clause, and what stands before it is not understood without it: `was caught | before the gate`. */
const isPreposition = /^(?:after|before)\s/iu;
const fewestWords = 8;

/** The clauses of a passage, a stretch of a text, that hold what stands from `from` to `to`, without the marks at their ends. */
export function clauseOf(text: string, passage: Span, { start: from, end: to }: Span): Span {
  let start = passage.start;
  let end = passage.end;
  for (const match of text.slice(passage.start, passage.end).matchAll(boundary)) {
    const opens = passage.start + match.index + match[0].length;
    const closes = passage.start + match.index;
    if (opens <= from && wordsIn(text, opens, end) >= fewestWords) start = opens;
    if (closes >= to && wordsIn(text, start, closes) >= fewestWords) {
      end = closes;
      break;
    }
  }
  return withoutMarks(text, { start, end }) ?? span(from, to);
}

/** All clauses of a passage, the shortest ones too. */
export function clausesOf(text: string, passage: Span): readonly Span[] {
  const clauses: Span[] = [];
  let { start } = passage;
  for (const match of text.slice(passage.start, passage.end).matchAll(boundary)) {
    if (isPreposition.test(text.slice(passage.start + match.index + match[0].length))) continue;
    clauses.push({ start, end: passage.start + match.index });
    start = passage.start + match.index + match[0].length;
  }
  return [...clauses, { start, end: passage.end }].flatMap((clause) => withoutMarks(text, clause) ?? []);
}

/** Without the marks at its ends; null where nothing is left. */
function withoutMarks(text: string, { start, end }: Span): Span | null {
  const clause = text.slice(start, end);
  const before = opening.exec(clause)?.[0].length ?? 0;
  const after = (clause.includes('(') ? closing : closingAll).exec(clause)?.[0].length ?? 0;
  return start + before < end - after ? span(start + before, end - after) : null;
}

/** A mark, or a word that only joins the clause to what stands before it. */
const opening =
  /^(?:["“”'‘(•\s]|(?:and|but|or)\s|(?:adding|saying|noting|stating|stressing)\s(?:that\s)?)+/iu;
const closing = /(?:\s(?:and|but|or))?[\s.,;:"“”'’]+$|\s(?:and|but|or)$/iu;
/** With the end of a bracket that opens before the clause. */
const closingAll = /(?:\s(?:and|but|or))?[\s.,;:"“”'’)]+$|\s(?:and|but|or)$/iu;

const wordsIn = (text: string, start: number, end: number): number =>
  text.slice(start, end).trim().split(/\s+/u).length;
