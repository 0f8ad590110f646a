import { allottedMinutes, deductAllotted } from '../../../api/domain/consumption/deduct-allotted';
import { replay } from '../../../api/domain/explanation/replay';
import type { AllottedTimeTerms } from '../../../api/domain/terms/consumption-terms';
import type { ModuleTerms } from '../../../api/domain/terms/terms-pack';

const terms: AllottedTimeTerms = {
  fromLevel: 2,
  minutesByLevel: [
    { level: 2, minutes: 60 },
    { level: 3, minutes: null },
  ],
  minutes: null,
  carriedOver: false,
  excess: 'EXCESS_QUOTED',
  workKinds: ['AUDIT'],
  article: 'art. 2.2.1',
};
const month = (leftMinutes: number) => ({
  allowanceMinutes: 60,
  carriedMinutes: 0,
  usedMinutes: 60 - leftMinutes,
  leftMinutes,
});

/**
 * What is deducted and left, or the codes and paths of the refusals; null where the allotted time
 * has nothing to do with it.
 */
function deducted(
  leftMinutes: number | null,
  minutes: number,
  estimated: number | null,
  changes: Partial<AllottedTimeTerms> = {},
  kind = 'AUDIT',
) {
  const estimate = estimated === null ? null : { reference: 'E-1', minutes: estimated };
  const left = leftMinutes === null ? null : month(leftMinutes);
  const found = deductAllotted({ ...terms, ...changes }, left, { kind, minutes, estimate });
  if (!found.ok) return found.refusals.map(({ code, path }) => `${code} ${path.join('.')}`).join(', ');
  if (found.value === null) return null;
  expect(replay(found.value.explanation).differences).toEqual([]);
  return `-${found.value.deductedMinutes}, ${found.value.leftMinutes} left`;
}

test.each<[string, ReturnType<typeof deducted>, string | null]>([
  ['the whole estimate, whatever time the work took', deducted(60, 20, 45), '-45, 15 left'],
  ['what the month still holds, the rest is quoted', deducted(30, 45, 45), '-30, 0 left'],
  ['nothing where the whole is quoted', deducted(30, 45, 45, { excess: 'WHOLE_QUOTED' }), '-0, 30 left'],
  ['the estimate where it just fits', deducted(45, 45, 45, { excess: 'WHOLE_QUOTED' }), '-45, 0 left'],
  ['no estimate', deducted(60, 20, null), 'ESTIMATE_NOT_APPROVED approvedEstimate'],
  ['more time than was estimated', deducted(60, 46, 45), 'ESTIMATE_NOT_APPROVED minutes'],
  ['a kind that is not covered', deducted(60, 20, null, {}, 'CURATIVE'), null],
  ['no allotted time', deducted(null, 20, null), null],
  ['no minutes', deducted(60, 0, null), null],
])('%s', (_name, found, expected) => {
  expect(found).toBe(expected);
});

test('allotted minutes are the contract’s own, else those of the highest level', () => {
  const level = (one: number | null): ModuleTerms => ({ level: one }) as ModuleTerms;
  expect(allottedMinutes(terms, [level(0), level(2), level(null)])).toBe(60);
  expect(allottedMinutes(terms, [level(1)])).toBeNull();
  expect(allottedMinutes(terms, [level(3)])).toBeNull();
  expect(allottedMinutes({ ...terms, minutes: 90 }, [level(3)])).toBe(90);
  expect(allottedMinutes(null, [level(3)])).toBeNull();
});
