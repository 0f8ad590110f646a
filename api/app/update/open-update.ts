import { accept, refuse, type Result } from '../../domain/result';
import { updatesById, type UpdateRecord } from '../../store/update/update.store';
import { isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import type { Unit } from '../command/unit';
import { datedTermsOfLocked } from '../contract/dated-terms-of';
import type { DatedTerms } from '../terms/dated-terms';

/** An update that is not installed yet, under its contract's lock, and the contract's terms. */
export interface OpenUpdate {
  readonly update: UpdateRecord;
  readonly dated: DatedTerms;
}

/**
 * Locks the contract of an update that is open, and reads it under that lock. Refused: `NOT_FOUND`,
 * and `UPDATE_STATE_CONFLICT` for one that is not open any more.
 */
export async function openUpdate(unit: Unit, id: string): Promise<Result<OpenUpdate>> {
  const [seen] = isId(id) ? await updatesById(unit.tx, [id]) : [];
  const contract = seen === undefined ? undefined : await lockContract(unit, seen.contractId);
  const [update] = contract === undefined ? [] : await updatesById(unit.tx, [id]);
  if (contract === undefined || update === undefined) return notFound('update', ['updateId']);
  if (update.state !== 'OPEN') {
    const message = `The update is ${update.state}.`;
    return refuse('UPDATE_STATE_CONFLICT', ['updateId'], message, 'Give one that is `OPEN`.');
  }
  return accept({ update, dated: await datedTermsOfLocked(unit, contract) });
}
