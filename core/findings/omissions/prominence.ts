import type { Passage } from '../../model.ts';
import type { Evidence } from '../evidence/evidence.ts';

/** What an account reports this early it takes for important; of long and of short ones. */
const first = 4;
const early = 0.25;
/** An account this much shorter than the others has no room for what they have. */
const leastLong = 0.5;
/** An account with fewer of its passages linked to others tells of another matter. */
const leastLinked = 0.25;

/** How much it tells that one account leaves out what others have. */
export type Prominence = {
  /** Half of the accounts or more have it near the top. */
  readonly isProminent: (members: readonly Passage[]) => boolean;
  /** As long as the others, about, and about the same event. */
  readonly couldTell: (silent: string, speaking: ReadonlySet<string>) => boolean;
};

export function prominenceOf(evidence: Evidence): Prominence {
  const bodies = new Map(
    evidence.accounts.map(({ id }) => [id, evidence.passages(id).filter(({ zone }) => zone === 'body')]),
  );
  const linked = new Set(evidence.found.links.flatMap(({ a, b }) => [a, b]));
  const length = (id: string): number =>
    (bodies.get(id) ?? []).reduce((sum, { start, end }) => sum + end - start, 0);
  return {
    isProminent(members) {
      const top = new Map<string, boolean>();
      for (const member of members) {
        const body = bodies.get(member.account) ?? [];
        const index = body.findIndex(({ id }) => id === member.id);
        const isTop = index < 0 ? member.zone === 'headline' : index < Math.max(first, early * body.length);
        top.set(member.account, isTop || top.get(member.account) === true);
      }
      return [...top.values()].filter(Boolean).length * 2 >= top.size;
    },
    couldTell(silent, speaking) {
      const lengths = [...speaking].map(length).toSorted((a, b) => a - b);
      const body = bodies.get(silent) ?? [];
      return (
        length(silent) >= leastLong * (lengths[lengths.length >> 1] ?? 0) &&
        body.filter(({ id }) => linked.has(id)).length >= leastLinked * body.length
      );
    },
  };
}
