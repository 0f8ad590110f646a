import {
  invoiceEntry,
  paymentEntry,
  setOffEntry,
  type DraftEntry,
  type InvoiceFact,
} from '../../domain/accounting/entry';
import { isEarnedByDays, roleOfLine, type AccountedLine } from '../../domain/accounting/accounts';
import type { AdvanceInvoice } from '../../domain/accounting/deferral';
import { writeOffEntry, type WriteOffFact } from '../../domain/accounting/write-off-entry';
import { moneyOf } from '../../domain/money/parse-money';
import type { LocalDate } from '../../domain/time/instant';
import {
  accountedInvoices,
  accountedPayments,
  accountedSetOffs,
  type AccountedInvoice,
  type AccountedLineRecord,
  type AccountedPayment,
  type AccountedSetOff,
  type DueFact,
} from '../../store/accounting/due.store';
import type { StatementRunner } from '../../store/database/statement';

/** The entries of facts, in their order; those of nothing have no lines. */
export async function entriesOf(reader: StatementRunner, facts: readonly DueFact[]): Promise<readonly DraftEntry[]> {
  const idsOf = (...kinds: readonly DueFact['kind'][]): string[] => [
    ...new Set(facts.filter(({ kind }) => kinds.includes(kind)).map(({ factId }) => factId)),
  ];
  const invoices = byId(await accountedInvoices(reader, idsOf('INVOICE')));
  const payments = byId(await accountedPayments(reader, idsOf('PAYMENT', 'REVERSAL', 'WRITE_OFF', 'RECOVERY')));
  const setOffs = byId(await accountedSetOffs(reader, idsOf('SET_OFF')));
  return facts.map(({ kind, factId }) => {
    switch (kind) {
      case 'INVOICE':
        return invoiceEntry(invoiceFact(of(invoices, factId)));
      case 'SET_OFF':
        return setOffEntry(setOffFact(of(setOffs, factId)));
      case 'PAYMENT':
      case 'REVERSAL':
        return paymentEntry(paymentFact(of(payments, factId)), kind);
      case 'WRITE_OFF':
      case 'RECOVERY':
        return writeOffEntry(writeOffFact(of(payments, factId)), kind);
    }
  });
}

/** The lines of a document that are for some days, with their accounts. */
export function advanceInvoice({ id, reference, clientId, currency, lines }: AccountedInvoice): AdvanceInvoice {
  return {
    ...{ id, reference, clientId },
    lines: lines
      .filter((line) => line.startsOn < line.endsBefore && isEarnedByDays(accountedLine(line)))
      .map((line) => ({
        role: roleOfLine(accountedLine(line)),
        amount: moneyOf(`${line.amount} ${currency}`),
        from: line.startsOn as LocalDate,
        toExclusive: line.endsBefore as LocalDate,
      })),
  };
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

function of<Row>(rows: ReadonlyMap<string, Row>, id: string): Row {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`${id} waits for an entry and is not there`);
  return row;
}

function accountedLine({ kind, adjustment, isAboutPenalty, vatCategory }: AccountedLineRecord): AccountedLine {
  return { kind, adjustment, isAboutPenalty, vatCategory } as AccountedLine;
}

function invoiceFact(row: AccountedInvoice): InvoiceFact {
  const { id, reference, clientId, clientName, currency } = row;
  return {
    ...{ id, reference, clientId, clientName },
    kind: row.kind as InvoiceFact['kind'],
    issuedOn: row.issuedOn as LocalDate,
    total: moneyOf(`${row.total} ${currency}`),
    vat: row.vat.map(({ ratePercent, category, vat }) => ({ ratePercent, category, vat: moneyOf(vat) })),
    lines: row.lines.map((line) => ({
      ...accountedLine(line),
      vatRatePercent: line.vatRatePercent,
      amount: moneyOf(`${line.amount} ${currency}`),
    })),
  };
}

function setOffFact(row: AccountedSetOff): Parameters<typeof setOffEntry>[0] {
  const { id, amount, currency } = row;
  return {
    id,
    on: row.on as LocalDate,
    amount: moneyOf(`${amount} ${currency}`),
    invoice: { id: row.invoiceId, reference: row.invoiceReference, clientId: row.invoiceClientId },
    creditNote: { id: row.creditNoteId, reference: row.creditNoteReference, clientId: row.creditNoteClientId },
  };
}

function paymentFact(row: AccountedPayment): Parameters<typeof paymentEntry>[0] {
  const { id, clientId, clientName, reference, amount, currency, valueOn, reversedOn } = row;
  return {
    ...{ id, clientId, clientName, reference },
    direction: row.direction as Parameters<typeof paymentEntry>[0]['direction'],
    method: row.method as Parameters<typeof paymentEntry>[0]['method'],
    amount: moneyOf(`${amount} ${currency}`),
    valueOn: valueOn as LocalDate,
    reversedOn: reversedOn as LocalDate | null,
  };
}

function writeOffFact(row: AccountedPayment): WriteOffFact {
  const { id, clientId, clientName, amount, currency, valueOn, reversedOn, reversalReason } = row;
  if (row.recoveredVat === null || row.writtenOff === null) throw new Error(`${id} is no debt that was written off`);
  return {
    ...{ id, clientId, clientName, reference: row.writtenOff },
    amount: moneyOf(`${amount} ${currency}`),
    recoveredVat: moneyOf(`${row.recoveredVat} ${currency}`),
    on: valueOn as LocalDate,
    recoveredOn: reversedOn as LocalDate | null,
    isUndone: reversalReason === 'RECORDED_WRONGLY',
  };
}
