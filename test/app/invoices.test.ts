import { amendContract } from '../../api/app/amendment/amend-contract';
import { createContract } from '../../api/app/contract/create-contract';
import { reopenIncident } from '../../api/app/incident/reopen-incident';
import { issueInvoices } from '../../api/app/invoicing/issue-invoices';
import { setInvoicing } from '../../api/app/invoicing/set-invoicing';
import { requestReversibility } from '../../api/app/lifecycle/request-reversibility';
import { acceptPenalty } from '../../api/app/penalty/accept-penalty';
import { claimPenalty } from '../../api/app/penalty/claim-penalty';
import { instant, type LocalDate } from '../../api/domain/time/instant';
import { invoicesById, linesOfInvoices, setOffsOfInvoices } from '../../api/store/invoicing/invoice.store';
import { rows } from '../../api/store/rows';
import { invoicing } from '../support/furnish-invoices';
import { activeContract, asset, eur, hostedInput, incident, on, reading, restored } from '../support/made-contract';
import { SIGNED_BY } from '../support/naive-invoices/input';
import { endAsAgreed } from '../support/naive-invoices/passing';
import { unsound } from '../support/soundness';
import { at, carryOut, makeTenant, refusalsOf, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/** What is issued of a contract, and what never is. */

let database: TestDatabase;
let tenant: Tenant;
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'Invoices');
  await invoicing(tenant, tenant.clientId);
});
afterEach(async () => {
  expect(await unsound(tenant.database, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);
});
afterAll(() => database.drop());

const PRICES = [
  { code: 'HOSTING', monthlyAmount: eur('1000.00') },
  { code: 'EQUIPMENT', monthlyAmount: eur('300.00') },
  { code: 'SERVICES', monthlyAmount: eur('450.00') },
];
const ours = { invoicedBy: 'PROVIDER', directDebit: false, priceComponents: PRICES } as const;

interface Issued {
  readonly ids: readonly string[];
  /** Kind, number without its series, total including tax, and what is open. */
  readonly said: readonly string[];
}

async function issued(contractId: string, when: string, until?: string): Promise<Issued> {
  const { invoiceIds: ids } = await carryOut(tenant, `${when}T09:00:00Z`, (unit) =>
    issueInvoices(unit, { contractId, ...(until === undefined ? {} : { until: until as LocalDate }) }),
  );
  return { ids, said: await saidOf(ids) };
}

async function saidOf(ids: readonly string[]): Promise<readonly string[]> {
  const found = await reading(tenant, (read) => invoicesById(read, ids));
  return ids.map((id) => {
    const { kind, issuedOn, totalIncludingTax, openAmount } = found.find((each) => each.id === id)!;
    return `${kind} ${issuedOn} ${totalIncludingTax}, open ${openAmount}`;
  });
}

/** An accepted penalty of 100.00: restored within eight hours after the time agreed. */
async function credited(contractId: string, monday: string): Promise<string> {
  const incidentId = await incident(tenant, contractId, `${monday}T08:00:00Z`);
  const [penalty] = await restored(tenant, incidentId, `${monday}T15:30:00Z`);
  expect(penalty!.amount).toBe('100.00 EUR');
  const claim = { penaltyId: penalty!.id };
  await carryOut(tenant, `${monday}T16:00:00Z`, (unit) => claimPenalty(unit, claim), { as: 'client' });
  await carryOut(tenant, `${monday}T17:00:00Z`, (unit) => acceptPenalty(unit, claim));
  return incidentId;
}

async function hosted(overrides: readonly { parameter: string; value: string }[] = []): Promise<string> {
  const contractId = await activeContract(tenant, { ...ours, overrides });
  await asset(tenant, contractId);
  return contractId;
}

/** Sets another price of hosting from a day on, signed an hour before it is recorded. */
async function amended(of: Tenant, contractId: string, when: string, from: string, amount: string): Promise<void> {
  const signed = { ...SIGNED_BY, signedAt: instant(at(when) - 3600) };
  await carryOut(of, when, (unit) =>
    amendContract(unit, {
      ...{ contractId, effectiveOn: on(from), subject: 'More' },
      ...{ clientSignature: signed, providerSignature: signed },
      changes: { prices: [{ code: 'HOSTING', monthlyAmount: eur(amount) }], modules: [], overrides: [] },
    }),
  );
}

const begun = (of: Tenant, when: string): Promise<unknown> =>
  carryOut(of, when, (unit) =>
    setInvoicing(unit, {
      ...{ startsOn: on('2026-04-01'), invoiceSeries: 'F', creditSeries: 'A', operationCategory: 'SERVICES' },
    }),
  );

/** The lines of what is issued of a contract by July. */
async function linesByJuly(of: Tenant, contractId: string) {
  const { invoiceIds } = await carryOut(of, '2026-07-02T09:00:00Z', (unit) => issueInvoices(unit, { contractId }));
  return reading(of, (read) => linesOfInvoices(read, invoiceIds));
}

test('what occurred before the first day that is invoiced here, and was recorded since, joins the next invoice', async () => {
  const late = await makeTenant(tenant.database, 'Begun late');
  const own = await activeContract(late, { ...ours, directDebit: true });
  await invoicing(late, late.clientId);
  await begun(late, '2026-04-01T09:00:00Z');
  await amended(late, own, '2026-05-02T09:00:00Z', '2026-03-01', '1300.00');
  const lines = await linesByJuly(late, own);
  // A month of the quarter that was invoiced elsewhere, and the quarter from 1 April.
  expect(lines.filter(({ kind }) => kind === 'ADJUSTMENT').map(({ amount }) => amount)).toContain('310.00 EUR');
});

test('the first day that is invoiced here begins in the zone of the contract', async () => {
  const late = await makeTenant(tenant.database, 'Begun at night');
  const own = await activeContract(late, { ...ours, directDebit: true });
  await invoicing(late, late.clientId);
  await begun(late, '2026-03-30T09:00:00Z');
  // A quarter of an hour before midnight in Paris, and half an hour after it.
  await amended(late, own, '2026-03-31T21:45:00Z', '2026-03-01', '1100.00');
  await amended(late, own, '2026-03-31T22:30:00Z', '2026-03-01', '1300.00');
  const lines = await linesByJuly(late, own);
  // A month at 200.00 more: what was recorded before was invoiced elsewhere.
  expect(lines.filter(({ kind }) => kind === 'ADJUSTMENT').map(({ amount }) => amount)).toEqual(['206.67 EUR']);
});

test.each([
  ['within a period', '2026-05-02', '2026-06-10T09:00:00Z'],
  ['on its first day', '2026-04-01', '2026-06-10T09:00:00Z'],
  ['on the day on which it was said', '2026-04-01', '2026-04-01T15:00:00Z'],
])('a first day before an amendment was recorded %s doubles nothing of it', async (_, when, saidAt) => {
  const late = await makeTenant(tenant.database, 'Set late');
  const own = await activeContract(late, { ...ours, directDebit: true });
  await amended(late, own, `${when}T09:00:00Z`, '2026-04-01', '1300.00');
  await invoicing(late, late.clientId, saidAt);
  const lines = await linesByJuly(late, own);
  const hosting = lines.filter(({ key, amount }) => key === 'HOSTING' || amount === '900.00 EUR');
  const euros = hosting.filter(({ key }) => key !== 'EQUIPMENT').map(({ amount }) => Number.parseFloat(amount));
  // A quarter at 1000.00 a month, and two at 1300.00.
  expect(euros.reduce((total, each) => total + each, 0)).toBe(3000 + 2 * 3900);
});

describe('a penalty', () => {
  test('outside the scope of VAT is a credit note of its own, which is set off', async () => {
    const contractId = await hosted();
    await credited(contractId, '2026-02-02');
    const { ids, said } = await issued(contractId, '2026-04-01');
    // The base of 16 units was invoiced with the first quarter: 400.00.
    expect(said).toEqual([
      'INVOICE 2026-01-01 6791.70 EUR, open 6791.70 EUR',
      'INVOICE 2026-04-01 6311.70 EUR, open 6211.70 EUR',
      'CREDIT_NOTE 2026-04-01 -100.00 EUR, open 0.00 EUR',
    ]);
    const found = await reading(tenant, (read) => invoicesById(read, ids));
    const [, second, note] = ids.map((id) => found.find((each) => each.id === id)!);
    expect(second).toMatchObject({ vatTotal: '1051.95 EUR', totalExcludingTax: '5259.75 EUR', precedingId: null });
    expect(note!.vat).toEqual([{ ratePercent: '0', category: 'O', base: '-100.00 EUR', vat: '0.00 EUR' }]);
    expect(note!.precedingId).toBe(second!.id);
    const setOffs = await reading(tenant, (read) => setOffsOfInvoices(read, [second!.id]));
    expect(setOffs).toMatchObject([{ creditNoteId: note!.id, invoiceId: second!.id, amount: '100.00 EUR' }]);
  });

  test('as a lower price is a line of the invoice with its VAT', async () => {
    const contractId = await hosted([{ parameter: 'penalty.vat', value: 'PRICE_REDUCTION' }]);
    await credited(contractId, '2026-02-02');
    const { said, ids } = await issued(contractId, '2026-04-01');
    expect(said[1]).toBe('INVOICE 2026-04-01 6191.70 EUR, open 6191.70 EUR');
    expect(said).toHaveLength(2);
    const lines = await reading(tenant, (read) => linesOfInvoices(read, [ids[1]!]));
    expect(lines.map(({ kind, amount }) => `${kind} ${amount}`)).toEqual([
      'FORFAIT 3000.00 EUR',
      'FORFAIT 900.00 EUR',
      'FORFAIT 1350.00 EUR',
      'ACCOUNT_KEEPING_FEE 9.75 EUR',
      'CREDIT -100.00 EUR',
    ]);
  });
});

test('issued again, nothing is issued; on the day or at once for a year, the same documents come of it', async () => {
  const [monthly, atOnce] = [await hosted(), await hosted()];
  const apart: string[] = [];
  for (const day of ['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01']) {
    apart.push(...(await issued(monthly, day)).said);
    expect((await issued(monthly, day)).ids).toEqual([]);
  }
  const together = await issued(atOnce, '2026-12-01');
  const amounts = (said: readonly string[]): readonly string[] => said.map((each) => each.split(' ')[2]!);
  expect(amounts(together.said)).toEqual(amounts(apart));
  expect(together.ids).toHaveLength(4);
  // Numbers grow with dates: what is issued late bears the date of the number before it.
  expect(together.said.map((each) => each.split(' ')[1])).toEqual(Array(4).fill('2026-10-01'));
});

test('a number that is rolled back leaves no gap', async () => {
  const numbers = async (): Promise<readonly number[]> => {
    const { rows: found } = await reading(tenant, async (read) => ({
      rows: await read.query<{ number: number }>({
        name: 'test:numbers',
        text: `SELECT number FROM invoice WHERE kind <> 'CREDIT_NOTE' ORDER BY number`,
      }),
    }));
    return found.map(({ number }) => number);
  };
  const contractId = await hosted();
  await expect(
    carryOut(tenant, '2026-12-02T09:00:00Z', async (unit) => {
      await issueInvoices(unit, { contractId });
      throw new Error('something went wrong');
    }),
  ).rejects.toThrow('something went wrong');
  await issued(contractId, '2026-12-02');
  const all = await numbers();
  expect(all).toEqual(all.map((_, place) => place + 1));
});

test('a termination is invoiced on its day, less what was paid for days after it', async () => {
  const contractId = await hosted();
  await issued(contractId, '2026-12-03');
  await carryOut(tenant, '2026-12-10T09:00:00Z', (unit) => endAsAgreed(unit, contractId, on('2026-12-15')));
  // 17 of the 92 days of the quarter: 5 250.00 × 17 ÷ 92, and 20 % of it.
  expect((await issued(contractId, '2026-12-20')).said).toEqual([
    'CREDIT_NOTE 2026-12-15 -1164.13 EUR, open -1164.13 EUR',
  ]);
  expect((await issued(contractId, '2027-06-20')).ids).toEqual([]);
});

test('after the end, each adjustment is on a document of its own day, however late it is issued', async () => {
  const [late, onTheDay] = [await hosted(), await hosted()];
  const end = async (contractId: string): Promise<void> => {
    await carryOut(tenant, '2027-01-10T09:00:00Z', (unit) => endAsAgreed(unit, contractId, on('2027-01-15')));
    const request = { contractId, choice: 'HAND_BACK', receivedOn: on('2027-01-20') } as const;
    await carryOut(tenant, '2027-01-20T09:00:00Z', (unit) => requestReversibility(unit, request));
  };
  const fallsOn = async (ids: readonly string[]): Promise<readonly string[]> => {
    const found = await reading(tenant, (read) => invoicesById(read, ids));
    return ids.map((id) => found.find((each) => each.id === id)!).map((each) => `${each.kind} ${each.fallsOn}`);
  };
  await issued(onTheDay, '2027-01-01');
  await end(onTheDay);
  const apart = [...(await issued(onTheDay, '2027-01-15')).ids, ...(await issued(onTheDay, '2027-01-20')).ids];
  await issued(late, '2027-01-01');
  await end(late);
  const together = (await issued(late, '2027-02-28')).ids;
  expect(await fallsOn(together)).toEqual(['CREDIT_NOTE 2027-01-15', 'INVOICE 2027-01-20']);
  expect(await fallsOn(together)).toEqual(await fallsOn(apart));
});

test('what a late end credits was invoiced, also where all is issued at once afterwards', async () => {
  const contractId = await hosted();
  await carryOut(tenant, '2027-05-10T09:00:00Z', (unit) => endAsAgreed(unit, contractId, on('2027-03-16')));
  const { ids } = await issued(contractId, '2027-05-11');
  const found = await reading(tenant, (read) => invoicesById(read, ids));
  const periods = ids.map((id) => found.find((each) => each.id === id)!.periodStartsOn);
  expect(periods.filter((start) => start !== null).at(-1)).toBe('2027-04-01');
  const total = found.reduce((sum, each) => sum + Math.round(Number.parseFloat(each.totalExcludingTax) * 100), 0);
  // Four quarters and 74 of the 90 days of the fifth, six fees, and the base of 16 units.
  expect(total).toBe(4 * 525_000 + 525_000 - 93_333 + 6 * 975 + 40_000);
});

test('penalties that come to nothing together are settled against one another once nothing follows', async () => {
  const contractId = await hosted();
  await issued(contractId, '2026-02-01');
  const incidentId = await credited(contractId, '2026-02-02');
  await carryOut(tenant, '2026-02-03T09:00:00Z', (unit) => reopenIncident(unit, { incidentId, reason: 'Down again' }));
  // They wait for the next document of penalties, and are none by themselves.
  const undated = (said: readonly string[]) => said.map((each) => each.replace(/ \d{4}-\d\d-\d\d/, ''));
  expect(undated((await issued(contractId, '2026-04-01')).said)).toEqual(['INVOICE 6311.70 EUR, open 6311.70 EUR']);
  await carryOut(tenant, '2026-04-10T09:00:00Z', (unit) => endAsAgreed(unit, contractId, on('2026-04-15')));
  const { said, ids } = await issued(contractId, '2026-04-20');
  expect(undated(said)).toEqual([
    'INVOICE 100.00 EUR, open 0.00 EUR',
    expect.stringMatching(/^CREDIT_NOTE -\d+\.\d\d EUR, open -/),
    'CREDIT_NOTE -100.00 EUR, open 0.00 EUR',
  ]);
  const setOffs = await reading(tenant, (read) => setOffsOfInvoices(read, [ids[0]!]));
  expect(setOffs).toMatchObject([{ creditNoteId: ids[2], invoiceId: ids[0], amount: '100.00 EUR' }]);
  expect((await issued(contractId, '2027-04-20')).ids).toEqual([]);
});

test('a credit that no invoice takes any more is a credit note at the end', async () => {
  const contractId = await activeContract(tenant, {
    ...ours,
    termMonths: 12,
    billingPeriodMonths: 3,
    overrides: [{ parameter: 'penalty.vat', value: 'PRICE_REDUCTION' }],
  });
  await asset(tenant, contractId);
  await issued(contractId, '2026-10-01');
  await credited(contractId, '2026-10-05');
  await carryOut(tenant, '2026-10-20T09:00:00Z', (unit) => endAsAgreed(unit, contractId, on('2026-12-31')));
  const { ids } = await issued(contractId, '2027-01-02');
  const found = await reading(tenant, (read) => invoicesById(read, ids));
  expect(found.map(({ kind, fallsOn }) => `${kind} ${fallsOn}`)).toEqual(['CREDIT_NOTE 2026-12-31']);
});

test('periods that a partner invoiced are not invoiced once more when the provider takes over', async () => {
  const contractId = await activeContract(tenant, { ...ours, invoicedBy: 'PARTNER_ERP' });
  const signed = { ...SIGNED_BY, signedAt: at('2026-06-01T08:00:00Z') };
  await carryOut(tenant, '2026-06-01T09:00:00Z', (unit) =>
    amendContract(unit, {
      contractId,
      effectiveOn: on('2026-06-15'),
      subject: 'Invoicing',
      clientSignature: signed,
      providerSignature: signed,
      changes: { prices: [], modules: [], overrides: [], invoicedBy: 'PROVIDER' },
    }),
  );
  const { ids } = await issued(contractId, '2026-07-02');
  const found = await reading(tenant, (read) => invoicesById(read, ids));
  expect(found.map(({ periodStartsOn }) => periodStartsOn)).toEqual(['2026-07-01']);
});

describe('refused:', () => {
  const refused = (contractId: string, when = '2026-12-20', until?: string) =>
    refusalsOf(tenant, `${when}T09:00:00Z`, (unit) =>
      issueInvoices(unit, { contractId, ...(until === undefined ? {} : { until: until as LocalDate }) }),
    );

  test('a contract that a partner invoices, and a day to come', async () => {
    const contractId = await activeContract(tenant);
    expect(await refused(contractId)).toEqual(['INVOICED_BY_PARTNER']);
    expect(await refused(await hosted(), '2026-12-20', '2026-12-21')).toEqual(['TIME_IN_FUTURE']);
    expect(await refused('none')).toEqual(['NOT_FOUND']);
  });

  test('a client that nobody knows in law, which leaves everything as it was', async () => {
    const contractId = await activeContract(tenant, { ...ours, clientId: tenant.otherClientId });
    expect(await refused(contractId)).toEqual(['INVOICE_INCOMPLETE']);
    expect(await refused(contractId)).toEqual(['INVOICE_INCOMPLETE']);
  });

  test('a contract that was never active has nothing to invoice', async () => {
    const draft = hostedInput(tenant, ours);
    const { contractId } = await carryOut(tenant, '2026-01-01T08:00:00Z', (unit) => createContract(unit, draft));
    expect((await issued(contractId, '2026-12-20')).ids).toEqual([]);
  });

  test('series that are none, and another first day', async () => {
    const setting = { startsOn: on('2026-01-01'), operationCategory: 'SERVICES' } as const;
    const set = (change: object) =>
      refusalsOf(tenant, '2026-12-20T09:00:00Z', (unit) =>
        setInvoicing(unit, { ...setting, invoiceSeries: 'F', creditSeries: 'A', ...change }),
      );
    expect(await set({ invoiceSeries: 'f' })).toEqual(['INVOICE_SERIES_INVALID']);
    expect(await set({ creditSeries: 'F' })).toEqual(['INVOICE_SERIES_INVALID']);
    expect(await set({ startsOn: on('2026-02-01') })).toEqual(['INVOICING_BEGUN']);
    // Numbers of one series are of one kind of document, whenever they were taken.
    expect(await set({ invoiceSeries: 'A', creditSeries: 'B' })).toEqual(['INVOICE_SERIES_INVALID']);
    expect(await set({ invoiceSeries: 'G', creditSeries: 'F' })).toEqual(['INVOICE_SERIES_INVALID']);
  });

  test('a provider that has not said how it issues invoices', async () => {
    const other = await makeTenant(tenant.database, 'Without invoices');
    const contractId = await activeContract(other, ours);
    expect(await refusalsOf(other, '2026-12-20T09:00:00Z', (unit) => issueInvoices(unit, { contractId }))).toEqual([
      'INVOICING_NOT_SET',
    ]);
  });
});
