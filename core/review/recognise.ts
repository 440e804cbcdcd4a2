import { findingKey } from '../findings/key.ts';
import { addTo } from '../grouped.ts';
import type { Finding } from '../model.ts';
import type { Decision } from '../review.ts';

/** What a finding's key says it is about: its kind, and what each side says, folded, as `account:words`. */
type FindingMatter = { readonly kind: string; readonly sides: ReadonlySet<string> };

/**
 * The decisions on findings, by the ids of the findings. A decision belongs to the finding with its key; where there is
 * none, to the one that rests on the same evidence: another account may have joined a finding since it was decided, or
 * left it. What was dismissed comes back when the one that joined says something else, as that nobody has looked at.
 *
 *     decided:  number, A "12 people", B "fifteen people"
 *     found:    number, A "12 people", B "fifteen people", C "12 people"      the same matter
 *     found:    number, A "12 people", B "fifteen people", C "40 people"      the same, unless it was dismissed
 *     found:    number, A "12 people", C "40 people"                          another one
 */
export function decisionsOn(
  findings: readonly Finding[],
  decisions: readonly Decision[],
): ReadonlyMap<string, Decision> {
  const recognise = recogniser(decisions.map((decision) => [decision.finding, decision]));
  return new Map(
    findings.flatMap((finding) => {
      const found = recognise(findingKey(finding));
      if (found === null || (found.saysMore && found.known.state === 'dismissed')) return [];
      return [[finding.id, found.known] as const];
    }),
  );
}

/** Ids of the findings that were not there, or said less, when accounts were last added or updated. */
export function newFindings(
  findings: readonly Finding[],
  seen: readonly string[] | null,
): ReadonlySet<string> {
  if (seen === null) return new Set();
  const recognise = recogniser(seen.map((key) => [key, key]));
  const isNew = (finding: Finding): boolean => recognise(findingKey(finding))?.saysMore ?? true;
  return new Set(findings.filter(isNew).map(({ id }) => id));
}

/** What is known of a matter, and whether the matter has come to say more since. */
type Recognised<T> = { readonly known: T; readonly saysMore: boolean };

/** Finds what is known under a key, or under the key of the same matter; null when nothing is. */
function recogniser<T>(
  all: readonly (readonly [key: string, known: T])[],
): (key: string) => Recognised<T> | null {
  const byKey = new Map(all);
  const entries = all.map(([key, known]) => ({ known, matter: matterOf(key) }));
  // By their sides, so that a long list of decisions is not gone through for every finding.
  const bySide = new Map<string, (typeof entries)[number][]>();
  for (const entry of entries) {
    for (const side of entry.matter.sides) {
      addTo(bySide, `${entry.matter.kind} ${side}`, entry);
    }
  }
  return (key) => {
    const exact = byKey.get(key);
    if (exact !== undefined) return { known: exact, saysMore: false };
    if (bySide.size === 0) return null;
    const { kind, sides } = matterOf(key);
    const shared = new Map<(typeof entries)[number], number>();
    for (const side of sides) {
      for (const entry of bySide.get(`${kind} ${side}`) ?? [])
        shared.set(entry, (shared.get(entry) ?? 0) + 1);
    }
    const [best] = [...shared]
      .filter(([{ matter }, count]) => count >= 2 && count === Math.min(sides.size, matter.sides.size))
      .toSorted(([, a], [, b]) => b - a);
    if (best === undefined) return null;
    const [{ known, matter }] = best;
    const said = new Set([...matter.sides].map(wordsOfSide));
    return { known, saysMore: [...sides].some((side) => !said.has(wordsOfSide(side))) };
  };
}

function wordsOfSide(side: string): string {
  return side.slice(side.indexOf(':') + 1);
}

/** Keys are lists in JSON; one that is not is known by itself alone. */
function matterOf(key: string): FindingMatter {
  try {
    const parsed: unknown = JSON.parse(key);
    const parts = Array.isArray(parsed) ? parsed.filter((part) => typeof part === 'string') : [];
    const [kind = '', ...sides] = parts;
    return { kind, sides: new Set(sides) };
  } catch {
    return { kind: '', sides: new Set() };
  }
}
