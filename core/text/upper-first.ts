/** With a capital at the beginning, as a sentence or a name has it. */
export function upperFirst(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
