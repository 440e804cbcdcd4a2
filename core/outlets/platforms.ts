/** Platforms whose posts articles embed, signed with the platform in brackets. */
export const postPlatforms: readonly string[] =
  'X|Twitter|Telegram|Facebook|Instagram|TikTok|Truth Social|LinkedIn|Threads|Bluesky|Weibo|VK'.split('|');

/** Platforms for videos and messages: in brackets they are as often the credit of a picture. */
const otherPlatforms: readonly string[] = ['YouTube', 'WhatsApp', 'Reddit'];

/** The places to post that a channel may name, in lower case. */
export const platforms: ReadonlySet<string> = new Set(
  [...postPlatforms, ...otherPlatforms].map((name) => name.toLowerCase()),
);

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
