import { storedInstant } from '../../app/stored-instant';
import { termsLibraryOf } from '../../app/terms/terms-library';
import type { LocalDate } from '../../domain/time/instant';
import type { Commitment } from '../_generated';
import type { RequestContext } from '../context';
import { distinct } from '../../executor/align';
import { toCommitment } from '../contract/to-commitment';
import { incidentsOf } from '../load';

/** What was breached: on an incident, or over a year. */
interface Breached {
  readonly contractId: string;
  readonly moduleId?: string;
  readonly incidentId: string | null;
  readonly year: number | null;
  readonly commitmentKey: string;
}

/**
 * The commitment that each breached, by the terms of the day that counts: of the incident's
 * reception, or the last one of the year; null when these have it no more. Where several modules
 * bring one of this key, that of the module concerned, else the first.
 */
export async function breachedCommitments(
  context: RequestContext,
  breached: readonly Breached[],
): Promise<(Commitment | null)[]> {
  const { database, read, session } = context;
  const contracts = distinct(breached, ({ contractId }) => contractId);
  const [incidents, dated] = await Promise.all([
    incidentsOf(context, breached),
    termsLibraryOf(database).timelinesOf(read, session.providerId, contracts),
  ]);
  return breached.map(({ contractId, moduleId, year, commitmentKey }, place) => {
    const own = dated.get(contractId);
    const received = incidents[place]?.receivedAt;
    if (own === undefined || (received === undefined && year === null)) return null;
    const { commitments, modules } =
      received === undefined ? own.on(`${year}-12-31` as LocalDate) : own.at(storedInstant(received));
    const hit = modules.find(({ id }) => id === moduleId)?.key;
    const named = commitments.filter(({ compiled }) => compiled.commitment.key === commitmentKey);
    const found = named.find(({ moduleKey }) => moduleKey === hit) ?? named[0];
    return found === undefined ? null : toCommitment(found);
  });
}
