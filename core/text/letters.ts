import { byScript } from './by-script.ts';

// What texts are asked everywhere, of every script; an empty text has and begins with nothing.

export const hasLetter = byScript(String.raw`\p{L}`).test;
export const hasDigit = byScript(String.raw`\p{N}`).test;
export const hasLetterOrDigit = byScript(String.raw`[\p{L}\p{N}]`).test;
export const hasSmall = byScript(String.raw`\p{Ll}`).test;
export const beginsWithLetter = byScript(String.raw`^\p{L}`).test;
export const beginsWithDigit = byScript(String.raw`^\p{N}`).test;
export const beginsWithCapital = byScript(String.raw`^\p{Lu}`).test;
export const beginsWithSmall = byScript(String.raw`^\p{Ll}`).test;
