import type { Passage, Side } from '../../model.ts';
import { type Draft, type Evidence, sideOf, silentAccounts } from '../evidence/evidence.ts';
import { oncePerPassage } from '../evidence/once-per-passage.ts';
import { listed, quotedWithTellers } from '../evidence/telling.ts';
import { type Cue, counterpartOf, cuesIn, heardIn } from './cues.ts';

/** What a word of saying adds of its own: that the speaker is not believed, gives way, knows, strikes. */
const tones: readonly (readonly [string, RegExp])[] = [
  ['doubt', /^(?:claim|alleg|purport|maintain|contend)/u],
  ['giving way', /^(?:admit|conced|confess|acknowledg)/u],
  ['knowing', /^(?:confirm|reveal|disclos|point)/u],
  [
    'striking',
    /^(?:slam|blast|lash|attack|condemn|denounc|hit|rail|fum|rant|mock|vow|threaten|boast|brag|gloat)/u,
  ],
  ['pleading', /^(?:beg|plead|whin|complain)/u],
];
const verb =
  /\b(?:said|says|told|tells|stated|states|added|adds|wrote|writes|noted|explained|announced|described|reported|claim(?:s|ed)|alleg(?:es|ed)|purport(?:s|ed)|maintain(?:s|ed)|contend(?:s|ed)|admit(?:s|ted)|conced(?:es|ed)|confess(?:es|ed)|acknowledg(?:es|ed)|confirm(?:s|ed)|reveal(?:s|ed)|disclos(?:es|ed)|slam(?:s|med)|blast(?:s|ed)|lash(?:es|ed)\s+out|condemn(?:s|ed)|denounc(?:es|ed)|vow(?:s|ed)|threaten(?:s|ed)|boast(?:s|ed)|brag(?:s|ged)|complain(?:s|ed)|fum(?:es|ed)|mock(?:s|ed))\b/gi;
const neutral = /^(?:said|says|told|tells|stat|add|wrote|writes|not|explain|announc|describ|report)/u;
const likest = 0.6;

/** The neutral word is no tone. */
const toneOf = (word: string): string | null =>
  neutral.test(word) ? '' : (tones.find(([, pattern]) => pattern.test(word))?.[0] ?? null);

/** One thing said that is `claimed` or `admitted` in one account and plainly `said` in another. */
export function reportingTones(evidence: Evidence): readonly Draft[] {
  const sayings = oncePerPassage((passage) => sayingsIn(evidence, passage));
  const toned = oncePerPassage((passage) => sayings(passage).filter(({ tone }) => tone !== ''));
  const told = new Map<Cue, Map<string, Side>>();
  for (const [one, other] of evidence.bothWays) {
    for (const { cue, tone } of toned(one)) {
      if (heardIn(cue, evidence.roots(other)) < likest) continue;
      const at = counterpartOf(cue, evidence.words(other));
      const [plain, ...more] = sayings(other).filter(
        (each) => each.cue.start < at.end && at.start <= each.cue.end,
      );
      if (plain === undefined || more.length > 0 || plain.tone === tone) continue;
      const sides = told.get(cue) ?? new Map<string, Side>();
      sides.set(other.account, sideOf(evidence, other.account, plain.cue.stretch, plain.cue.word));
      told.set(cue, sides);
    }
  }
  return [...told].map(([cue, others]) => draftOf(evidence, cue, [...others.values()]));
}

/** A word of saying with its tone; the tone of the neutral ones is empty. */
type Saying = { readonly cue: Cue; readonly tone: string };

function sayingsIn(evidence: Evidence, passage: Passage): readonly Saying[] {
  const { text } = evidence.account(passage.account);
  return cuesIn(evidence, passage, verb).flatMap((cue): readonly Saying[] => {
    const tone = toneOf(cue.word);
    const before = text.slice(Math.max(passage.start, cue.start - 20), cue.start);
    const after = text.slice(cue.end, Math.min(passage.end, cue.end + 12));
    return tone === null || noSaying.test(before) || (doing.test(cue.word) && !leads.test(after))
      ? []
      : [{ cue, tone }];
  });
}

/** `the reported choice`, `had been threatened`, `pirates who threatened`: no word of saying. */
const noSaying = /(?:\b(?:the|an?|his|her|its|their|been|be|being|was|were|is|are|who|which)|[’']s?)\s+$/iu;
/** What can be done to somebody as well as said: said only where what is said follows or stands before. */
const doing = /^(?:threaten|attack|hit|mock|alleg|condemn|slam|blast)/u;
const leads = /^(?:\s+(?:to|that)\b|\s*[,.:“"])/u;

function draftOf(evidence: Evidence, cue: Cue, others: readonly Side[]): Draft {
  const sides = [sideOf(evidence, cue.passage.account, cue.stretch, cue.word), ...others];
  const plain = quotedWithTellers(evidence, others);
  return {
    kind: 'framing',
    severity: 'medium',
    confidence: 0.6,
    summary: `The same words are reported with “${cue.word}” by ${evidence.name(cue.passage.account)} and with ${listed(plain)}.`,
    because: ['the word of saying before what is otherwise said alike'],
    sides,
    silent: silentAccounts(evidence, sides),
  };
}
