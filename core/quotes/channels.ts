import { lastWords, nameWords, plainNames } from '../outlets/outlet-names.ts';
import { byScript } from '../text/by-script.ts';

/** Where words were said, as the account has it; the first that its words name. */
const channels: readonly (readonly [RegExp, string])[] = [
  [/\bon telegram\b|\btelegram (?:channel|post|message)\b|\/\s?telegram\b/i, 'Telegram'],
  [/\bfacebook\b/i, 'Facebook'],
  [/\binstagram\b/i, 'Instagram'],
  [/\btruth social\b/i, 'Truth Social'],
  [
    /\b(?:wrote|posted|said|added|post|message|writing|statement|platform|company|network)\b[^.]{0,60}\bX\b(?!-)|\bon X\b|\bX post\b|\bX['’]s platform\b/u,
    'X',
  ],
  // Twitter has been called X since 2023: one platform, one name.
  [/\btweet(?:s|ed|ing)?\b|\btwitter\b/i, 'X'],
  [/\bsocial[- ]media\b/i, 'social media'],
  [
    /\b(?:told|to|with|from) (?:the )?(?:reporters|journalists|the press)\b|\bpress (?:conference|briefing)\b|\bnews (?:conference|briefing)\b|\bremarks to reporters\b/i,
    'reporters',
  ],
  [/\binterview\b|\bon (?:CNN|CBS|NBC|ABC|MSNBC|Fox News)\b/i, 'interview'],
  [/\b(?:written |joint |press )?statement\b|\bpress release\b|\bcommuniqu[eé]\b/i, 'statement'],
  [/\be-?mail(?:ed)?\b|\bletter\b|\bmemo\b/i, 'letter'],
  [/\bspeech\b|\brally\b|\bdebate\b|\baddress(?:ing|ed)?\b/i, 'speech'],
];

const told = byScript(
  String.raw`\b(?:told|tells|telling|told to)\s+(?:the\s+)?((?:\p{Lu}[\p{L}\p{N}&-]*(?:\s+(?:of\s+)?\p{Lu}[\p{L}\p{N}&-]*){0,4}))(?=[\s,.:;”"']|$)(?!['’]s\s)`,
);
const per = byScript(
  String.raw`\b(?:per|according to(?: a| the)?)\s+((?:\p{Lu}[\p{L}&-]*(?:\s+\p{Lu}[\p{L}&-]*){0,4}))(?:\s+report)?\b`,
);
const quoting = byScript(
  String.raw`\b(?:[Tt]he\s+)?((?:\p{Lu}[\p{L}&-]*(?:\s+\p{Lu}[\p{L}&-]*){0,4}))\s+quoted\b`,
);
/** Words that name an outlet behind `told`, and much else elsewhere; `CCTV13` is one too, `COP28` none. */
const heardNames = 'guardian|telegram|today|network|rbc|pravda|spiegel|monde|figaro';
const outletWords = new RegExp(
  String.raw`\b(?:(?!cop\d)[a-z]{2,4}\d{1,2}|${[...nameWords, ...plainNames].join('|')}|${heardNames})\b|\b(?:${lastWords.join('|')}|sun|sentinel)$`,
  'i',
);

/** The channel that the words of a unit (without the quoted ones) name, or null. */
export function channelIn(words: string): string | null {
  return channels.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** The outlet that the words were said to or are known from (`told CNN`, `CNN quoted`, `per Xinhua`), or null. */
export function outletIn(words: string): string | null {
  const outlet = (told.exec(words) ?? quoting.exec(words) ?? per.exec(words))?.[1];
  return outlet !== undefined && outletWords.test(outlet) ? outlet : null;
}
