import { transliterationKey } from '../../facts/transliteration.ts';

/** The last part of a name, the same however it is transliterated. */
export function surname(name: string): string {
  return transliterationKey(name.split(/\s+/u).at(-1) ?? '');
}
