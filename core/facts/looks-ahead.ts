import type { Span } from '../span.ts';

/** Words that put a clause in the future. */
const future =
  /\b(?:will|won't|would|shall|'ll|(?:is|are|was|were|be)\s+(?:due|set|scheduled|expected|slated|planned|going|likely|to)|due|expected|scheduled|plans?|planning|hopes?|upcoming|starting|beginning|until|deadline|go(?:es)?\s+back|travelling|let's|arrives?|leaves?\s+for|take\s+place)\b/gi;
/** The verbs alone, for what follows a date that opens its sentence. */
const futureVerb = /\b(?:will|won't|shall|(?:is|are|be)\s+(?:due|set|scheduled|expected|slated|to))\b/i;
/** Reporting verbs: a day after one is the day on which something was said. */
const reported =
  /(?:\b(?:said|says|told|wrote|announced|added|confirmed|reported|posted|tweeted|stated|published|released|issued|died|killed|took|was|were|had)\b)(?:\s+[a-z'’]+){0,5}\s*(?:on|late|early|in)?\s*$/i;

/** `has called a strike for Thursday`: what is set for a day is still to come, unless it `had been`. */
const setFor =
  /\b(?:call(?:s|ed|ing)?|announc(?:e|es|ed|ing)|plan(?:s|ned)?|schedul(?:e|es|ed)|set|book(?:s|ed)?|fix(?:es|ed)?|declar(?:e|es|ed))\b(?:\s+[\w’'-]+){0,7}\s+for\s+$/i;

const reach = 140;

/** Where the last sentence of a stretch begins. */
function sentenceStart(text: string): number {
  return Math.max(...['.', '!', '?', '\n'].map((sign) => text.lastIndexOf(sign))) + 1;
}

/** Whether the clause around a date looks ahead, so that "Thursday" is the coming one. */
export function looksAhead(text: string, at: Span): boolean {
  const window = text.slice(Math.max(0, at.start - reach), at.start);
  const before = window.slice(sentenceStart(window));
  const after = /^[^.!?\n]*/u.exec(text.slice(at.end, at.end + reach))?.[0] ?? '';
  const lastFuture = [...before.matchAll(future)].at(-1);
  if (setFor.test(before) && !/\bhad\b/i.test(before)) return true;
  const report = reported.exec(before);
  if (report !== null) return lastFuture !== undefined && lastFuture.index >= report.index;
  if (lastFuture !== undefined) return true;
  return before.trim().length < 12 && futureVerb.test(after);
}
