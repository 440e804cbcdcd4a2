/** Words as the source of a pattern that finds nothing but them. */
export const literally = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
