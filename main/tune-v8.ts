import { setFlagsFromString } from 'node:v8';

/**
 * The flag that has V8 optimise late. Before version 12 it takes bytes of bytecode, since then runs of the whole
 * function.
 */
const optimiseLate =
  Number.parseInt(process.versions.v8, 10) < 12
    ? '--interrupt-budget=1000000'
    : '--invocation-count-for-turbofan=30000';

/**
 * Adjusts V8 to what the app does: much code, each part of it run a few times. Every process calls this before it loads
 * anything else, as V8 does not accept code that was compiled under other flags (`compiled-code.ts`).
 */
export function tuneV8(): void {
  // V8 compiles a regular expression for its interpreter first and, when it is used again, a second time to machine
  // code. An analysis uses nearly all of its several hundred expressions more than once: compiling them to machine code
  // at once saves a first analysis about a fifth of its time.
  setFlagsFromString('--no-regexp-tier-up');
  // V8 optimises a function that has run for a while, and again whenever an assumption proves wrong. When it waits ten
  // to fifteen times as long, a first analysis takes seven tenths of the processor time, the next nine three fifths,
  // and the fiftieth as much as before; five accounts of 5,000 words take half.
  setFlagsFromString(optimiseLate);
}
