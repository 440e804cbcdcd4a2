/** Runs a function over one text and gives its result. The function may itself ask for what others read there. */
export type ReadText = <T>(read: (text: string, others: ReadText) => T) => T;

/** Lets each function read the text once, and gives the same result to whoever asks again. */
export function onceEach(text: string): ReadText {
  const known = new Map<unknown, unknown>();
  const readText = <T>(read: (text: string, others: ReadText) => T): T => {
    if (!known.has(read)) known.set(read, read(text, readText));
    // what stands under a function is what this function read
    return known.get(read) as T;
  };
  return readText;
}
