import { onceIssued } from '../../api/app/closing/due-in-month';
import type { DueDay } from '../../api/app/invoicing/due-days';
import { issueInvoices } from '../../api/app/invoicing/issue-invoices';
import { closingRunsById } from '../../api/store/closing/closing.store';
import { on, reading } from '../support/made-contract';
import { closed, leftBy } from '../support/portfolio';
import { expectSound, PortfolioCopies } from '../support/portfolio-copies';
import { carryOut, type Tenant } from '../support/tenant';

/** What the closing of months leaves, for contracts of all five packs. */

let portfolio: PortfolioCopies;
beforeAll(async () => {
  portfolio = await PortfolioCopies.make('Closing', { contracts: 15, seed: 7, months: 4, livedSeed: 11 });
}, 120_000);
afterAll(() => portfolio.drop());

const NOW = '2026-07-03T09:00:00Z';

test('month by month leaves what closing at once leaves', async () => {
  const [monthly, atOnce] = [await portfolio.copy(), await portfolio.copy()];
  for (const month of ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'])
    await closed(monthly, month, NOW, { together: 4 });
  const runId = await closed(atOnce, '2026-06', NOW, { together: 7 });
  const left = await leftBy(monthly);
  expect(await leftBy(atOnce)).toEqual(left);
  expect(left['invoices']!.length).toBeGreaterThan(30);
  await expectSound(monthly);
  await expectSound(atOnce);
  const [run] = await reading(atOnce, (read) => closingRunsById(read, [runId]));
  expect(run).toMatchObject({
    state: 'DONE',
    startsOn: '2026-01-01',
    endsBefore: '2026-07-01',
    contractsTotal: 15,
    contractsDone: 15,
    contractsRefused: 0,
    documentsIssued: left['invoices']!.length,
  });
});

test('it issues what `issueInvoices` issues of each contract, numbered in the order of days and contracts', async () => {
  const [run, oneByOne] = [await portfolio.copy(), await portfolio.copy()];
  await closed(run, '2026-06', NOW);
  for (const contractId of portfolio.ids)
    await carryOut(oneByOne, NOW, (unit) => issueInvoices(unit, { contractId, until: on('2026-06-30') }));
  const linesOf = async (one: Tenant): Promise<readonly string[]> =>
    (await leftBy(one))['lines']!.map((line) => line.replace(/^\S+/, '')).sort();
  expect(await linesOf(run)).toEqual(await linesOf(oneByOne));
  const numbers = await reading(run, (read) =>
    read.query<{ number: number; falls_on: string; contract_id: string }>({
      name: 'test:numbers',
      text: `SELECT number, falls_on, contract_id FROM invoice WHERE series = 'F' ORDER BY number`,
    }),
  );
  expect(numbers.map(({ number }) => number)).toEqual(numbers.map((_, place) => place + 1));
  const order = numbers.map((each) => `${each.falls_on} ${each.contract_id}`);
  expect(order).toEqual([...order].sort());
  // Nothing is dated before its day, or after it: the numbers follow the days.
  const dates = await reading(run, (read) =>
    read.query({ name: 'test:dates', text: `SELECT 1 FROM invoice WHERE series = 'F' AND issued_on <> falls_on` }),
  );
  expect(dates).toEqual([]);
});

test('what two documents of a day took of one adjustment is taken off together', () => {
  const adjustment = (id: string, leftAmount: string) => ({ id, leftAmount, currency: 'EUR' }) as never;
  const own = {
    before: on('2026-04-01'),
    begun: { activatedAt: 0 as never, said: [] },
    after: null,
    waiting: [adjustment('split', '-100.00'), adjustment('part', '-50.00'), adjustment('other', '-10.00')],
  };
  const due: DueDay = { on: on('2026-04-30'), period: null, isLast: true };
  const taken = [
    { adjustmentId: 'split', amount: '-60.00' },
    { adjustmentId: 'part', amount: '-20.00' },
    { adjustmentId: 'split', amount: '-40.00' },
    { adjustmentId: 'part', amount: '-5.00' },
  ];
  expect(onceIssued(own, due, taken, true).waiting).toEqual([
    { id: 'part', leftAmount: '-25.00', currency: 'EUR' },
    { id: 'other', leftAmount: '-10.00', currency: 'EUR' },
  ]);
});
