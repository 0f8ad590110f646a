import { replanReboot } from '../../domain/operations/reboot';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { formatInstant, type Instant, type LocalDate } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import { RebootRow } from '../../store/rows';
import { checkNotFuture, checkOrder } from '../checks';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { contactToTell } from '../maintenance/contact-to-tell';
import { openReboot, type ChangedReboot } from './open-reboot';
import { tellOfReboot } from './tell-of-reboot';

/** When a server was rebooted. */
export interface RebootedInput {
  readonly rebootId: string;
  readonly at?: Instant | null;
}

/** The client rebooted by hand: the planned reboot does not take place (`icodia-server` 3.4). */
export function recordManualReboot(unit: Unit, input: RebootedInput): Promise<Result<ChangedReboot>> {
  return end(unit, input, { state: 'CANCELLED', kind: 'REBOOT_CANCELLED' });
}

/** Records that a planned reboot was done. */
export function completeReboot(unit: Unit, input: RebootedInput): Promise<Result<ChangedReboot>> {
  return end(unit, input, { state: 'DONE', kind: 'REBOOT_DONE' });
}

async function end(
  unit: Unit,
  input: RebootedInput,
  { state, kind }: { readonly state: 'DONE' | 'CANCELLED'; readonly kind: 'REBOOT_DONE' | 'REBOOT_CANCELLED' },
): Promise<Result<ChangedReboot>> {
  const opened = await openReboot(unit, input.rebootId);
  if (!opened.ok) return opened;
  const at = input.at ?? unit.now;
  const { reboot, installedAt, calendar, component } = opened.value;
  const faults = [
    ...checkNotFuture(at, unit.now, ['at']),
    ...checkOrder(installedAt, at, ['at'], 'installation', 'reboot'),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const { id, contractId } = reboot;
  const doneAt = formatInstant(at);
  await updateRow(unit, RebootRow, id, { state, doneAt });
  await record(unit, { kind, subjectId: id, contractId, payload: { doneAt } });
  if (state === 'CANCELLED') await tellOfReboot(unit, calendar.zone, 'REBOOT_CANCELLED', reboot, component);
  return accept({ rebootId: id });
}

/** The failure of a robot. */
export interface RecordRebootFailureInput {
  readonly rebootId: string;
  readonly failedOn: LocalDate;
  /** When the client was told of the other day. */
  readonly toldAt?: Instant | null;
}

/**
 * Records that the robot of a planned reboot failed: it is planned again, as many working days
 * later as its level says, and the client is told, unless it was (`icodia-server` art. 3.4).
 */
export async function recordRebootFailure(unit: Unit, input: RecordRebootFailureInput): Promise<Result<ChangedReboot>> {
  const opened = await openReboot(unit, input.rebootId);
  if (!opened.ok) return opened;
  const { reboot, rules, calendar, component } = opened.value;
  const { failedOn } = input;
  const toldAt = input.toldAt ?? null;
  const faults = toldAt === null ? [] : checkNotFuture(toldAt, unit.now, ['toldAt']);
  if (faults.length > 0) return refuseAll(faults);
  const today = localDateAt(calendar.zone, unit.now);
  if (failedOn < reboot.plannedOn || failedOn > today) {
    const message = `It was planned for ${reboot.plannedOn}, and today is ${today}.`;
    return refuse('DATE_OUT_OF_PERIOD', ['failedOn'], message, 'Give the day on which it failed.');
  }
  const again = replanReboot(rules, calendar, reboot.level, failedOn);
  if (!again.ok) return again;
  const { id, contractId, assetId } = reboot;
  const said = {
    plannedOn: again.value.immediate ? failedOn : again.value.on,
    toldContactId: await contactToTell(unit, contractId, assetId === null ? [] : [assetId], today),
    toldAt: toldAt === null ? null : formatInstant(toldAt),
  };
  await updateRow(unit, RebootRow, id, { ...said, startsAt: null, failures: reboot.failures + 1 });
  await record(unit, { kind: 'REBOOT_PLANNED_AGAIN', subjectId: id, contractId, payload: { failedOn, ...said } });
  const planned = { ...reboot, ...said, startsAt: null, immediate: again.value.immediate };
  if (toldAt === null) await tellOfReboot(unit, calendar.zone, 'REBOOT_MOVED', planned, component);
  return accept({ rebootId: id });
}
