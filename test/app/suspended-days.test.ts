import { amendContract } from '../../api/app/amendment/amend-contract';
import type { CreateContractInput } from '../../api/app/contract/create-contract';
import { issueInvoices } from '../../api/app/invoicing/issue-invoices';
import { causeRow } from '../../api/graphql/adjustment-detail/cause-row';
import { causesOfAdjustments } from '../../api/store/billing/adjustment-detail.store';
import { linesOfInvoices } from '../../api/store/invoicing/invoice.store';
import { rows } from '../../api/store/rows';
import { invoicing } from '../support/furnish-invoices';
import { activeContract, eur, on, reading } from '../support/made-contract';
import { SIGNED_BY } from '../support/naive-invoices/input';
import { endAsAgreed, moveAsAgreed } from '../support/naive-invoices/passing';
import { unsound } from '../support/soundness';
import { at, carryOut, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/** Days on which a contract is suspended are due only where its terms say so. */

let database: TestDatabase;
let tenant: Tenant;
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'Suspended');
  await invoicing(tenant, tenant.clientId);
});
afterEach(async () => {
  expect(await unsound(tenant.database, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);
});
afterAll(() => database.drop());

/** On-site management at 900.00 a month, invoiced every three months in advance. */
const managed = (changes: Partial<CreateContractInput> = {}): Promise<string> =>
  activeContract(tenant, {
    termsPack: { key: 'pro-controle', version: 2 },
    priceComponents: [{ code: 'MANAGEMENT', monthlyAmount: eur('900.00') }],
    modules: [{ key: 'systems', active: true }],
    ...{ termMonths: 24, billingPeriodMonths: 3, invoicedBy: 'PROVIDER' },
    ...changes,
  });

const suspend = (contractId: string, when: string, from = when): Promise<unknown> =>
  carryOut(tenant, `${when}T10:00:00Z`, (unit) => moveAsAgreed(unit, 'suspend', contractId, on(from)));

const resume = (contractId: string, when: string, from = when): Promise<unknown> =>
  carryOut(tenant, `${when}T11:00:00Z`, (unit) => moveAsAgreed(unit, 'resume', contractId, on(from)));

/** The lines of what is issued of a contract on a day, as days and an amount. */
async function issued(contractId: string, when: string): Promise<readonly string[]> {
  const { invoiceIds } = await carryOut(tenant, `${when}T12:00:00Z`, (unit) => issueInvoices(unit, { contractId }));
  const lines = await reading(tenant, (read) => linesOfInvoices(read, invoiceIds));
  return lines.map(({ kind, startsOn, endsBefore, amount }) => `${kind} ${startsOn} ${endsBefore} ${amount}`);
}

/** What the adjustments of a contract come from, in their order. */
function causesOf(contractId: string): Promise<readonly (string | undefined)[]> {
  return reading(tenant, async (read) => {
    const text = `SELECT id FROM billing_adjustment WHERE contract_id = $1 ORDER BY id`;
    const found = await read.query<{ id: string }>({ name: 'test:adjustments', text }, [contractId]);
    const ids = found.map(({ id }) => id);
    const causes = await causesOfAdjustments(read, ids);
    return ids.map((own) => causeRow(causes.find(({ id }) => id === own)!)?.kind);
  });
}

test('days of a period that is invoiced later are on no line', async () => {
  const contractId = await managed();
  expect(await issued(contractId, '2026-01-01')).toEqual(['FORFAIT 2026-01-01 2026-04-01 2700.00 EUR']);
  await suspend(contractId, '2026-03-20', '2026-05-01');
  expect(await issued(contractId, '2026-04-01')).toEqual(['FORFAIT 2026-04-01 2026-05-01 890.11 EUR']);
});

test('what was invoiced of suspended days is given back, and days that are served again are charged', async () => {
  const contractId = await managed();
  await issued(contractId, '2026-01-01');
  // 2 700.00 for 90 days, of which 59 are left.
  await suspend(contractId, '2026-02-01');
  await resume(contractId, '2026-03-03');
  expect(await issued(contractId, '2026-04-01')).toEqual([
    'FORFAIT 2026-04-01 2026-07-01 2700.00 EUR',
    'ADJUSTMENT 2026-03-03 2026-03-03 870.00 EUR',
    'CREDIT 2026-02-01 2026-02-01 -1770.00 EUR',
  ]);
  expect(await causesOf(contractId)).toEqual(['SUSPENSION', 'SUSPENSION']);
});

test('what is given back and charged again tells its days, of each of several prices', async () => {
  const contractId = await activeContract(tenant, {
    invoicedBy: 'PROVIDER',
    overrides: [{ parameter: 'suspension.keeps-payment', value: 'false' }],
  });
  await issued(contractId, '2026-01-01');
  await suspend(contractId, '2026-02-01');
  await resume(contractId, '2026-03-03');
  const days = await reading(tenant, (read) =>
    read.query<{ kind: string; from: string; before: string }>(
      {
        name: 'test:days',
        text:
          `SELECT DISTINCT kind, period_starts_on AS "from", period_ends_before AS before, count(*)::integer AS times ` +
          `FROM billing_adjustment WHERE contract_id = $1 AND kind <> 'UNIT_PACK' GROUP BY 1, 2, 3 ORDER BY 2`,
      },
      [contractId],
    ),
  );
  expect(days).toEqual([
    { kind: 'PREPAID_CREDIT', from: '2026-02-01', before: '2026-04-01', times: 3 },
    { kind: 'PRORATION', from: '2026-03-03', before: '2026-04-01', times: 3 },
  ]);
});

test('a period that begins suspended is charged from the day on which it is served again', async () => {
  const contractId = await managed();
  await issued(contractId, '2026-01-01');
  await suspend(contractId, '2026-03-20', '2026-04-01');
  expect(await issued(contractId, '2026-04-02')).toEqual([]);
  await resume(contractId, '2026-06-11');
  expect(await issued(contractId, '2026-07-01')).toEqual([
    'FORFAIT 2026-07-01 2026-10-01 2700.00 EUR',
    'ADJUSTMENT 2026-06-11 2026-06-11 593.41 EUR',
  ]);
});

test('another price changes nothing of suspended days, and an end gives nothing back of them', async () => {
  const contractId = await managed();
  await issued(contractId, '2026-01-01');
  await suspend(contractId, '2026-02-01');
  await resume(contractId, '2026-03-03');
  const by = { ...SIGNED_BY, signedAt: at('2026-03-10T08:00:00Z') };
  await carryOut(tenant, '2026-03-10T09:00:00Z', (unit) =>
    amendContract(unit, {
      ...{ contractId, effectiveOn: on('2026-02-20'), subject: 'More' },
      ...{ clientSignature: by, providerSignature: by },
      changes: { prices: [{ code: 'MANAGEMENT', monthlyAmount: eur('990.00') }], modules: [], overrides: [] },
    }),
  );
  await carryOut(tenant, '2026-03-10T09:30:00Z', (unit) => endAsAgreed(unit, contractId, on('2026-03-20')));
  expect(await causesOf(contractId)).toEqual(['SUSPENSION', 'SUSPENSION', 'AMENDMENT', 'CONTRACT_END']);
  const lines = await issued(contractId, '2026-04-01');
  // 31 and 17 days of 90 at 900.00 and 990.00 a month were served.
  const owed = 31 * 30 + 17 * 33;
  const cents = lines.map((line) => Math.round(Number(line.split(' ')[3]) * 100));
  expect(2700_00 + cents.reduce((sum, each) => sum + each, 0)).toBe(owed * 100);
});

test('terms that keep the obligation to pay, and a contract that wants it so, invoice all days', async () => {
  const kept = [
    await managed({ overrides: [{ parameter: 'suspension.keeps-payment', value: 'true' }] }),
    await activeContract(tenant, { invoicedBy: 'PROVIDER' }),
  ];
  for (const contractId of kept) {
    await issued(contractId, '2026-01-01');
    await suspend(contractId, '2026-02-01');
    const lines = await issued(contractId, '2026-04-01');
    expect(lines.filter((line) => line.startsWith('ADJUSTMENT'))).toEqual([]);
    expect(lines.every((line) => line.startsWith('FORFAIT 2026-04-01 2026-07-01 '))).toBe(true);
    expect(lines).not.toEqual([]);
  }
});
