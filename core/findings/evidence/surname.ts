import type { Fact } from '../../model.ts';
import { transliterationKey } from '../../names/transliteration.ts';
import { remembering } from '../../text/remembering.ts';

/** The last part of a name, the same however it is transliterated. */
export const surname = remembering((name) => transliterationKey(name.split(/\s+/u).at(-1) ?? ''));

/** The surnames of the people among some facts. */
export const surnamesIn = (facts: readonly Fact[]): ReadonlySet<string> =>
  new Set(facts.flatMap(({ kind, value }) => (kind === 'person' ? [surname(value)] : [])));
