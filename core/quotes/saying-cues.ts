import type { Span } from '../span.ts';
import { byScript } from '../text/by-script.ts';
import { cueVerbs } from './cue-verbs.ts';

/** A word of saying in a text; `verb` is null where it is a noun (`Trump's claim that …`). */
export type SayingCue = Span & { readonly word: string; readonly verb: string | null };

const word = byScript(String.raw`[\p{L}\p{M}][\p{L}\p{M}'’-]*`, 'g');

/** Forms that are as often nouns; after these words they are. */
const alsoNoun =
  /^(?:posts?|reports?|claims?|calls?|states?|questions?|comments?|attacks?|hopes?|promises?|pledges?|notes?|signals?|estimates?|demands?|details?|points?|praise|blame|remarks?|jokes?|labels?|brands?|boast|caution|challenges?|reply|rates?|appeals?|echo|read|thought|written|writing|puts?|compare|meaning|reading|saying|mock|vows?|tweets?|doubt|quote|thanks?|announced|detailed|repeated|welcome|frame|attacking|warnings?|posting|stress|urge|tease|tout|said|rally|rail|singing|reported|cry|cries|chants?|chanting|texting|lectures?|rants?|elaborate|snap|reference|references|beam|boom|sneer)$/u;
const beforeNoun =
  /(?:^|[\s(,“"])(?:a|an|the|his|her|its|their|our|my|this|that|these|those|any|no|some|in|of|on|for|with|from|by|about|to the|social|media|news|own|new|first|latest|last|previous|recent|united|press|phone|public|campaign|facebook|blog|following|swing|battleground|home|red|blue|nation|member|other|several|many|all|two|poll|media)$|['’]s$/i;

/** `the two mill attacks by drones`, `reports have it`: what follows a noun and no verb of saying. */
const isBehindNoun = /^ (?:by|of|were|are|was|is|have|had)\b/;

/** Nouns of one thing, whatever they are as verbs. */
const singular =
  /^(?:appeal|attack|boast|call|challenge|chant|claim|comment|cry|demand|hope|joke|lecture|note|pledge|post|promise|question|quote|rant|rate|remark|reply|report|signal|tweet|vow|warning)$/u;
/** `the caustic | chant`: one thing behind an article, not several people. */
const qualified = byScript(String.raw`\b(?:an?|the|his|her|its|this|that)\s\p{Ll}*(?!s)\p{Ll}$`);

/** Verbs of saying only where words follow at once: `he continued: “…`, `she pointed out`; not `talks continue`. */
const onlyBeforeWords = /^(?:continu|point|put|went|goes|fired|hit)/u;
const wordsFollow = /^(?:[,:.]?\s*(?:["“'‘]|$)|[,:]| out\b| it\b| on\b| back\b)/u;

/** A passive has its speaker elsewhere: `should be called “…”`, `was described by`. Progressives are no passives. */
const passive = byScript(String.raw`\b(?:be|been|being|was|were|is|are|['’]s)(?:\s\p{Ll}+ly|\snot|\salso)?$`);

/** `was called by Bloggs “…”` has its speaker behind it. */
export const byWhom = /^ by\b/;

const nounsOfSaying: ReadonlySet<string> = new Set(
  'claim statement accusation comment remark assertion suggestion description warning promise pledge argument contention charge message insistence'
    .split(' ')
    .flatMap((noun) => [noun, `${noun}s`]),
);
/** `Bloggs's claim was “true”`: what somebody else finds of it. */
const isJudged =
  /^(?:claim|statement|accusation|comment|remark|assertion|suggestion|description)s? (?:is|are|was|were|come|came)\b(?!:)/u;
const beforeTo: ReadonlySet<string> = new Set(['according', 'According']);
const beforeOf: ReadonlySet<string> = new Set(['spoke', 'speak', 'speaks', 'speaking']);
/** All that is looked at: few words of a text. */
const mayCue: ReadonlySet<string> = new Set([
  ...cueVerbs,
  ...nounsOfSaying,
  ...beforeTo,
  ...beforeOf,
  'words',
]);
/** `In Bloggs's words,`: as good as `according to Bloggs`. */
const inWordsOf = byScript(String.raw`\b[Ii]n (?:\p{Lu}[\p{L}.-]*\s){0,3}\p{Lu}[\p{L}.-]*['’]s?\s$`);
const possessor = byScript(String.raw`(?:['’]s?|\b(?:his|her|their|my))(?:\s\p{Ll}+)?$`);

/** The words of saying in a stretch of text, in order. Capitals are names, not verbs. */
export function sayingCuesIn(text: string): readonly SayingCue[] {
  const cues: SayingCue[] = [];
  for (const match of word.all(text)) {
    const said = match[0];
    if (!mayCue.has(said)) continue;
    const start = match.index;
    const end = start + said.length;
    const known = cueVerbs.has(said);
    if (beforeTo.has(said) && text.startsWith(' to ', end)) {
      cues.push({ start, end: end + 3, word: 'according to', verb: 'according to' });
    } else if (
      said === 'words' &&
      /\bin the $/u.test(text.slice(Math.max(0, start - 8), start)) &&
      text.startsWith(' of ', end)
    ) {
      cues.push({ start, end: end + 3, word: 'according to', verb: 'said' });
    } else if (said === 'words' && inWordsOf.test(text.slice(Math.max(0, start - 48), start))) {
      cues.push({ start, end, word: said, verb: null });
    } else if (beforeOf.has(said) && text.startsWith(' of ', end)) {
      cues.push({ start, end: end + 3, word: said, verb: `${said} of` });
    } else if (known || nounsOfSaying.has(said)) {
      const before = text.slice(Math.max(0, start - 24), start).trimEnd();
      if (
        nounsOfSaying.has(said) &&
        possessor.test(before) &&
        !isJudged.test(text.slice(end - said.length, end + 8))
      )
        cues.push({ start, end, word: said, verb: null });
      else if (known && isVerb(text, said, { start, end }, before))
        cues.push({ start, end, word: said, verb: said });
    }
  }
  return cues;
}

function isVerb(text: string, said: string, { end }: Span, before: string): boolean {
  if (onlyBeforeWords.test(said) && !wordsFollow.test(text.slice(end, end + 12))) return false;
  if (/(?:ed|told|said|written|known)$/u.test(said) && passive.test(before))
    return byWhom.test(text.slice(end, end + 4));
  if (alsoNoun.test(said) && said.endsWith('s') && isBehindNoun.test(text.slice(end, end + 6))) return false;
  // `the plan appeals to some`
  if (said === 'appeals' && text.startsWith(' to ', end)) return false;
  // `by saying`, `of calling it`: after a preposition a form in -ing is a verb
  if (said.endsWith('ing') && /\b(?:by|of|for|from|without|before|after)$/u.test(before)) return true;
  if (alsoNoun.test(said) && singular.test(said) && qualified.test(before)) return false;
  return !(alsoNoun.test(said) && beforeNoun.test(before));
}
