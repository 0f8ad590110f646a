import { statfs } from 'node:fs/promises';
import { reasonOf } from '../database/start-failure';

/** From which free space on a warning is due, in megabytes of a million bytes. */
export interface SpaceLimits {
  readonly lowMb: number;
  readonly criticalMb: number;
}

/** How much space is left on the disk of a folder, and what to do. */
export interface SpaceFound {
  readonly level: 'enough' | 'low' | 'critical' | 'unknown';
  /** In megabytes; undefined where the system does not say. */
  readonly freeMb: number | undefined;
  readonly sentence: string;
}

const EVERY_MS = 60_000;
const MEGABYTE = 1_000_000;

/** Reads how much is free for this user on the disk of `folder`. */
export async function findFreeSpace(folder: string, limits: SpaceLimits): Promise<SpaceFound> {
  let freeMb: number;
  try {
    const { bavail, bsize } = await statfs(folder);
    freeMb = Math.floor((bavail * bsize) / MEGABYTE);
  } catch (error) {
    const sentence = `How much space is left for ${folder} cannot be read: ${reasonOf(error)}.`;
    return { level: 'unknown', freeMb: undefined, sentence };
  }
  return judgeSpace(folder, freeMb, limits);
}

/** What a number of free megabytes means. */
export function judgeSpace(folder: string, freeMb: number, limits: SpaceLimits): SpaceFound {
  const left = `${freeMb} MB are left on the disk of the embedded database in ${folder}`;
  if (freeMb < limits.criticalMb) {
    const sentence = `${left}: it stops when none are. Free some now.`;
    return { level: 'critical', freeMb, sentence };
  }
  if (freeMb < limits.lowMb)
    return { level: 'low', freeMb, sentence: `${left}: free some, or move it to a larger one.` };
  return { level: 'enough', freeMb, sentence: `${left}.` };
}

/**
 * Looks now and each minute, and tells whenever it is not enough, or is enough again. Returns a
 * function that ends the watch.
 */
export async function watchFreeSpace(
  look: () => Promise<SpaceFound>,
  tell: (found: SpaceFound) => void,
  everyMs: number = EVERY_MS,
): Promise<() => void> {
  let before: SpaceFound['level'] = 'enough';
  const check = async (): Promise<void> => {
    const found = await look();
    const isNews = found.level !== before || found.level === 'low' || found.level === 'critical';
    before = found.level;
    if (isNews) tell(found);
  };
  await check();
  const timer = setInterval(() => void check(), everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
