import type { Quote } from '../model.ts';
import { type Span, span } from '../span.ts';
import {
  type Draft,
  type Evidence,
  orderedSides,
  sideOf,
  silentAccounts,
  valuesByAccount,
} from './evidence.ts';

/** Channels that name a place to post; a vaguer word never contradicts them. */
const platforms = new Set([
  'x',
  'twitter',
  'telegram',
  'facebook',
  'instagram',
  'tiktok',
  'truth social',
  'youtube',
  'linkedin',
  'whatsapp',
  'threads',
  'bluesky',
  'weibo',
  'vk',
  'reddit',
]);
const vaguer = new Set(['social media', 'online', 'post', 'internet']);

const platformOf = (channel: string): string =>
  channel.toLowerCase() === 'twitter' ? 'x' : channel.toLowerCase();
const reach = 160;

/** One utterance put down to different channels: two platforms contradict; a platform and "social media" are a note. */
export function channels(evidence: Evidence): readonly Draft[] {
  return evidence.found.utterances.flatMap((utterance) => {
    const quotes = utterance.members.map((id) => evidence.quote(id)).filter((quote) => quote !== undefined);
    const posted = quotes.filter(
      ({ channel }) =>
        channel !== null && (platforms.has(channel.toLowerCase()) || vaguer.has(channel.toLowerCase())),
    );
    const named = new Set(
      posted.map(({ channel }) => platformOf(channel ?? '')).filter((channel) => platforms.has(channel)),
    );
    const kinds = new Set(posted.map(({ channel }) => platformOf(channel ?? '')));
    if (new Set(posted.map((quote) => quote.account)).size < 2 || kinds.size < 2 || named.size === 0)
      return [];
    const sides = orderedSides(
      evidence,
      posted.map((quote) => sideOf(evidence, quote.account, mentionOf(evidence, quote), quote.channel ?? '')),
    );
    const conflict = named.size > 1;
    const who = utterance.speaker ?? 'an unnamed speaker';
    const values = valuesByAccount(evidence, sides);
    return [
      {
        kind: 'channel',
        severity: conflict ? 'medium' : 'low',
        confidence: conflict ? 0.8 : 0.6,
        summary: conflict
          ? `The same words of ${who} are put down to different channels: ${values}.`
          : `Where ${who} posted these words is said more and less exactly: ${values}.`,
        sides,
        silent: silentAccounts(evidence, sides),
      },
    ];
  });
}

/** Where the account names the channel, near the quote; the quote itself where it can't be found. */
function mentionOf({ account }: Evidence, quote: Quote): Span {
  const { text } = account(quote.account);
  const from = Math.max(0, quote.start - reach);
  const around = text.slice(from, quote.end + reach);
  const channel = (quote.channel ?? '').replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const at = new RegExp(`(?<![\\p{L}])${channel}(?![\\p{L}])`, channel.length > 2 ? 'iu' : 'u').exec(around);
  return at === null ? span(quote.start, quote.end) : span(from + at.index, from + at.index + at[0].length);
}
