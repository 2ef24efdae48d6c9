/** Milliseconds of processor time that a piece of work takes: a busy machine makes it wait, but does not make it more. */
export function cpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
