import { ONLY } from '../../domain/contract/contract-fact';
import { transitionContract } from '../../domain/lifecycle/contract-life';
import { accept, refuse, type Result } from '../../domain/result';
import { localDateAt } from '../../domain/time/time-zone';
import { ContractRow } from '../../store/rows';
import { isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { record, writeRecorded } from '../command/record';
import { recordedSecond, updateRow, type Unit } from '../command/unit';
import { bringToToday } from '../lifecycle/pass-time';
import { datedTermsOfLocked } from './dated-terms-of';
import { beginWhenSetUp } from './begin-when-set-up';
import { openAccounts } from './open-accounts';
import { recordStatus } from './record-versions';

/** An activation. */
export interface ActivateContractInput {
  readonly contractId: string;
}

/**
 * Brings a signed contract into force: at once on or after its first day, ahead of it when that
 * comes. Where its terms begin with the setting up of its services, its first day is that of the
 * setting up, and it is refused before. Its unit accounts are opened then, and their first bases
 * are invoiced. One whose first day was years ago stands in its present term at once.
 */
export async function activateContract(
  unit: Unit,
  input: ActivateContractInput,
): Promise<Result<{ readonly contractId: string }>> {
  const contract = isId(input.contractId) ? await lockContract(unit, input.contractId) : undefined;
  if (contract === undefined) return notFound('contract', ['contractId']);
  const { id: contractId } = contract;
  const next = transitionContract(contract.status, 'ACTIVATE');
  if (!next.ok) return next;
  const begun = await beginWhenSetUp(unit, contract, await datedTermsOfLocked(unit, contract));
  if (!begun.ok) return begun;
  const dated = begun.value;
  const startsOn = dated.firstDay;
  const terms = dated.on(dated.firstDay);
  const { standing } = dated.at(unit.now);
  if (standing.termOver) {
    const message = `The contract's term ended on ${standing.termLastDay}, and is not renewed.`;
    return refuse('DATE_OUT_OF_PERIOD', ['contractId'], message, 'Use a contract whose term is not over.');
  }
  const isAhead = localDateAt(terms.zone, unit.now) < startsOn;
  if (isAhead && dated.timeline.valueOn('STATUS', ONLY, dated.firstDay)?.status === next.value) {
    const message = `The contract comes into force on ${startsOn} already.`;
    return refuse('CONTRACT_TRANSITION_NOT_ALLOWED', ['contractId'], message, 'Wait for its first day.');
  }
  const versions = await recordStatus(unit, contract, startsOn, next.value);
  const about = { subjectId: contractId, contractId };
  if (isAhead) {
    await record(unit, { kind: 'CONTRACT_ACTIVATION_PLANNED', ...about, payload: { on: startsOn, versions } });
    return accept({ contractId });
  }
  await updateRow(unit, ContractRow, contractId, { status: next.value, activatedAt: recordedSecond(unit) });
  await record(unit, { kind: 'CONTRACT_ACTIVATED', ...about, payload: { versions } });
  await openAccounts(unit, terms);
  // What time did to it since comes after what it was.
  await writeRecorded(unit);
  const begins = { startsOn, statusFrom: startsOn, termLastDay: terms.contract.termLastDay };
  await bringToToday(unit, { ...contract, ...begins, status: next.value, nextDueOn: null });
  return accept({ contractId });
}
