/** Zones by the letters that clocks in news are given with, and how far they lie from UTC; null where letters stand for two of them. */
export const zoneOffsets: ReadonlyMap<string, string | null> = new Map([
  ['Z', 'Z'],
  ['GMT', 'Z'],
  ['UTC', 'Z'],
  ['BST', '+01:00'],
  ['CET', '+01:00'],
  ['CEST', '+02:00'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CDT', '-05:00'],
  ['MST', '-07:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
  ['JST', '+09:00'],
  ['AEST', '+10:00'],
  ['AEDT', '+11:00'],
  ['ET', null],
  ['CT', null],
  ['MT', null],
  ['PT', null],
  ['IST', null],
]);

/** Those letters as a choice for use inside other patterns. */
export const zoneLetters = [...zoneOffsets.keys()].join('|');

/** The hour as a clock of 24 has it: `half` is the `a` or `p` of a clock of twelve. */
export function hourOf(hour: number, half: string | undefined): number {
  return half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}
