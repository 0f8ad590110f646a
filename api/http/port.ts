import { createServer } from 'node:net';

/**
 * Listens for a moment: throws the system's error (`EADDRINUSE`, `EACCES`, `EADDRNOTAVAIL`) when
 * the server could not.
 */
export async function tryPort(host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
