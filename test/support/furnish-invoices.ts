import { postAccountingEntries } from '../../api/app/accounting/post-entries';
import { setAccounts } from '../../api/app/accounting/set-accounts';
import { startClosing } from '../../api/app/closing/start-closing';
import { stopClosing } from '../../api/app/closing/stop-closing';
import { record } from '../../api/app/command/record';
import { insertRow } from '../../api/app/command/unit';
import { createDirectDebitBatch } from '../../api/app/direct-debit/create-direct-debit-batch';
import { recordMandate } from '../../api/app/direct-debit/record-mandate';
import { writeLetter } from '../../api/app/dunning/letter/write-letter';
import { issueLateInterest } from '../../api/app/dunning/issue-late-interest';
import { correctInvoice } from '../../api/app/invoicing/correct-invoice';
import { issueInvoices } from '../../api/app/invoicing/issue-invoices';
import { setInvoicing } from '../../api/app/invoicing/set-invoicing';
import { holdContract } from '../../api/app/lifecycle/move-contract';
import { recordIdentity } from '../../api/app/party/record-identity';
import { recordPayment } from '../../api/app/payment/record-payment';
import { acceptPenalty } from '../../api/app/penalty/accept-penalty';
import { claimPenalty } from '../../api/app/penalty/claim-penalty';
import { moneyOf } from '../../api/domain/money/parse-money';
import { money } from '../../api/domain/money/value';
import { accept } from '../../api/domain/result';
import { DueAtOnceRow } from '../../api/store/rows';
import { CLIENT_IN_LAW, PROVIDER_IN_LAW } from './identities';
import { activeContract, asset, incident, on, restored } from './made-contract';
import { sampleLetter } from './sample-letter';
import { carryOut, type Tenant } from './tenant';

const SETTING = {
  startsOn: on('2026-01-01'),
  invoiceSeries: 'F',
  creditSeries: 'A',
  operationCategory: 'SERVICES',
} as const;
const MANDATE = {
  scheme: 'CORE',
  recurrence: 'RECURRENT',
  signedOn: on('2026-01-10'),
  debtorName: 'Atelier Morel',
  iban: 'FR1420041010050500013M02606',
} as const;
const COLLECTED = {
  scheme: 'CORE',
  collectOn: on('2026-04-20'),
  noticeDays: 14,
  notifiedOn: on('2026-04-01'),
} as const;
const CAPITAL = money('50000.00', 'EUR');

/** Says who both sides are in law, and how the provider issues invoices. */
export async function invoicing(tenant: Tenant, clientId: string, when = '2026-01-01T09:00:00Z'): Promise<void> {
  const startsOn = on('2025-01-01');
  const bankDetails = { ...PROVIDER_IN_LAW.bankDetails, creditorId: 'FR72ZZZ123456' };
  const provider = { ...PROVIDER_IN_LAW, bankDetails, partyId: tenant.providerId, startsOn, capital: CAPITAL };
  await carryOut(tenant, when, (unit) => recordIdentity(unit, provider));
  await carryOut(tenant, when, (unit) => recordIdentity(unit, { ...CLIENT_IN_LAW, partyId: clientId, startsOn }));
  await carryOut(tenant, when, (unit) => setInvoicing(unit, SETTING));
}

/** A contract that the provider invoices, and the last invoice of it. */
export interface Invoiced {
  readonly invoicedContract: string;
  readonly invoice: string;
  /** A payment of a part of it, of which something is left. */
  readonly payment: string;
  /** A credit note that is owed to the client. */
  readonly creditNote: string;
  /** A mandate by which the last invoice is debited, and the batch with its debit. */
  readonly mandate: string;
  readonly debitBatch: string;
  /** A reminder of the first invoice. */
  readonly letter: string;
  /** A closing run that was stopped. */
  readonly closingRun: string;
}

/**
 * A contract that the provider invoices: two quarters, and a penalty whose credit note is set off.
 */
