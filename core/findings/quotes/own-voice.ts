import { addTo } from '../../grouped.ts';
import type { Passage } from '../../model.ts';
import type { Span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';
import { countShared } from '../evidence/count-shared.ts';
import { type Draft, type Evidence, sideOf, silentAccounts } from '../evidence/evidence.ts';
import { gistOf } from '../evidence/gist.ts';
import { oncePerPassage } from '../evidence/once-per-passage.ts';
import { contentRoots, type PassageWord } from '../evidence/passage-words.ts';
import { printed } from '../evidence/printed.ts';
import { tellers } from '../evidence/telling.ts';

/** A passage that leaves what it tells to a source. */
type Attributed = {
  readonly passage: Passage;
  readonly claim: Span;
  readonly source: string;
  /** Roots of the content words of the claim. */
  readonly roots: ReadonlySet<string>;
};

const fewestRoots = 4;
/** Whoever makes the claim in its own voice has this share of its words ... */
const leastSaid = 0.8;
/** ... and no more words of its own than this; else it is about more than the claim. */
const mostMore = 3;
/** In words. What takes longer is no name of a source alone: the sentence tells more than the claim. */
const longestSource = 9;
const saying =
  /^(?:said|says|wrote|writes|claimed|claims|alleged|alleges|argued|argues|insisted|insists|believes)$/u;
/**
 * Sources whose word reports pass on as a matter of course: that one account names them and another does not says
 * little.
 */
const official = byScript(
  String.raw`\b\p{Lu}{2,}\b|\b(?:[Pp]olice|officials?|officers?|authorit(?:y|ies)|prosecutors?|ministry|department|office|service|court|company|statement|spokes\p{L}+|sheriff|agency|army|navy|military|report)\b`,
);
/** Words by which a passage leaves what it tells open, or leaves it to somebody else. */
const notOwn = byScript(
  String.raw`[“”"?]|\b(?:according to|said|says|told|tells|wrote|writes|reported|reportedly|allegedly|alleged|claim\p{L}*|argu\p{L}+|insist\p{L}*|believe\p{L}*|thought|understood|announced|added|stated|confirmed|may|might|could|would|apparently|expected)\b`,
  'i',
);

/** What one account tells as somebody’s word and another in its own voice. */
export function ownVoices(evidence: Evidence): readonly Draft[] {
  const attributed = oncePerPassage((passage) => attributedIn(evidence, passage));
  const plain = new Map<Passage, Passage[]>();
  for (const [one, other] of evidence.bothWays) {
    const claim = attributed(one);
    if (claim !== null && isOwn(evidence, claim, other)) addTo(plain, one, other);
  }
  const told: Passage[] = [];
  return [...plain]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .flatMap(([passage, others]): readonly Draft[] => {
      const claim = attributed(passage);
      // where several sources make one claim, the first of them is enough
      if (claim === null || others.every((other) => told.includes(other))) return [];
      told.push(...others);
      return [draftOf(evidence, claim, others)];
    });
}

/** Whether a passage makes a claim in nearly the same words, and in the account's own voice. */
function isOwn(evidence: Evidence, { roots: claimed }: Attributed, other: Passage): boolean {
  if (other.zone !== 'body') return false;
  const has = evidence.roots(other);
  const said = countShared(claimed, has);
  if (said < fewestRoots || said < leastSaid * claimed.size || has.size - said > mostMore) return false;
  return isOwnVoice(evidence, other);
}

/**
 * Whether an account vouches for what a passage tells: it names nobody for it, and nor does the sentence before. A
 * quotation in the sentence before has its own speaker, who does not speak on here.
 */
export function isOwnVoice({ account, passages }: Evidence, passage: Passage): boolean {
  const { text } = account(passage.account);
  const all = passages(passage.account);
  const before = all[all.indexOf(passage) - 1];
  const led = before === undefined ? '' : text.slice(before.start, before.end);
  return !notOwn.test(text.slice(passage.start, passage.end)) && (/[“”"]/u.test(led) || !notOwn.test(led));
}

function attributedIn(evidence: Evidence, passage: Passage): Attributed | null {
  if (passage.zone !== 'body') return null;
  const { text } = evidence.account(passage.account);
  const words = evidence.words(passage);
  const parts = accordingTo(text, words) ?? saidBy(text, words);
  if (parts === null) return null;
  const { claim, source } = parts;
  const [first, last] = [claim[0], claim.at(-1)];
  const [head] = source;
  const named =
    head === undefined
      ? ''
      : printed(evidence, passage.account, { start: head.start, end: source.at(-1)?.end ?? head.end });
  if (first === undefined || last === undefined || named === '' || official.test(named)) return null;
  const at = { start: first.start, end: last.end };
  const roots = contentRoots(claim);
  return roots.size < fewestRoots ? null : { passage, claim: at, source: named, roots };
}

type Parts = { readonly claim: readonly PassageWord[]; readonly source: readonly PassageWord[] };

/** `CLAIM, according to SOURCE` and `According to SOURCE, CLAIM`. */
function accordingTo(text: string, words: readonly PassageWord[]): Parts | null {
  const at = words.findIndex(
    ({ folded }, index) => folded === 'according' && words[index + 1]?.folded === 'to',
  );
  if (at < 0) return null;
  if (at > 0) return short({ claim: words.slice(0, at), source: words.slice(at + 2) });
  const comma = words.findIndex((word, index) => index > 1 && text.charAt(word.end) === ',');
  return comma < 0 ? null : short({ claim: words.slice(comma + 1), source: words.slice(2, comma + 1) });
}

/** `CLAIM, SOURCE said` and `SOURCE said (that) CLAIM`. */
function saidBy(text: string, words: readonly PassageWord[]): Parts | null {
  const at = words.findIndex(({ folded }) => saying.test(folded));
  if (at < 1) return null;
  const comma = words.findLastIndex((word, index) => index < at && text.charAt(word.end) === ',');
  if (comma >= 0 && at >= words.length - 2)
    return short({ claim: words.slice(0, comma + 1), source: words.slice(comma + 1, at) });
  const that = words[at + 1]?.folded === 'that' ? 2 : 1;
  return short({ claim: words.slice(at + that), source: words.slice(0, at) });
}

const short = (parts: Parts): Parts | null => (parts.source.length > longestSource ? null : parts);

function draftOf(evidence: Evidence, claim: Attributed, others: readonly Passage[]): Draft {
  const { passage, source } = claim;
  const own = new Set(others.map(({ account }) => account));
  const { text } = evidence.account(passage.account);
  const gist = gistOf(text.slice(claim.claim.start, claim.claim.end), []);
  const sides = [
    sideOf(evidence, passage.account, passage, source),
    ...others.map((other) => sideOf(evidence, other.account, other, 'in its own voice')),
  ];
  return {
    kind: 'quote-attribution',
    severity: 'low',
    confidence: 0.5,
    summary: `${evidence.name(passage.account)} has “${gist}” as the word of ${source}; ${tellers(evidence, own)} ${own.size === 1 ? 'says it in its' : 'say it in their'} own voice.`,
    because: ['a source beside what is otherwise said in the same words'],
    sides,
    silent: silentAccounts(evidence, sides),
  };
}
