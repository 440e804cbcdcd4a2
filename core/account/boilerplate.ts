import type { Block } from '../model.ts';
import { byScript, type ScriptPattern } from '../text/by-script.ts';
import { mostlyPunctuated } from './headings.ts';
import { type BlockRule, type Paragraph, part, type SetAside } from './paragraph.ts';

const linkToOthers = 'link to other articles';

/** What outlets put under or between every article. Each pattern names something that no report says of its event. */
const notices: readonly (readonly [Pick<RegExp, 'test'>, string])[] = [
  [
    /\bwebsite (?:contains|carries|shows|offers) only (?:a )?(?:portion|part|selection)\b/i,
    'notice of the agency',
  ],
  [/\bcontact us for (?:subscription|(?:full )?access)\b/i, 'notice of the agency'],
  [/\ball rights reserved\b/i, 'copyright notice'],
  [/^(?:©|\(c\)|copyright\b)\s?.{0,80}\d{4}/i, 'copyright notice'],
  [
    /^(?:(?:sign up|subscribe|register) (?:for|to|here|now|today|and)|subscribers (?:can|may|get))\b|(?:^|[.!?] )sign up for .{0,45}\b(?:newsletters?|alerts)\b|\b(?:delivered|straight) to your inbox\b/i,
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
  [/^(?:tags|topics|filed under|categories|keywords|sources?)\s*: \S.{0,200}$/i, 'list of the outlet'],
  [/^(?:click|tap) here\b/i, 'link of the outlet'],
  [
    /^(?:last )?updated?:$|^this (?:article|story|report) is (?:more than|over) .{1,20} old$|^privacy notice:|\bmay be using cookies\b|^(?:you can )?share this (?:article|story|post|page|report)\b.{0,40}:?$/i,
    'notice of the outlet',
  ],
  [/^[A-Z]{2,6}\s?[—–-]+$/, 'who sends it'],
  [/^(?:(?:follow|like|join|find) us on\b|follow @\w+)/i, 'link of the outlet'],
  [
    /^(?:thanks for reading\b|you(?:['’]re| are) reading\b|forward (?:it|this) to a friend\b|that['’]s (?:it|all) for (?:today|now|this week)\b|(?:tip jar|buy (?:me|us) a coffee)\b)/i,
    'farewell to the readers',
  ],
  [/^(?:download|get) (?:the|our) .{0,40}\bapp\b/i, 'link of the outlet'],
  [/^(?:reporting|additional reporting|writing|editing|compiled) by .{1,160}$/i, 'who worked on the article'],
  [
    /^\((?:reporting|additional reporting|writing|editing|with inputs?|this story has not been edited)\b/i,
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
      String.raw`^(?:(?:with )?(?:additional )?reporting (?:by|from) .{2,160}|\p{Lu}\p{L}+ (?:(?:\p{Lu}[\p{L}.'’-]+ ?){1,3}reported from \p{Lu}.{1,160}|reported from \p{Lu}[\p{L} ]{1,40} and \p{Lu}\p{L}+ from \p{Lu}[\p{L} ]{1,40}\.?))$`,
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
    /^(?:advertisement|(?:story|article) continues below(?: (?:this )?ad(?:vertisement)?)?|sponsored)\.?$/i,
    'advertisement',
  ],
  [
    /^(?:read (?:more|also|next)|see also|also read|related(?: articles?| stories| coverage)?|more(?: (?:on|from) [^.]{1,40})?|also on [^.]{1,40}|recommended|watch(?: now)?|must read)\s*(?::.{0,200})?$/i,
    linkToOthers,
  ],
  [
    /^(?:\(read more .{1,60}\)|editor['’]?s['’]? (?:picks?|choice)|in the headlines|most (?:read|popular|viewed|shared)|trending(?: now)?|top stories|latest (?:news|stories)|you (?:may|might) also (?:like|be interested in)|up next|recommended for you|more by this author)[.:]?$/i,
    linkToOthers,
  ],
  [
    /(?:^by \w+ing\b|\b(?:you|users?|readers?|subscribers?|commenters?|visitors?|site)\b)[^.!?]{0,80}\b(?:agree(?:s|ing)?|consents?|subject) to (?:the|our|these|its)\b.{0,40}\b(?:privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions)|use of cookies)\b|\bprivacy policy and terms of (?:use|service) apply\b|^please enter your (?:comment|name|e-?mail)\b/i,
    'notice of the outlet',
  ],
  [
    /^(?:skip to (?:main )?content|log ?in|sign in|subscribe|(?:share|print|email|save|listen to)(?: (?:this|the) (?:article|story|post|page))?|comments?(?: ?\(\d+\))?|\d+ (?:comments?|shares?)|\d{1,2}[ -]min(?:ute)?s? read)$/i,
    'button of the page',
  ],
];

const longestNotice = 700;

/** Footers of agencies, notices on rights and subscriptions, links to other articles. */
export const boilerplate: BlockRule = (paragraphs, done) => {
  const found = new Map<number, readonly Block[]>();
  for (const [index, paragraph] of paragraphs.entries()) {
    if (done.has(index) || paragraph.source.length > longestNotice) continue;
    const plain = paragraph.source.replace(/^[*_\s]+|[*_\s]+$/gu, '');
    const notice = notices.find(([pattern]) => pattern.test(plain));
    if (notice !== undefined) found.set(index, [part(paragraph, 'boilerplate', notice[1])]);
  }
  for (const index of [...linksBelow(paragraphs, found), ...linksUnder(paragraphs, found)]) {
    const paragraph = paragraphs[index];
    if (paragraph !== undefined && !done.has(index))
      found.set(index, [part(paragraph, 'boilerplate', linkToOthers)]);
  }
  return found;
};

const longestLink = 16;

const mayBeTitle = ({ wordCount, source }: Paragraph): boolean =>
  wordCount <= longestLink && !/\.["”’]?$/u.test(source);

/**
 * Below `More on this story`, where no text comes any more: titles of other articles. Where text has no stops, nothing
 * tells its paragraphs from titles.
 */
function linksBelow(paragraphs: readonly Paragraph[], found: SetAside): readonly number[] {
  if (!mostlyPunctuated(paragraphs, found)) return [];
  const lastOfText = paragraphs.findLastIndex((each, index) => !found.has(index) && !mayBeTitle(each));
  const first = [...found].find(([index, [block]]) => index > lastOfText && block?.reason === linkToOthers);
  return first === undefined
    ? []
    : paragraphs.flatMap((_, index) => (index > first[0] && !found.has(index) ? [index] : []));
}

/** Titles right under `Read more:` in a report, as far as a sentence. */
function linksUnder(paragraphs: readonly Paragraph[], found: SetAside): readonly number[] {
  if (!mostlyPunctuated(paragraphs, found)) return [];
  let under = false;
  let hasText = false;
  return paragraphs.flatMap((paragraph, index) => {
    hasText ||= paragraph.endsSentence && paragraph.wordCount > longestLink;
    const announces = hasText && /^(?:read|see|watch) (?:more|also|next)\s?:?$/i.test(paragraph.source);
    under = announces || (under && mayBeTitle(paragraph) && !found.has(index));
    return under && !announces ? [index] : [];
  });
}

const restOfName = String.raw`[\p{L}\p{N} .'’&-]{1,40}?`;
const outletPatterns: readonly ScriptPattern[] = [
  byScript(
    String.raw`^(?:The )?(\p{Lu}${restOfName})(?:['’]s)? website (?:contains|carries|shows|offers) only`,
  ),
  byScript(String.raw`\bappeared first on (\p{Lu}${restOfName})\.?$`),
  byScript(String.raw`\boriginally (?:published|appeared) (?:by|in|on) (\p{Lu}${restOfName})[.,]?$`),
  byScript(String.raw`^(?:©|\(c\)|copyright)[\s©\d–-]*(\p{L}${restOfName})[.,]? all rights reserved`, 'i'),
];

/** The outlet that a notice names as its own, or null. */
export function outletOfNotice(notice: string): string | null {
  for (const pattern of outletPatterns) {
    const name = pattern.exec(notice.slice(0, longestNotice))?.[1]?.trim();
    if (name !== undefined) return name;
  }
  return null;
}
