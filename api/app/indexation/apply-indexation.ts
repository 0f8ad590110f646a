import { accept, refuse, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import { recordedSeries } from '../figure/recorded-series';
import { leaveNoTrace } from '../command/run-command';
import type { Unit } from '../command/unit';
import { holdContract } from '../lifecycle/move-contract';
import { reviseByIndex } from './preview-indexation';
import { appliedOn, BY_INDEX } from './recorded-revisions';
import { saveRevision, type SavedRevision } from './save-revision';

/** A revision of a contract's prices by the index. */
export interface ApplyIndexationInput {
  readonly contractId: string;
  /** The anniversary. */
  readonly on: LocalDate;
}

/** What it came to; `changed` is false where it was applied before. */
export type AppliedIndexation = SavedRevision & { readonly changed: boolean };

/**
 * Revises the prices of a contract on an anniversary, each by itself, as its terms say: applied
 * once, a second time it changes nothing. Days that were invoiced already are corrected. Refuses a
 * day to come, terms that want both sides to sign (`AMENDMENT_REQUIRED`), and what `reviseByIndex`
 * and `saveRevision` refuse.
 */
export async function applyIndexation(unit: Unit, input: ApplyIndexationInput): Promise<Result<AppliedIndexation>> {
  const { contractId, on } = input;
  const held = await holdContract(unit, contractId);
  if (!held.ok) return held;
  const { contract, dated } = held.value;
  const key = `${BY_INDEX} ${on}`;
  if (appliedOn(dated, on) !== undefined) {
    leaveNoTrace(unit);
    const none = { billingAdjustmentIds: [], assessedIds: [], reversedIds: [] };
    return accept({ contractId: contract.id, revision: { key, on }, ...none, changed: false });
  }
  const today = localDateAt(dated.zone, unit.now);
  if (on > today) {
    const message = `${on} is to come: which value of the index is the last by then is not known yet.`;
    return refuse('DATE_OUT_OF_PERIOD', ['on'], message, 'Use `applyIndexation` on that day or later.');
  }
  const { indexation } = dated.on(on).terms.pack.billing;
  if (indexation?.takesEffect === 'BY_AMENDMENT') {
    const message = 'By these terms both sides sign what the index makes of prices.';
    return refuse(
      'AMENDMENT_REQUIRED',
      ['contractId'],
      message,
      'Use `offerIndexation`, or `amendContract` with the prices of the preview.',
    );
  }
  const series = await recordedSeries(unit.tx, indexation?.index ?? '');
  const revised = reviseByIndex(dated, series, on);
  if (!revised.ok) return revised;
  const saved = await saveRevision(unit, contract, dated, { key, on, value: revised.value });
  return saved.ok ? accept({ ...saved.value, changed: true }) : saved;
}
