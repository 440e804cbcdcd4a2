import type { NameMention } from '../names/names.ts';
import { platforms } from '../outlets/platforms.ts';
import { type Span, span } from '../span.ts';
import { messageNounIn } from './message-nouns.ts';
import { lastNameBefore } from './noun-phrases.ts';
import type { Unit } from './units.ts';

/** How many units back a message may have been introduced. */
const farthest = 12;

/**
 * Who is behind the message that a description at `at` speaks of (`the statement`): the owner of the nearest one before
 * it that has one, as in `Jo Bloggs's statement`, `a statement by Jo Bloggs` or `Jo Bloggs issued a statement`; null
 * where none does.
 */
export function messageOwner(
  description: string,
  at: number,
  units: readonly Unit[],
  last: number,
): Span | null {
  const noun = messageNounIn(description);
  if (noun === null) return null;
  for (let index = last; index >= Math.max(0, last - farthest); index -= 1) {
    const unit = units[index];
    const owner = unit === undefined ? null : ownerIn(unit, noun, Math.min(at, unit.end) - unit.start);
    if (unit !== undefined && owner !== null) return span(owner.start + unit.start, owner.end + unit.start);
  }
  return null;
}

const possesses = /^(?:['’]s?)? (?:[a-z]+ )?$/;
const issues =
  /^ (?:has |had |later |also )?(?:issued|released|published|sent|wrote|posted|read|gave) (?:an?|the|their|his|her) (?:[a-z]+ )?$/;

/** How many occurrences of the noun are looked at in one unit, from its end. */
const mostTimes = 4;

/** How much of a unit is looked at, in UTF-16 code units. */
const reach = 2_000;
/** How far from the noun its owner may stand, in UTF-16 code units. */
const farthestOwner = 60;
/** As far behind the noun as a comma and an article reach, in UTF-16 code units. */
const justBehind = 8;

function ownerIn(unit: Unit, noun: string, until: number): NameMention | null {
  const from = Math.max(0, until - reach);
  const masked = unit.masked.slice(0, until);
  const before = (end: number): number => {
    const found = masked.slice(from, end).lastIndexOf(noun);
    return found < 0 ? -1 : from + found;
  };
  let at = before(until);
  for (let time = 0; time < mostTimes && at >= 0; time += 1) {
    const end = at + noun.length;
    const owner = lastNameBefore(unit, at);
    const between =
      owner !== undefined && owner.end < at && at - owner.end < farthestOwner
        ? masked.slice(owner.end, at)
        : null;
    const onPlatform = owner !== undefined && isPlatform(masked, owner) && between === ' ';
    if (owner !== undefined && between !== null && !onPlatform) {
      if (possesses.test(between) || issues.test(between)) return owner;
    }
    // `In a Facebook post, Jo Bloggs said`
    const poster = onPlatform ? lastNameBefore(unit, end + justBehind) : undefined;
    if (poster !== undefined && /^, (?:the )?$/.test(masked.slice(end, poster.from))) return poster;
    const after = lastNameBefore(unit, end + farthestOwner);
    if (
      after !== undefined &&
      after.from > end &&
      /^ (?:by|from) (?:the )?$/.test(masked.slice(end, after.from))
    )
      return after;
    at = before(at);
  }
  return null;
}

/** `a Facebook post` is on Facebook, not by it. */
const isPlatform = (masked: string, { start, end }: NameMention): boolean =>
  platforms.has(masked.slice(start, end).toLowerCase());
