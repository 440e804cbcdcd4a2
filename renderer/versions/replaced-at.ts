/** When a version was replaced, in the clock of this machine, which is the one the editor remembers. */
export function replacedAt(time: string): string {
  return new Date(time).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
}
