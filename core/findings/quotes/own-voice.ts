import { firstFrom } from '../../binary-search.ts';
import type { Passage } from '../../model.ts';
import { byScript } from '../../text/by-script.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { oncePerPassage } from '../evidence/once-per-passage.ts';
import { saidInPassages } from './said-in-passages.ts';

/** Words by which a passage leaves something open, or to somebody. */
const notOwn = byScript(
  String.raw`[“”"?]|\b(?:according to|said|says|saying|ask(?:s|ed|ing)?|told|tells|wrote|writes|reported|reportedly|allegedly|alleged|claim\p{L}*|argu\p{L}+|insist\p{L}*|believe\p{L}*|thought|understood|announced|added|stated|confirmed|might|could|would|apparently|expected|urg(?:e|es|ed|ing)|encourag(?:e|es|ed|ing)|warn\p{L}*|recommend\p{L}*|promis(?:e|es|ed|ing)|vow\p{L}*)\b`,
  'i',
);
/** In small letters, for `May` is a month. */
const leavesOpen = /\bmay\b/u;
/** Who speaks of himself is quoted, marks or not; `US` is a country. */
const ofOneself = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me)\b/u;

/** Whether a passage of running text is nobody’s speech and names nobody for what it tells. */
export function ownVoiceIn(evidence: Evidence): (passage: Passage) => boolean {
  const spoken = new Set(
    [...evidence.found.quotes, ...evidence.found.indirect].flatMap((speech) =>
      saidInPassages(evidence, speech).map(({ passage }) => passage.id),
    ),
  );
  return oncePerPassage(
    (passage) => passage.zone === 'body' && !spoken.has(passage.id) && isOwnVoice(evidence, passage),
  );
}

/** Whether a passage leaves what it tells to nobody, here or in the sentence before, and is no speech of oneself. */
export function isOwnVoice({ textOf, passages }: Evidence, passage: Passage): boolean {
  const all = passages(passage.account);
  const before = all[firstFrom(all, passage.start) - 1];
  const led = before === undefined ? '' : textOf(before);
  const own = textOf(passage);
  return !ofOneself.test(own) && !isLeft(own) && (/[“”"]/u.test(led) || !isLeft(led));
}

const isLeft = (words: string): boolean => notOwn.test(words) || leavesOpen.test(words);
