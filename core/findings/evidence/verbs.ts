import { isPastForm } from '../../contradiction/base-forms.ts';
import { partOfSpeech } from '../../contradiction/near-words.ts';
import type { PassageWord } from './passage-words.ts';

/** Share of a word's senses from which its plain form counts as a verb. */
const mostlyVerb = 0.75;

/** `recalled`, `sank`: what was done. */
export const isDone = ({ folded }: PassageWord): boolean =>
  /[a-z]{3}(?:ed|ing)$/u.test(folded) || isPastForm(folded);

/** `vanished`, `sank`, `mourn`; not `Server`, a name, nor anything else that ends like a doer. */
export function isVerb(word: PassageWord): boolean {
  const { folded } = word;
  if (isDone(word)) return true;
  return !/(?:er|or|s)$/u.test(folded) && partOfSpeech(folded).verb >= mostlyVerb;
}
