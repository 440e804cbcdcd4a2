/**
 * What stands right before a figure with a blank in it, as some systems set them: `$1. 4 million`, `by 52. 3 percent`. Behind
 * anything else a sentence may end: `He was 45. 20 percent …`. Source of a pattern.
 */
export const measuring = '(?<=[$£€]\\s?|\\b(?:an?|by|nearly|than) )';
