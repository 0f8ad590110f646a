import type { EventKind } from '../../domain/event/event';

/** Rows that seals cover, each by the event with which it was written. */
export interface SealedRecords {
  /** The kinds of events with which they are written. */
  readonly kinds: readonly EventKind[];
  /** The rows `x` that were written with an event `e`. */
  readonly rows: string;
  /** All that never changes of them, as columns of `x`; what is added later is another entry. */
  readonly columns: string;
  /** What orders the rows of one event. */
  readonly order: string;
  /** All of them, as a table with a condition: none is without its event. */
  readonly all: string;
}

const utc = (at: string): string => `to_char(${at} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
const OWN = 'x.provider_id = e.provider_id';
/** An allocation as its event tells it. */
const ALLOCATION = `jsonb_build_array(jsonb_build_object('invoiceId', x.invoice_id, 'refundedPaymentId', x.refunded_payment_id,
      'amount', x.amount || ' ' || x.currency, 'effectiveOn', x.effective_on, 'basis', x.basis))`;

/** The entries of the books that a run posted. */
const POSTED = `x.provider_id = e.provider_id AND x.sequence <= (e.payload ->> 'lastSequence')::integer
      AND x.sequence > (e.payload ->> 'lastSequence')::integer - (e.payload ->> 'entries')::integer`;

/**
 * All that is sealed beside events, adjustments, ledgers and terms packs, by the name that it has
 * in seals. What is no longer to be as it is gets a name with the next number.
 */
export const SEALED_RECORDS: Readonly<Record<string, SealedRecords>> = {
  'invoice/1': {
    kinds: ['INVOICE_ISSUED'],
    rows: `invoice x ON ${OWN} AND x.id = e.subject_id`,
    columns: `x.id, x.contract_id, x.client_id, x.kind, x.series, x.year, x.number, x.reference, x.falls_on, x.issued_on, x.due_on,
      x.period_starts_on, x.period_ends_before, x.currency, x.total_excluding_tax, x.vat_total, x.total_including_tax, x.vat,
      x.preceding_id, x.parties, x.explanation, ${utc('x.recorded_at')}`,
    order: 'x.id',
    all: 'invoice',
  },
  'invoice-line/1': {
    kinds: ['INVOICE_ISSUED'],
    rows: `invoice_line x ON ${OWN} AND x.invoice_id = e.subject_id`,
    columns: `x.invoice_id, x.line, x.contract_id, x.kind, x.key, x.adjustment_id, x.label_en, x.label_fr, x.starts_on, x.ends_before,
      x.quantity, x.unit, x.unit_price, x.amount, x.currency, x.vat_category, x.vat_rate_percent, x.explanation`,
    order: 'x.line',
    all: 'invoice_line',
  },
  'invoice-document/1': {
    kinds: ['INVOICE_ISSUED'],
    rows: `invoice_document x ON ${OWN} AND x.invoice_id = e.subject_id`,
    columns: 'x.invoice_id, x.contract_id, x.language, x.sha256',
    order: 'x.invoice_id',
    all: 'invoice_document',
  },
  'set-off/1': {
    kinds: ['INVOICE_SET_OFF'],
    rows: `set_off x ON ${OWN} AND x.invoice_id = e.subject_id AND x.credit_note_id = (e.payload ->> 'creditNoteId')::uuid
      AND x.recorded_at = e.recorded_at`,
    columns: `x.id, x.contract_id, x.credit_note_id, x.invoice_id, x.amount, x.currency, x.explanation, ${utc('x.recorded_at')}`,
    order: 'x.id',
    all: 'set_off',
  },
  'payment/1': {
    kinds: ['PAYMENT_RECORDED'],
    rows: `payment x ON ${OWN} AND x.id = e.subject_id`,
    columns: `x.id, x.client_id, x.direction, x.amount, x.currency, x.value_on, x.method, x.reference, x.reference_key, x.note,
      ${utc('x.recorded_at')}`,
    order: 'x.id',
    all: 'payment',
  },
  'payment-write-off/1': {
    kinds: ['PAYMENT_RECORDED'],
    rows: `payment x ON ${OWN} AND x.id = e.subject_id AND x.recovered_vat IS NOT NULL`,
    columns: 'x.id, x.recovered_vat',
    order: 'x.id',
    all: 'payment WHERE recovered_vat IS NOT NULL',
  },
  'payment-reversal/1': {
    kinds: ['PAYMENT_REVERSED'],
    rows: `payment x ON ${OWN} AND x.id = e.subject_id AND x.reversed_on IS NOT NULL`,
    columns: 'x.id, x.reversed_on, x.reversal_reason, x.reversal_note',
    order: 'x.id',
    all: 'payment WHERE reversed_on IS NOT NULL',
  },
  'payment-allocation/1': {
    kinds: ['PAYMENT_RECORDED', 'PAYMENT_ALLOCATED', 'PAYMENT_REVERSED'],
    // Several may be recorded in one instant: each belongs to the first event that tells of it.
    rows: `payment_allocation x ON ${OWN} AND x.payment_id = e.subject_id AND x.recorded_at = e.recorded_at
      AND e.payload -> 'allocations' @> ${ALLOCATION} AND NOT EXISTS (SELECT 1 FROM event f
      WHERE f.provider_id = e.provider_id AND f.subject_id = e.subject_id AND f.recorded_at = e.recorded_at
      AND f.position < e.position AND f.payload -> 'allocations' @> ${ALLOCATION})`,
    columns: `x.id, x.client_id, x.payment_id, x.invoice_id, x.refunded_payment_id, x.amount, x.currency, x.effective_on, x.basis,
      x.explanation, ${utc('x.recorded_at')}`,
    order: 'x.id',
    all: 'payment_allocation',
  },
  'adjustment-acknowledgement/1': {
    kinds: ['ADJUSTMENT_ACKNOWLEDGED'],
    rows: `adjustment_acknowledgement x ON ${OWN} AND x.adjustment_id = e.subject_id AND x.partner_id = (e.payload ->> 'partnerId')::uuid`,
    columns: `x.adjustment_id, x.partner_id, x.contract_id, x.document_number, ${utc('x.acknowledged_at')}`,
    order: 'x.partner_id',
    all: 'adjustment_acknowledgement',
  },
  'invoice-acknowledgement/1': {
    kinds: ['INVOICE_ACKNOWLEDGED'],
    rows: `invoice_acknowledgement x ON ${OWN} AND x.invoice_id = e.subject_id AND x.partner_id = (e.payload ->> 'partnerId')::uuid`,
    columns: `x.invoice_id, x.partner_id, x.contract_id, x.document_number, ${utc('x.acknowledged_at')}`,
    order: 'x.partner_id',
    all: 'invoice_acknowledgement',
  },
  'unit-entry/1': {
    kinds: [
      'UNIT_ACCOUNT_OPENED',
      'UNITS_DEBITED',
      'UNITS_RENEWED',
      'UNITS_RETURNED',
      'UNITS_TRANSFERRED',
      'UNITS_FORFEITED',
    ],
    rows: `unit_entry x ON ${OWN} AND x.account_id = e.subject_id AND x.sequence = (e.payload ->> 'sequence')::integer`,
    columns: `x.account_id, x.sequence, x.contract_id, x.kind, x.units, x.balance_after, x.intervention_id, x.reverses_sequence,
      ${utc('x.recorded_at')}`,
    order: 'x.sequence',
    all: 'unit_entry',
  },
  // What a penalty was assessed as; what becomes of it is in its events.
  'penalty/1': {
    kinds: ['PENALTY_ASSESSED'],
    rows: `penalty x ON ${OWN} AND x.id = e.subject_id`,
    columns: 'x.id, x.contract_id, x.number, x.amount, x.currency, x.explanation',
    order: 'x.id',
    all: 'penalty',
  },
  'accounting-entry/1': {
    kinds: ['ACCOUNTING_ENTRIES_POSTED'],
    rows: `accounting_entry x ON ${POSTED}`,
    columns: `x.id, x.sequence, x.kind, x.fact_id, x.fiscal_year, x.journal_code, x.journal_label, x.number, x.entered_on,
      x.piece_reference, x.piece_on, x.label, x.total, x.currency, x.client_id, x.invoice_id, x.payment_id, x.explanation,
      ${utc('x.recorded_at')}`,
    order: 'x.sequence',
    all: 'accounting_entry',
  },
  // A letter is added later: that it settles what it is on is checked by itself.
  'accounting-line/1': {
    kinds: ['ACCOUNTING_ENTRIES_POSTED'],
    rows: `accounting_entry n ON ${POSTED.replaceAll('x.', 'n.')}
      JOIN accounting_line x ON x.provider_id = n.provider_id AND x.entry_id = n.id`,
    columns: `x.entry_id, x.line, x.entered_on, x.client_id, x.role, x.account, x.account_label, x.auxiliary_id, x.auxiliary_label,
      x.item_id, x.debit, x.credit, x.currency`,
    order: 'n.sequence, x.line',
    all: 'accounting_line',
  },
  // What the form of adjustments in the first seals does not have.
  'billing-adjustment-detail/1': {
    kinds: ['ADJUSTMENT_ISSUED'],
    rows: `billing_adjustment x ON ${OWN} AND x.id = e.subject_id`,
    columns: 'x.id, x.amendment_id, x.period_starts_on, x.period_ends_before',
    order: 'x.id',
    all: 'billing_adjustment',
  },
};

/** The names under which seals have them, in the order of the names. */
export const SEALED_NAMES: readonly string[] = Object.keys(SEALED_RECORDS).sort();

/** The digests of sealed rows that were written with events after a position, up to another one. */
export function recordDigests(name: string, after: string, upTo = ''): string {
  const sealed = SEALED_RECORDS[name];
  if (sealed === undefined) throw new Error(`seals have no records ${name}`);
  const { kinds, rows, columns, order } = sealed;
  const text = `jsonb_build_array('${name}', ${columns})::text`;
  return `SELECT e.position::float8 AS place, encode(sha256(convert_to(${text}, 'UTF8')), 'hex') AS digest FROM event e JOIN ${rows}
    WHERE e.kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')}) AND e.position > ${after}${upTo === '' ? '' : ` AND e.position <= ${upTo}`}
    ORDER BY e.position, ${order}`;
}
