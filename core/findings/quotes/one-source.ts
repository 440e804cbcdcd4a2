import { addTo } from '../../grouped.ts';
import { sameSpeaker } from '../../quotes/similarity.ts';
import { remembering } from '../../text/remembering.ts';
import { stemOf } from '../../text/stem.ts';
import { foldedWords } from '../../text/words.ts';
import { isFunctionWord } from '../../words/small-words.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { surname } from '../evidence/surname.ts';
import type { Claim } from './credits.ts';

/** Words for the authorities, any of whom may speak for the others. */
const law =
  /\b(?:police|cops?|officers?|officials?|authorit(?:y|ies)|investigators?|detectives?|deput(?:y|ies)|sheriff(?:['’]s)?|constables?|troopers?|law enforcement|[a-z]{1,2}pd)\b/iu;
/** Who is not of them. */
const civil =
  /\b(?:(?:eye-?)?witness(?:es)?|residents?|neighbou?rs?|locals|onlookers?|bystanders?|survivors?|family|relatives?|parents?|mother|father|wife|husband|friends?|newspaper|magazine|news agency|broadcaster|media|company)\b/iu;

const reach = 70;

/** Whether two claims may be of one source: the same, one that speaks for the other, or words for it as vague as `officials`. */
export function oneSourceIn(evidence: Evidence): (one: Claim, other: Claim) => boolean {
  const isCalled = calledIn(evidence);
  /** Whether what one account says of a named source has the other source in it: `Bloggs, a navy spokesman` and `the navy`. */
  const isOf = (named: Claim, other: Claim): boolean =>
    has(beside(evidence, named), named.source, other.source) || isCalled(named.source, other.source);
  return (one, other) => {
    if (one.source === other.source || sameSpeaker(one.source, other.source)) return true;
    const both = [one, other];
    if (speaksFor(one.source, other.source) || speaksFor(other.source, one.source)) return true;
    const [somebody, anybody] = [whoIn(one), whoIn(other)];
    if (somebody !== null && somebody === anybody) return true;
    // `a neighbour`, beside whom another account names somebody: an editor may ask who it was
    if (both.some(({ source }) => unnamed.test(source)) && both.some(({ isPerson }) => isPerson))
      return false;
    if (both.some(({ source }) => vague.test(source)) && !both.some(({ source }) => civil.test(source)))
      return true;
    if (both.every((claim) => law.test(`${claim.source} ${beside(evidence, claim)}`))) return true;
    const words = telling(other.source);
    if (telling(one.source).some((word) => words.includes(word))) return true;
    return isOf(one, other) || isOf(other, one);
  };
}

/** `a Gull Airways spokesman` and `Gull Airways`. */
const speaksFor = (speaker: string, body: string): boolean =>
  /\b(?:spokes(?:man|woman|person|people)|representative)\b/iu.test(speaker) &&
  ` ${speaker} `.includes(` ${body} `);

const bystander =
  /\b(neighbou?r|friend|resident|witness|onlooker|bystander|passenger|relative|colleague)(?:e?s)?\b/iu;

/** What sort of person an unnamed source is: `one of the neighbours` and `a neighbour` may be one. */
function whoIn({ source, isPerson }: Claim): string | null {
  const [, who] = isPerson || /[A-Z]/u.test(source) ? [] : (bystander.exec(source) ?? []);
  return who?.toLowerCase().replace('neighbour', 'neighbor') ?? null;
}

const unnamed = /^(?:an?|one) /u;
const vague = /^(?:the\s|local\s|city\s)?(?:officials?|authorities|sources?|media|reports?)$/iu;

/** What stands beside the name of a source, up to the next comma but one: what it is. */
function beside({ textOf }: Evidence, { passage, source }: Claim): string {
  const text = textOf(passage);
  const last = source.split(/\s/u).at(-1) ?? '';
  const at = text.toLowerCase().indexOf(last.toLowerCase());
  if (at < 0) return '';
  const before =
    text
      .slice(Math.max(0, at - reach), at)
      .split(/[,;:“”"]/u)
      .at(-1) ?? '';
  const [after = '', more = ''] = text.slice(at + last.length, at + last.length + reach).split(/[,;:“”"]/u);
  return `${before} ${after === '' ? more : after}`;
}

const stemOfName = (word: string): string => stemOf(word.replace(/['’]s?$/u, ''));

const telling = remembering((source) =>
  foldedWords(source)
    .filter((word) => word.length > 2 && !isFunctionWord(word) && !anybody.test(word))
    .map(stemOfName),
);
const anybody =
  /^(?:source|official|friend|man|woman|person|people|both|one|some|several|local|close|former|anonymous|inside|knowledge|minister|president|prime|leader|leaders|head|chief|spokesman|spokeswoman|spokesperson|statement|report|neighbour|neighbor)s?$/u;

/** Whether a text has words that tell of one source and not of another. */
function has(text: string, named: string, other: string): boolean {
  const own = telling(named);
  const all = new Set(foldedWords(text).map(stemOfName));
  return telling(other).some((word) => !own.includes(word) && all.has(word));
}

/** In UTF-16 code units on either side of a name. */
const around = 40;

/** Whether any account has a source beside another one's name. */
function calledIn({ accounts, facts }: Evidence): (named: string, other: string) => boolean {
  const beside = new Map<string, string[]>();
  for (const { id, text } of accounts)
    for (const { kind, value, start, end } of facts(id))
      if (kind === 'person')
        addTo(beside, surname(value), text.slice(Math.max(0, start - around), end + around));
  // of an account of one speaker each pair is asked for again and again
  const known = new Map<string, boolean>();
  return (named, other) => {
    const key = `${named}\n${other}`;
    const is = known.get(key) ?? (beside.get(surname(named)) ?? []).some((text) => has(text, named, other));
    known.set(key, is);
    return is;
  };
}
