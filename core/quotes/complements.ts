import { byScript } from '../text/by-script.ts';
import { addressed, openers, sayers, withThat } from './cue-verbs.ts';

/** Verbs of saying that can follow what is said: `the road was closed, he said`. */
export function canFollow(word: string): boolean {
  return sayers.has(word) || openers.has(word) || withThat.has(word) || addressed.has(word);
}

const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
/** When, where or how it was said, as far as it ends without a comma. */
const occasion = byScript(
  String.raw`^ (?:(?:on |late on |early on |late |early )?${day}(?: (?:morning|afternoon|evening|night))?|today|yesterday|earlier|later|again|publicly|(?:last|this) (?:week|month|night|morning|evening)|in (?:an?|the|his|her|their|its) (?:\p{L}+ )?(?:statement|interview|speech|post|letter|briefing|address|message|e-?mail|tweet)|at (?:an?|the|his|her) (?:\p{L}+ )?(?:conference|briefing)|to (?:reporters|journalists)|on (?:X|Twitter|Telegram|Facebook|television))`,
  'i',
);
const mostOccasions = 3;
/** Whatever stands between the verb and its `that`: to whom, when, where. */
const untilThat = byScript(
  String.raw`^(?:(?:,[^,;:.\ufffc]{1,60},|(?: (?:on|in|at|to|of|about|with|during|via|after|before|following|from|through|late|early|earlier|later|last|this|yesterday|today|again|out|back|\p{L}+ly|${day})(?: [^\s,;:.()\ufffc]+){0,10}?)),?)? that `,
  'i',
);
const hearer = byScript(
  String.raw`^ (?:him|her|them|us|me|reporters|journalists|lawmakers|parliament|residents|investors|viewers|(?:the |an? )?\p{Lu}[\p{L}\p{N}.&’'-]*(?: (?:of (?:the )?)?\p{Lu}[\p{L}\p{N}.&’'-]*){0,4}|(?:the|an?|his|her|their|its) (?:\p{Ll}+ )?\p{Ll}+)(?= |,)`,
);

/** Words that no clause begins with. */
const noClause = byScript(
  String.raw`^ (?:to|of|for|in|on|at|by|with|about(?! \d)|as|from|against|after|before|during|nothing|little|something|anything|the same|so|goodbye|yes|what|how|why|whether|when|where|who|and|or|but|much|it (?:all|again|over|out)|it[,.]|later|(?:last|next|this) (?:week|month|year|night|spring|summer|autumn|fall|winter)|\p{L}+ly|\p{Ll}+ing|(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.) \d+|${day})[ ,.]`,
  'i',
);
const opensInWord = byScript(String.raw`^ [\p{L}\p{N}$£€]`);

const pronounOpens = /^ (?:he|she|they|we|I|it|there|this|these|those)[ ’']/iu;
const finite =
  /^(?: (?!(?:that|which|who|whose|to|of)\b)[^\s,;:.()\ufffc]+){1,9}? (?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|did|does|do|cannot|[a-z]+n['’]t)\b/iu;

/** Whether a finite verb stands in the clause that begins at `from` and may go on to `until`. */
export function isFinite(masked: string, from: number, until: number): boolean {
  return finite.test(masked.slice(from, until + 1));
}

/** What is said as a deed: `called for a ceasefire`, `vowed to stay`, `described the talks as useful`. */
const deeds: readonly (readonly [RegExp, Pick<RegExp, 'exec'>])[] = [
  [/^call/u, /^ for (?=\S)/u],
  [/^(?:call|appeal)/u, /^ (?:up)?on (?=[^,;:.\ufffc]{2,60} to )/u],
  [/^urg/u, /^ (?=[^,;:.\ufffc]{2,60} to )/u],
  [/^(?:demand|propos)/u, byScript(String.raw`^ (?=(?:an?|the|its|his|her|their|more|\p{Ll}+) )`)],
  [/^(?:vow|pledg|promis|propos)/u, /^ to (?=\S)/u],
  [/^(?:warn|caution)/u, /^ (?:of|against|about) (?=\S)/u],
  [
    /^(?:describ|characteri[sz]|portray|condemn|denounc|dismiss|hail|prais)/u,
    /^ (?=[^,;:.\ufffc]{2,60} as )/u,
  ],
  [/^accus/u, /^ (?=[^,;:.\ufffc]{2,60} of )/u],
  [/^call/u, byScript(String.raw`^ (?=(?:it|him|her|them|this|the \p{L}+(?: \p{L}+)?) (?:an?|the) )`)],
];

/** Where what is said begins; a phrase ends with its clause: `called for a ceasefire, but …`. */
type Complement = { readonly start: number; readonly isPhrase: boolean };

/**
 * The clause or phrase that a verb of saying has for what is said, in offsets of `masked`; null where none
 * follows it: `said (on Monday) that …`, `told reporters …`, `called for …`. `inHeading`: a heading leaves its verbs out.
 */
export function complementAt(
  masked: string,
  word: string,
  end: number,
  inHeading: boolean,
): Complement | null {
  const whole = masked.slice(end, end + reach);
  for (const [verb, opening] of deeds) {
    const found = verb.test(word) ? opening.exec(whole) : null;
    if (found !== null) return { start: end + found[0].length, isPhrase: true };
  }
  const start = clauseBehind(masked, word, end, inHeading);
  return start === null ? null : { start, isPhrase: false };
}

function clauseBehind(masked: string, word: string, end: number, inHeading: boolean): number | null {
  const whole = masked.slice(end, end + reach);
  const to = addressed.has(word) || mayAddress.test(word) ? hearer.exec(whole)?.[0].trimEnd() : undefined;
  if (addressed.has(word))
    return to === undefined ? null : clauseAt(masked, end + to.length, 'any', inHeading);
  if (!canFollow(word)) return null;
  if (to !== undefined && whole.startsWith(' that ', to.length)) return end + to.length + ' that '.length;
  return clauseAt(masked, end, sayers.has(word) ? 'any' : withThat.has(word) ? 'none' : 'finite', inHeading);
}

/** `warned residents that …` as well as `warned that …`. */
const mayAddress = /^(?:warn|caution)/u;

/** How much text behind a verb is looked at, in UTF-16 code units. */
const reach = 240;

/** Which clauses a verb may have without `that`: any, those that a finite verb or a pronoun shows to be one, or none. */
type BareClause = 'any' | 'finite' | 'none';

/** Where the occasions end that a text begins with. One by one: a pattern for all three takes five times as long to prepare. */
function endOfOccasions(text: string): number {
  let end = 0;
  for (let count = 0; count < mostOccasions; count += 1)
    end += occasion.exec(text.slice(end))?.[0].length ?? 0;
  return end;
}

function clauseAt(masked: string, end: number, bare: BareClause, inHeading: boolean): number | null {
  const rest = masked.slice(end, end + reach);
  const that = untilThat.exec(rest);
  if (that !== null) return end + that[0].length;
  if (bare === 'none') return null;
  const told = endOfOccasions(rest);
  const clause = rest.slice(told).replace(/^,(?= )/u, told > 0 ? '' : ',');
  const at = end + rest.length - clause.length + 1;
  if (!opensInWord.test(clause) || noClause.test(clause)) return null;
  if (pronounOpens.test(clause) || finite.test(clause)) return at;
  return bare === 'any' && (inHeading || told === 0) && / \S+ \S/u.test(clause) ? at : null;
}
