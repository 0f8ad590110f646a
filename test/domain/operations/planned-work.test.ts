import { replay } from '../../../api/domain/explanation/replay';
import { planYear } from '../../../api/domain/operations/plan-work';
import { qualityIndex, type PlannedWork } from '../../../api/domain/operations/quality-index';
import type { LocalDate } from '../../../api/domain/time/instant';
import { packNamed, required } from '../../golden/topics/billing-support';

const day = (text: string): LocalDate => text as LocalDate;
const terms = required(packNamed('omr-hosted').modules.find((module) => module.key === 'D')?.planned);

describe('the visits of a year', () => {
  const starts = (yearlyQuantity: number) =>
    planYear({ ...terms, every: 'MONTH', yearlyQuantity }, day('2026-04-01')).map(({ from }) => from.slice(0, 7));
  const ONCE_A_MONTH = [
    '2026-04',
    '2026-05',
    '2026-06',
    '2026-07',
    '2026-08',
    '2026-09',
    '2026-10',
    '2026-11',
    '2026-12',
    '2027-01',
    '2027-02',
    '2027-03',
  ];

  test('are one a month when they are twelve', () => {
    expect(starts(12)).toEqual(ONCE_A_MONTH);
  });

  test('that go beyond twelve come first in the first months, the earliest first', () => {
    expect(starts(14)).toEqual(['2026-04', '2026-04', '2026-05', '2026-05', ...ONCE_A_MONTH.slice(2)]);
    expect(starts(25).filter((month) => month === '2026-04')).toHaveLength(3);
  });

  test('have the minutes and the kind of work of their terms', () => {
    const [visit] = planYear({ ...terms, every: 'MONTH', yearlyQuantity: 1 }, day('2026-04-01'));
    expect(visit).toEqual({
      from: '2026-04-01',
      toExclusive: '2026-05-01',
      minutes: terms.minutes,
      workKind: terms.workKind,
    });
  });
});

describe('the quality index', () => {
  const work = (doneOn: string | null, from = '2026-02-01', toExclusive = '2026-03-01'): PlannedWork => ({
    from: day(from),
    toExclusive: day(toExclusive),
    doneOn: doneOn === null ? null : day(doneOn),
  });
  const ofQuarter = (...all: readonly PlannedWork[]) => qualityIndex(all, day('2026-01-01'), day('2026-04-01'));

  test.each([
    ['on its first day', '2026-02-01', 1],
    ['on its last day', '2026-02-28', 1],
    ['the day before', '2026-01-31', 0],
    ['the day after', '2026-03-01', 0],
    ['never', null, 0],
  ])('counts work done %s', (_, doneOn, onTime) => {
    const { planned, doneOnTime, percent } = ofQuarter(work(doneOn));
    expect([planned, doneOnTime, percent?.toFixed()]).toEqual([1, onTime, String(onTime * 100)]);
  });

  test.each([
    ['before the period begins, on its eve', '2025-12-01', '2026-01-01', 0],
    ['on the first day that can end one', '2025-12-02', '2026-01-02', 1],
    ['with the period', '2026-03-01', '2026-04-01', 1],
    ['after the period', '2026-03-02', '2026-04-02', 0],
  ])('looks at work whose time ended %s', (_, from, toExclusive, planned) => {
    expect(ofQuarter(work(from, from, toExclusive)).planned).toBe(planned);
  });

  test('says how it was reckoned', () => {
    const { explanation } = ofQuarter(work('2026-02-01'), work('2026-02-02'), work('2026-02-03'), work(null));
    // Three of four.
    expect(explanation.steps).toEqual([
      {
        label: {
          en: 'Planned work done on time, in percent',
          fr: 'Part des travaux planifiés faits à temps, en pour cent',
        },
        inputs: [
          { name: 'doneOnTime', value: '3', unit: 'unit' },
          { name: 'planned', value: '4', unit: 'unit' },
        ],
        formula: 'doneOnTime * 100 / planned',
        result: { name: 'qualityIndex', value: '75', unit: '%' },
        article: 'particular conditions 5',
      },
    ]);
    expect(replay(explanation)).toEqual({ equal: true, differences: [] });
  });

  test('says nothing where nothing was planned', () => {
    expect(ofQuarter()).toEqual({ planned: 0, doneOnTime: 0, percent: null, explanation: { steps: [] } });
  });
});
