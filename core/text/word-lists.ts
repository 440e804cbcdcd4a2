/** Lists of words as they are best read and kept: in one line, with blanks between them. */

/** The words of some lists, and of other sets that they take up. */
export const wordSet = (...parts: readonly (string | Iterable<string>)[]): ReadonlySet<string> =>
  new Set(parts.flatMap((part) => (typeof part === 'string' ? part.split(' ') : [...part])));

/** Word -> the key whose words have it: `{ adviser: 'advisor aide' }`. */
export const keysByWord = (lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(lists).flatMap(([key, words]) =>
      words.split(' ').map((word): [string, string] => [word, key]),
    ),
  );

/** Word -> the first word of its list: `['mine tunnel cave']`. */
export const firstsByWord = (lists: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    lists.flatMap((list) => {
      const words = list.split(' ');
      return words.map((word): [string, string] => [word, words[0] ?? word]);
    }),
  );
