import { join } from 'node:path';
import { decimal } from '../../../api/domain/money/decimal';
import {
  checkOf,
  checksInForce,
  effectsOf,
  failsCheck,
  isSilent,
  severityOfAlert,
  whyNotSend,
  type CheckSetting,
} from '../../../api/domain/operations/monitoring';
import { instant } from '../../../api/domain/time/instant';
import { parseTermsPack } from '../../../api/domain/terms/validate-terms-pack';
import { readTermsPacks } from '../../../seeds/terms/read-terms-packs';

const source = readTermsPacks(join(__dirname, '../../../seeds/terms')).find(({ name }) => name === 'pro-controle/v2')!;
const parsed = parseTermsPack(source.json);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusals));
const pack = parsed.value;
const ASSET = '019a0000-0000-7000-8000-000000000001';
const setting = (key: string, changes: Partial<CheckSetting> = {}): CheckSetting => ({
  key,
  assetId: null,
  label: null,
  enabled: true,
  threshold: null,
  comparison: null,
  severity: null,
  everySeconds: null,
  moduleId: null,
  ...changes,
});

test("a contract has its pack's checks, the optional ones off, and those that it sets beside them", () => {
  const checks = checksInForce(pack, [
    setting('payroll'),
    setting('memory-use', { enabled: false }),
    setting('door', { label: 'Door' }),
    setting('storage', { assetId: ASSET, severity: 'MINOR' }),
  ]);
  const listed = pack.operations.monitoring!.checks;
  expect(checks).toHaveLength(listed.length + 2);
  const on = (key: string, assetId: string | null = null): unknown => checkOf(checks, key, assetId)?.severity;
  expect(on('storage')).toBeNull();
  expect(on('storage', ASSET)).toBe('MINOR');
  expect(on('raid', ASSET)).toBeNull();
  expect(checkOf(checks, 'payroll', null)).toMatchObject({ enabled: true, everySeconds: 3600, ofPack: true });
  expect(checkOf(checks, 'eic-updates', null)).toBeUndefined();
  expect(checkOf(checks, 'memory-use', null)).toBeUndefined();
  expect(checkOf(checks, 'door', null)).toMatchObject({ label: { en: 'Door', fr: 'Door' }, ofPack: false });
  expect(checkOf(checks, 'window', null)).toBeUndefined();
});

test.each([
  ['ABOVE', '90', '90', false],
  ['ABOVE', '90', '90.01', true],
  ['BELOW', '10', '10', false],
  ['BELOW', '10', '9.99', true],
] as const)('%s %s: %s fails: %s', (comparison, threshold, value, fails) => {
  expect(failsCheck({ comparison, threshold }, { failing: null, value: decimal(value) })).toBe(fails);
  expect(failsCheck({ comparison, threshold }, { failing: !fails, value: decimal(value) })).toBe(!fails);
});

test('a value without a threshold tells nothing', () => {
  expect(failsCheck({ threshold: null, comparison: null }, { failing: null, value: decimal('1') })).toBeNull();
  expect(failsCheck({ threshold: '1', comparison: 'ABOVE' }, { failing: null, value: null })).toBeNull();
});

const read = (at: number, failing: boolean): { at: ReturnType<typeof instant>; failing: boolean } => ({
  at: instant(at),
  failing,
});

test('a check that stays failing raises one alert, and the first that passes closes it', () => {
  const fresh = { latestAt: null, standing: false };
  expect(effectsOf(fresh, [read(1, false), read(2, true), read(3, true), read(4, false), read(5, true)])).toEqual([
    ...['NOTHING', 'RAISES', 'NOTHING', 'CLOSES', 'RAISES'],
  ]);
  const failing = { latestAt: instant(10), standing: true };
  expect(effectsOf(failing, [read(11, true), read(12, false)])).toEqual(['NOTHING', 'CLOSES']);
});

test('a reading from before the latest known one does nothing', () => {
  expect(effectsOf({ latestAt: instant(10), standing: false }, [read(9, true), read(11, false)])).toEqual([
    ...['NOTHING', 'NOTHING'],
  ]);
});

test('a check is silent once twice its interval has passed without a reading', () => {
  const check = { enabled: true, everySeconds: 3600 };
  expect(isSilent(check, instant(0), instant(7200))).toBe(false);
  expect(isSilent(check, instant(0), instant(7201))).toBe(true);
  expect(isSilent({ ...check, enabled: false }, instant(0), instant(7201))).toBe(false);
  expect(isSilent(check, null, instant(7201))).toBe(false);
});

test('an alert is sent until it is delivered, and three times at most', () => {
  expect(whyNotSend({ attempts: 2, delivered: false }, 3)).toBeNull();
  expect(whyNotSend({ attempts: 3, delivered: false }, 3)).toBe('ATTEMPTS_USED');
  expect(whyNotSend({ attempts: 1, delivered: true }, 3)).toBe('DELIVERED');
  expect(whyNotSend({ attempts: 9, delivered: false }, null)).toBeNull();
});

test('an alert is as grave as its check says, else as the gravest of the pack', () => {
  expect(severityOfAlert({ severity: 'MINOR' }, pack)).toBe('MINOR');
  expect(severityOfAlert({ severity: null }, pack)).toBe('CRITICAL');
});
