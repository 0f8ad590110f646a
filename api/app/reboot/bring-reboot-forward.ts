import { checkEarlierReboot, checkSlot } from '../../domain/operations/reboot';
import { accept, refuse, refuseAll, type Refused, type Result } from '../../domain/result';
import { formatInstant, type Instant, type LocalDate } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import { takeRebootSlot } from '../../store/reboot/reboot.store';
import { record } from '../command/record';
import type { Unit } from '../command/unit';
import { openReboot, type ChangedReboot } from './open-reboot';
import { tellOfReboot } from './tell-of-reboot';

/**
 * The client brings a planned reboot forward, to the start of a free slot of an earlier working day
 * (`icodia-server` art. 3.4). **Reading**: a slot is free when no other reboot of the provider is
 * planned for its start.
 */
export async function bringRebootForward(
  unit: Unit,
  { rebootId, startsAt }: { readonly rebootId: string; readonly startsAt: Instant },
): Promise<Result<ChangedReboot>> {
  const opened = await openReboot(unit, rebootId);
  if (!opened.ok) return opened;
  const { reboot, rules, calendar, component } = opened.value;
  const { zone } = calendar;
  if (reboot.immediate) return notMovable();
  const askedOn = localDateAt(zone, unit.now);
  const plannedOn = localDateAt(zone, startsAt);
  const wish = { askedOn, wantedOn: plannedOn, slotIsFree: true };
  const decided = checkEarlierReboot(rules, calendar, reboot.level, { on: reboot.plannedOn as LocalDate }, wish);
  if (!decided.ok)
    return refuseAll(decided.refusals.map((each) => ({ ...each, path: each.path.map(() => 'startsAt') })));
  const slot = checkSlot(rules, zone, startsAt);
  if (!slot.ok) return slot;
  if (startsAt < unit.now) {
    return refuse('DATE_OUT_OF_PERIOD', ['startsAt'], 'That slot has begun.', 'Choose a slot to come.');
  }
  const said = { plannedOn, startsAt: formatInstant(startsAt) };
  if (!(await takeRebootSlot(unit.tx, reboot.id, plannedOn, said.startsAt)))
    return refuse('SLOT_TAKEN', ['startsAt'], 'That slot is taken.', 'Choose a free slot.');
  const { id, contractId } = reboot;
  await record(unit, { kind: 'REBOOT_BROUGHT_FORWARD', subjectId: id, contractId, payload: said });
  await tellOfReboot(unit, zone, 'REBOOT_MOVED', { ...reboot, ...said }, component);
  return accept({ rebootId: id });
}

function notMovable(): Refused {
  const message = 'The reboot is done at once.';
  return refuse('REBOOT_NOT_MOVABLE', ['rebootId'], message, 'Leave it as it is.');
}
