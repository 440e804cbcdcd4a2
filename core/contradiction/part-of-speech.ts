/** Shares of a word's senses that are of a noun, of a verb, and of an adjective or adverb: 0..1, in quarters. */
export type PartOfSpeech = { readonly noun: number; readonly verb: number; readonly adjective: number };

const steps = 4;
const first = 'a'.charCodeAt(0);

/** Both shares as one letter from `a` to `y`. */
export function partLetter({ noun, verb }: Pick<PartOfSpeech, 'noun' | 'verb'>): string {
  return String.fromCharCode(first + Math.round(noun * steps) * (steps + 1) + Math.round(verb * steps));
}

/** Undoes `partLetter`; what is neither noun nor verb is an adjective or an adverb. */
export function readPartLetter(letter: string): PartOfSpeech {
  const code = letter.charCodeAt(0) - first;
  const noun = Math.floor(code / (steps + 1)) / steps;
  const verb = (code % (steps + 1)) / steps;
  return { noun, verb, adjective: Math.max(0, 1 - noun - verb) };
}
