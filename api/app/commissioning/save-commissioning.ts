import type { CommissioningRecord } from '../../store/contract/commissioning.store';
import { CommissioningRow } from '../../store/rows';
import { changeRow } from '../../store/write-rows';
import type { Unit } from '../command/unit';

/** Saves what became of an order. */
export async function saveCommissioning(
  unit: Unit,
  { moduleId }: CommissioningRecord,
  changes: Partial<Pick<CommissioningRecord, 'orderValidatedAt' | 'commissionedAt'>>,
): Promise<void> {
  await changeRow(unit.tx, CommissioningRow, { providerId: unit.session.providerId, moduleId }, changes);
}
