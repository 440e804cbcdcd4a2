import type { ScorePart } from '../model.ts';
import type { LinkFeature } from './features.ts';
import { linkFeatureNames } from './features.ts';
import type { CandidatePair } from './pairs.ts';
import learned from './weights.json' with { type: 'json' };

/**
 * Log-odds for rendering the same utterance. Set by hand, for the learning data has too few matched quotations: enough to
 * link two passages that have nothing else in common.
 */
export const utteranceWeight = 5;

/** Log-odds for accounts of different events. Set by hand: the learning data is taken event by event. */
export const otherEventWeight = -5;

/** Probability above which two passages share two actions or more: what the public set asks, and scores are scaled by. */
export const sharedActionsThreshold = 0.5;

/**
 * Probability above which two passages count as linked: they report the same thing, be it one amount or place alone. Set
 * by hand: statements of events left out come out best from 0.35 to 0.45.
 */
export const linkThreshold = 0.4;

/** Probability above which two passages have something in common, if not all they say: one action, say. */
export const relatedThreshold = learned.relatedThreshold;

const weights: readonly number[] = linkFeatureNames.map((name) => weightOf(learned.weights, name));

function weightOf(all: Readonly<Partial<Record<LinkFeature, number>>>, name: LinkFeature): number {
  return all[name] ?? 0;
}

type Judged = Pick<CandidatePair, 'values' | 'sameUtterance' | 'otherEvent'>;

/** How likely two passages report the same thing: logistic regression, 0..1. */
export function linkScore({ values, sameUtterance, otherEvent }: Judged): number {
  let odds = learned.bias + (sameUtterance ? utteranceWeight : 0) + (otherEvent ? otherEventWeight : 0);
  for (let index = 0; index < weights.length; index += 1)
    odds += (weights[index] ?? 0) * (values[index] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}

/** What the score is made of, strongest first; with `learned.bias` the parts sum to the score's log-odds. */
export function becauseOf({ values, sameUtterance, otherEvent }: Judged): readonly ScorePart[] {
  const parts: ScorePart[] = [];
  linkFeatureNames.forEach((feature, index) => {
    const share = (weights[index] ?? 0) * (values[index] ?? 0);
    if (share !== 0) parts.push({ feature, share });
  });
  if (sameUtterance) parts.push({ feature: 'same utterance', share: utteranceWeight });
  if (otherEvent) parts.push({ feature: 'other event', share: otherEventWeight });
  return parts.sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
}
