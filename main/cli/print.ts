import type { Outcome } from './run.ts';

/**
 * Prints results to standard output and everything else to standard error; resolves, when all of it has left, with the
 * exit status: a result that could not be written is a failure too.
 */
export async function printOutcome({ status, output, error }: Outcome): Promise<number> {
  const [printed] = await Promise.all([write(process.stdout, output), write(process.stderr, error)]);
  if (printed) return status;
  await write(process.stderr, 'crossread: the result could not be written: is the disk full?\n');
  return 1;
}

/**
 * Resolves when all of the text has been taken: a pipe takes a long text in pieces, and exiting earlier would cut it
 * off. A reader that closes the pipe early (`| head`) is no failure.
 */
function write(stream: NodeJS.WriteStream, text: string): Promise<boolean> {
  if (text === '') return Promise.resolve(true);
  return new Promise((resolve) => {
    stream.once('error', (error) => resolve('code' in error && error.code === 'EPIPE'));
    stream.write(text, (error) => {
      if (!error) resolve(true);
    });
  });
}