export async function invoiced(tenant: Tenant, clientId: string): Promise<Invoiced> {
  await invoicing(tenant, clientId);
  const contractId = await activeContract(tenant, { clientId, invoicedBy: 'PROVIDER' });
  await asset(tenant, contractId);
  const { invoiceIds: first } = await carryOut(tenant, '2026-01-05T07:30:00Z', (unit) =>
    issueInvoices(unit, { contractId }),
  );
  const as = clientId === tenant.clientId ? 'client' : 'otherClient';
  const incidentId = await incident(tenant, contractId, '2026-02-02T08:00:00Z', {}, { as });
  const [penalty] = await restored(tenant, incidentId, '2026-02-04T17:00:00Z');
  const claim = { penaltyId: penalty!.id };
  await carryOut(tenant, '2026-02-05T08:00:00Z', (unit) => claimPenalty(unit, claim), { as });
  await carryOut(tenant, '2026-02-06T08:00:00Z', (unit) => acceptPenalty(unit, claim));
  const { invoiceIds } = await carryOut(tenant, '2026-04-01T07:30:00Z', (unit) => issueInvoices(unit, { contractId }));
  // That of the second quarter, and the credit note that is set off against it.
  const correction = { reason: 'A line said too little', lines: [{ line: 1, en: 'Server', fr: 'Serveur' }] };
  await carryOut(tenant, '2026-04-01T07:35:00Z', (unit) =>
    correctInvoice(unit, { invoiceId: first[0]!, ...correction }),
  );
  const late = { contractId, through: on('2026-03-31'), basis: 'LAWFUL_MINIMUM', invoiceIds: first } as const;
  // Documents are dated in the order of their numbers, so that of the second client is not late yet.
  if (clientId === tenant.clientId) {
    await carryOut(tenant, '2026-04-01T07:37:00Z', (unit) =>
      issueLateInterest(unit, { ...late, confirmedTotal: moneyOf('131.99 EUR') }),
    );
    // As a person would say of what falls due later; in these terms all is due in its first days.
    const said = { dueOn: on('2026-04-01'), note: 'A due date was missed' };
    await carryOut(tenant, '2026-04-01T07:38:00Z', async (unit) => {
      await holdContract(unit, contractId);
      const invoiceId = invoiceIds[0]!;
      await insertRow(unit, DueAtOnceRow, { contractId, invoiceId, ...said, recordedAt: unit.recordedAt });
      await record(unit, { kind: 'INVOICE_DUE_AT_ONCE', subjectId: invoiceId, contractId, payload: said });
      return accept({});
    });
  }
  // As it would be issued later: the invoice of the second client is not late yet.
  const { letter } = await carryOut(tenant, '2026-04-01T07:39:00Z', async (unit) => {
    const held = await holdContract(unit, contractId);
    if (!held.ok) return held;
    const facts = sampleLetter(1, { kind: 'PAYMENT_REMINDER', rights: [] });
    const invoices = facts.invoices.map((each) => ({ ...each, id: first[0]! }));
    const composed = { held: held.value, number: 1, language: 'fr', facts: { ...facts, invoices } } as const;
    return accept({ letter: await writeLetter(unit, composed, null) });
  });
  const paid = { clientId, amount: moneyOf('150.00 EUR'), valueOn: on('2026-04-01'), method: 'TRANSFER' } as const;
  const { paymentId: payment } = await carryOut(tenant, '2026-04-01T07:40:00Z', (unit) =>
    recordPayment(unit, { ...paid, invoiceIds: [invoiceIds[0]!], amounts: [moneyOf('100.00 EUR')] }),
  );
  const { mandateId: mandate } = await carryOut(tenant, '2026-04-01T07:42:00Z', (unit) =>
    recordMandate(unit, { ...MANDATE, clientId, reference: `RUM-${clientId.slice(-12)}` }),
  );
  const { batchId: debitBatch } = await carryOut(tenant, '2026-04-01T07:43:00Z', (unit) =>
    createDirectDebitBatch(unit, { ...COLLECTED, invoiceIds: [invoiceIds[0]!] }),
  );
  const { closingRunId: closingRun } = await carryOut(tenant, '2026-04-01T07:45:00Z', (unit) =>
    startClosing(unit, { month: '2026-02' }),
  );
  await carryOut(tenant, '2026-04-01T07:50:00Z', (unit) => stopClosing(unit, { closingRunId: closingRun }));
  const [invoice, creditNote] = invoiceIds as [string, string];
  return { closingRun, letter, mandate, debitBatch, invoicedContract: contractId, invoice, payment, creditNote };
}

/** Posts the books of a provider, through the day on which its clients are invoiced. */
export async function booked(tenant: Tenant): Promise<void> {
  const how = { startsOn: on('2026-01-01'), fiscalYearFirstMonth: 1, deferral: 'MONTHLY' } as const;
  await carryOut(tenant, '2026-04-01T07:45:00Z', (unit) => setAccounts(unit, how));
  const through = on('2026-04-01');
  await carryOut(tenant, '2026-04-01T07:50:00Z', (unit) => postAccountingEntries(unit, { through }));
}
