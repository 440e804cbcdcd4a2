import type { Tie, Ties } from './ties.ts';

/** A passage that is tied to every member of another account so far. */
type JoiningPassage = {
  readonly account: string;
  sum: number;
  ties: number;
  freshSum: number;
  fresh: number;
};

/** A statement must have this many accounts before one may give a second passage, so that two others confirm it. */
const confirming = 3;

/**
 * The two passages of a tie and all that belongs with them: passages tied to every member of another account. The one
 * with the strongest ties that no statement accounts for yet comes first; one that has none such is taken last, and only
 * for an account that would be silent without it. An account's second passage is taken only where two other accounts
 * confirm both, or where its ties are certain: the editor's word.
 */
export function grown(seed: Tie, { of, accountOf }: Ties): readonly number[] {
  const members: number[] = [];
  const accounts = new Set<string>();
  const candidates = new Map<number, JoiningPassage>();
  for (const end of [seed.a, seed.b]) {
    for (const passage of of[end]?.keys() ?? []) {
      const account = accountOf[passage] ?? '';
      candidates.set(passage, { account, sum: 0, ties: 0, freshSum: 0, fresh: 0 });
    }
  }
  const admit = (member: number): void => {
    const account = accountOf[member] ?? '';
    members.push(member);
    accounts.add(account);
    candidates.delete(member);
    for (const [passage, candidate] of candidates) {
      if (candidate.account === account) continue;
      const tie = of[member]?.get(passage);
      if (tie === undefined) candidates.delete(passage);
      else count(candidate, tie);
    }
  };
  admit(seed.a);
  admit(seed.b);
  for (;;) {
    let best: number | null = null;
    let bestWorth = Number.NEGATIVE_INFINITY;
    for (const [passage, candidate] of candidates) {
      const worth = worthOf(candidate, accounts);
      if (worth === null || worth <= bestWorth) continue;
      best = passage;
      bestWorth = worth;
    }
    if (best === null) return members;
    admit(best);
  }
}

function count(candidate: JoiningPassage, { score, spent }: Tie): void {
  candidate.sum += score;
  candidate.ties += 1;
  if (spent) return;
  candidate.freshSum += score;
  candidate.fresh += 1;
}

/** Its average tie, above 0 for a fresh one and at most 0 for a spent one; null where it may not be taken. */
function worthOf(
  { account, sum, ties, freshSum, fresh }: JoiningPassage,
  accounts: ReadonlySet<string>,
): number | null {
  const isSecond = accounts.has(account);
  if (ties === 0 || (isSecond && fresh === 0)) return null;
  if (isSecond && accounts.size < confirming && freshSum < fresh) return null;
  return fresh > 0 ? freshSum / fresh : sum / ties - 1;
}
