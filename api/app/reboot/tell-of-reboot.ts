import type { Instant, LocalDate } from '../../domain/time/instant';
import { formatLocal, localDateAt, type TimeZone } from '../../domain/time/time-zone';
import { assetsNamed } from '../asset/named-assets';
import type { Unit } from '../command/unit';
import { announce } from '../notices/announce';
import { storedInstant } from '../stored-instant';

/** A reboot as it is planned, or was. */
interface ToldReboot {
  readonly contractId: string;
  readonly assetId: string | null;
  readonly immediate: boolean;
  readonly plannedOn: string;
  readonly slotFrom: string | null;
  readonly slotTo: string | null;
  /** The start that the client chose. */
  readonly startsAt: string | null;
}

/**
 * Tells the client of a reboot, at the technical contact of its server first (`icodia-server` art.
 * 3.4); what is recorded after its day tells nobody. `onCallAt`: when somebody on call does it.
 */
export async function tellOfReboot(
  unit: Unit,
  zone: TimeZone,
  kind: 'REBOOT_ANNOUNCED' | 'REBOOT_MOVED' | 'REBOOT_CANCELLED',
  reboot: ToldReboot,
  component: string,
  onCallAt: Instant | null = null,
): Promise<void> {
  const { contractId, assetId } = reboot;
  const on = reboot.plannedOn as LocalDate;
  if (on < localDateAt(zone, unit.now)) return;
  const assetIds = assetId === null ? [] : [assetId];
  const asset = (await assetsNamed(unit, assetIds)).get(assetId ?? '');
  const facts = { what: asset?.designation ?? component, on, hours: hoursOf(zone, reboot) };
  await announce(unit, { kind, contractId, assetIds, facts, onCallAt });
}

function hoursOf(zone: TimeZone, { immediate, slotFrom, slotTo, startsAt }: ToldReboot): string | null {
  if (startsAt !== null) return formatLocal(zone, storedInstant(startsAt)).slice(11, 16);
  return immediate || slotFrom === null || slotTo === null ? null : `${slotFrom}–${slotTo}`;
}
