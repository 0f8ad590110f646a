import { formatInstant, parseInstant } from '../../../api/domain/time/instant';
import { parseKeptInstant } from '../../../api/domain/time/kept-range';

const HOW = 'Write it as ISO 8601 with an offset, like 2026-03-02T09:00:00Z.';

test.each([
  ['2026-03-02T09:00:00Z', '2026-03-02T09:00:00Z'],
  ['2026-03-02T09:00:45.123Z', '2026-03-02T09:00:45Z'],
  ['2026-03-02T09:00:45.9999999Z', '2026-03-02T09:00:45Z'],
  ['2026-03-02T09:00:45,5Z', '2026-03-02T09:00:45Z'],
  ['1970-01-01T00:00:00.9Z', '1970-01-01T00:00:00Z'],
  ['2026-03-02t09:00:00z', '2026-03-02T09:00:00Z'],
  ['2026-03-02 09:00:00Z', '2026-03-02T09:00:00Z'],
  ['2026-03-02T07:45Z', '2026-03-02T07:45:00Z'],
  ['2026-03-02T10:00:00+01:00', '2026-03-02T09:00:00Z'],
  ['2026-03-02T10:00:00+0100', '2026-03-02T09:00:00Z'],
  ['2026-03-02T10:00:00+01', '2026-03-02T09:00:00Z'],
  ['2026-03-02T04:30:00-0430', '2026-03-02T09:00:00Z'],
  ['2026-03-02T09:00:00-00:00', '2026-03-02T09:00:00Z'],
])('%s is %s', (text, instant) => {
  const read = parseInstant(text);
  expect(read.ok && formatInstant(read.value)).toBe(instant);
});

test.each([
  ['2026-03-02T09:00:00', 'has no offset from UTC'],
  ['2026-03-02 09:00', 'has no offset from UTC'],
  ['2026-03-02', 'is a date without a time'],
  ['2026-02-30T09:00:00Z', 'is not a day of the calendar'],
  ['2026-13-01T09:00:00Z', 'is not a day of the calendar'],
  ['2026-03-02T24:00:00Z', 'has a time outside 00:00 to 23:59'],
  ['2026-03-02T09:60:00Z', 'has a time outside 00:00 to 23:59'],
  ['2016-12-31T23:59:60Z', 'has a second greater than 59'],
  ['2026-03-02T09:00:00+24:00', 'has an offset that no time zone has'],
  ['2026-03-02T09:00:00+01:60', 'has an offset that no time zone has'],
  ['1772440200', 'is not an instant to the second'],
  ['02/03/2026 09:00', 'is not an instant to the second'],
])('%s %s', (text, why) => {
  expect(parseInstant(text)).toEqual({
    ok: false,
    refusals: [{ code: 'INVALID_INSTANT', path: [], message: `"${text}" ${why}.`, whatToDo: HOW }],
  });
});

test.each(['1970-01-01T00:00:00Z', '2399-12-31T23:59:59Z', '2400-01-01T00:59:59+01:00'])('%s is kept', (text) => {
  expect(parseKeptInstant(text).ok).toBe(true);
});

test.each([
  '0001-01-01T00:00:00Z',
  '1969-12-31T23:59:59Z',
  '1970-01-01T00:59:59+01:00',
  '2400-01-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
])('%s is not kept', (text) => {
  expect(parseKeptInstant(text)).toMatchObject({ ok: false, refusals: [{ code: 'INSTANT_OUT_OF_RANGE' }] });
});
