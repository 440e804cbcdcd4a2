import type { Account, Side } from '../../model.ts';
import type { Span } from '../../span.ts';
import { foldedWords } from '../../text/words.ts';
import { type Draft, type Evidence, sideOf, silentAccounts } from '../evidence/evidence.ts';
import { listed, valuesWithTellers } from '../evidence/telling.ts';

type Mood = 'upbeat' | 'with a caveat' | 'charged' | 'plain';

/** Words of praise and of hope. */
const good =
  /^(?:success\w*|productive|triumph\w*|hope\w*|hail\w*|breakthrough|progress|boost\w*|rescue\w*|hero\w*|soar\w*|celebrat\w*|welcom\w*|cheer\w*|optimis\w*|best|great|historic|recover\w*|thrive\w*|landmark|praise\w*|constructive)$/u;
/** Words that take sides or stir; the plain words for a bad thing (dead, fire, jailed) are not among them. */
const charged =
  /^(?:fail\w*|chaos|disastrous|catastroph\w*|fury|furious|anger\w*|slam\w*|blast(?:s|ed)|hostile|scandal\w*|sham|shame\w*|elusive|bitter\w*|shock\w*|painful|mob|swallow\w*|grim|deadlock\w*|humiliat\w*|blow|row|rift|clash\w*|setback\w*|heartbreak\w*|agony|misery|horror|nightmare|desperate|defiant|rampage|betray\w*|dubious|embattled|disgraced|brutal\w*|savage\w*|fears?|feared|shakes?|doubts?)$/u;
/** What takes back half of what was said. */
const caveat =
  /\b(?:but|yet|despite|although|though|however|still|remain(?:s)?|more\s+work|no\s+deal|amid|only|questions?|unclear)\b|[,;–—]\s*but\b/iu;
const fewestTold = 2;

/** Headlines of one event that leave a reader with different moods: upbeat, with a caveat, grim. */
export function headlines(evidence: Evidence): readonly Draft[] {
  const told = evidence.accounts.flatMap((account) => {
    const at = headlineOf(evidence, account);
    return at === null ? [] : [{ account, at, mood: moodOf(account.text.slice(at.start, at.end)) }];
  });
  const moods = new Set(told.map(({ mood }) => mood));
  const apart = moods.has('upbeat') && (moods.has('with a caveat') || moods.has('charged'));
  const stirred = moods.has('charged') && moods.has('plain');
  if (told.length < fewestTold || !(apart || stirred)) return [];
  const meant = told.filter(({ mood }) => mood !== 'plain' || !apart);
  const sides: readonly Side[] = meant.map(({ account, at, mood }) => sideOf(evidence, account.id, at, mood));
  return [
    {
      kind: 'framing',
      severity: apart ? 'medium' : 'low',
      confidence: apart ? 0.55 : 0.4,
      summary: `The headlines set different moods: ${listed(valuesWithTellers(evidence, sides))}.`,
      because: ['words of praise, of reserve and of strong feeling in the headlines'],
      sides,
      silent: silentAccounts(evidence, sides),
    },
  ];
}

function headlineOf({ passages }: Evidence, account: Account): Span | null {
  const headline = passages(account.id).find(({ zone }) => zone === 'headline');
  if (headline !== undefined) return headline;
  const at = account.headline === null ? -1 : account.text.indexOf(account.headline);
  return at < 0 ? null : { start: at, end: at + (account.headline?.length ?? 0) };
}

function moodOf(headline: string): Mood {
  const words = foldedWords(headline);
  const praise = words.some((word) => good.test(word));
  const stir = words.some((word) => charged.test(word));
  if (praise) return stir || caveat.test(headline) ? 'with a caveat' : 'upbeat';
  return stir ? 'charged' : 'plain';
}
