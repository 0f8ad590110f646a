import fc from 'fast-check';
import { followVisits, VISIT_STATES } from '../../../api/domain/operations/follow-visits';
import { planYear } from '../../../api/domain/operations/plan-work';
import type { LocalDate } from '../../../api/domain/time/instant';
import { addDays } from '../../../api/domain/time/local-date';
import { runs } from '../../support/runs';

const day = (text: string): LocalDate => text as LocalDate;
const monthly = { yearlyQuantity: 12, minutes: 180, every: 'MONTH', workKind: 'PREVENTIVE' } as const;
const YEAR = planYear(monthly, day('2021-03-01'));
const done = (...days: string[]) => days.map((on, place) => ({ id: `w-${place}`, on: day(on) }));
const states = (works: ReturnType<typeof done>, today: string, visits = YEAR) =>
  followVisits(visits, works, day(today)).map(({ state, doneOn }) => `${state}${doneOn === null ? '' : ` ${doneOn}`}`);

describe('planned visits', () => {
  test('are done in their month, missed once it is over, and planned until then', () => {
    expect(states(done('2021-03-01', '2021-04-30'), '2021-06-01').slice(0, 4)).toEqual([
      'DONE 2021-03-01',
      'DONE 2021-04-30',
      'MISSED',
      'PLANNED',
    ]);
  });

  test('that were missed are made up for late, and work ahead of its month is early', () => {
    expect(states(done('2021-04-05', '2021-04-06'), '2021-05-01').slice(0, 2)).toEqual([
      'LATE 2021-04-06',
      'DONE 2021-04-05',
    ]);
    expect(states(done('2021-03-02', '2021-03-03'), '2021-03-31').slice(0, 2)).toEqual([
      'DONE 2021-03-02',
      'EARLY 2021-03-03',
    ]);
  });

  test('of the year have all of it', () => {
    const yearly = planYear({ ...monthly, yearlyQuantity: 2, every: 'YEAR' }, day('2021-03-01'));
    expect(states(done('2022-02-28'), '2022-03-01', yearly)).toEqual(['DONE 2022-02-28', 'MISSED']);
  });

  test('property: each work does one visit at most, and as many are done as can be', () => {
    const days = fc.array(fc.integer({ min: 0, max: 364 }), { maxLength: 20 });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 400 }), (places, today) => {
        const works = places.map((place, index) => ({ id: `w-${index}`, on: addDays(day('2021-03-01'), place) }));
        const found = followVisits(YEAR, works, addDays(day('2021-03-01'), today));
        const ids = found.flatMap(({ interventionId }) => interventionId ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBe(Math.min(works.length, YEAR.length));
        expect(found.every(({ state }) => VISIT_STATES.includes(state))).toBe(true);
        // A month with work in it has its visit done.
        const months = new Set(works.map(({ on }) => on.slice(0, 7)));
        expect(found.filter(({ state }) => state === 'DONE').length).toBe(months.size);
      }),
      runs(200),
    );
  });
});
