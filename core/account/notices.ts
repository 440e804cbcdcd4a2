import { byScript } from '../text/by-script.ts';

export const linkToOthers = 'link to other articles';

/** What outlets put under or between every article. Each pattern names something that no report says of its event. */
export const notices: readonly (readonly [Pick<RegExp, 'test'>, string])[] = [
  [
    /\bwebsite (?:contains|carries|shows|offers) only (?:a )?(?:portion|part|selection)\b/i,
    'notice of the agency',
  ],
  [/\bcontact us for (?:subscription|(?:full )?access)\b/i, 'notice of the agency'],
  [/\ball rights reserved\b/i, 'copyright notice'],
  [/^(?:©|\(c\)|copyright\b)\s?.{0,80}\d{4}/i, 'copyright notice'],
  [
    /^(?:(?:sign up|subscribe|register) (?:for|to|here|now|today|and)|subscribers (?:can|may|get))\b|(?:^|[.!?] )sign up for .{0,45}\b(?:newsletters?|alerts)\b|^(?:do you )?(?:want|need|like|love|enjoy)\b[^.!?]{0,80}\? (?:sign up|subscribe|register)\b|\b(?:delivered|straight) to your inbox\b/i,
    'invitation to subscribe',
  ],
  [
    /^(?:(?:get|receive) (?:(?:the|our|all) )?(?:(?:day['’]s|breaking|latest|big|biggest|top|most important|best) ){1,3}.{0,40}?(?:news|stories|updates|headlines|alerts|deals)\b|(?:let|have) our .{0,30}\b(?:inbox|e-?mail)\b|(?:start|end) your (?:day|morning|week|evening)\b|stay up to date with\b|no spam\b|thanks for (?:signing up|subscribing)\b|you(?: have|['’]ve)(?: been)? (?:successfully )?subscribed\b|please check the opt-in\b|for (?:the )?(?:latest|more|breaking)\b(?! than\b)[^.!?]{0,60}(?:[,:–—-] (?:please )?(?:follow|join|download|subscribe)\b|\b(?:follow|join) us\b|\b(?:download|subscribe to) our\b))|\byou can unsubscribe\b|(?:^|[.!?] )subscribe to (?:our|[^.!?]{1,40}['’]s) [^.!?]{0,40}\b(?:newsletters?|magazine|channel)\b/i,
    'invitation to subscribe',
  ],
  [
    /^(?:(?:do you |did you |if you )?(?:like|liked|enjoy|enjoyed|love|loved|value) (?:what you|this|our|reading)\b|support (?:our|independent) (?:journalism|work|reporting)\b)/i,
    'invitation to subscribe',
  ],
  [
    /^.{0,120}?\b(?:call|contact|e-?mail|text|message|whatsapp|write to) (?:us|our|the)\b.{0,60}?(?:[\w.+-]+@[\w-]+\.\w|\+?\d[\d ()-]{6,})|(?:^|[.!?] )contact (?:the )?(?:reporter|writer|author)s?\b.{0,60}\w@\w|^(?:do you have|have you got|got) (?:a|any) (?:story|tip|news|information)\b/i,
    'call for readers',
  ],
  [
    /^[^"“”]*\b(?:send|share|e-?mail) (?:us )?your (?:pictures|photos|images|footage|videos?|stories|experiences?|views)\b|(?:^|[.!?,:–—-] )(?:please )?(?:call|contact|ring|e-?mail|text) (?:the |our )?(?:\S+ ){0,3}news ?(?:desk|room)\b/i,
    'call for readers',
  ],
  [
    /\bnot responsible for the content of external (?:web ?)?(?:sites|pages|links)\b|\b(?:journalists|reporters|writers|authors?|staff)\b.{0,30}\bdo(?:es)? not (?:hold|own)\b.{0,30}\b(?:positions?|shares|stakes?|stocks?)\b.{0,60}\b(?:writ|report|cover|mention|discuss)/i,
    'disclaimer of the outlet',
  ],
  [
    /^(?:tags|(?:related )?topics|filed under|categories|keywords|sources?|in this article)\s*: \S.{0,200}$|^(?:tags|(?:related |hot )?topics|filed under|categories|keywords)\s*:?$|^this article is related to\b/i,
    'list of the outlet',
  ],
  [/^(?:click|tap) here\b/i, 'link of the outlet'],
  [
    /^(?:last )?updated?:$|^this (?:article|story|report) is (?:more than|over) .{1,20} old$|^privacy notice:|\bmay be using cookies\b|^(?:you can )?share this (?:article|story|post|page|report)\b.{0,40}:?$/i,
    'notice of the outlet',
  ],
  [/^[A-Z]{2,6}\s?[—–-]+$/, 'who sends it'],
  [
    /^(?:(?:follow|like|join|find) us on\b|follow @\w+|follow (?:the (?:author|topics?)\b|me on\b|[^.!?]{1,40} on (?:(?:(?:our|the) )?(?:twitter|x|facebook|instagram|threads|whatsapp|telegram|bluesky|youtube|@\w+)(?: (?:page|channel))?(?:,? (?:and|or) (?:on )?|, | )?){1,8}[.!]?$)|(?:share|click to (?:share|e-?mail)|e-?mail this|send this) (?:on|to|this\b)[^.!?]{0,60}$)/i,
    'link of the outlet',
  ],
  [
    /^(?:(?:share|share this|tweet|pin(?: it)?|pint(?:erest)?|facebook|twitter|x|reddit|linked ?in|tumblr|whats ?app|telegram|messenger|flipboard|threads|bluesky|e-?mail|sms|print|copy(?: the)? link|url ?copied!?|more)\s*[:,|/•·]?\s*){1,12}$|^show more(?: sharing options)?$/i,
    'button of the page',
  ],
  [
    /^(?:thanks for reading\b|you(?:['’]re| are) reading\b|forward (?:it|this) to a friend\b|that['’]s (?:it|all) for (?:today|now|this week)\b|(?:tip jar|buy (?:me|us) a coffee)\b)/i,
    'farewell to the readers',
  ],
  [
    /^(?:(?:have|take) a look at|(?:see|check out|watch|view|read)) (?:the|his|her|their) (?:full |whole )?(?:post|tweet|video|clip|statement|pictures|photos|images|document)s?\b[^.!?]{0,30}:$/i,
    'link of the outlet',
  ],
  [/^https?:\/\/\S+$/i, 'link of the page'],
  [
    /\b(?:may|can) be reached (?:at|on|by|via)\b.{0,60}(?:\w@\w|\d[\d ().-]{5,}\d)|^(?:e-?mail|contact|reach|write to) [A-Z][^.!?]{1,60}\w@\w/,
    'call for readers',
  ],
  [/^(?:download|get) (?:the|our) .{0,40}\bapp\b/i, 'link of the outlet'],
  [/^(?:reporting|additional reporting|writing|editing|compiled) by .{1,160}$/i, 'who worked on the article'],
  [
    /^\((?:(?:reporting|additional reporting|writing|editing|with inputs?|this story has not been edited)\b|(?:web |page )?editors?\s*:)/i,
    'notice of the agency',
  ],
  [/^our standards:/i, 'notice of the agency'],
  [/^(?:eds|editors|attn|advisory|recasts|updates with|adds|embargoed)\b\s?[:(]/i, 'notice of the agency'],
  [
    byScript(
      String.raw`\bcontributed (?:reporting )?(?:to this (?:report|story|article)|from \p{Lu}[^.]{2,40})\.?$`,
    ),
    'who worked on the article',
  ],
  [byScript(String.raw`^edited by:? \p{L}.{1,80}$`, 'i'), 'who worked on the article'],
  [
    byScript(
      String.raw`^(?:(?:with )?(?:additional )?reporting (?:by|from) .{2,160}|\p{Lu}\p{L}+ (?:(?:\p{Lu}[\p{L}.'’-]+ ){1,3}reported from \p{Lu}.{1,160}|reported from \p{Lu}[\p{L} ]{1,40} and \p{Lu}\p{L}+ from \p{Lu}[\p{L} ]{1,40}\.?))$`,
    ),
    'who worked on the article',
  ],
  [byScript(String.raw`^(?:\p{Ll}{2,4}\/)+\p{Ll}{2,4} \([^()]{2,40}\)$`), 'who worked on the article'],
  [
    /^(?:editor['’]s note|disclaimer|correction|clarification)\s?:|^(?:this is a (?:developing|breaking)(?: news)? story|(?:this (?:breaking )?(?:news )?story|article|page) (?:is being|will be) updated|(?:more|updates?)(?: details)? (?:to follow|coming(?= soon\b|[.…!]*$))|our live (?:coverage|blog|updates)\b|follow (?:below|along|here) for live|more soon|please (?:check back|refresh))\b/i,
    'notice of the outlet',
  ],
  [/^[-–—*( ]*(?:ends|end|enditem|30|more)[-–—*) ]*$/i, 'end of the copy'],
  [
    /^[-–—(]?\s?(?:with (?:inputs from|files from|agency inputs|agencies\b)|inputs? from)\b.{0,80}$/i,
    'notice of the agency',
  ],
  [
    /^(?:this (?:article|story|post|report|piece) (?:was |is |has been )?|the (?:article|story|post|piece) (?:was|has been) )(?:(?:originally|first) )?(?:appeared|published|posted|republished|produced|syndicated|edited|amended|corrected|updated)\b/i,
    'notice on where it appeared',
  ],
  [/^the post .{1,200} appeared first on\b/i, 'notice on where it appeared'],
  [
    /^(?:advert(?:isement|orial)?s?|(?:story|article) continues below(?: (?:this )?ad(?:vertisement)?)?|sponsored)\.?$/i,
    'advertisement',
  ],
  [
    /^(?:read (?:more|also|next)|see also|also read|also see|related(?: articles?| stories| coverage)?|more(?: (?:on|from) [^.]{1,40})?|also on [^.]{1,40}|recommended(?: stories| reading| for you)?|watch(?: now)?|must read|explore further|don['’]t miss)\s*(?:[:|].{0,200}|[.…]+)?$|^\[?related\s*[:|].{1,200}$/i,
    linkToOthers,
  ],
  [
    /^(?:\(read more .{1,60}\)|editor['’]?s['’]? (?:picks?|choice)|in the headlines|most (?:read|popular|viewed|shared)|trending(?: now)?|top stories|latest (?:news|stories)|you (?:may|might) also (?:like|be interested in)|up next|more by this author|most popular videos|sponsored links|(?:previous|next) (?:article|story|post))[.:…]*$/i,
    linkToOthers,
  ],
  [
    /(?:^by \w+ing\b|\b(?:you|users?|readers?|subscribers?|commenters?|visitors?|site)\b)[^.!?]{0,80}\b(?:agree(?:s|ing)?|consents?|subject) to (?:the|our|these|its)\b.{0,40}\b(?:privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions)|use of cookies)\b|\bprivacy policy and terms of (?:use|service) apply\b|^please enter your (?:comment|name|e-?mail)\b/i,
    'notice of the outlet',
  ],
  [
    /\b(?:sign|log) ?(?:in|up)\b[^.!?]{0,40}\bto (?:post|leave|add|write) a comment\b|^(?:leave|post|write|add) (?:a|your) (?:comment|reply)\b|\b(?:us|you|your|leave|share)\b[^.!?]{0,80} in the comments?(?: section)?(?: below)?[.!]*$|^(?:tell us|let us know) what you think\b/i,
    'call for readers',
  ],
  [
    /\b(?:we|links?|purchases?|buy)\b[^.!?]{0,80}\b(?:may|might|can|could) (?:earn|receive|get|make) (?:an? |some )?(?:small )?commissions?\b|\b(?:earn|receive|get|make) (?:an? |some )?(?:small )?affiliate commissions?\b|^(?:the )?(?:opinions|views) expressed (?:here|(?:by [^.!?]{1,40} )?in this (?:article|column|commentary|piece|post|story)|by (?:the |our )?(?:authors?|columnists?|contributors?|readers|writers?))\b.{0,80}\b(?:own|authors?)\b|\b(?:use|using|access|registration)\b[^.!?]{0,60}\bconstitutes (?:your )?acceptance of\b|\bthis document is subject to copyright\b/i,
    'disclaimer of the outlet',
  ],
  [
    /^(?:skip to (?:main )?content|log ?in|sign in|subscribe|(?:share|print|email|save|listen to)(?: (?:this|the) (?:article|story|post|page))?|comments?(?: ?\(\d+\))?|\d+ (?:comments?|shares?)|\d{1,2}[ -]min(?:ute)?s? read|\(\d+\) comments?|loading comments\W*|(?:play|watch|close|replay|view) (?:the )?(?:video|gallery|player|modal(?: window)?)|video ad feedback|ad feedback|image \d+ of \d+|\d+ of \d+|media playback is (?:un|not )supported.{0,40}|this (?:slideshow|video|page) requires javascript\.?)$/i,
    'button of the page',
  ],
];
