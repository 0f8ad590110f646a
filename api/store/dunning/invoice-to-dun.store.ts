import type { DunningLetterKind } from '../../domain/dunning/letter/dunning-letter';
import type { StatementRunner as Reader } from '../database/statement';
import { InvoiceRow } from '../invoicing/invoice.row';
import { readPage, type ListShape, type PageRange } from '../keyset';
import { asMoneyText, table, type RecordOf } from '../table';
import { aroseOnSql } from './arose-on';

const invoice = table(InvoiceRow, 'lv');
const c = invoice.column;
const late = invoice.pick(['id', 'contractId', 'clientId', 'issuedOn', 'dueOn'], {
  remaining: asMoneyText(c.openAmount, c.currency),
});

/** An invoice that is late and open, as stored. */
export type InvoiceToDunRecord = RecordOf<typeof late>;

/** What orders them: the oldest due day first. */
export const invoiceToDunOrder = invoice.order('dueOn', 'id');
const all: ListShape = {
  ...late,
  name: 'invoices-to-dun',
  order: invoiceToDunOrder,
  where:
    `${c.openAmount} > 0 AND ${c.dueOn} < $1::date AND $2::boolean ` +
    `AND ($3::uuid IS NULL OR ${c.clientId} = $3) AND ($4::uuid IS NULL OR ${c.contractId} = $4)`,
  valueCount: 4,
};

/** Its lists; exported for the tests that keep their plans. */
export const invoiceToDunLists: readonly ListShape[] = [all];

/** Which of them. */
export interface ToDunChoice {
  /** Due before this day. */
  readonly before: string;
  /** Whether anybody asks who may see them: the provider's staff. */
  readonly isStaff: boolean;
  readonly clientId: string | null;
  readonly contractId: string | null;
}

/** The invoices of a provider that are late and open, a page, the oldest due day first. */
export function listInvoicesToDun(
  reader: Reader,
  { before, isStaff, clientId, contractId }: ToDunChoice,
  page: PageRange,
): Promise<InvoiceToDunRecord[]> {
  return readPage(reader, all, [before, isStaff, clientId, contractId], page);
}

/** Which of some documents claim for lateness alone, and the day on which each debt arose. */
export async function interestAmong(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const text =
    `SELECT v.id, ${aroseOnSql('v')} AS "aroseOn" FROM invoice v WHERE v.id = ANY($1::uuid[]) AND EXISTS ` +
    `(SELECT 1 FROM invoice_line l JOIN late_claim k ON k.adjustment_id = l.adjustment_id WHERE l.invoice_id = v.id)`;
  const statement = { name: 'invoices-to-dun:interest', text };
  const found = await reader.query<{ readonly id: string; readonly aroseOn: string }>(statement, [ids]);
  return new Map(found.map(({ id, aroseOn }) => [id, aroseOn]));
}

/** A letter as the dunning of its invoices turns on it. */
export interface LetterOfInvoices {
  readonly id: string;
  readonly contractId: string;
  readonly kind: DunningLetterKind;
  readonly invoiceIds: readonly string[];
  readonly groundId: string | null;
  readonly payBy: string;
}

/** The letters of several contracts, in their order. */
export function lettersOfInvoices(reader: Reader, contracts: readonly string[]): Promise<LetterOfInvoices[]> {
  const text =
    `SELECT l.id, l.contract_id AS "contractId", l.kind, l.invoice_ids AS "invoiceIds", l.ground_id AS "groundId", ` +
    `l.pay_by AS "payBy" FROM dunning_letter l WHERE l.contract_id = ANY($1::uuid[]) ORDER BY l.contract_id, l.id`;
  return reader.query({ name: 'dunning-letters:of-invoices', text }, [contracts]);
}
