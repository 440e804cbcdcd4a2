import { transliterationKey } from '../../facts/transliteration.ts';
import { remembering } from '../../text/remembering.ts';

/** The last part of a name, the same however it is transliterated. */
export const surname = remembering((name) => transliterationKey(name.split(/\s+/u).at(-1) ?? ''));
