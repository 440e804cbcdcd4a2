import { setFlagsFromString } from 'node:v8';

/**
 * V8 prepares a pattern for its interpreter first and, should it run again, a second time as machine code. An analysis
 * runs nearly all of its several hundred patterns more than once: straight to machine code saves a first analysis about
 * a fifth of its time. For processes that analyse, before they do.
 */
export function compilePatternsOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}
