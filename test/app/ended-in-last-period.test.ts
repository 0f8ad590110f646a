import { issueInvoices } from '../../api/app/invoicing/issue-invoices';
import { giveNotice } from '../../api/app/lifecycle/give-notice';
import { rows } from '../../api/store/rows';
import { invoicing } from '../support/furnish-invoices';
import { activeContract, eur, on } from '../support/made-contract';
import { Books } from '../support/naive-invoices/books';
import { endAsAgreed } from '../support/naive-invoices/passing';
import { carryOut, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/** What was invoiced of a period in which a contract ends is given back for its days after the end. */

let database: TestDatabase;
let tenant: Tenant;
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'Last period');
  await invoicing(tenant, tenant.clientId);
}, 60_000);
afterAll(() => database.drop());

test('an end that is agreed on within the last period credits the days that were invoiced', async () => {
  const contractId = await activeContract(tenant, {
    termsPack: { key: 'pro-controle', version: 2 },
    ...{ startsOn: on('2026-01-15'), termMonths: 12, billingPeriodMonths: 3, invoicedBy: 'PROVIDER' },
    priceComponents: [{ code: 'MANAGEMENT', monthlyAmount: eur('920.00') }],
    modules: [{ key: 'systems', active: true }],
    overrides: [{ parameter: 'billing.anchor', value: 'FIRST_OF_MONTH' }],
  });
  const when = '2026-11-10T09:00:00Z';
  await carryOut(tenant, when, (unit) => issueInvoices(unit, { contractId }));
  await carryOut(tenant, when, (unit) => endAsAgreed(unit, contractId, on('2026-12-01')));
  const books = new Books(tenant, [contractId], [tenant.clientId]);
  // 75 of the 92 days from 1 November to 31 January, at 30.00 a day.
  expect((await books.documents()).at(-1)).toMatchObject({ fallsOn: '2026-11-01', excludingTax: 225_000 });
  // Of 1 December to 14 January, 45 days.
  expect(await books.adjustments()).toMatchObject([{ kind: 'PREPAID_CREDIT', cents: -135_000 }]);
});

test('a notice that ends a contract within a period that was invoiced whole credits its days after the end', async () => {
  const contractId = await activeContract(tenant, {
    termsPack: { key: 'omr-hosted', version: 2 },
    ...{ startsOn: on('2026-01-15'), termMonths: 12, billingPeriodMonths: 12, invoicedBy: 'PROVIDER' },
    priceComponents: [{ code: 'HOSTING', monthlyAmount: eur('365.00') }],
    modules: [{ key: 'A', active: true }],
    overrides: [{ parameter: 'billing.anchor', value: 'FIRST_OF_MONTH' }],
  });
  const when = '2026-06-10T09:00:00Z';
  await carryOut(tenant, when, (unit) => issueInvoices(unit, { contractId }));
  const letter = { form: 'REGISTERED_LETTER', proof: 'P', sentOn: on('2026-06-10'), receivedOn: null } as const;
  const given = await carryOut(tenant, when, (unit) => giveNotice(unit, { contractId, by: 'CLIENT', ...letter }));
  const books = new Books(tenant, [contractId], [tenant.clientId]);
  expect((await books.documents()).at(-1)).toMatchObject({ fallsOn: '2026-02-01', excludingTax: 438_000 });
  // It ends with its term on 14 January: 17 days until the end of January, at 12.00 a day.
  expect(await books.adjustments()).toMatchObject([
    { id: given.billingAdjustmentIds[0], kind: 'PREPAID_CREDIT', cents: -20_400, occurredOn: '2027-01-15' },
  ]);
});
