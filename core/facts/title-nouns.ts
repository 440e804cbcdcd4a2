const equals: ReadonlyMap<string, string> = new Map(
  Object.entries({
    spokesperson: 'spokesman spokeswoman',
    adviser: 'advisor',
    chair: 'chairman chairwoman chairperson',
    representative: 'rep',
    professor: 'prof',
    senator: 'sen',
    governor: 'gov',
    general: 'gen',
    colonel: 'col',
    lieutenant: 'lt',
    captain: 'capt',
    sergeant: 'sgt',
    doctor: 'dr',
  }).flatMap(([noun, forms]) => forms.split(' ').map((form): [string, string] => [form, noun])),
);

/** The noun of a title (lower case) in the one form that stands for all its spellings: `spokesperson`, `senator`. */
export function titleNoun(word: string): string {
  return equals.get(word) ?? word;
}
