import { stripVTControlCharacters } from 'node:util';

/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * One check that is counted like a test: says its name and how it went. Work that throws has failed, with its message.
 * @param {string} name
 * @param {() => Promise<void>} work
 * @returns {Promise<Tally>}
 */
export async function check(name, work) {
  const start = performance.now();
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
  try {
    await work();
    console.log(`  ok      ${name} (${seconds()})`);
    return { passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.log(
      `  FAILED  ${name} (${seconds()})\n${stripVTControlCharacters(reason).replaceAll(/^/gm, '    ')}`,
    );
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/**
 * Says why something is left out.
 * @param {string} reason
 * @returns {Tally}
 */
export function skip(reason) {
  console.log(`  skipped ${reason}`);
  return { passed: 0, failed: 0, skipped: 1 };
}
