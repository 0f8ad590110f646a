import { installedInTime } from '../../domain/operations/update-deadline';
import { accept, refuseAll, type Result } from '../../domain/result';
import { formatInstant, type Instant, type LocalDate } from '../../domain/time/instant';
import { startOfLocalDate } from '../../domain/time/time-zone';
import { SoftwareUpdateRow } from '../../store/rows';
import { checkNotFuture, checkOrder } from '../checks';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { packCalendar } from '../maintenance/pack-calendar';
import { planRebootOf } from '../reboot/plan-reboot';
import { storedInstant, storedInstantOrNull } from '../stored-instant';
import { openUpdate } from './open-update';
import type { ChangedUpdate } from './record-update';

/** When an update was installed. */
export interface CompleteUpdateInput {
  readonly updateId: string;
  readonly doneAt: Instant;
  readonly needsReboot: boolean;
  /** When the client was told of the day of the reboot. */
  readonly toldAt?: Instant | null;
}

/**
 * Records that an update was installed, in time or late. Where it needs a reboot and the terms plan
 * reboots, one is planned (`icodia-server` art. 3.4).
 */
export async function completeUpdate(
  unit: Unit,
  input: CompleteUpdateInput,
): Promise<Result<ChangedUpdate & { readonly rebootId: string | null }>> {
  const opened = await openUpdate(unit, input.updateId);
  if (!opened.ok) return opened;
  const { update, dated } = opened.value;
  const { doneAt } = input;
  const toldAt = input.toldAt ?? null;
  const released = storedInstantOrNull(update.releasedAt);
  const requestedOn = update.requestedOn as LocalDate | null;
  const requested = requestedOn === null ? null : startOfLocalDate(dated.zone, requestedOn);
  const faults = [
    ...checkNotFuture(doneAt, unit.now, ['doneAt']),
    ...(requested === null ? [] : checkOrder(requested, doneAt, ['doneAt'], 'request', 'installation')),
    ...(released === null ? [] : checkOrder(released, doneAt, ['doneAt'], 'release', 'installation')),
    ...(toldAt === null ? [] : checkNotFuture(toldAt, unit.now, ['toldAt'])),
  ];
  if (faults.length > 0) return refuseAll(faults);
  // The deadline is that of the terms of its release.
  const terms = dated.at(released ?? doneAt);
  const { pack } = terms.terms;
  const windows = packCalendar(pack, pack.operations.maintenance.insideCalendar);
  if (!windows.ok) return windows;
  const plan = {
    dueAt: update.dueAt === null ? null : storedInstant(update.dueAt),
    windowStartsAt: update.windowStartsAt === null ? null : storedInstant(update.windowStartsAt),
    wantedOn: update.wantedOn as LocalDate | null,
  };
  const inTime = installedInTime(plan, terms.zone, windows.value, doneAt);
  if (!inTime.ok) return inTime;
  const { id, contractId } = update;
  const said = { doneAt: formatInstant(doneAt), inTime: inTime.value };
  await updateRow(unit, SoftwareUpdateRow, id, { state: 'DONE', ...said });
  await record(unit, { kind: 'UPDATE_DONE', subjectId: id, contractId, payload: said });
  if (!input.needsReboot) return accept({ updateId: id, rebootId: null });
  const planned = await planRebootOf(unit, dated, update, { doneAt, toldAt });
  return planned.ok ? accept({ updateId: id, rebootId: planned.value }) : planned;
}
