import type { Quote } from '../../model.ts';
import { platforms, vaguer } from '../../outlets/platforms.ts';
import { type Span, slice, span } from '../../span.ts';
import { hasLetter } from '../../text/letters.ts';
import { listed } from '../../text/listed.ts';
import { literally } from '../../text/literally.ts';
import { foldedWords } from '../../text/words.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { shortExcerpt } from '../telling/short-excerpt.ts';
import { sideOf } from '../telling/sides.ts';
import { lacking, valuesWithTellers, wordsBy } from '../telling/telling.ts';
import { hearerIn, isOneOutlet, namesHearer } from './hearer.ts';
import { mediumOf } from './media.ts';
import { wherePosted } from './where-posted.ts';

export const platformOf = (channel: string): string =>
  channel.toLowerCase() === 'twitter' ? 'x' : channel.toLowerCase();
const reach = 160;

/** One utterance put down to different channels: two platforms contradict; a platform and "social media" are a note. */
export function channels(evidence: Evidence): readonly Draft[] {
  const drafts = evidence.found.utterances.flatMap((utterance): readonly Draft[] => {
    const quotes = utterance.members.flatMap((id) => evidence.quote(id) ?? []);
    const told = utterance.paraphrases.flatMap((id) => evidence.speech(id) ?? []);
    const posted = quotes.filter(
      ({ channel }) =>
        channel !== null && (platforms.has(channel.toLowerCase()) || vaguer.has(channel.toLowerCase())),
    );
    const named = new Set(
      posted.map(({ channel }) => platformOf(channel ?? '')).filter((channel) => platforms.has(channel)),
    );
    const kinds = new Set(posted.map(({ channel }) => platformOf(channel ?? '')));
    if (new Set(posted.map((quote) => quote.account)).size < 2 || kinds.size < 2 || named.size === 0)
      return spokenOrWritten(evidence, [...quotes, ...told]);
    const sides = posted.map((quote) =>
      sideOf(evidence, quote.account, mentionOf(evidence, quote), quote.channel ?? ''),
    );
    const conflict = named.size > 1;
    const [first] = posted;
    const words = first === undefined ? '' : evidence.textOf(first);
    const whose = wordsBy(utterance.speaker);
    const given = listed(valuesWithTellers(evidence, sides));
    return [
      {
        kind: 'channel',
        severity: conflict ? 'medium' : 'low',
        confidence: conflict ? 0.8 : 0.6,
        summary: wherePosted(whose, shortExcerpt(words, 0), given, conflict),
        because: ['the channel named with renderings of one utterance'],
        sides,
      },
    ];
  });
  return withoutRepeats(drafts.filter((draft) => !drafts.some((other) => isPartOf(draft, other))));
}

const fewestWords = 4;
/** How words came out, by the channel of a quote. Any other channel says too little to contradict one of these. */
const ways: readonly (readonly [string, RegExp])[] = [
  ['posted', new RegExp(`^(?:${[...platforms, ...vaguer].join('|')})$`, 'i')],
  ['in writing', /^(?:statement|letter)$/i],
  ['to reporters', /^reporters$/i],
  ['in an interview', /^interview$/i],
  ['in a speech', /^speech$/i],
];

export type SaidChannel = { readonly quote: Quote; readonly name: string; readonly at: Span };

/**
 * Ways of speaking that can be one occasion, so that two accounts may have one of them each and both be right: reporters
 * stand at an airport, an interview is broadcast, a speech is given out.
 */
const together: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?!in (?:the meeting|an interview|a speech|writing)$|on the radio$)(?:at|on the|in|from|outside) /u,
    /^(?:to reporters|in an interview|in a speech|on television|in the meeting)$/u,
  ],
  [/^in an interview$/u, /^(?:on television|on the radio|to reporters)$/u],
  [/^in a speech$/u, /^(?:on television|on the radio|in writing|in the meeting)$/u],
  [/^by email$/u, /^in writing$/u],
  // a statement may be read out before a camera
  [/^in writing$/u, /^on video$/u],
  [/^to \p{Lu}/u, /^(?:to reporters|in an interview|on television|on the radio)$/u],
  [/^to \p{Lu}/u, /^(?:at|from|outside|in \p{Lu}|on the (?!radio$))/u],
];

function clash(a: SaidChannel, b: SaidChannel): boolean {
  if (a.quote.account === b.quote.account || isOneOutlet(a.name, b.name)) return false;
  return !areTogether(a, b);
}

/** Whether two ways can be those of one occasion. */
export const areTogether = (a: Pick<SaidChannel, 'name'>, b: Pick<SaidChannel, 'name'>): boolean =>
  together.some(
    ([one, other]) => (one.test(a.name) && other.test(b.name)) || (one.test(b.name) && other.test(a.name)),
  );

/** How a quotation came out, and where its account says so. */
export function wayOf(evidence: Evidence, quote: Quote): SaidChannel | null {
  const medium = mediumOf(evidence, quote);
  if (medium !== null) return { quote, ...medium };
  const name = ways.find(([, pattern]) => pattern.test(quote.channel ?? ''))?.[0];
  if (name !== undefined) return { quote, name, at: mentionOf(evidence, quote) };
  const passage = evidence.passageAt(quote.account, quote.start);
  const heard = passage === undefined ? null : hearerIn(evidence.account(quote.account).text, passage);
  return heard === null ? null : { quote, name: `to ${heard.outlet.replace(/^The /u, '')}`, at: heard.at };
}

