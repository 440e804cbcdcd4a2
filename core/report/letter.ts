/** A, B, ... Z, AA, AB, ...: what the account at this place (from 0) is called in short. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
