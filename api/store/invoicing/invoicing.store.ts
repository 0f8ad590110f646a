import type { AdjustmentKind } from '../../domain/invoicing/adjustment';
import type { Instant } from '../../domain/time/instant';
import type { SaidFirstDay } from '../../domain/invoicing/invoiced-elsewhere';
import type { StatementRunner as Reader, StatementSender } from '../database/statement';
import { table, type RecordOf } from '../table';
import { InvoicingSettingRow } from './invoicing-setting.row';

const setting = table(InvoicingSettingRow, 's');
const settings = setting.select({ without: ['id'] });

/** How a provider issues invoices, as stored. */
export type InvoicingSettingRecord = RecordOf<typeof settings>;

/** How the asking provider issues invoices; undefined while it issues none. */
export async function invoicingSettingOf(reader: Reader): Promise<InvoicingSettingRecord | undefined> {
  const [found] = await reader.query<InvoicingSettingRecord>({ name: 'invoicing:setting', text: settings.text });
  return found;
}

/** What of an adjustment waits for a document. */
export interface WaitingAdjustment {
  readonly contractId: string;
  readonly id: string;
  readonly kind: AdjustmentKind;
  readonly leftAmount: string;
  readonly currency: string;
  readonly vatRatePercent: string;
  readonly labelEn: string;
  readonly labelFr: string;
  readonly occurredOn: string;
  /** The day from which it may be invoiced: that on which it occurred, or the first one here. */
  readonly waitsFrom: string;
  readonly penaltyId: string | null;
  readonly recordedAt: Instant;
}

/**
 * What waits of contracts' adjustments until a day, as they were recorded: of those that occurred
 * on the first day that is invoiced here or later, or were recorded since that day began anywhere.
 * Of the latter, `recordedHere` leaves those out for which it had not begun in the contract's zone.
 */
export function waitingAdjustments(
  reader: Reader,
  contracts: readonly string[],
  from: string,
  until: string,
): Promise<WaitingAdjustment[]> {
  return reader.query(
    {
      name: 'invoicing:waiting',
      text:
        `SELECT b.id, b.contract_id AS "contractId", b.kind, a.left_amount AS "leftAmount", b.currency, trim_scale(b.vat_rate_percent) AS "vatRatePercent", ` +
        `b.label_en AS "labelEn", b.label_fr AS "labelFr", b.occurred_on AS "occurredOn", greatest(b.occurred_on, $2::date) AS "waitsFrom", b.penalty_id AS "penaltyId", ` +
        `floor(extract(epoch FROM b.recorded_at))::float8 AS "recordedAt" ` +
        `FROM adjustment_balance a JOIN billing_adjustment b ON b.provider_id = a.provider_id AND b.id = a.adjustment_id ` +
        `WHERE a.contract_id = ANY($1::uuid[]) AND a.left_amount <> 0 AND (a.occurred_on >= $2::date OR b.recorded_at >= $2::date - interval '14 hours') AND a.occurred_on <= $3::date ORDER BY b.recorded_at, b.id`,
    },
    [contracts, from, until],
  );
}

/** A credit note that is not wholly set off or paid out. */
export interface WaitingCreditNote {
  readonly id: string;
  readonly contractId: string;
  /** Negative: what is owed to the client. */
  readonly openAmount: string;
  readonly currency: string;
}

/** The credit notes of contracts that something is owed of, the oldest first. */
export function waitingCreditNotes(reader: Reader, contracts: readonly string[]): Promise<WaitingCreditNote[]> {
  return reader.query(
    {
      name: 'invoicing:credit-notes',
      text:
        `SELECT v.id, v.contract_id AS "contractId", v.open_amount AS "openAmount", v.currency FROM invoice v ` +
        `WHERE v.contract_id = ANY($1::uuid[]) AND v.open_amount <> 0 AND v.open_amount < 0 ORDER BY v.id`,
    },
    [contracts],
  );
}

