import { ONLY } from '../../domain/contract/contract-fact';
import { accept, refuseAll, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import { eraseBytes } from '../../store/document/document.store';
import { checkText } from '../checks';
import { record } from '../command/record';
import type { Unit } from '../command/unit';
import { recordVersions } from '../contract/record-versions';
import { badDay, doneBefore, erasureOn, lastDayOf, notEnding } from './end-of-data';
import { holdContract } from './move-contract';

/** An erasure of access and data. */
export interface RecordErasureInput {
  readonly contractId: string;
  readonly erasedOn: LocalDate;
  /** Reference of the proof. */
  readonly proof: string;
  /** When the client was warned of it. */
  readonly clientWarnedOn: LocalDate;
}

/**
 * Records, with proof, that access and data were erased at the end (`owl-monitoring` s. 9), and
 * erases the bytes of the contract's documents in the same transaction: all of it or nothing.
 */
export async function recordErasure(
  unit: Unit,
  input: RecordErasureInput,
): Promise<Result<{ readonly contractId: string }>> {
  const held = await holdContract(unit, input.contractId);
  if (!held.ok) return held;
  const { contract, dated, today } = held.value;
  const { erasedOn, proof, clientWarnedOn } = input;
  const faults = checkText(proof, ['proof'], 500);
  if (faults.length > 0) return refuseAll(faults);
  const terms = dated.at(unit.now);
  const lastDay = lastDayOf(terms);
  if (lastDay === null) return notEnding();
  if (dated.timeline.spansOf('ERASURE').length > 0) return doneBefore('The data were erased before.');
  const first = erasureOn(terms) ?? addDays(lastDay, 1);
  if (erasedOn > today || erasedOn < first) return badDay('erasedOn', first, today);
  if (clientWarnedOn > erasedOn) return badDay('clientWarnedOn', contract.startsOn, erasedOn);
  const versions = [{ fact: 'ERASURE', key: ONLY, startsOn: erasedOn, value: { proof, clientWarnedOn } }] as const;
  await recordVersions(unit, contract, versions);
  const about = { subjectId: contract.id, contractId: contract.id };
  await record(unit, { kind: 'DATA_ERASED', ...about, payload: { erasedOn, proof, clientWarnedOn, versions } });
  await eraseBytes(unit.tx, contract.id);
  return accept({ contractId: contract.id });
}
