import type { StatementRunner as Reader } from '../database/statement';
import { readPagesOf, type Below, type ListShape, type PageRange } from '../keyset';
import { table, type RecordOf } from '../table';
import { RebootRow } from './reboot.row';

const reboot = table(RebootRow, 'rb');
const reboots = reboot.select();

/** A reboot as stored. */
export type RebootRecord = RecordOf<typeof reboots>;

/** What orders the lists of reboots. */
export const rebootOrder = reboot.order('id');
const ofContracts: ListShape = {
  ...reboots,
  name: 'reboots:contract',
  order: rebootOrder,
  parent: reboot.column.contractId,
};

/** Its lists; exported for the tests that keep their plans. */
export const rebootLists: readonly ListShape[] = [ofContracts];

/** The reboots of several contracts, a page each, oldest first. */
export function rebootsOfContracts(
  reader: Reader,
  contracts: readonly string[],
  page: PageRange,
): Promise<Below<RebootRecord>[]> {
  return readPagesOf(reader, ofContracts, contracts, [], page);
}

/** The reboots with these ids that may be seen. */
export function rebootsById(reader: Reader, ids: readonly string[]): Promise<RebootRecord[]> {
  return reader.query({ name: 'reboots:by-id', text: `${reboots.text} WHERE rb.id = ANY($1::uuid[])` }, [ids]);
}

/** The reboots that several updates need, those that may be seen. */
export function rebootsOfUpdates(reader: Reader, updates: readonly string[]): Promise<RebootRecord[]> {
  return reader.query({ name: 'reboots:of-updates', text: `${reboots.text} WHERE rb.update_id = ANY($1::uuid[])` }, [
    updates,
  ]);
}

/** Moves a planned reboot to a slot; false where another reboot of the provider has it. */
export async function takeRebootSlot(reader: Reader, id: string, on: string, startsAt: string): Promise<boolean> {
  const [row] = await reader.query<{ taken: boolean }>(
    { name: 'reboots:take-slot', text: `SELECT take_reboot_slot($1::uuid, $2::date, $3::timestamptz) AS taken` },
    [id, on, startsAt],
  );
  return row?.taken === true;
}
