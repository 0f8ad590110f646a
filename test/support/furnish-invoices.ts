import { postAccountingEntries } from '../../api/app/accounting/post-entries';
import { setAccounts } from '../../api/app/accounting/set-accounts';
import { issueInvoices } from '../../api/app/invoicing/issue-invoices';
import { setInvoicing } from '../../api/app/invoicing/set-invoicing';
import { recordPayment } from '../../api/app/payment/record-payment';
import { moneyOf } from '../../api/domain/money/parse-money';
import { recordIdentity } from '../../api/app/party/record-identity';
import { acceptPenalty } from '../../api/app/penalty/accept-penalty';
import { claimPenalty } from '../../api/app/penalty/claim-penalty';
import { money } from '../../api/domain/money/value';
import { CLIENT_IN_LAW, PROVIDER_IN_LAW } from './identities';
import { activeContract, asset, incident, on, restored } from './made-contract';
import { carryOut, type Tenant } from './tenant';

const SETTING = {
  startsOn: on('2026-01-01'),
  invoiceSeries: 'F',
  creditSeries: 'A',
  operationCategory: 'SERVICES',
} as const;
const CAPITAL = money('50000.00', 'EUR');

/** Says who both sides are in law, and how the provider issues invoices. */
export async function invoicing(tenant: Tenant, clientId: string, when = '2026-01-01T09:00:00Z'): Promise<void> {
  const startsOn = on('2025-01-01');
  const provider = { ...PROVIDER_IN_LAW, partyId: tenant.providerId, startsOn, capital: CAPITAL };
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
}

/**
 * A contract that the provider invoices: two quarters, and a penalty whose credit note is set off.
 */
export async function invoiced(tenant: Tenant, clientId: string): Promise<Invoiced> {
  await invoicing(tenant, clientId);
  const contractId = await activeContract(tenant, { clientId, invoicedBy: 'PROVIDER' });
  await asset(tenant, contractId);
  const as = clientId === tenant.clientId ? 'client' : 'otherClient';
  const incidentId = await incident(tenant, contractId, '2026-02-02T08:00:00Z', {}, { as });
  const [penalty] = await restored(tenant, incidentId, '2026-02-04T17:00:00Z');
  const claim = { penaltyId: penalty!.id };
  await carryOut(tenant, '2026-02-05T08:00:00Z', (unit) => claimPenalty(unit, claim), { as });
  await carryOut(tenant, '2026-02-06T08:00:00Z', (unit) => acceptPenalty(unit, claim));
  const { invoiceIds } = await carryOut(tenant, '2026-04-01T07:30:00Z', (unit) => issueInvoices(unit, { contractId }));
  // That of the first quarter, that of the second one, and the credit note that is set off against it.
  const paid = { clientId, amount: moneyOf('150.00 EUR'), valueOn: on('2026-04-01'), method: 'TRANSFER' } as const;
  const { paymentId: payment } = await carryOut(tenant, '2026-04-01T07:40:00Z', (unit) =>
    recordPayment(unit, { ...paid, invoiceIds: [invoiceIds[1]!], amounts: [moneyOf('100.00 EUR')] }),
  );
  return { invoicedContract: contractId, invoice: invoiceIds[1]!, payment, creditNote: invoiceIds[2]! };
}

/** Posts the books of a provider, through the day on which its clients are invoiced. */
export async function booked(tenant: Tenant): Promise<void> {
  const how = { startsOn: on('2026-01-01'), fiscalYearFirstMonth: 1, deferral: 'MONTHLY' } as const;
  await carryOut(tenant, '2026-04-01T07:45:00Z', (unit) => setAccounts(unit, how));
  const through = on('2026-04-01');
  await carryOut(tenant, '2026-04-01T07:50:00Z', (unit) => postAccountingEntries(unit, { through }));
}
