import { type Span, span } from '../span.ts';
import { byScript } from '../text/by-script.ts';
import { describedSpeaker } from './described.ts';
import { messageNounIn } from './message-nouns.ts';

/** Whom a sentence names for what it tells, and where it tells that: the rest of the sentence. */
export type EdgeCredit = { readonly source: string; readonly credit: Span; readonly told: Span };

const source = String.raw`((?:[\p{L}\p{N}’'.&-]+\s+){0,8}?[\p{L}\p{N}’'.&-]*[\p{L}\p{N}])`;
const verb =
  'said|says|told|reported|reports|announced|confirmed|stated|wrote|added|noted|explained|warned|alleged';
const behind = String.raw`(?:\s+(?:in|on|at|to|for|late|early|earlier|later|this|last|today|yesterday|CNN|AFP|Reuters|(?:the\s+)?\p{Lu}|an?\s|the\s|reporters|journalists)[^,;“”"]{0,70})?[.”"]*\s*$`;

/** `…, the bio said.`, `…, her agent Jo Bloggs said in a statement.`, `…, Bloggs told a press conference.` */
const last = byScript(String.raw`,\s+${source}\s+(?:${verb})${behind}`);
/** `…, said the ministry.` */
const inverted = byScript(String.raw`,\s+(?:said|says|reported|announced)\s+${source}[.”"]*\s*$`);
/** `…, according to her bio.`, `According to the charges, …` */
const accordingTo = byScript(String.raw`\b[Aa]ccording\s+to\s+${source}(?=[,.]\s*$|,\s)`);

const clauses = /\b(?:who|which|that|when|where|and|but|he|she|it|they|was|were|is|are|has|have|had)\b/iu;
const articled = /^(?:the|an?|its|his|her|their|one|two|several|some)\s/iu;
const papers =
  /\b(?:report|records?|documents?|papers|charges|complaint|indictment|affidavit|warrant|bio|biography|website|obituary|filing|study|survey|poll|readout|transcript|statement|notice|media|reports)$/iu;

/** Longer ones, in UTF-16 code units, are no prose. */
const longest = 1_000;

/** The source that stands at the end or the beginning of a sentence, where it is a person, a body or a paper; else null. */
export function edgeCreditOf(sentence: string): EdgeCredit | null {
  if (sentence.length > longest) return null;
  // words in quotation marks name nobody for the sentence around them
  const own = sentence.replace(/“[^”]*”|"[^"]*"/gu, (quoted) => ' '.repeat(quoted.length));
  for (const pattern of [accordingTo, last, inverted]) {
    const match = pattern.exec(own);
    const named = match?.[1]?.replace(/^The\b/u, 'the');
    if (match === null || named === undefined || !isSource(named)) continue;
    const credit = span(match.index, match.index + match[0].length);
    const told = match.index < own.length / 4 ? span(credit.end, sentence.length) : span(0, match.index);
    return { source: named, credit, told };
  }
  return null;
}

/** Whether a source is something written, and nobody: `court records`, `the official report`. */
export const isPaper = (source: string): boolean => papers.test(source) || messageNounIn(source) !== null;

const isName = byScript(String.raw`^(?:\p{Lu}[\p{L}’'.-]*\s+)*\p{Lu}[\p{L}’'.-]+$`);

function isSource(named: string): boolean {
  if (clauses.test(named)) return false;
  return (
    isName.test(named) ||
    isPaper(named) ||
    describedSpeaker(named) !== null ||
    (articled.test(named) && /\bagent\b/u.test(named))
  );
}
