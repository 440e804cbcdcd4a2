/** Has a function read one text: `T` is what it reads there. It may ask for what another function reads in the same text. */
export type ReadText = <T>(read: (text: string, others: ReadText) => T) => T;

/** Each function reads the text once; what it read is there for whoever asks again. */
export function onceEach(text: string): ReadText {
  const known = new Map<unknown, unknown>();
  const readText = <T>(read: (text: string, others: ReadText) => T): T => {
    if (!known.has(read)) known.set(read, read(text, readText));
    // what stands under a function is what this function read
    return known.get(read) as T;
  };
  return readText;
}
