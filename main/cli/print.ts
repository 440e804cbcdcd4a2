import type { Outcome } from './run.ts';

/** Prints results to standard output and everything else to standard error; resolves when all of it has left. */
export async function printOutcome({ output, error }: Outcome): Promise<void> {
  await Promise.all([write(process.stdout, output), write(process.stderr, error)]);
}

/**
 * A pipe takes a long text in pieces: leaving before the last one is taken would cut it. A reader that has seen enough
 * (`| head`) closes the pipe, which is its right and no failure.
 */
async function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (text === '') return;
  await new Promise<void>((resolve) => {
    stream.once('error', () => resolve());
    stream.write(text, () => resolve());
  });
}
