import type { Passage, Quote } from '../../model.ts';
import { type Span, span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';
import { hasLetter } from '../../text/letters.ts';
import type { Evidence } from '../evidence/evidence.ts';

/** Words that say more exactly by what medium a quotation came than its channel does. */
const media: readonly (readonly [string, Pick<RegExp, 'exec'>])[] = [
  ['by email', /\be-?mailed\b|\b(?:by|in\s+an|via)\s+e-?mail\b/iu],
  [
    'on a website',
    /\b(?:on|according\s+to)\s+(?:its|the|his|her|their)\s+(?:own\s+)?(?:[a-z]+\s+)?website\b/iu,
  ],
  ['in a blog post', /\bblog(?:\s+post(?:ing)?)?\b/iu],
  ['on video', /\bvideo\s+(?:message|statement|address|clip|speech)\b|\bin\s+a\s+(?:[\w-]+\s+)?video\b/iu],
  [
    'on television',
    byScript(
      String.raw`\b(?:televised|TV|television)\s+(?:address|speech|interview|broadcast|appearance|message)\b|\b(?:on|told|telling)\s+(?:\p{L}{2,}\s+){0,2}(?:TV|television)\b`,
      'i',
    ),
  ],
  [
    'on the radio',
    /\bradio\s+(?:address|interview|broadcast|programme|program|show)\b|\bon\s+the\s+radio\b/iu,
  ],
  [
    'to reporters',
    /\b(?:told|telling|faced|facing|briefed)\s+(?:the\s+)?(?:reporters|journalists|the\s+press)\b/iu,
  ],
  [
    'in the meeting',
    /\b(?:told|telling|addressed|addressing)\s+(?:(?:the|his|her|their|a)\s+)?(?:meeting|session|council|assembly|peers|colleagues|delegates|summit|committee|parliament|lawmakers|MPs)\b/iu,
  ],
];

/** Where the speaker stood: `said at Halden airport`, `told reporters on the steps of the court`. */
const place = byScript(
  String.raw`\b(?:said|says|spoke|speaking|told (?:reporters|journalists))\s+((?:at|on|in|from|outside)\s+(?:the\s+)?(?:[\p{L}’'-]+\s+){0,3}(?:airport|tarmac|lobby|steps|harbour|harbor|quayside|scene|hotel|station|hospital|court(?:house)?|church|gates?|square|campus)\b)`,
  'i',
);

/**
 * A sentence that goes on from the one before, which then is the one to say how the words came: `it said`, `he added`.
 */
const goesOn = /\b(?:it|he|she|they)\s+(?:also\s+)?(?:said|added|wrote|says|adds)\b/iu;

/** `she said` stands behind the whole quotation, maybe sentences further on: how far behind, in UTF-16 code units. */
const tail = 24;

type Medium = { readonly name: string; readonly at: Span };

/** The medium that the sentence of a quotation names, or the one before where this one only goes on. */
export function mediumOf(evidence: Evidence, quote: Quote): Medium | null {
  const { account, start, end } = quote;
  const passages = evidence.passages(account);
  const index = passages.findIndex((passage) => passage.start <= start && start < passage.end);
  const [before, here] = [passages[index - 1], passages[index]];
  if (here === undefined) return null;
  const { text } = evidence.account(account);
  const own =
    mediumIn(evidence, account, span(here.start, Math.max(here.end, end))) ?? townIn(evidence, here);
  const led = text.slice(here.start, Math.max(here.end, end + tail));
  if (own !== null || before === undefined) return own;
  return goesOn.test(led) || isSpokenOn(evidence, quote, before, here)
    ? mediumIn(evidence, account, before)
    : null;
}

/** Whether a sentence is nothing but a quotation that goes on from the sentence before. */
function isSpokenOn({ account, found }: Evidence, quote: Quote, before: Span, here: Span): boolean {
  const { text } = account(quote.account);
  const around = text.slice(here.start, quote.start) + text.slice(quote.end, here.end);
  return (
    !hasLetter(around) &&
    found.quotes.some(
      (other) =>
        other.account === quote.account &&
        other.speaker === quote.speaker &&
        other.end <= quote.start &&
        other.end > before.start,
    )
  );
}

const saidIn = /\b(?:said|spoke|speaking) in $/u;
/** In UTF-16 code units: enough for `speaking in ` and the letter before it. */
const longestLead = 16;

/** `said in Lorne`: a named place right behind the verb. */
function townIn({ account, factsIn }: Evidence, passage: Passage): Medium | null {
  const { text } = account(passage.account);
  for (const { kind, start, end } of factsIn(passage.account, passage)) {
    if (kind !== 'place') continue;
    const led = saidIn.exec(text.slice(Math.max(passage.start, start - longestLead), start));
    if (led !== null) return { name: `in ${text.slice(start, end)}`, at: span(start - led[0].length, end) };
  }
  return null;
}

/** The medium that a stretch names in the account's own words: `a link in an email` may be what is talked of. */
function mediumIn({ account, isQuoted }: Evidence, id: string, { start, end }: Span): Medium | null {
  const source = account(id).text.slice(start, end);
  for (const [name, pattern] of media) {
    const match = pattern.exec(source);
    if (match === null) continue;
    const at = span(start + match.index, start + match.index + match[0].length);
    if (!isQuoted(id, at)) return { name, at };
  }
  const match = place.exec(source);
  return match?.[1] === undefined
    ? null
    : { name: match[1], at: span(start + match.index, start + match.index + match[0].length) };
}
