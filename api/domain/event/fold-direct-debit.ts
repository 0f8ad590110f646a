import { formatInstant } from '../time/instant';
import type { EventAbout, Payload } from './event';
import { begun, requireFirst } from './fold';

/** A mandate by which a client is debited. */
export interface FoldedMandate extends Payload<'MANDATE_RECORDED'> {
  readonly id: string;
  readonly withdrawnOn: string | null;
  readonly withdrawalNote: string | null;
  readonly recordedAt: string;
  readonly updatedAt: string;
}

/** What an event makes of a mandate. */
export function stepMandate(state: FoldedMandate | null, event: EventAbout<'direct_debit_mandate'>): FoldedMandate {
  const at = formatInstant(event.recordedAt);
  if (event.kind === 'MANDATE_RECORDED') {
    requireFirst(state, event);
    const times = { withdrawnOn: null, withdrawalNote: null, recordedAt: at, updatedAt: at };
    return { ...event.payload, id: event.subjectId, ...times };
  }
  return { ...begun(state, event), ...event.payload, updatedAt: at };
}

type Created = Payload<'DIRECT_DEBIT_BATCH_CREATED'>;

/** A batch of direct debits. */
export interface FoldedDebitBatch extends Omit<Created, 'debits'> {
  readonly id: string;
  readonly debits: readonly (Created['debits'][number] & {
    readonly withdrawnOn: string | null;
    readonly withdrawalNote: string | null;
  })[];
  readonly recordedAt: string;
  readonly updatedAt: string;
}

/** What an event makes of a batch. */
export function stepDebitBatch(
  state: FoldedDebitBatch | null,
  event: EventAbout<'direct_debit_batch'>,
): FoldedDebitBatch {
  const at = formatInstant(event.recordedAt);
  if (event.kind === 'DIRECT_DEBIT_BATCH_CREATED') {
    requireFirst(state, event);
    const debits = event.payload.debits.map((debit) => ({ ...debit, withdrawnOn: null, withdrawalNote: null }));
    return { ...event.payload, debits, id: event.subjectId, recordedAt: at, updatedAt: at };
  }
  const batch = begun(state, event);
  const { debitIds, withdrawnOn, note } = event.payload;
  const out = new Set(debitIds);
  const debits = batch.debits.map((debit) =>
    out.has(debit.id) ? { ...debit, withdrawnOn, withdrawalNote: note } : debit,
  );
  return { ...batch, debits, updatedAt: at };
}
