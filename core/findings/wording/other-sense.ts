import type { Span } from '../../span.ts';

/** A name, a charge or a phrase before a word, which is then no name that an account chose for what happened. */
const before =
  /(?:\b(?:charged (?:with|in|over)|accused of|convicted of|guilty of|charges? of|counts? of|suspicion of|trial for|sentenced for|fac(?:e|es|ing)|scene of an?|(?:first|second|third)[- ]degree|attempted|double|triple|to|near|without|on|born)\s+|\b\d+(?:st|nd|rd|th)?\s)$/iu;
const legal =
  /(?:charged (?:with|in|over)|accused of|convicted of|guilty of|charges? of|counts? of|suspicion of|trial for|sentenced for|fac(?:e|es|ing))\s+(?:\p{L}+\s+){0,3}$/iu;
const after =
  /^(?:\s+(?:and|or)\s+\p{L}+)?\s+(?:charges?|trials?|cases?|suspects?|counts?|convictions?|weapons?|scenes?|investigations?|investigators?|squad|detectives?|boss(?:es)?|leaders?|victims?|penalty|row|sentences?|threats?|certificate|\d{1,2}\b)/iu;
const capital = /^\p{Lu}\p{Ll}/u;

/** Whether a word at a place of a text is part of a name (`Summit Entertainment`), a charge (`counts of murder`) or another phrase (`to death`, `March 29`). */
export function isOtherSense(text: string, { start, end }: Span): boolean {
  const lead = text.slice(Math.max(0, start - 60), start);
  const rest = text.slice(end, end + 24);
  return (
    before.test(lead) || legal.test(lead) || after.test(rest) || isInName(text.slice(start, end), lead, rest)
  );
}

/** Capitals that no sentence start explains, beside another capital; headlines, where all words have them, aside. */
function isInName(word: string, lead: string, rest: string): boolean {
  return (
    capital.test(word) &&
    (/^\s\p{Lu}\p{Ll}/u.test(rest) || /\p{Ll}\s$/u.test(lead)) &&
    !/\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+\s$/u.test(lead)
  );
}
