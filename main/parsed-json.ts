/** The value a JSON text stands for; undefined, which no JSON stands for, where the text is not JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
