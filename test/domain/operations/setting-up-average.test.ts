import { settingUpAverage } from '../../../api/domain/operations/setting-up-average';

const TARGET = 24 * 3600;

test.each([
  [[3600], 3600, true],
  [[TARGET, TARGET], TARGET, true],
  [[TARGET - 1, TARGET + 2], TARGET + 1, false],
  [[1, 2], 2, true],
  [[0, 0, 100], 33, true],
])('of %j it is %d', (took, averageSeconds, isKept) => {
  expect(settingUpAverage(took, TARGET, 'art. 5.1')).toMatchObject({ averageSeconds, isKept });
});
