import { at, commitmentOf, contextOf, facts, francs, breach, priced, valueOf } from '../sixth-pack/support';
import { formatAmount } from '../../../api/domain/money/format-money';
import type { RateReading } from '../../../api/domain/penalty/policy';
import { contractCostIfItLasts } from '../../../api/domain/projection/contract-cost';
import { stepAt } from '../../../api/domain/projection/cost-steps';
import { projectContract } from '../../../api/domain/projection/project-contract';
import type { RunningItem, RunningYear } from '../../../api/domain/projection/running-cost';
import { instant } from '../../../api/domain/time/instant';

/**
 * Breaches and years of one contract under caps that they share: the steps against pricing all of
 * them at each instant by itself.
 */

const flat = priced({ parameter: 'late-restoration.reading', value: 'FLAT' });
const FROM = at('2026-12-29T06:00:00Z');
const UNTIL = at('2027-01-08T00:00:00Z');

function year(number: number, reading: RateReading): RunningYear {
  const { compiled, policies } = commitmentOf(flat, 'availability');
  const [ready] = policies;
  if (ready === undefined) throw new Error('a policy');
  const lines = [
    { overrunUpToSeconds: 36_000, ratePercent: '0.5' },
    { overrunUpToSeconds: null, ratePercent: '2' },
  ];
  const policy = { ...ready, policy: { ...ready.policy, amount: { kind: 'RATE_TABLE', reading, lines } as const } };
  const down = (startsAt: string, endsAt: string | null) => ({
    service: 'platform',
    startsAt: at(startsAt),
    endsAt: endsAt === null ? null : at(endsAt),
    excludedBy: null,
    excludedPeriods: [],
  });
  const interruptions = [
    down('2026-12-28T08:00:00Z', '2026-12-28T10:00:00Z'),
    down('2026-12-29T06:00:00Z', null),
    down('2026-12-30T09:00:00Z', null),
  ];
  return {
    kind: 'YEAR',
    year: number,
    commitment: compiled,
    policy,
    interruptions,
    invoicedForYear: null,
    liftedCaps: [],
  };
}

const breaches = [
  breach(flat, 'restoration', '1', facts('2026-12-29T06:00:00Z')),
  breach(flat, 'restoration', '2', facts('2026-12-30T09:00:00Z')),
  breach(flat, 'response', '2', facts('2026-12-30T09:00:00Z')),
];

const recorded = [{ penaltyId: '0', capKey: 'month', windowKey: '2026-12', amount: francs('100.00') }];

test.each<[string, readonly RunningItem[]]>([
  ['flat years', [...breaches, year(2027, 'FLAT'), year(2026, 'FLAT')]],
  ['a year that grows with each slice', [year(2026, 'MARGINAL'), ...breaches]],
])('%s', (_name, items) => {
  const context = contextOf(flat, recorded);
  const steps = valueOf(projectContract(context, items, { from: FROM, until: UNTIL, stepsAtMost: 400 }));
  expect(steps.steps.length).toBeGreaterThan(4);
  const wrong: unknown[] = [];
  const instants = steps.steps.flatMap(({ from }) => [from - 1, from, from + 1]);
  for (let t: number = FROM; t <= steps.until; t += 3601) instants.push(t);
  for (const t of instants.filter((each) => each >= FROM && each <= steps.until).map((each) => instant(each))) {
    const found = stepAt(steps, t);
    const whole = formatAmount(valueOf(contractCostIfItLasts(context, items, t)).amount);
    if (found === null || formatAmount(found.amount) !== whole)
      wrong.push([t, found && formatAmount(found.amount), whole]);
  }
  expect(wrong).toEqual([]);
});
