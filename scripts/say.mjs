/**
 * Progress of the scripts, in calm lines on standard error: standard output belongs to what was asked for
 * (a report, one line of JSON, the count of tests).
 */

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Says what is being done, does it, and says how long it took.
 * @template T
 * @param {string} what
 * @param {() => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function saying(what, work) {
  say(`${what} ...`);
  const start = performance.now();
  const result = await work();
  say(`  done in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}
