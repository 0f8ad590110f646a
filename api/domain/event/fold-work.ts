import type { DisputeOutcome } from '../invoicing/adjustment-dispute';
import { formatInstant } from '../time/instant';
import type { EventAbout, Payload } from './event';
import { begun, requireFirst } from './fold';

/** Work that was recorded; its explanation, which never changes, stays with its row. */
export interface InterventionState extends Omit<Payload<'INTERVENTION_RECORDED'>, 'plannedWork'> {
  readonly plannedWork: string | null;
  readonly id: string;
  readonly contractId: string | null;
  readonly recordedAt: string;
  /** Why it was reversed; null while it counts. */
  readonly reversal: { readonly reason: string; readonly recordedAt: string } | null;
  /** Minutes of included hours that it holds: negative, or 0 when none. */
  readonly includedMinutes: number;
}

/** What an event makes of an intervention. */
export function stepIntervention(
  state: InterventionState | null,
  event: EventAbout<'intervention'>,
): InterventionState {
  const recordedAt = formatInstant(event.recordedAt);
  if (event.kind === 'INTERVENTION_RECORDED') {
    requireFirst(state, event);
    const { subjectId: id, contractId } = event;
    const plannedWork = event.payload.plannedWork ?? null;
    return { ...event.payload, plannedWork, id, contractId, recordedAt, reversal: null, includedMinutes: 0 };
  }
  const intervention = begun(state, event);
  switch (event.kind) {
    case 'INTERVENTION_REVERSED':
      return { ...intervention, reversal: { reason: event.payload.reason, recordedAt } };
    case 'INCLUDED_TIME_DEDUCTED':
    case 'INCLUDED_TIME_RETURNED':
      return { ...intervention, includedMinutes: intervention.includedMinutes + event.payload.minutes };
  }
}

/** An account of prepaid units. */
export interface UnitAccountState extends Pick<
  Payload<'UNIT_ACCOUNT_OPENED'>,
  'moduleId' | 'key' | 'unitMinutes' | 'baseUnits' | 'unitPrice'
> {
  readonly id: string;
  readonly contractId: string | null;
  readonly balance: number;
  readonly entryCount: number;
}

/**
 * What an event makes of a unit account; throws when an entry does not follow, or its balance does
 * not add up.
 */
export function stepUnitAccount(state: UnitAccountState | null, event: EventAbout<'unit_account'>): UnitAccountState {
  const { sequence, units, balanceAfter } = event.payload;
  if (event.kind === 'UNIT_ACCOUNT_OPENED') requireFirst(state, event);
  const count = state?.entryCount ?? 0;
  const balance = state?.balance ?? 0;
  if (sequence !== count + 1 || balanceAfter !== balance + units) {
    throw new Error(`entry ${sequence} of the unit account ${event.subjectId} does not follow entry ${count}`);
  }
  const after = { balance: balanceAfter, entryCount: sequence };
  if (event.kind !== 'UNIT_ACCOUNT_OPENED') return { ...begun(state, event), ...after };
  const { moduleId, key, unitMinutes, baseUnits, unitPrice } = event.payload;
  const { subjectId: id, contractId } = event;
  return { id, contractId, moduleId, key, unitMinutes, baseUnits, unitPrice, ...after };
}

/**
 * A billing adjustment, and the partners that acknowledged it; its explanation, which never
 * changes, stays with its row.
 */
export interface AdjustmentState extends Payload<'ADJUSTMENT_ISSUED'> {
  readonly id: string;
  readonly contractId: string | null;
  readonly recordedAt: string;
  readonly acknowledgements: readonly (Payload<'ADJUSTMENT_ACKNOWLEDGED'> & { readonly acknowledgedAt: string })[];
  readonly disputes: readonly AdjustmentDisputeState[];
}

/** A dispute of an adjustment, in the order of its raising. */
export interface AdjustmentDisputeState extends Payload<'ADJUSTMENT_DISPUTED'> {
  readonly createdAt: string;
  readonly outcome: DisputeOutcome | null;
  readonly answer: string | null;
  readonly answeredBy: string | null;
  readonly correctionId: string | null;
  readonly answeredAt: string | null;
}

const OPEN = { outcome: null, answer: null, answeredBy: null, correctionId: null, answeredAt: null } as const;

/** What an event makes of a billing adjustment. */
export function stepAdjustment(
  state: AdjustmentState | null,
  event: EventAbout<'billing_adjustment'>,
): AdjustmentState {
  const at = formatInstant(event.recordedAt);
  if (event.kind === 'ADJUSTMENT_ISSUED') {
    requireFirst(state, event);
    const { subjectId: id, contractId } = event;
    return { ...event.payload, id, contractId, recordedAt: at, acknowledgements: [], disputes: [] };
  }
  const adjustment = begun(state, event);
  switch (event.kind) {
    case 'ADJUSTMENT_ACKNOWLEDGED': {
      const acknowledged = { ...event.payload, acknowledgedAt: at };
      return { ...adjustment, acknowledgements: [...adjustment.acknowledgements, acknowledged] };
    }
    case 'ADJUSTMENT_DISPUTED':
      return { ...adjustment, disputes: [...adjustment.disputes, { ...event.payload, ...OPEN, createdAt: at }] };
    case 'ADJUSTMENT_DISPUTE_ANSWERED':
      return ended(adjustment, { ...event.payload, answeredAt: at });
    case 'ADJUSTMENT_DISPUTE_WITHDRAWN':
      return ended(adjustment, { ...event.payload, outcome: 'WITHDRAWN', answeredAt: at });
  }
}

/** An adjustment with one of its disputes as it ended. */
function ended(
  adjustment: AdjustmentState,
  end: Partial<AdjustmentDisputeState> & Pick<AdjustmentDisputeState, 'disputeId'>,
): AdjustmentState {
  const disputes = adjustment.disputes.map((each) => (each.disputeId === end.disputeId ? { ...each, ...end } : each));
  return { ...adjustment, disputes };
}
