import type { Span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';

const nameAfter = byScript(String.raw`^\s\p{Lu}\p{Ll}`);
const smallBefore = byScript(String.raw`\p{Ll}\s$`);
const fullNameBefore = byScript(String.raw`\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+\s$`);

/** A name, a charge or a phrase before a word, which is then no name that an account chose for what happened. */
const before =
  /(?:\b(?:charged (?:with|in|over)|accused of|convicted of|guilty of|charges? of|counts? of|suspicion of|trial for|sentenced for|fac(?:e|es|ing)|scene of an?|(?:first|second|third)[- ]degree|attempted|double|triple|to|near|without|on|born)\s+|\b\d+(?:st|nd|rd|th)?\s)$/iu;
const legal = byScript(
  String.raw`(?:charged (?:with|in|over)|accused of|convicted of|guilty of|charges? of|counts? of|suspicion of|trial for|sentenced for|fac(?:e|es|ing))\s+(?:\p{L}+\s+){0,3}$`,
  'i',
);
const after = byScript(
  String.raw`^(?:\s+(?:and|or)\s+\p{L}+)?\s+(?:charges?|trials?|cases?|suspects?|counts?|convictions?|weapons?|scenes?|police(?:m[ae]n)?|gear|shields?|attacks?|acts?|plots?|offen[cs]es?|investigations?|investigators?|squad|detectives?|boss(?:es)?|leaders?|victims?|penalty|row|sentences?|threats?|certificate|to\s+life|\d{1,2}\b)`,
  'i',
);
const capital = byScript(String.raw`^\p{Lu}\p{Ll}`);

/**
 * Whether a word at a place of a text is part of a name (`Summit Entertainment`), a charge (`counts of murder`) or
 * another phrase (`to death`, `March 29`).
 */
export function isOtherSense(text: string, { start, end }: Span): boolean {
  const lead = text.slice(Math.max(0, start - 60), start);
  const rest = text.slice(end, end + 24);
  return (
    before.test(lead) || legal.test(lead) || after.test(rest) || isInName(text.slice(start, end), lead, rest)
  );
}

/**
 * Whether a word in capitals is part of a name, and does not just begin a sentence or stand in a headline full of
 * capitals.
 */
function isInName(word: string, lead: string, rest: string): boolean {
  return capital.test(word) && (nameAfter.test(rest) || smallBefore.test(lead)) && !fullNameBefore.test(lead);
}
