import { firstFrom } from '../../binary-search.ts';
import type { Passage } from '../../model.ts';
import { slice } from '../../span.ts';
import { countShared } from '../evidence/count-shared.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { type Claim, namesSource } from './credits.ts';
import { ownVoiceIn } from './own-voice.ts';
import { sameClaimIn } from './same-claim.ts';

/**
 * Where another account tells what one gives as somebody's word, and how likely that is the same; `claim` is null where it
 * says so in its own voice.
 */
export type Telling = { readonly passage: Passage; readonly claim: Claim | null; readonly chance: number };

/** Words in quotation marks that another account has in its own voice may be anybody's. */
const fewestOfQuoted = 4;
/** Of what somebody says of himself, another who says as much of himself says less. */
const leastOfOneself = 0.8;
const ofOneself = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us)\b/u;

/** What a passage has of a claim: the source that it names for most of it, else its own voice, else nothing. */
export function tellingsIn(
  evidence: Evidence,
  credits: (passage: Passage) => readonly Claim[],
): (claim: Claim, other: Passage) => Telling | null {
  const isOwn = ownVoiceIn(evidence);
  const same = sameClaimIn(evidence);
  return (claim, other) => {
    const linked = evidence.linksFrom(claim.passage.id).get(other.id) ?? 0;
    const rivals = credits(other);
    if (rivals.length > 0) {
      const tellings = rivals
        .filter((rival) => mayRival(evidence, claim, rival))
        .map((rival) => ({
          passage: other,
          claim: rival,
          chance: same(claim.roots, rival.roots, linked, false),
        }));
      return tellings.toSorted((a, b) => b.chance - a.chance)[0] ?? null;
    }
    const roots = evidence.roots(other);
    return isOwn(other) && mayBePlain(evidence, claim, other)
      ? { passage: other, claim: null, chance: same(claim.roots, roots, linked, true) }
      : null;
  };
}

function mayRival(evidence: Evidence, claim: Claim, rival: Claim): boolean {
  const text = slice(evidence.account(claim.passage.account).text, claim);
  const least = ofOneself.test(text) ? leastOfOneself : 0;
  if (countShared(claim.roots, rival.roots) < least * claim.roots.size) return false;
  // words in marks that two people are named for are compared word for word
  return ![claim, rival].every((each) => each.isPerson && isQuoted(evidence, each));
}

/** Whether a passage may have a claim in its own voice: not what its source does, nor what goes on from a quotation. */
function mayBePlain(evidence: Evidence, claim: Claim, other: Passage): boolean {
  if (namesSource(evidence, other, claim.source)) return false;
  if (!isQuoted(evidence, claim)) return true;
  return countShared(claim.roots, evidence.roots(other)) >= fewestOfQuoted && !followsQuote(evidence, other);
}

const isQuoted = (evidence: Evidence, claim: Claim): boolean =>
  evidence.isQuoted(claim.passage.account, claim);

/** Whether the sentence before has quotation marks: what follows may be the same speaker's. */
function followsQuote({ textOf, passages }: Evidence, passage: Passage): boolean {
  const all = passages(passage.account);
  const before = all[firstFrom(all, passage.start) - 1];
  return before !== undefined && /[“”"]/u.test(textOf(before));
}
