import { findingKey } from '../findings/key.ts';
import type { Finding } from '../model.ts';
import type { Decision } from '../review.ts';

/** What a finding's key says it is about: its kind, and what each side says, folded. */
type Matter = { readonly kind: string; readonly sides: ReadonlySet<string> };

/**
 * The decisions on findings, by the ids of the findings. A decision belongs to the finding with its key; where there is
 * none, to the one that rests on the same evidence: another account may have joined a finding since it was decided, or
 * left it.
 *
 *     decided:  number, A "12 people", B "fifteen people"
 *     found:    number, A "12 people", B "fifteen people", C "a dozen people"      the same matter
 *     found:    number, A "12 people", C "40 people"                               another one
 */
export function decisionsOn(
  findings: readonly Finding[],
  decisions: readonly Decision[],
): ReadonlyMap<string, Decision> {
  const known = recogniser(decisions.map((decision) => ({ key: decision.finding, known: decision })));
  return new Map(
    findings.flatMap((finding) => {
      const decision = known(findingKey(finding));
      return decision === null ? [] : [[finding.id, decision] as const];
    }),
  );
}

/** Ids of the findings that were not there when accounts were last added or updated. */
export function newFindings(
  findings: readonly Finding[],
  seen: readonly string[] | null,
): ReadonlySet<string> {
  if (seen === null) return new Set();
  const known = recogniser(seen.map((key) => ({ key, known: key })));
  return new Set(findings.filter((finding) => known(findingKey(finding)) === null).map(({ id }) => id));
}

/** Finds what is known under a key, or under the key of the same matter; null when nothing is. */
function recogniser<T>(
  all: readonly { readonly key: string; readonly known: T }[],
): (key: string) => T | null {
  const byKey = new Map(all.map(({ key, known }) => [key, known]));
  const matters = all.map(({ key, known }) => ({ known, matter: matterOf(key) }));
  return (key) => {
    const exact = byKey.get(key);
    if (exact !== undefined) return exact;
    const sought = matterOf(key);
    let best: T | null = null;
    let most = 0;
    for (const { known, matter } of matters) {
      const shared = sharedSides(sought, matter);
      if (shared > most) {
        best = known;
        most = shared;
      }
    }
    return best;
  };
}

/** How many sides two matters share when all of one's are among the other's, at least two; else 0. */
function sharedSides(a: Matter, b: Matter): number {
  if (a.kind !== b.kind || a.kind === '') return 0;
  const fewer = Math.min(a.sides.size, b.sides.size);
  const shared = [...a.sides].filter((side) => b.sides.has(side)).length;
  return shared === fewer && shared >= 2 ? shared : 0;
}

/** Keys are lists in JSON; one that is not is known by itself alone. */
function matterOf(key: string): Matter {
  try {
    const parsed: unknown = JSON.parse(key);
    const [kind = '', ...sides] = Array.isArray(parsed)
      ? parsed.filter((part) => typeof part === 'string')
      : [];
    return { kind, sides: new Set(sides) };
  } catch {
    return { kind: '', sides: new Set() };
  }
}
