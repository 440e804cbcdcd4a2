import type { Block } from '../model.ts';
import { postPlatforms } from '../outlets/platforms.ts';
import { type BlockRule, type Paragraph, part } from './paragraph.ts';
import { datePattern } from './stated-dates.ts';

const platform = postPlatforms.join('|');
const poster = new RegExp(
  String.raw`^(?:[—–-]{1,2}\s*[^()]{1,80}\(@\w{1,30}\)\s*|[—–-]{0,2}\s*[^()]{1,80}\((?:${platform})\)[, ]*|[^()@]{2,60} @\w{2,30} · )`,
  'i',
);
const onlyDate = new RegExp(
  `^(?:\\d{1,2}:\\d{2}(?: ?[ap]m)? [·•-] )?(?:${datePattern}|\\d{1,2} [a-z]{3,9}|[a-z]{3,9} \\d{1,2})$`,
  'i',
);
const postLink = /(?:pic\.(?:twitter|x)\.com\/\w+|https?:\/\/t\.co\/\w+)$/u;
const platformLine =
  /^(?:view (?:this post )?on \w+|a post shared by .{1,80}|(?:posted|shared) (?:on|to|via) \w+ by @\w+.{0,40}|\[?embedded (?:post|tweet|video|content)\b.{0,60})$/i;
/** A post with its poster before it: `@jbloggs: We …`, `Jo Bloggs (@jbloggs) on X: We …`. */
const signedBefore =
  /^(?:@\w{2,30}|[^()]{2,60} \(@\w{1,30}\)(?: on \w+)?)\s*:\s|^\[embedded (?:post|tweet)\]\s/i;

/** Markdown's mark before what is quoted as a whole. */
const blockQuotation = /^>\s?\S/;

/** Looks for who posted it first, because the pattern of dates is expensive to prepare. */
function isAttribution({ source }: Paragraph): boolean {
  const start = source.slice(0, 200);
  const posted = /[(@]/.test(start) ? poster.exec(start) : null;
  if (posted === null) return false;
  const rest = start.slice(posted[0].length);
  return rest === '' || onlyDate.test(rest);
}

/** How far apart the paragraphs of one scattered post may stand. */
const scatter = 2;

/**
 * Social media posts inside an article: the attribution line, the paragraph before it, and what belongs to the post
 * around them. Feeds scramble posts, so that a second paragraph can stand after the attribution:
 *
 *     The meeting has already begun in the United States.      post
 *     — Jo Bloggs (@jo_bloggs) May 1, 2024                   attribution
 *     I remain in constant contact … pic.twitter.com/herw      post
 */
export const embeds: BlockRule = (paragraphs, done) => {
  const found = new Map<number, readonly Block[]>();
  const set = (index: number, reason: string): void => {
    const paragraph = paragraphs[index];
    if (paragraph !== undefined && !done.has(index) && !found.has(index)) {
      found.set(index, [part(paragraph, 'embed', reason)]);
    }
  };
  for (const [index, paragraph] of paragraphs.entries()) {
    if (postLink.test(paragraph.source.slice(-80)))
      set(index, 'embedded post: ends with a link to the platform');
    if (platformLine.test(paragraph.source.slice(0, 160))) set(index, 'embedded post: line of the platform');
    if (signedBefore.test(paragraph.source.slice(0, 120)))
      set(index, 'embedded post: who posted it stands before');
    if (blockQuotation.test(paragraph.source)) set(index, 'block quotation');
    if (!isAttribution(paragraph)) continue;
    set(index, 'embedded post: who posted it and when');
    const before = paragraphs[index - 1];
    if (before !== undefined && isPost(before)) set(index - 1, 'embedded post: stands above its attribution');
    const tail = paragraphs
      .slice(index + 1, index + 1 + scatter)
      .findIndex(({ source }) => postLink.test(source.slice(-80)));
    for (let step = 0; step <= tail; step += 1)
      set(index + 1 + step, 'embedded post: goes on below its attribution');
  }
  return found;
};

/** `He wrote on X:` introduces a post, it is not the post. */
function isPost(paragraph: Paragraph): boolean {
  return !paragraph.source.endsWith(':') && !isAttribution(paragraph);
}
