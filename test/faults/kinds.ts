import { cutCallers, cutDatabase, stall } from './cuts';
import type { Fault } from './fault';
import { fullDisk } from './full-disk';
import { dropPostgres, endSessions, killPostgres, killServer, twoServers } from './kills';
import { killEmbedded, killServerOfEmbedded } from './kills-of-embedded';

/** All kinds, in the order in which they are tried. */
export const FAULTS: readonly Fault[] = [
  killServer,
  killServerOfEmbedded,
  killEmbedded,
  killPostgres,
  dropPostgres,
  endSessions,
  cutCallers,
  cutDatabase,
  stall,
  twoServers,
  fullDisk,
];
