import { accept, refuseAll, type Result } from '../../domain/result';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { formatLocal, localDateAt } from '../../domain/time/time-zone';
import { SoftwareUpdateRow } from '../../store/rows';
import { checkNotFuture, checkText } from '../checks';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { contactToTell } from '../maintenance/contact-to-tell';
import { announce } from '../notices/announce';
import { storedInstant } from '../stored-instant';
import { openUpdate } from './open-update';
import type { ChangedUpdate } from './record-update';

/** What the client is told of an update. */
export interface AnnounceUpdateInput {
  readonly updateId: string;
  /** What it changes. */
  readonly content: string;
  /** When it was told by other means; now, by a notice, when absent. */
  readonly announcedAt?: Instant | null;
}

/**
 * Records that the client was told what an update changes (`pro-controle` III.1.b.3); without a
 * time at which it was, it is told now.
 */
export async function announceUpdate(unit: Unit, input: AnnounceUpdateInput): Promise<Result<ChangedUpdate>> {
  const opened = await openUpdate(unit, input.updateId);
  if (!opened.ok) return opened;
  const { update, dated } = opened.value;
  const { content } = input;
  const at = input.announcedAt ?? unit.now;
  const faults = [...checkText(content, ['content'], 10_000), ...checkNotFuture(at, unit.now, ['announcedAt'])];
  if (faults.length > 0) return refuseAll(faults);
  const { id, contractId, assetId } = update;
  const toldContactId = await contactToTell(
    unit,
    contractId,
    assetId === null ? [] : [assetId],
    localDateAt(dated.zone, unit.now),
  );
  const said = { content, announcedAt: formatInstant(at), toldContactId };
  await updateRow(unit, SoftwareUpdateRow, id, said);
  await record(unit, { kind: 'UPDATE_ANNOUNCED', subjectId: id, contractId, payload: said });
  if (input.announcedAt != null) return accept({ updateId: id });
  const planned = update.windowStartsAt ?? update.dueAt;
  await announce(unit, {
    kind: 'UPDATE_ANNOUNCED',
    contractId,
    contactId: toldContactId,
    assetIds: assetId === null ? [] : [assetId],
    facts: {
      what: update.version === null ? update.component : `${update.component} ${update.version}`,
      content,
      plannedFor: planned === null ? update.wantedOn : formatLocal(dated.zone, storedInstant(planned)),
    },
  });
  return accept({ updateId: id });
}
