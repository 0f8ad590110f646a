import { execFileSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Fault } from './fault';
import { close, onPostgres } from './on-postgres';
import { newFolder, removeFolder } from './own-postgres';
import { startServer, untilReady } from './scene';
import { Workload } from './workload';

const DISK_MB = 160;
const FULL_AFTER_UNANSWERED = 12;

/** See what it says of itself. */
export const fullDisk: Fault = {
  name: 'full-disk',
  what: `the disk of PostgreSQL, ${DISK_MB} MB of memory, is filled, and has space again later`,
  impossible: () => {
    if (process.platform !== 'linux' || process.getuid?.() !== 0)
      return 'only root on Linux may mount a disk of memory';
    const folder = newFolder();
    try {
      mount(folder);
      execFileSync('umount', [folder]);
      return undefined;
    } catch {
      return 'this machine does not let root mount a disk of memory';
    } finally {
      removeFolder(folder);
    }
  },
  run: async (bench) => {
    const folder = newFolder();
    bench.onEnd(() => removeFolder(folder));
    mount(folder);
    bench.onEnd(() => void execFileSync('umount', ['-l', folder]));
    const fill = path.join(folder, 'fill');
    return onPostgres(
      bench,
      async (scene) => {
        const server = await startServer({ DATABASE_URL: scene.postgres.url });
        for (let round = 0; round < bench.rounds; round += 1) {
          const load = new Workload(scene.ground);
          await load.write([server.url], { count: bench.writes / 2, atOnce: bench.atOnce });
          const { bavail, bsize } = statfsSync(folder);
          writeFileSync(fill, Buffer.alloc(Math.max(0, bavail * bsize - 65_536), 1));
          const isFull = (): boolean => load.tally.unknown >= FULL_AFTER_UNANSWERED;
          await load.write([server.url], { count: 100_000, atOnce: bench.atOnce, isOver: isFull });
          rmSync(fill);
          if (!scene.postgres.lives()) await scene.postgres.startAgain();
          await untilReady(server.url);
          await load.write([server.url], { count: bench.writes / 2, atOnce: bench.atOnce });
          await close(bench, scene, load, server.url);
        }
        await server.stop();
      },
      { folder, settings: ['max_wal_size=48MB', 'min_wal_size=32MB'] },
    );
  },
};

function mount(folder: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m,mode=0711`, 'tmpfs', folder], { stdio: 'ignore' });
}