/**
 * The same words told to reporters in one account and given out in writing in another. Short phrases may be said twice.
 */
function spokenOrWritten(evidence: Evidence, quotes: readonly Quote[]): readonly Draft[] {
  const long = quotes.filter((quote) => foldedWords(evidence.textOf(quote)).length >= fewestWords);
  const told = long.flatMap((quote) => wayOf(evidence, quote) ?? []);
  const accounts = new Set(told.map(({ quote }) => quote.account));
  const first = told[0]?.quote;
  if (first === undefined) return [];
  if (accounts.size < 2 || !told.some((a) => told.some((b) => clash(a, b))))
    return heardElsewhere(
      evidence,
      told,
      long.filter((quote) => !accounts.has(quote.account) && !isToldTo(evidence, quote)),
    );
  const sides = told.map(({ quote, at, name }) => sideOf(evidence, quote.account, at, name));
  const words = shortExcerpt(evidence.textOf(first), 0);
  const whose = wordsBy(first.speaker);
  return [
    {
      kind: 'channel',
      severity: 'low',
      confidence: 0.55,
      summary: `How ${whose} “${words}” came out differs: ${listed(valuesWithTellers(evidence, sides))}.`,
      because: ['the channel named with renderings of one utterance'],
      sides,
    },
  ];
}

const onlySome = ['the outlet or interview named with some renderings of one utterance'];
/** Ways in which words reach a reporter who was not there when they were said. */
const secondHand = /^(?:to \p{Lu}|in an interview$|on a website$)/u;

/**
 * Words that one account has from another outlet, an interview or a website, and others as if said to them.
 *
 *     “We saw nothing,” Finch told the Courier.    “We saw nothing,” Finch said.
 */
function heardElsewhere(
  evidence: Evidence,
  told: readonly SaidChannel[],
  others: readonly Quote[],
): readonly Draft[] {
  const [first, ...more] = told.filter(({ name }) => secondHand.test(name));
  if (first === undefined) return [];
  const heard = [first, ...more];
  // an outlet need not say that the words were said to itself
  const unheard = others.filter(
    ({ account }) =>
      !heard.some(({ name }) => isOneOutlet(name.replace(/^to /u, ''), evidence.name(account))),
  );
  if (unheard.length === 0) return [];
  const sides = [
    ...heard.map(({ quote, at, name }) => sideOf(evidence, quote.account, at, name)),
    ...unheard.map((quote) =>
      sideOf(evidence, quote.account, evidence.passageAt(quote.account, quote.start) ?? quote, 'not said'),
    ),
  ];
  const words = shortExcerpt(evidence.textOf(first.quote), 0);
  const whose = wordsBy(first.quote.speaker);
  const silent = new Set(unheard.map(({ account }) => account));
  const given = listed(valuesWithTellers(evidence, sides.slice(0, heard.length)));
  return [
    {
      kind: 'channel',
      severity: 'low',
      confidence: 0.5,
      summary: `Where ${whose} “${words}” were said is told by some only: ${given}; ${lacking(evidence, [...silent])}.`,
      because: onlySome,
      sides,
    },
  ];
}

/** Whether the sentence of some words says to whom they were said, of an outlet that is not known too: `told the Halden Gull`. */
function isToldTo(evidence: Evidence, { account, start }: Quote): boolean {
  const passage = evidence.passageAt(account, start);
  return passage !== undefined && namesHearer(slice(evidence.account(account).text, passage));
}

/**
 * Whether another finding shows all sides of this one, and more. Each utterance of one post is a finding of its own here,
 * though they all come to the same difference, so only the one with the most sides is kept.
 */
function isPartOf(draft: Draft, other: Draft): boolean {
  return (
    draft.sides.length < other.sides.length &&
    draft.sides.every(({ account, start, end }) =>
      other.sides.some((side) => side.account === account && side.start === start && side.end === end),
    )
  );
}

/** One finding for all words that one account has from one outlet and another account without it. */
function withoutRepeats(drafts: readonly Draft[]): readonly Draft[] {
  const told = new Set<string>();
  return drafts.filter(({ because, sides }) => {
    if (because !== onlySome) return true;
    const key = sides.map(({ account, value }) => `${account} ${value}`).join();
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}

/** Where the account names the channel, near the quote; the quote itself where the name cannot be found. */
function mentionOf({ account }: Evidence, quote: Quote): Span {
  const { text } = account(quote.account);
  const from = Math.max(0, quote.start - reach);
  const around = text.slice(from, quote.end + reach);
  const channel = quote.channel ?? '';
  // a short name is a capital letter (`X`), which in small letters would be found in any word
  const named = new RegExp(literally(channel), channel.length > 2 ? 'gi' : 'g');
  for (const { index } of around.matchAll(named)) {
    const end = index + channel.length;
    if (!hasLetter(around.charAt(index - 1)) && !hasLetter(around.charAt(end)))
      return span(from + index, from + end);
  }
  return span(quote.start, quote.end);
}
