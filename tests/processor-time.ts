/**
 * Milliseconds of processor time that a run takes: what the tests that bound growth compare, since a busy machine makes
 * every clock slow and no processor work more.
 */
export function processorTime(run: () => unknown): number {
  const started = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
