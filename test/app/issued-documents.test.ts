import { issueInvoices } from '../../api/app/invoicing/issue-invoices';
import { requestReversibility } from '../../api/app/lifecycle/request-reversibility';
import { terminateContract } from '../../api/app/lifecycle/terminate-contract';
import { recordIdentity, type RecordIdentityInput } from '../../api/app/party/record-identity';
import { acceptPenalty } from '../../api/app/penalty/accept-penalty';
import { claimPenalty } from '../../api/app/penalty/claim-penalty';
import { simulateTermination } from '../../api/app/simulation/simulate-termination';
import { readKeptDocument } from '../../api/domain/invoicing/document/kept-document';
import type { InvoiceDocument } from '../../api/domain/invoicing/document/invoice-document';
import { invoicesById } from '../../api/store/invoicing/invoice.store';
import { keptDocumentOf } from '../../api/store/invoicing/invoice-document.store';
import { rows } from '../../api/store/rows';
import { invoicing } from '../support/furnish-invoices';
import { CLIENT_IN_LAW, PROVIDER_IN_LAW } from '../support/identities';
import { activeContract, asset, eur, incident, on, reading, restored } from '../support/made-contract';
import { unsound } from '../support/soundness';
import { attempt, carryOut, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/** The document of an invoice: what it is made from, and what it cannot do without. */

let database: TestDatabase;
let tenant: Tenant;
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'Documents');
  await invoicing(tenant, tenant.clientId);
});
afterEach(async () => {
  expect(await unsound(tenant.database, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);
});
afterAll(() => database.drop());

const PRICES = [{ code: 'HOSTING', monthlyAmount: eur('1000.00') }];
const ours = { invoicedBy: 'PROVIDER', directDebit: false, priceComponents: PRICES } as const;
const contract = (changes: object = {}): Promise<string> => activeContract(tenant, { ...ours, ...changes });

/** From a day on, who a side is in law; its latest record of the day counts. */
function identify(changes: Partial<RecordIdentityInput>, of: 'provider' | 'client' = 'client'): Promise<unknown> {
  const startsOn = on('2025-01-01');
  const provider = { ...PROVIDER_IN_LAW, capital: eur('50000.00'), partyId: tenant.providerId };
  const identity = of === 'client' ? { ...CLIENT_IN_LAW, partyId: tenant.clientId } : provider;
  return carryOut(tenant, '2025-12-02T09:00:00Z', (unit) =>
    recordIdentity(unit, { ...identity, startsOn, ...changes }),
  );
}

async function issued(contractId: string, when: string): Promise<readonly InvoiceDocument[]> {
  const { invoiceIds } = await carryOut(tenant, `${when}T09:00:00Z`, (unit) => issueInvoices(unit, { contractId }));
  return reading(tenant, async (read) => {
    const documents: InvoiceDocument[] = [];
    for (const id of invoiceIds) documents.push(readKeptDocument((await keptDocumentOf(read, id))!.document));
    return documents;
  });
}

describe('refused by name:', () => {
  afterEach(async () => {
    await identify({});
    await identify({}, 'provider');
  });
  const missing = async (): Promise<readonly (readonly [string, string])[]> => {
    const contractId = await contract();
    const { refusals } = await attempt(tenant, '2026-01-01T09:00:00Z', (unit) => issueInvoices(unit, { contractId }));
    expect(refusals.every(({ code }) => code === 'INVOICE_INCOMPLETE')).toBe(true);
    return refusals.map(({ path, whatToDo }) => [path.join('.'), whatToDo] as const);
  };
  const toRecord = (field: string, id: string): string =>
    `Give \`${field}\` with \`recordIdentity\` for ${id}, from 2026-01-01 or before.`;

  const ofClient: readonly (readonly [Partial<RecordIdentityInput>, string, string])[] = [
    [{ siren: null }, 'buyer.siren', 'siren'],
    [{ registeredAddress: null }, 'buyer.legalAddress', 'registeredAddress'],
    [{ clientKind: null }, 'buyer.clientKind', 'clientKind'],
    [{ clientKind: 'PUBLIC_BODY' }, 'buyer.siret', 'siret'],
  ];
  test.each(ofClient)('a client with %o', async (changes, path, field) => {
    await identify(changes);
    expect(await missing()).toContainEqual([path, toRecord(field, tenant.clientId)]);
  });

  const ofProvider: readonly (readonly [Partial<RecordIdentityInput>, string, string])[] = [
    [{ vatNumber: null }, 'seller.vatNumber', 'vatNumber'],
    [{ legalForm: null }, 'seller.legalForm', 'legalForm'],
    [{ capital: null }, 'seller.capital', 'capital'],
    [{ siren: null, vatNumber: null }, 'seller.siren', 'siren'],
  ];
  test.each(ofProvider)('a provider with %o', async (changes, path, field) => {
    await identify(changes, 'provider');
    expect(await missing()).toContainEqual([path, toRecord(field, tenant.providerId)]);
  });

  test('all that is missing at once, each field once', async () => {
    await identify({ siren: null, vatNumber: null, registeredAddress: null, clientKind: null });
    const paths = (await missing()).map(([path]) => path);
    expect(paths).toEqual([...new Set(paths)]);
    expect(paths).toEqual(expect.arrayContaining(['buyer.siren', 'buyer.legalAddress', 'buyer.clientKind']));
  });

  test('a person without an address for electronic invoices', async () => {
    const person = { clientKind: 'CONSUMER', siren: null, vatNumber: null, legalForm: null } as const;
    await identify({ ...person, invoiceEmail: null });
    expect((await missing()).map(([path]) => path)).toEqual(['buyer.electronicAddress']);
    await identify(person);
    const [document] = await issued(await contract(), '2026-01-01');
    expect(document).toMatchObject({ treatment: 'B2C', buyer: { electronicAddress: { scheme: 'EM' }, siren: null } });
    expect(document!.notes.find(({ code }) => code === 'PMT')!.text).toContain('Aucune indemnité');
  });
});

test('what both sides recorded is on the document', async () => {
  const delivered = { lines: ['Zone des Îles'], postcode: '38300', city: 'Bourgoin-Jallieu', country: 'FR' };
  await identify({
    electronicAddress: { scheme: '0225', value: '552100554_COMPTA' },
    buyerReference: 'SERVICE-INFO',
    deliveryAddress: delivered,
  });
  const [document] = await issued(await contract(), '2026-01-01');
  expect(document).toMatchObject({
    kind: 'INVOICE',
    issuedOn: '2026-01-01',
    buyerReference: 'SERVICE-INFO',
    buyer: { electronicAddress: { scheme: '0225', value: '552100554_COMPTA' } },
    seller: { electronicAddress: { scheme: '0225', value: '732829320' }, register: 'RCS Lyon' },
    delivery: { address: delivered, on: null },
    payment: { kind: 'TRANSFER', iban: 'FR7630006000011234567890189' },
    paymentTerms: 'Payable à réception',
    period: { firstOn: '2026-01-01', lastOn: '2026-03-31' },
  });
  await identify({});
});

test('by direct debit, it names the mandate where both sides recorded theirs', async () => {
  const debited = { directDebit: true };
  const [without] = await issued(await contract(debited), '2026-01-01');
  expect(without).toMatchObject({ payment: null, paymentTerms: 'Prélèvement automatique le 01/01/2026' });
  await identify({ bankDetails: { iban: 'FR1420041010050500013M02606', mandate: 'RUM-7' } });
  const bankDetails = { ...PROVIDER_IN_LAW.bankDetails, creditorId: 'FR72ZZZ123456' };
  await identify({ bankDetails }, 'provider');
  const [document] = await issued(await contract(debited), '2026-01-01');
  expect(document!.payment).toEqual({
    kind: 'DIRECT_DEBIT',
    mandate: 'RUM-7',
    creditorId: 'FR72ZZZ123456',
    debtorIban: 'FR1420041010050500013M02606',
  });
  await identify({});
  await identify({}, 'provider');
});

test('a credit note names the invoice of a period, not that of a fee after it', async () => {
  const contractId = await contract({ termMonths: 12, billingPeriodMonths: 3 });
  await asset(tenant, contractId);
  await issued(contractId, '2026-10-01');
  const incidentId = await incident(tenant, contractId, '2026-12-07T08:00:00Z');
  const [penalty] = await restored(tenant, incidentId, '2026-12-07T15:30:00Z');
  await carryOut(tenant, '2026-12-10T09:00:00Z', async (unit) => {
    const end = { contractId, effectiveOn: on('2026-12-15'), reason: 'AGREED' } as const;
    const source = { read: unit.tx, library: unit.terms, providerId: tenant.providerId, now: unit.now };
    const shown = await simulateTermination(source, end);
    const confirmedTotal = shown.ok ? shown.value.simulation.total : eur('0.00');
    return terminateContract(unit, { ...end, by: 'CLIENT', note: 'N', confirmedTotal });
  });
  const request = { contractId, choice: 'HAND_BACK', receivedOn: on('2026-12-20') } as const;
  await carryOut(tenant, '2026-12-20T09:00:00Z', (unit) => requestReversibility(unit, request));
  const after = await issued(contractId, '2026-12-21');
  expect(after.at(-1)).toMatchObject({ kind: 'INVOICE', period: null });
  const claim = { penaltyId: penalty!.id };
  await carryOut(tenant, '2026-12-22T16:00:00Z', (unit) => claimPenalty(unit, claim), { as: 'client' });
  await carryOut(tenant, '2026-12-22T17:00:00Z', (unit) => acceptPenalty(unit, claim));
  const { invoiceIds } = await carryOut(tenant, '2026-12-23T09:00:00Z', (unit) => issueInvoices(unit, { contractId }));
  const [note] = await reading(tenant, (read) => invoicesById(read, invoiceIds));
  expect(note).toMatchObject({ kind: 'CREDIT_NOTE' });
  const [named] = await reading(tenant, (read) => invoicesById(read, [note!.precedingId!]));
  expect(named!.periodStartsOn).toBe('2026-10-01');
});

test('how the tax office is told follows the seat of the client, wherever its invoices go', async () => {
  const told = async (changes: Partial<RecordIdentityInput>, when: string): Promise<readonly unknown[]> => {
    await identify(changes);
    const [document] = await issued(await contract({ startsOn: on(when) }), when);
    return [document!.treatment, document!.buyer.electronicAddress?.scheme];
  };
  const berlin = { lines: ['Hauptstraße 4'], postcode: '10115', city: 'Berlin', country: 'DE' };
  expect(await told({ billingAddress: berlin }, '2027-01-04')).toEqual(['B2B', '0225']);
  const reunion = { lines: ['3 rue de Paris'], postcode: '97400', city: 'Saint-Denis', country: 'RE' };
  expect(await told({ registeredAddress: reunion }, '2027-01-05')).toEqual(['B2B', '0225']);
  const abroad = { registeredAddress: berlin, billingAddress: reunion, siren: null, vatNumber: 'DE136695976' };
  expect(await told(abroad, '2027-01-06')).toEqual(['B2BINT', 'EM']);
  await identify({});
});
