import { mayBringForward, planReboot } from '../../domain/operations/reboot';
import { accept, type Result } from '../../domain/result';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import { RebootRow } from '../../store/rows';
import type { UpdateRecord } from '../../store/update/update.store';
import { activeLevel } from '../contract/active-level';
import { record } from '../command/record';
import { insertRow, type Unit } from '../command/unit';
import { contactToTell } from '../maintenance/contact-to-tell';
import { packCalendar } from '../maintenance/pack-calendar';
import type { DatedTerms } from '../terms/dated-terms';
import { onCallTime } from '../on-call/roster';
import { tellOfReboot } from './tell-of-reboot';

/**
 * Plans the reboot that an installed update needs: on the day of the contract's level, or at once
 * for an urgent flaw; null where the terms plan none. **Reading**: a contract without a level has
 * the lowest.
 */
export async function planRebootOf(
  unit: Unit,
  dated: DatedTerms,
  update: UpdateRecord,
  { doneAt, toldAt }: { readonly doneAt: Instant; readonly toldAt: Instant | null },
): Promise<Result<string | null>> {
  const terms = dated.at(doneAt);
  const { pack } = terms.terms;
  const { reboots } = pack.operations;
  const calendar = packCalendar(pack, reboots?.calendar ?? null);
  if (!calendar.ok) return calendar;
  if (reboots === null || calendar.value === null) return accept(null);
  const level = activeLevel(terms)?.level ?? 0;
  const { contractId, assetId, vulnerability } = update;
  const planned = planReboot(reboots, calendar.value, { level, updatedAt: doneAt, vulnerability });
  if (!planned.ok) return planned;
  const plan = planned.value;
  const id = unit.newId();
  const today = localDateAt(terms.zone, unit.now);
  const said = {
    assetId,
    updateId: update.id,
    level,
    immediate: plan.immediate,
    movable: !plan.immediate && mayBringForward(reboots, level),
    plannedOn: plan.immediate ? localDateAt(terms.zone, doneAt) : plan.on,
    slotFrom: plan.immediate ? null : plan.slotFrom,
    slotTo: plan.immediate ? null : plan.slotTo,
    toldContactId: await contactToTell(unit, contractId, assetId === null ? [] : [assetId], today),
    toldAt: toldAt === null ? null : formatInstant(toldAt),
  };
  const first = { startsAt: null, failures: 0, state: 'PLANNED', doneAt: null } as const;
  await insertRow(unit, RebootRow, { id, contractId, ...said, ...first, recordedAt: unit.recordedAt });
  await record(unit, { kind: 'REBOOT_PLANNED', subjectId: id, contractId, payload: said });
  if (toldAt === null) {
    const onCallAt = plan.immediate ? onCallTime(terms.dated.at(unit.now), unit.now) : null;
    const told = { contractId, ...said, startsAt: null };
    await tellOfReboot(unit, terms.zone, 'REBOOT_ANNOUNCED', told, update.component, onCallAt);
  }
  return accept(id);
}
