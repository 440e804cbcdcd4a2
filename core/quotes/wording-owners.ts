import type { NameMention } from '../facts/names.ts';
import { lastNameBefore } from './noun-phrases.ts';
import type { Unit } from './units.ts';
import { wordingOf } from './wordings.ts';

/** How many units back a wording may have been introduced. */
const farthest = 12;

/**
 * Whose a wording is that a description speaks of (`the statement`): the owner of the last one before that has one, in
 * `Jo Bloggs's statement`, `a statement by Jo Bloggs` or `Jo Bloggs issued a statement`; null where none is told.
 */
export function ownerOf(description: string, units: readonly Unit[], last: number): NameMention | null {
  const noun = wordingOf(description);
  if (noun === null) return null;
  for (let index = last; index >= Math.max(0, last - farthest); index -= 1) {
    const unit = units[index];
    const owner = unit === undefined ? null : ownerIn(unit, noun);
    if (unit !== undefined && owner !== null)
      return { ...owner, start: owner.start + unit.start, end: owner.end + unit.start };
  }
  return null;
}

const possesses = /^['’]s? (?:\p{Ll}+ )?$/u;
const issues =
  /^ (?:has |had |later |also )?(?:issued|released|published|sent|wrote|posted|read|gave) (?:an?|the|their|his|her) (?:\p{Ll}+ )?$/u;

/** How many times the noun is looked at in one unit, from its end. */
const mostTimes = 4;

function ownerIn(unit: Unit, noun: string): NameMention | null {
  const { masked } = unit;
  let at = masked.lastIndexOf(noun);
  for (let time = 0; time < mostTimes && at >= 0; time += 1) {
    const end = at + noun.length;
    const before = lastNameBefore(unit, at);
    if (before !== undefined && before.end < at) {
      const between = masked.slice(before.end, Math.min(at, before.end + 60));
      if (before.end + between.length === at && (possesses.test(between) || issues.test(between)))
        return before;
    }
    const after = lastNameBefore(unit, end + 40);
    if (
      after !== undefined &&
      after.from > end &&
      /^ (?:by|from) (?:the )?$/.test(masked.slice(end, after.from))
    )
      return after;
    at = at === 0 ? -1 : masked.lastIndexOf(noun, at - 1);
  }
  return null;
}
