import { settlerCode, type SettlementPart } from '../../../api/domain/consumption/settle-work';
import { settlerOf } from '../../../api/domain/consumption/settler';

const part = (by: SettlementPart['by'], key: string | null = null): SettlementPart => ({
  by,
  key,
  minutes: 1,
  units: 0,
});

test.each([
  part('PROVIDER_FAULT'),
  part('FORFAIT', 'H'),
  part('HOTLINE_ALLOWANCE'),
  part('ALLOTTED_TIME'),
  part('INCLUDED_HOURS'),
  part('UNITS', 'UT'),
  part('UNITS'),
  part('QUOTE'),
])('the code of %o says what settles it, and its key', (each) => {
  expect(settlerOf(settlerCode(each))).toEqual({ by: each.by, key: each.key });
});

test.each(['OUTSIDE_OPENING_HOURS', 'HOURLY_RATE'])('%s stands alone', (code) => {
  expect(settlerOf(code)).toEqual({ by: code, key: null });
});
