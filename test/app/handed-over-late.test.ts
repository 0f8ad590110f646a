import { issueInvoices } from '../../api/app/invoicing/issue-invoices';
import { recordIdentity } from '../../api/app/party/record-identity';
import { transferContract } from '../../api/app/transfer/transfer-contract';
import { rows } from '../../api/store/rows';
import { invoicing } from '../support/furnish-invoices';
import { CLIENT_IN_LAW } from '../support/identities';
import { activeContract, eur, on } from '../support/made-contract';
import { Books } from '../support/naive-invoices/books';
import { endAsAgreed } from '../support/naive-invoices/passing';
import { at, carryOut, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/** A contract that is handed over late is invoiced to its new client by what it was taken over with. */

let database: TestDatabase;
let tenant: Tenant;
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'Handed over late');
  await invoicing(tenant, tenant.clientId);
  const client = { ...CLIENT_IN_LAW, partyId: tenant.otherClientId, startsOn: on('2025-01-01') };
  await carryOut(tenant, '2026-01-01T09:30:00Z', (unit) => recordIdentity(unit, client));
}, 60_000);
afterAll(() => database.drop());

test('what falls due before the hand-over was recorded is invoiced', async () => {
  const contractId = await activeContract(tenant, {
    termsPack: { key: 'pro-controle', version: 2 },
    ...{ startsOn: on('2026-01-15'), termMonths: 36, billingPeriodMonths: 12, invoicedBy: 'PROVIDER' },
    priceComponents: [{ code: 'MANAGEMENT', monthlyAmount: eur('365.00') }],
    modules: [{ key: 'systems', active: true }],
  });
  await carryOut(tenant, '2026-02-01T09:00:00Z', (unit) => issueInvoices(unit, { contractId }));
  const signedAt = at('2026-03-01T09:00:00Z');
  const signed = { signatory: 'S', function: 'F', proof: 'P', method: 'ELECTRONIC', signedAt } as const;
  const { newContractId } = await carryOut(tenant, '2026-04-01T09:00:00Z', (unit) =>
    transferContract(unit, {
      ...{ contractId, toClientId: tenant.otherClientId, number: 'T', effectiveOn: on('2026-03-31') },
      ...{ requestReference: 'R', requestedOn: on('2026-03-01') },
      consent: { reference: 'C', givenOn: on('2026-03-01') },
      ...{ formerClientSignature: signed, newClientSignature: signed, providerSignature: signed },
    }),
  );
  // Something is on record of it that came later.
  await carryOut(tenant, '2026-04-02T08:00:00Z', (unit) => endAsAgreed(unit, newContractId, on('2027-01-15')));
  await carryOut(tenant, '2026-04-02T09:00:00Z', (unit) => issueInvoices(unit, { contractId: newContractId }));
  // 290 days from 31 March to 14 January, at 12.00 a day.
  expect(await new Books(tenant, [newContractId], [tenant.otherClientId]).documents()).toMatchObject([
    { kind: 'INVOICE', fallsOn: '2026-03-31', excludingTax: 348_000 },
  ]);
});
