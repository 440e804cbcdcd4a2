/** The sentence of a finding on where words were posted: `given` lists the channels with who names each. */
export function wherePosted(whose: string, words: string, given: string, conflict: boolean): string {
  return conflict
    ? `Where ${whose} “${words}” were posted differs: ${given}.`
    : `Some accounts say more exactly than others where ${whose} “${words}” were posted: ${given}.`;
}
