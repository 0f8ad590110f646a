import { readParameter } from '../../../api/domain/terms/parameter-value';
import type { ParameterTerms } from '../../../api/domain/terms/parameter';

const parameter = { key: 'calendar.working-hours', type: 'TEXT', format: 'CALENDAR' } as unknown as ParameterTerms;
const context = { currency: 'EUR', calendars: {} };

const refusals = (weekly: object): readonly (readonly [string, string])[] => {
  const value = JSON.stringify({ timezone: 'Europe/Paris', weekly, holidayZone: 'none', exceptions: [] });
  const read = readParameter(parameter, value, context, ['overrides', '0', 'value']);
  return read.ok ? [] : read.refusals.map(({ code, path }) => [code, path.join('.')] as const);
};

test.each([
  [{ FRI: [['22:00', '06:00']] }, 'overrides.0.value.weekly.FRI.0'],
  [{ MON: [['09:00', '09:00']] }, 'overrides.0.value.weekly.MON.0'],
  [
    {
      MON: [
        ['09:00', '12:00'],
        ['14:00', '23:59:59'],
      ],
    },
    'overrides.0.value.weekly.MON.1',
  ],
  [{ MONDAY: [] }, 'overrides.0.value.weekly.MONDAY'],
])('of bad opening hours %j the path is told', (weekly, path) => {
  expect(refusals(weekly)).toEqual([['INVALID_CALENDAR', path]]);
});

test('good ones are taken, and what is no JSON is refused as before', () => {
  expect(refusals({ FRI: [['22:00', '24:00']], SAT: [['00:00', '06:00']] })).toEqual([]);
  const read = readParameter(parameter, 'office', context);
  expect(read.ok ? [] : read.refusals.map(({ code }) => code)).toEqual(['OVERRIDE_REFUSED']);
});
