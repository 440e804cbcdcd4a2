import { setFlagsFromString } from 'node:v8';

/**
 * V8 prepares a pattern for its interpreter first and, should it run again, a second time as machine code. An analysis
 * runs nearly all of its several hundred patterns more than once: straight to machine code saves a first analysis about
 * a fifth of its time. Every process says so before it loads anything else: what V8 compiled under one flag it does not
 * take under another (`compiled-code.ts`).
 */
export function compilePatternsOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}
