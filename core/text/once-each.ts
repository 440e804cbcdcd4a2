/** Has a function read one text: `T` is what it reads there. */
export type ReadText = <T>(read: (text: string) => T) => T;

/** Each function reads the text once; what it read is there for whoever asks again. */
export function onceEach(text: string): ReadText {
  const known = new Map<unknown, unknown>();
  return <T>(read: (text: string) => T): T => {
    if (!known.has(read)) known.set(read, read(text));
    // what stands under a function is what this function read
    return known.get(read) as T;
  };
}
