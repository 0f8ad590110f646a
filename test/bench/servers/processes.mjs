import cluster from 'node:cluster';

/** Serves in this process, or in so many of them that share its port. */
export function inProcesses(count, serve) {
  process.on('SIGTERM', () => process.exit(0));
  if (count === 1 || !cluster.isPrimary) return serve();
  for (let made = 0; made < count; made += 1) cluster.fork();
  // A server that is not whole is not measured.
  cluster.on('exit', () => process.exit(1));
}
