/** A stretch of the compared passage, in its own offsets, whose words differ from the reference passage. */
export type WordDifference = {
  readonly start: number;
  readonly end: number;
  /** `added`: not in the reference; `changed`: stands where the reference has other words; `moved`: there too, elsewhere. */
  readonly kind: 'added' | 'changed' | 'moved';
};

/** The words of `compared` that differ from `reference`; typography, case and US/UK spelling are no difference. */
export function compareWords(_reference: string, _compared: string): readonly WordDifference[] {
  return [];
}
