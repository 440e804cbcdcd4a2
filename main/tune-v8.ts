import { setFlagsFromString } from 'node:v8';

/** Before version 12 a budget in bytes of bytecode, since then so many runs of the whole function. */
const optimiseLate =
  Number.parseInt(process.versions.v8, 10) < 12
    ? '--interrupt-budget=1000000'
    : '--invocation-count-for-turbofan=30000';

/**
 * Suits V8 to what the app does: much code, each part of it a few times. Every process says so before it loads anything
 * else: what V8 compiled under one flag it does not take under another (`compiled-code.ts`).
 */
export function tuneV8(): void {
  // V8 prepares a pattern for its interpreter first and, should it run again, a second time as machine code. An analysis
  // runs nearly all of its several hundred patterns more than once: straight to machine code saves a first analysis
  // about a fifth of its time.
  setFlagsFromString('--no-regexp-tier-up');
  // V8 optimises what ran for a while, and again each time that it took too much for granted. With ten to fifteen times
  // its patience a first analysis takes seven tenths of the processor time, the next nine three fifths, and the fiftieth
  // as much as ever; five accounts of 5,000 words take half.
  setFlagsFromString(optimiseLate);
}