/** How far a contract is invoiced. */
export interface Invoiced {
  /** What its provider said of the first day that it invoices here, in order. */
  readonly said: readonly SaidFirstDay[];
  /** First day whose forfaits are on no invoice; null for a contract that has none yet. */
  readonly before: string | null;
  /** Whether it has an invoice that a credit note could name. */
  readonly hasInvoice: boolean;
}

/** How far a contract is invoiced. */
export async function invoicedOf(reader: Reader, contractId: string): Promise<Invoiced> {
  const found = await invoicedOfAll(reader, [contractId]);
  return found.get(contractId) ?? { said: [], before: null, hasInvoice: false };
}

/** How far several contracts are invoiced. */
export async function invoicedOfAll(
  reader: Reader,
  contracts: readonly string[],
): Promise<ReadonlyMap<string, Invoiced>> {
  const rows = await reader.query<Invoiced & { readonly id: string }>(
    {
      name: 'invoicing:invoiced',
      text:
        `SELECT asked.id, s.said, c.invoiced_before AS before, ` +
        `EXISTS (SELECT 1 FROM invoice v WHERE v.contract_id = asked.id AND v.kind <> 'CREDIT_NOTE') AS "hasInvoice" ` +
        `FROM unnest($1::uuid[]) AS asked(id) CROSS JOIN (SELECT coalesce(jsonb_agg(jsonb_build_object('startsOn', e.payload->>'startsOn', ` +
        `'saidAt', floor(extract(epoch FROM e.recorded_at))) ORDER BY e.id), '[]') AS said FROM invoicing_setting i ` +
        `JOIN event e ON e.provider_id = i.provider_id AND e.subject_id = i.id AND e.kind = 'INVOICING_SET') s ` +
        `LEFT JOIN contract_invoicing c ON c.contract_id = asked.id`,
    },
    [contracts],
  );
  return new Map(rows.map(({ id, ...invoiced }) => [id, invoiced]));
}

/** The number of a document, and its date: never before that of the number before. */
export interface TakenNumber {
  readonly number: number;
  readonly issuedOn: string;
}

/**
 * Takes the next number of a series, which others wait for until the transaction ends: what is
 * rolled back leaves no gap.
 */
export async function takeNumber(
  tx: Reader,
  providerId: string,
  series: string,
  issuedOn: string,
): Promise<TakenNumber> {
  const [taken] = await tx.query<TakenNumber>(
    {
      name: 'invoicing:take-number',
      text:
        `INSERT INTO document_series AS d (provider_id, series, year, last_number, last_issued_on) ` +
        `VALUES ($1, $2, extract(year FROM $3::date), 1, $3::date) ` +
        `ON CONFLICT (provider_id, series, year) DO UPDATE SET last_number = d.last_number + 1, ` +
        `last_issued_on = greatest(d.last_issued_on, excluded.last_issued_on) ` +
        `RETURNING last_number AS number, last_issued_on AS "issuedOn"`,
    },
    [providerId, series, issuedOn],
  );
  if (taken === undefined) throw new Error(`no number of series ${series}`);
  return taken;
}

/** Remembers how far the forfaits of contracts are invoiced. */
export function keepInvoicedBefore(
  tx: Pick<StatementSender, 'send'>,
  providerId: string,
  invoiced: readonly { readonly contractId: string; readonly before: string }[],
): void {
  if (invoiced.length === 0) return;
  tx.send(
    {
      name: 'invoicing:keep-invoiced-before',
      text:
        `INSERT INTO contract_invoicing (provider_id, contract_id, invoiced_before) ` +
        `SELECT $1, t.id, t.before FROM unnest($2::uuid[], $3::date[]) AS t(id, before) ` +
        `ON CONFLICT (provider_id, contract_id) DO UPDATE SET invoiced_before = excluded.invoiced_before`,
    },
    [providerId, invoiced.map(({ contractId }) => contractId), invoiced.map(({ before }) => before)],
  );
}

