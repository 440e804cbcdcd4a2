import { transliterationKey } from '../../names/transliteration.ts';
import { remembering } from '../../text/remembering.ts';

const fewestLetters = 4;

/**
 * Whether two folded surnames may be one: written after systems that `transliterationKey` keeps apart (`Sarich` and
 * `Saric`), with two letters changed round, one left out, or another vowel. The first letter is that of both.
 */
export function areSlipsApart(a: string, b: string): boolean {
  const [one, other] = [transliterationKey(a), transliterationKey(b)];
  if (one === other || Math.min(one.length, other.length) < fewestLetters || one[0] !== other[0])
    return false;
  return [withoutHooks, softened].some((fold) => fold(one) === fold(other)) || isOneSlip(one, other);
}

/** `sh`, `ch` and `zh` for letters that have a hook where the name is from. */
const withoutHooks = remembering((key) => key.replace(/(?<=[scz])h|k$/gu, ''));

/** `c` for the sound of `s`. */
const softened = remembering((key) => key.replace(/c(?=[ei])/gu, 's'));

function isOneSlip(one: string, other: string): boolean {
  let same = 0;
  while (one[same] === other[same]) same += 1;
  const [rest, otherRest] = [one.slice(same), other.slice(same)];
  const isTurned = rest.length > 1 && rest[1] === otherRest[0] && rest[0] === otherRest[1];
  if (isTurned && rest.slice(2) === otherRest.slice(2)) return true;
  if (rest.slice(1) === otherRest.slice(1)) return /^[aeiou]{2}$/u.test(`${rest[0]}${otherRest[0]}`);
  return (
    (rest.length > 1 && rest.slice(1) === otherRest) || (otherRest.length > 1 && rest === otherRest.slice(1))
  );
}

/** `Tomev` and `Tonev`: one letter inside them differs, any letter. Of two people, unless something else is one. */
export function isOneLetterApart(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < fewestLetters || a.charAt(0) !== b.charAt(0)) return false;
  return Array.from(a).filter((letter, index) => letter !== b.charAt(index)).length === 1;
}

/** Whether so few letters stand between where two words cease to be alike, from their start and from their end. */
export function areLettersApart(a: string, b: string, most: number): boolean {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a.charAt(start) === b.charAt(start)) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return start >= fewestLetters && end > 0 && Math.max(a.length, b.length) - start - end <= most;
}
