import { anyMonth } from '../../../core/account/stated-dates.ts';

/** What a short block says that is not the article's own text. Only its beginning is looked at. */
export const phraseKindNames = [
  'related',
  'share',
  'signup',
  'credit',
  'byline',
  'date',
  'advertising',
  'copyright',
  'end',
  'comments',
  'about',
  'contact',
] as const;
export type PhraseKind = (typeof phraseKindNames)[number];

const patterns: readonly (readonly [PhraseKind, RegExp])[] = [
  [
    'related',
    /^(?:\W{0,3})(?:read (?:more|also|next|this|the full|our)|explore further|further reading|(?:more|other) (?:stories|articles|posts)|(?:hear|like|enjoy(?:ed)?|love) (?:this|what)|check out (?:our|the|more)|for more|catch up|also in|here are more|see also|also (?:read|see|on)|related|more (?:on|from|in|stories|news|coverage|like)|recommended|you (?:may|might) (?:also )?(?:like|be interested|enjoy)|most (?:read|popular|viewed|shared)|trending|up next|next (?:up|article|post|story)|previous (?:article|post|story)|don'?t miss|must[- ]read|watch|listen|what to (?:read|watch)|top stories|latest (?:news|stories|posts|articles|from)|popular (?:posts|stories|now)|editor'?s? picks?|around the web|from (?:around )?the web|promoted|sponsored|in (?:this|other) (?:story|news)|continue reading|keep reading|click here|view (?:all|more|gallery|comments|slideshow)|learn more|leer también|lee también|leia (?:também|mais)|veja (?:também|mais)|leggi anche|lire aussi|baca juga|lesen sie auch|mehr zum thema|читайте также|ver más)/i,
  ],
  [
    'share',
    /^(?:like this|share|tweet|pin|email|print|save|like|follow|send|copy link|whatsapp|facebook|twitter|linkedin|reddit|flipboard|pinterest|\d+ shares?|compartilhe|condividi|teilen|поделиться|bagikan)\b/i,
  ],
  [
    'signup',
    /^(?:sign up|subscribe|register|log ?in|sign in|get (?:the|our|more|breaking|unlimited)|join|enter your|your email|by (?:signing|subscribing|clicking|submitting)|newsletter|start your|we use cookies|this (?:site|website) uses|support (?:our|us)|download (?:the|our)|thank you for|thanks for signing|already a|want (?:more|the latest)|stay (?:up to date|informed|in the know)|receive|never miss|follow us|if you enjoyed|something to consider|have a tip|got a tip|submit|donate|become a|members? (?:get|only)|try (?:it|our)|delivered)\b/i,
  ],
  [
    'credit',
    /^(?:photo|image|picture|credit|source|illustration|getty|ap photo|reuters|file photo|photograph|courtesy|screenshot|caption|video|fullscreen|\(?(?:photo|image|ap|credit)s?[:/ ])|(?:getty images|associated press|\/ ?(?:ap|afp|reuters|getty|shutterstock)|via (?:ap|getty|reuters|shutterstock)|ap photo\S*)[).]?$/i,
  ],
  [
    'byline',
    /^(?:by|written by|posted by|author|von|por|di|par|oleh|reported by|edited by|reporting by|contributing)\b.{0,100}$/i,
  ],
  [
    'date',
    new RegExp(
      `^(?:published|updated|posted|last updated|first published|\\w{3,9},? )?.{0,24}?(?:(?:${anyMonth})\\.? \\d{1,2}|\\d{1,2}\\.? (?:${anyMonth})|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d|\\d+ (?:minute|hour|day|week|month)s? ago|\\d+:\\d\\d ?(?:am|pm)).{0,50}$`,
      'i',
    ),
  ],
  [
    'advertising',
    /^(?:advertisement|advertising|ad|sponsored|story continues|article continues|loading|continue reading below|scroll (?:down|to)|skip)\b.{0,60}$/i,
  ],
  [
    'copyright',
    /^(?:©|\(c\)|copyright)|all rights reserved|subject to copyright|^citation:|no part may be|may not be reproduced|may not be (?:published|reproduced)|terms of (?:use|service)|privacy policy/i,
  ],
  [
    'comments',
    /^(?:\d* ?comments?|leave a (?:comment|reply)|post a comment|add a comment|join the (?:conversation|discussion)|show comments|view comments|reply|responses?|deixe|lascia un commento|rispondi)\b/i,
  ],
  [
    'end',
    /^(?:\W{0,3})(?:related (?:articles?|stories|posts|coverage|topics|content|links)|you may also|more (?:from|stories|on)|comments?\b|leave a (?:comment|reply)|recommended|about the author|tags?:|filed under|topics?:|read more:?$|most (?:read|popular)|popular|trending|categories|share this|follow us|subscribe|sign up|the author|contact (?:us|the author)|sponsored|copyright|©)/i,
  ],
  [
    'about',
    /(?:\bis (?:a|an|the) (?:\w+ ){0,4}(?:reporter|editor|writer|correspondent|columnist|contributor|journalist|author|producer|fellow|critic|founder)\b)|^(?:about the author|the writer|the author)\b|\bfollow (?:him|her|them|me|us) (?:on|@)|\bon twitter\b.{0,30}$|@\w+ on twitter|contributed to this (?:report|story|article)|this (?:story|article|report|post) (?:was|has been|is|originally)|originally (?:appeared|published)|affiliate|commission/i,
  ],
  ['contact', /[\w.+-]{1,40}@[\w-]{1,40}\.[a-z]{2,8}|\b(?:call|phone|tel|contact)\b.{0,20}\d{3}/i],
];

const looked = 240;

export function phraseKinds(text: string): ReadonlySet<PhraseKind> {
  const start = text.slice(0, looked);
  return new Set(patterns.filter(([, pattern]) => pattern.test(start)).map(([kind]) => kind));
}
