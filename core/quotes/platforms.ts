/** Channels that name a place to post, in small letters; a vaguer word never contradicts them. */
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
/** What says less exactly where something was posted. */
export const vaguer: ReadonlySet<string> = new Set([
  'social media',
  'social network',
  'online',
  'post',
  'internet',
]);
