import type { RebootTerms } from '../../domain/terms/operations-terms';
import { accept, refuse, type Result } from '../../domain/result';
import type { Calendar } from '../../domain/time/calendar';
import type { Instant } from '../../domain/time/instant';
import { storedInstant } from '../stored-instant';
import { rebootsById, type RebootRecord } from '../../store/reboot/reboot.store';
import { updatesById } from '../../store/update/update.store';
import { isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import type { Unit } from '../command/unit';
import { datedTermsOfLocked } from '../contract/dated-terms-of';
import { packCalendar } from '../maintenance/pack-calendar';
import type { DatedTerms } from '../terms/dated-terms';

/** A reboot that is planned, under its contract's lock, and the terms of its update's day. */
export interface OpenReboot {
  readonly reboot: RebootRecord;
  /** When the update was installed that needs it. */
  readonly installedAt: Instant;
  /** What that update was of. */
  readonly component: string;
  readonly dated: DatedTerms;
  readonly rules: RebootTerms;
  readonly calendar: Calendar;
}

/** What changes of reboots return. */
export interface ChangedReboot {
  readonly rebootId: string;
}

/**
 * Locks the contract of a reboot that is planned, and reads it under that lock. Refused:
 * `NOT_FOUND`, and `REBOOT_STATE_CONFLICT` for one that is not planned any more.
 */
export async function openReboot(unit: Unit, id: string): Promise<Result<OpenReboot>> {
  const [seen] = isId(id) ? await rebootsById(unit.tx, [id]) : [];
  const contract = seen === undefined ? undefined : await lockContract(unit, seen.contractId);
  const [reboot] = contract === undefined ? [] : await rebootsById(unit.tx, [id]);
  if (contract === undefined || reboot === undefined) return notFound('reboot', ['rebootId']);
  if (reboot.state !== 'PLANNED') {
    const message = `The reboot is ${reboot.state}.`;
    return refuse('REBOOT_STATE_CONFLICT', ['rebootId'], message, 'Give one that is `PLANNED`.');
  }
  const dated = await datedTermsOfLocked(unit, contract);
  const [update] = await updatesById(unit.tx, [reboot.updateId]);
  const installed = update?.doneAt ?? null;
  const component = update?.component ?? '';
  if (installed === null) throw new Error(`a reboot without the update that needs it: ${id}`);
  const installedAt = storedInstant(installed);
  const { pack } = dated.at(installedAt).terms;
  const rules = pack.operations.reboots;
  const calendar = packCalendar(pack, rules?.calendar ?? null);
  if (!calendar.ok) return calendar;
  if (rules === null || calendar.value === null) throw new Error(`a reboot that its terms do not plan: ${id}`);
  return accept({ reboot, installedAt, component, dated, rules, calendar: calendar.value });
}
