const bound = /\b(?:by|until|till|since|before|after|from|between)\s+(?:(?:late|early|the)\s+)*$/iu;

/** Whether the words before a day say by when or since when: it is no day on which something was done. */
export const isBound = (before: string): boolean => bound.test(before);
