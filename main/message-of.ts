/** What a thrown value says: the message of an error, or the value itself as words. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
