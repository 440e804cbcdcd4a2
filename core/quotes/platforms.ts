/** The places to post that a channel may name, in lower case. */
export const platforms: ReadonlySet<string> = new Set([
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

/** Channels that say something was posted without saying where, so that they contradict no platform. */
export const vaguer: ReadonlySet<string> = new Set([
  'social media',
  'social network',
  'online',
  'post',
  'internet',
]);

/** Whether a channel is a place to post, or at least says `social media`. */
export function isPosted(channel: string): boolean {
  const lower = channel.toLowerCase();
  return platforms.has(lower) || lower === 'social media';
}
