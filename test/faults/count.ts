import { providerSession } from '../../api/app/access/create-provider';
import type { Database } from '../../api/store/database/database';
import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import type { Kind, Write } from './writes';

/** Reads the markers of what each kind writes, each as often as it is there. */
const COUNTS: Readonly<Record<Kind, string>> = {
  createClient: 'SELECT registration_number AS marker FROM client WHERE registration_number = ANY ($1)',
  addAsset: 'SELECT designation AS marker FROM asset WHERE designation = ANY ($1)',
  reportIncident: 'SELECT description AS marker FROM incident WHERE description = ANY ($1)',
  recordIntervention: 'SELECT technician AS marker FROM intervention WHERE technician = ANY ($1)',
  restoreIncident: happened('INCIDENT_RESTORED'),
  claimPenalty: happened('PENALTY_CLAIMED'),
  acceptPenalty: happened('PENALTY_ACCEPTED'),
};

function happened(kind: string): string {
  return `SELECT subject_id::text AS marker FROM event WHERE kind = '${kind}' AND subject_id::text = ANY ($1)`;
}

/**
 * Counts how often each write is in the database, past the API. A write that is there and whose key
 * is not, or the other way round, is there by halves: it is thrown.
 */
export async function countWrites(database: Database, writes: readonly Write[]): Promise<ReadonlyMap<Write, number>> {
  const read = database.read(providerSession(PROVIDER_ID, demoId(1, 1)));
  const find = async (name: string, text: string, values: readonly string[]): Promise<Map<string, number>> =>
    tally(await read.query<{ marker: string }>({ name: `faults:${name}`, text }, [values]));
  try {
    const counted = new Map<Write, number>();
    for (const [kind, text] of Object.entries(COUNTS)) {
      const own = writes.filter((write) => write.kind === kind);
      const found = await find(
        kind,
        text,
        own.map(({ marker }) => marker),
      );
      for (const write of own) counted.set(write, found.get(write.marker) ?? 0);
    }
    const keys = 'SELECT key AS marker FROM idempotency_key WHERE key = ANY ($1)';
    const kept = await find(
      'keys',
      keys,
      writes.map(({ key }) => key),
    );
    for (const [{ kind, key }, count] of counted) {
      const known = kept.get(key) ?? 0;
      if (known !== Math.min(count, 1)) throw new Error(`${kind} ${key} is there ${count} times, its key ${known}`);
    }
    return counted;
  } finally {
    await read.close();
  }
}

/** The credits that penalties became, past the API: by penalty, each that is there. */
export async function findCredits(
  database: Database,
  penalties: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const read = database.read(providerSession(PROVIDER_ID, demoId(1, 1)));
  try {
    const text = `SELECT penalty_id AS penalty, array_agg(id::text) AS credits FROM billing_adjustment
      WHERE kind = 'PENALTY_CREDIT' AND penalty_id = ANY ($1) GROUP BY penalty_id`;
    const rows = await read.query<{ penalty: string; credits: string[] }>({ name: 'faults:credits', text }, [
      penalties,
    ]);
    return new Map(rows.map(({ penalty, credits }) => [penalty, credits]));
  } finally {
    await read.close();
  }
}

function tally(rows: readonly { readonly marker: string }[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { marker } of rows) found.set(marker, (found.get(marker) ?? 0) + 1);
  return found;
}
