import type { Account, Side } from '../../model.ts';
import { overlap, type Span, slice } from '../../span.ts';
import { listed } from '../../text/listed.ts';
import { foldedWords } from '../../text/words.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { printed } from '../telling/printed.ts';
import { shortExcerpt } from '../telling/short-excerpt.ts';
import { sideOf } from '../telling/sides.ts';
import { quotedWithTellers, valuesWithTellers } from '../telling/telling.ts';

type Mood = 'upbeat' | 'with a caveat' | 'charged' | 'plain';

/** Words of praise and of hope. */
const good =
  /^(?:success\w*|productive|triumph\w*|hope\w*|hail\w*|breakthrough|progress|boost\w*|rescue\w*|hero\w*|soar\w*|celebrat\w*|welcom\w*|cheer\w*|optimis\w*|best|great|historic|recover\w*|thrive\w*|landmark|praise\w*|constructive)$/u;
/** Words that take sides or stir. The plain words for a bad thing (dead, fire, jailed) only report, and are left out. */
const charged =
  /^(?:fail\w*|chaos|disastrous|catastroph\w*|fury|furious|anger\w*|slam\w*|blast(?:s|ed)|hostile|scandal\w*|sham|shame\w*|elusive|bitter\w*|shock\w*|painful|mob|swallow\w*|grim|deadlock\w*|humiliat\w*|blow|row|rift|clash\w*|setback\w*|heartbreak\w*|agony|misery|horror|nightmare|desperate|defiant|rampage|betray\w*|dubious|embattled|disgraced|brutal\w*|savage\w*|fears?|feared|shakes?|doubts?)$/u;
/** Words by which a headline takes back half of what it says. */
const caveat =
  /\b(?:but|yet|despite|although|though|however|still|remain(?:s)?|more\s+work|no\s+deal|amid|only|questions?|unclear)\b|[,;–—]\s*but\b/iu;
const fewestTold = 2;

/** A headline, and the mood it leaves a reader with. */
type ToldHeadline = { readonly account: Account; readonly at: Span; readonly mood: Mood };

/**
 * Headlines of one event that leave a reader with different moods, upbeat, with a caveat, grim; or that lead with
 * different things.
 */
export function headlines(evidence: Evidence): readonly Draft[] {
  const told = evidence.accounts.flatMap((account): readonly ToldHeadline[] => {
    const at = headlineOf(evidence, account);
    return at === null ? [] : [{ account, at, mood: moodOf(account.text.slice(at.start, at.end)) }];
  });
  const drafts = ofMood(evidence, told);
  return drafts.length > 0 ? drafts : ofMatter(evidence, told);
}

function ofMood(evidence: Evidence, told: readonly ToldHeadline[]): readonly Draft[] {
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
    },
  ];
}

/** Accounts with a headline. Of two, each may well lead with another part of one event; of more, one may stand apart. */
const fewestCompared = 3;
/** A headline of whose words this share stands in no other one leads with something else. */
const leastOwn = 0.6;

function ofMatter(evidence: Evidence, told: readonly ToldHeadline[]): readonly Draft[] {
  const compared = told.map((each) => {
    const inside = evidence
      .passages(each.account.id)
      .filter((passage) => overlap(passage, each.at) > 0)
      .flatMap((passage) => [...evidence.roots(passage)]);
    return { ...each, roots: new Set(inside) };
  });
  const isApart = ({ account, roots }: (typeof compared)[number]): boolean => {
    const own = [...roots].filter((root) =>
      compared.every((other) => other.account === account || !other.roots.has(root)),
    );
    return own.length > 1 && own.length >= leastOwn * roots.size;
  };
  if (compared.length < fewestCompared || !compared.some(isApart)) return [];
  const sides = compared.map((each) =>
    sideOf(
      evidence,
      each.account.id,
      each.at,
      isApart(each) ? printed(evidence, each.account.id, each.at) : 'as others',
    ),
  );
  const apart = sides.filter(({ value }) => value !== 'as others');
  return [
    {
      kind: 'framing',
      severity: 'low',
      confidence: 0.4,
      summary: `The headlines lead with different things: ${apart.length === 1 ? 'only ' : ''}${listed(
        quotedWithTellers(
          evidence,
          apart.map((side) => ({ ...side, value: shortExcerpt(side.value, 0) })),
        ),
      )} ${apart.length === 1 ? 'has most of its words to itself' : 'have most of their words to themselves'}.`,
      because: ['the words that headlines have in common'],
      sides,
    },
  ];
}

/** A line that a page gives as its headline and that is none: `Last updated at 14:00`. */
const notice = /^\W*(?:last\s+|first\s+)?(?:updated|published|posted)\b|\d\s?:\s?\d\d/iu;

/** The whole headline, which may be several passages long; null where an account has none. */
function headlineOf({ passages }: Evidence, { id, text, headline }: Account): Span | null {
  const at = headline === null || notice.test(headline) ? -1 : text.indexOf(headline);
  if (at >= 0) return { start: at, end: at + (headline?.length ?? 0) };
  const shown = passages(id).find(({ zone }) => zone === 'headline');
  return shown === undefined || notice.test(slice(text, shown)) ? null : shown;
}

function moodOf(headline: string): Mood {
  const words = foldedWords(headline);
  const praise = words.some((word) => good.test(word));
  const stir = words.some((word) => charged.test(word));
  if (praise) return stir || caveat.test(headline) ? 'with a caveat' : 'upbeat';
  return stir ? 'charged' : 'plain';
}