/** Takes amounts off what waits of adjustments, of which two documents of a day may take a part. */
export function takeOffBalances(
  tx: Pick<StatementSender, 'send'>,
  taken: readonly { readonly adjustmentId: string; readonly amount: string }[],
): void {
  if (taken.length === 0) return;
  tx.send(
    {
      name: 'invoicing:take-off',
      text:
        `UPDATE adjustment_balance a SET left_amount = a.left_amount - t.amount ` +
        `FROM (SELECT c.id, sum(c.amount) AS amount FROM unnest($1::uuid[], $2::numeric[]) AS c(id, amount) GROUP BY c.id) t ` +
        `WHERE a.adjustment_id = t.id`,
    },
    [taken.map(({ adjustmentId }) => adjustmentId), taken.map(({ amount }) => amount)],
  );
}

/** Changes what is open of documents by signed amounts. */
export async function changeOpenAmounts(
  tx: Reader,
  changes: readonly { readonly invoiceId: string; readonly by: string }[],
): Promise<void> {
  if (changes.length === 0) return;
  await tx.query(
    {
      name: 'invoicing:change-open',
      text:
        `UPDATE invoice v SET open_amount = v.open_amount + t.by FROM (SELECT c.id, sum(c.by) AS by ` +
        `FROM unnest($1::uuid[], $2::numeric[]) AS c(id, by) GROUP BY c.id) t WHERE v.id = t.id`,
    },
    [changes.map(({ invoiceId }) => invoiceId), changes.map(({ by }) => by)],
  );
}

/** What was issued of a series in a year: the last number, and its date. */
export interface SeriesRecord {
  readonly series: string;
  readonly year: number;
  readonly lastNumber: number;
  readonly lastIssuedOn: string;
}

/**
 * Locks series of a year until the transaction ends; those of which nothing was issued are missing.
 */
export function lockSeries(tx: Reader, series: readonly string[], year: number): Promise<SeriesRecord[]> {
  return tx.query(
    {
      name: 'invoicing:lock-series',
      text:
        `SELECT d.series, d.year, d.last_number AS "lastNumber", d.last_issued_on AS "lastIssuedOn" FROM document_series d ` +
        `WHERE d.series = ANY($1::text[]) AND d.year = $2 ORDER BY d.series FOR UPDATE`,
    },
    [series, year],
  );
}

/**
 * Keeps the last number of a series whose lock the transaction holds, or of a new one: then it
 * fails when somebody else began the series meanwhile, and is done again.
 */
export function keepSeries(
  tx: Pick<StatementSender, 'send'>,
  providerId: string,
  kept: SeriesRecord,
  isNew: boolean,
): void {
  const { series, year, lastNumber, lastIssuedOn } = kept;
  const insert =
    'INSERT INTO document_series (provider_id, series, year, last_number, last_issued_on) VALUES ($1, $2, $3, $4, $5)';
  const update =
    'UPDATE document_series SET last_number = $4, last_issued_on = $5 WHERE provider_id = $1 AND series = $2 AND year = $3';
  const statement = { name: `invoicing:keep-series${isNew ? '-new' : ''}`, text: isNew ? insert : update };
  tx.send(statement, [providerId, series, year, lastNumber, lastIssuedOn]);
}

/** Makes an adjustment wait for an invoice, where the provider invoices its contract itself. */
export function awaitInvoice(
  tx: Pick<StatementSender, 'send'>,
  { providerId, contractId, id, occurredOn, amount }: AwaitedAdjustment,
): void {
  tx.send(
    {
      name: 'invoicing:await',
      text:
        `INSERT INTO adjustment_balance (provider_id, adjustment_id, contract_id, occurred_on, left_amount) ` +
        `SELECT c.provider_id, $3, c.id, $4, $5 FROM contract c ` +
        `WHERE c.provider_id = $1 AND c.id = $2 AND c.invoiced_by = 'PROVIDER'`,
    },
    [providerId, contractId, id, occurredOn, amount],
  );
}

/** An adjustment that waits for an invoice. */
export interface AwaitedAdjustment {
  readonly providerId: string;
  readonly contractId: string;
  readonly id: string;
  readonly occurredOn: string;
  /** Signed, excluding tax, e.g. `-25.00`. */
  readonly amount: string;
}
