/** A set-up step that failed, in one line that says what failed and what to do. Never shown with a stack trace. */
export class SetUpError extends Error {
  /**
   * @param {string} what
   * @param {string} advice
   */
  constructor(what, advice) {
    super(`${what} ${advice}`);
    this.name = 'SetUpError';
  }
}

/**
 * Runs a script to its exit code. A failed set-up step becomes its one line; anything else is a mistake of ours and
 * keeps its stack trace.
 * @param {() => Promise<number>} script
 */
export async function runScript(script) {
  try {
    process.exitCode = await script();
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
