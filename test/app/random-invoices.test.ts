import fc from 'fast-check';
import { postAccountingEntries } from '../../api/app/accounting/post-entries';
import { setAccounts } from '../../api/app/accounting/set-accounts';
import { setInvoicing } from '../../api/app/invoicing/set-invoicing';
import { recordIdentity } from '../../api/app/party/record-identity';
import type { Instant } from '../../api/domain/time/instant';
import { rows } from '../../api/store/rows';
import { PROVIDER_IN_LAW } from '../support/identities';
import { eur, on } from '../support/made-contract';
import { checkBooks } from '../support/naive-invoices/check-books';
import { checkYears } from '../support/naive-invoices/check-years';
import { InvoicedLife } from '../support/naive-invoices/lived';
import { invoicesTold } from '../support/naive-invoices/told';
import type { Document } from '../support/naive-life/made';
import { DOCUMENTS } from '../support/naive-life/rules';
import { lives } from '../support/runs';
import { unsound } from '../support/soundness';
import { at, carryOut, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/**
 * Random lives of contracts whose prices and modules change, in advance and dated back, that use
 * units, are suspended, have work quoted, are credited, pay, end and are handed over: whenever their documents are
 * issued, these and what waits add up to what each day that was lived owes, and nothing twice.
 */

let database: TestDatabase;
let tenant: Tenant;
/** Who says long after all that is lived that it invoices from before: all was taken as invoiced elsewhere. */
let late: Tenant;
const tried: string[] = [];
beforeAll(async () => {
  database = await createTestDatabase();
  const since = at('2023-12-01T08:00:00Z');
  const opened = await database.open({ entities: rows });
  tenant = await invoicing(await makeTenant(opened, 'Random invoices', 'ROLES', since), since);
  late = await invoicing(await makeTenant(opened, 'Set late', 'ROLES', since), at('2039-01-01T08:00:00Z'));
}, 60_000);
afterAll(() => database.drop());

/** Says who a provider is in law, and at an instant that it invoices from before all that is lived. */
async function invoicing(own: Tenant, saidAt: Instant): Promise<Tenant> {
  const startsOn = on('2023-01-01');
  const provider = { ...PROVIDER_IN_LAW, partyId: own.providerId, startsOn, capital: eur('10000.00') };
  await carryOut(own, at('2023-12-01T08:00:00Z'), (unit) => recordIdentity(unit, provider));
  const series = { invoiceSeries: 'F', creditSeries: 'A', operationCategory: 'SERVICES' } as const;
  await carryOut(own, saidAt, (unit) => setInvoicing(unit, { startsOn, ...series }));
  return own;
}

test.each(Object.keys(DOCUMENTS) as Document[])(
  'they add up for %s where a first day is said late',
  async (document) => {
    await fc.assert(
      fc.asyncProperty(fc.noBias(invoicesTold), async (told) => {
        await checkBooks(await InvoicedLife.of(late, document, told, 'AS_TOLD'), told);
      }),
      lives(8, 10 + Object.keys(DOCUMENTS).indexOf(document)),
    );
  },
  400_000,
);

test.each(Object.keys(DOCUMENTS) as Document[])(
  'documents of %s add up to what was lived',
  async (document) => {
    await fc.assert(
      fc.asyncProperty(fc.noBias(invoicesTold), async (told) => {
        const asTold = await InvoicedLife.of(tenant, document, told, 'AS_TOLD');
        const otherwise = await InvoicedLife.of(tenant, document, told, told.otherwise);
        const [first, other] = [await checkBooks(asTold, told), await checkBooks(otherwise, told)];
        if (first.isExact && other.isExact) expect(other.sums).toEqual(first.sums);
        if (first.isForward) expect(other.documents).toEqual(first.documents);
        tried.push(...asTold.did, told.otherwise, ...(first.isForward ? ['the same documents'] : []));
      }),
      lives(60, Object.keys(DOCUMENTS).indexOf(document)),
    );
  },
  400_000,
);

test('control: enough of each was done, and documents were compared', () => {
  const count = (what: string): number => tried.filter((each) => each === what).length;
  const seldom = ['notice', 'level', 'part', 'return', 'end', 'transfer', 'the same documents'];
  const often = [
    'price',
    'suspend',
    'resume',
    'module',
    'quote',
    'done',
    'work',
    'fault',
    'credit',
    'pay',
    'issue',
    'MONTHLY',
    'IN_THE_END',
  ];
  expect(seldom.filter((what) => count(what) < 1)).toEqual([]);
  expect(often.filter((what) => count(what) < 5)).toEqual([]);
});

test('and the books agree, of which every year has the income of its own days', async () => {
  for (const own of [tenant, late]) {
    const startsOn = on('2023-01-01');
    const when = at('2039-06-01T08:00:00Z');
    const books = { startsOn, fiscalYearFirstMonth: 1, deferral: 'YEARLY' } as const;
    await carryOut(own, when, (unit) => setAccounts(unit, books));
    await carryOut(own, when, (unit) => postAccountingEntries(unit, { through: on('2034-12-31') }));
    const compared = await checkYears(own, [2024, 2025, 2026, 2027, 2028]);
    expect(compared).toBeGreaterThan(0);
    expect(await unsound(own.database, own.providerId, own.sessions.administrator.actorId)).toEqual([]);
  }
}, 400_000);
