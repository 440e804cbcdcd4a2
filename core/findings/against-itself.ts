import type { Side } from '../model.ts';
import { listed } from '../text/listed.ts';
import { type Draft, type Evidence, pairingOf } from './evidence/evidence.ts';
import { oneOrMore } from './numbers/one-or-more.ts';
import { shortExcerpt } from './telling/short-excerpt.ts';
import { contraries } from './wording/contrary.ts';
import { hedgings } from './wording/hedging.ts';
import { wordingClashes } from './wording/wording-clash.ts';

/**
 * A rule that compares linked passages, and how the summary words what an account does when the rule finds something
 * within it.
 */
type PairRule = {
  readonly find: (evidence: Evidence) => readonly Draft[];
  readonly what: string;
};

const rules: readonly PairRule[] = [
  { find: hedgings, what: 'is sure in one place and not in another' },
  { find: contraries, what: 'says a thing in one place and the contrary in another' },
  { find: wordingClashes, what: 'tells a thing twice, each time with another word' },
  { find: oneOrMore, what: 'has one of a thing in one place and several in another' },
];

/**
 * What an account tells twice in different ways, headline, captions and bullets included: the rules for two accounts,
 * run on pairs of passages of one.
 */
export function againstItself(evidence: Evidence): readonly Draft[] {
  return evidence.ownPairs().flatMap((pairs) => {
    if (pairs.length === 0) return [];
    const own = { ...evidence, ...pairingOf(pairs) };
    return rules.flatMap(({ find, what }) => find(own).map((draft) => ofOne(evidence, draft, what)));
  });
}

function ofOne(evidence: Evidence, draft: Draft, what: string): Draft {
  const { sides } = draft;
  const told = [...new Set(sides.map((side) => `“${excerptAround(evidence, side)}”`))];
  return {
    ...draft,
    kind: 'internal-inconsistency',
    severity: draft.severity === 'high' ? 'medium' : 'low',
    summary: `${evidence.name(sides[0]?.account ?? '')} ${what}: ${listed(told)}.`,
    silent: [],
  };
}

function excerptAround({ textOf, passageAt }: Evidence, { account, start }: Side): string {
  const passage = passageAt(account, start);
  return passage === undefined ? '' : shortExcerpt(textOf(passage), start - passage.start);
}
