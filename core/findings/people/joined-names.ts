import { addTo } from '../../grouped.ts';
import type { Side } from '../../model.ts';
import type { Span } from '../../span.ts';
import { byScript, type ScriptPattern } from '../../text/by-script.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { sideOf } from '../telling/sides.ts';
import { valuesAgainst } from '../telling/telling.ts';

/** Two parts in capitals, the second seen from the first; what goes on in small letters may have been parted at the end of a line. */
const compound = byScript(
  String.raw`(?<![\p{L}\d-])\p{Lu}[\p{L}\d]+(?=((?:\s-\s|-|\s)\p{Lu}[\p{L}\d]+)(?![\p{L}\d-]))`,
  'g',
);
const single = byScript(String.raw`(?<![\p{L}\d-])\p{Lu}[\p{L}\d]{4,}(?![\p{L}\d-])`, 'g');

/** A name that one account writes as one word and another with a hyphen or apart: `Speednet`, `Speed-Net`. */
export function joinedNames(evidence: Evidence): readonly Draft[] {
  const joined = byKey(evidence, singles);
  return [...byKey(evidence, compounds, joined)].flatMap(([key, parted]) => {
    const words = joined.get(key) ?? [];
    // an account that has both wrote one of them in a heading, or at the end of a line
    const [ones, others] = [without(parted, words), without(words, parted)];
    if (ones.length === 0 || others.length === 0) return [];
    const sides = [...ones, ...others];
    return [
      {
        kind: 'name-spelling',
        severity: 'low',
        confidence: 0.7,
        summary: `One name is written together and apart: ${valuesAgainst(evidence, sides)}.`,
        because: ['a name with and without a hyphen or a blank in it'],
        sides,
      },
    ];
  });
}

/** What accounts write, by its letters; of what is in `among` alone. */
function byKey(
  evidence: Evidence,
  read: (text: string) => readonly Written[],
  among?: ReadonlyMap<string, readonly Side[]>,
): ReadonlyMap<string, readonly Side[]> {
  const found = new Map<string, Side[]>();
  for (const { id } of evidence.accounts) {
    for (const written of evidence.read(id, read)) {
      const side = sideOf(evidence, id, written, written.value);
      if (among?.has(keyOf(side)) !== false) addTo(found, keyOf(side), side);
    }
  }
  return found;
}

/** Those of accounts that have none of the others. */
function without(sides: readonly Side[], others: readonly Side[]): readonly Side[] {
  const have = new Set(others.map(({ account }) => account));
  return sides.filter(({ account }) => !have.has(account));
}

const keyOf = ({ value }: Side): string => value.toLowerCase().replace(/[\s-]/gu, '');

const singles = (text: string): readonly Written[] => writtenIn(text, single);
const compounds = (text: string): readonly Written[] => writtenIn(text, compound);

type Written = Span & { readonly value: string };

/** The first use of each form. */
function writtenIn(text: string, pattern: ScriptPattern): readonly Written[] {
  const firsts = new Map<string, Written>();
  for (const { 0: first, 1: second = '', index } of pattern.all(text)) {
    const source = first + second;
    const value = source.replace(/\s-\s/u, '-').replace(/\s/gu, ' ');
    const key = value.toLowerCase();
    if (!firsts.has(key)) firsts.set(key, { start: index, end: index + source.length, value });
  }
  return [...firsts.values()];
}
