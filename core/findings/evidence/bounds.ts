const bound = /\b(?:by|until|till|since|before|after|from|between)\s+(?:(?:late|early|the)\s+)*$/iu;

/** In UTF-16 code units: ` between the early `, and some. */
const longest = 40;

/**
 * Whether the words before a day make it a bound (`by Friday`, `since Monday`) and not the day on which something was
 * done.
 */
export const isBound = (before: string): boolean => bound.test(before.slice(-longest));
