import { join } from 'node:path';
import { settlerCode, settleWork, type WorkToSettle } from '../../../api/domain/consumption/settle-work';
import { replay } from '../../../api/domain/explanation/replay';
import type { ConsumptionTerms } from '../../../api/domain/terms/consumption-terms';
import type { ModuleTerms } from '../../../api/domain/terms/terms-pack';
import { parseTermsPack } from '../../../api/domain/terms/validate-terms-pack';
import { readTermsPacks } from '../../../seeds/terms/read-terms-packs';

const source = readTermsPacks(join(__dirname, '../../../seeds/terms')).find(({ name }) => name === 'omr-hosted');
const parsed = parseTermsPack(source?.json);
if (!parsed.ok) throw new Error('the seeded pack does not load');
const pack = parsed.value;
const plannedKinds = pack.modules.flatMap(({ planned }) => (planned === null ? [] : [planned.workKind]));

const repair: WorkToSettle = {
  kind: 'CURATIVE',
  mode: 'REMOTE',
  minutes: 50,
  roundTrips: 0,
  assets: [],
  providerFault: false,
  planned: false,
  standsForTraining: false,
  earlierCallMinutes: 0,
  visitsLeft: {},
  requestedAccount: null,
  approvedMinutes: 0,
};
const modulesOf = (keys: string): readonly ModuleTerms[] =>
  keys.split(' ').flatMap((key) => pack.modules.filter((one) => one.key === key));

/** The parts as one text, e.g. `UT 50 min 4`. */
function settled(
  keys: string,
  changes: Partial<WorkToSettle>,
  consumption: ConsumptionTerms = pack.consumption,
): string {
  const result = settleWork({ modules: modulesOf(keys), plannedKinds, consumption }, { ...repair, ...changes });
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  expect(replay(result.value.explanation).differences).toEqual([]);
  return result.value.parts.map((part) => `${settlerCode(part)} ${part.minutes} min ${part.units}`).join(', ');
}

const LEVEL = { key: 'level-3', article: 's. 4d' };
const server = (listed: boolean) => ({ kind: 'SERVER', listed });
const workstation = (listed: boolean) => ({ kind: 'WORKSTATION', listed });

test.each<[string, string, Partial<WorkToSettle>, string]>([
  ['on site, eight units', 'J K UT', { mode: 'ON_SITE', roundTrips: 1 }, 'UT 50 min 8'],
  ['no minutes, no part', 'UT', { minutes: 0 }, ''],
  [
    'a visit of three hours that lasted four',
    'D UT',
    { kind: 'PREVENTIVE', planned: true, minutes: 240 },
    'FORFAIT_D 180 min 0, QUOTE 60 min 0',
  ],
  [
    'what a visit leaves on a listed server',
    'D H UT',
    { kind: 'PREVENTIVE', planned: true, minutes: 240, assets: [server(true)] },
    'FORFAIT_D 180 min 0, FORFAIT_H 60 min 0',
  ],
  [
    'the provider’s own fault comes first',
    'H UT',
    { providerFault: true, assets: [server(true)] },
    'PROVIDER_FAULT 50 min 0',
  ],
  ['all assets listed, of two forfaits', 'H I UT', { assets: [server(true), workstation(true)] }, 'FORFAIT_H 50 min 0'],
  ['one of two assets is not listed', 'H I UT', { assets: [server(true), workstation(false)] }, 'UT 50 min 4'],
  ['an asset excluded from the forfait', 'H I UT', { assets: [{ ...server(true), excluded: true }] }, 'UT 50 min 4'],
  ['preventive work never debits units', 'I UT', { kind: 'PREVENTIVE', assets: [workstation(true)] }, 'QUOTE 50 min 0'],
  ['coordination never debits units', 'UT', { kind: 'COORDINATION' }, 'QUOTE 50 min 0'],
  [
    'a planned visit that is left',
    'D UT',
    { kind: 'PREVENTIVE', planned: true, visitsLeft: { D: 1 } },
    'FORFAIT_D 50 min 0',
  ],
  [
    'a planned visit beyond the quantity',
    'D UT',
    { kind: 'PREVENTIVE', planned: true, visitsLeft: { D: 0 } },
    'QUOTE 50 min 0',
  ],
  ['planned work of a level', 'UT', { kind: 'PREVENTIVE', plannedByLevel: LEVEL }, 'FORFAIT_level-3 50 min 0'],
  [
    'planned work of a level on an asset excluded from it',
    'G',
    { kind: 'PREVENTIVE', plannedByLevel: LEVEL, assets: [{ ...server(true), excluded: true }] },
    'QUOTE 50 min 0',
  ],
  ['work outside the forfaits debits units', 'G UT', { kind: 'ADVICE' }, 'UT 50 min 4'],
  ['work outside the forfaits without units', 'G', { kind: 'ADVICE' }, 'QUOTE 50 min 0'],
  ['a call for training', 'G UT', { mode: 'HOTLINE', standsForTraining: true }, 'QUOTE 50 min 0'],
  ['a call that repairs nothing', 'G UT', { mode: 'HOTLINE', kind: 'TRAINING' }, 'QUOTE 50 min 0'],
  [
    'a second call of the incident',
    'G UT',
    { mode: 'HOTLINE', earlierCallMinutes: 20 },
    'HOTLINE_ALLOWANCE 10 min 0, UT 40 min 3',
  ],
  ['a call once the allowance is used', 'G UT', { mode: 'HOTLINE', earlierCallMinutes: 45 }, 'UT 50 min 4'],
  ['half-days serve on request only', 'HD', {}, 'QUOTE 50 min 0'],
  ['half-days asked for', 'UT HD', { requestedAccount: 'HD', minutes: 200, roundTrips: 1 }, 'HD 200 min 2'],
  ['half-days asked for that the contract lacks', 'UT', { requestedAccount: 'HD' }, 'QUOTE 50 min 0'],
  ['remote work is no call: no allowance', 'G UT', { mode: 'REMOTE' }, 'UT 50 min 4'],
  ['no more allotted time than the work needs', 'UT', { approvedMinutes: 90 }, 'ALLOTTED_TIME 50 min 0'],
  ['allotted time before units', 'UT', { approvedMinutes: 20 }, 'ALLOTTED_TIME 20 min 0, UT 30 min 2'],
])('%s', (_, modules, work, expected) => expect(settled(modules, work)).toBe(expected));

test('kinds of work that the terms bill apart are in no price of a level', () => {
  const { excludedWork } = pack.consumption;
  const [kind = ''] = excludedWork?.workKinds ?? [];
  expect(settled('G', { kind, plannedByLevel: LEVEL })).toBe('QUOTE 50 min 0');
});

test('excess of an incident rounded together, where the terms say so', () => {
  const hotline = pack.consumption.hotline;
  if (hotline === null) throw new Error('the pack has a hotline');
  const together: ConsumptionTerms = { ...pack.consumption, hotline: { ...hotline, excessRounding: 'PER_INCIDENT' } };
  const call = { mode: 'HOTLINE', minutes: 5 } as const;
  expect(settled('G UT', { ...call, earlierCallMinutes: 31 }, together)).toBe('UT 5 min 0');
  expect(settled('G UT', { ...call, earlierCallMinutes: 41 }, together)).toBe('UT 5 min 1');
  expect(settled('G UT', { ...call, earlierCallMinutes: 31 })).toBe('UT 5 min 1');
  // Of 20 minutes included, 12 were exceeded: the second quarter begins with the fourth minute of
  // this call.
  const twenty: ConsumptionTerms = { ...together, hotline: { ...hotline, ...together.hotline, allowanceMinutes: 20 } };
  expect(settled('G UT', { ...call, earlierCallMinutes: 32 }, twenty)).toBe('UT 5 min 1');
  expect(settled('G UT', { ...call, minutes: 3, earlierCallMinutes: 32 }, twenty)).toBe('UT 3 min 0');
  // Work that is no call is rounded by itself, with its travel.
  expect(settled('G UT', { mode: 'ON_SITE', roundTrips: 1, earlierCallMinutes: 41 }, together)).toBe('UT 50 min 8');
});

test('minutes that are none are refused', () => {
  const terms = { modules: modulesOf('UT'), plannedKinds, consumption: pack.consumption };
  expect(settleWork(terms, { ...repair, minutes: -1, roundTrips: 1.5 })).toMatchObject({
    ok: false,
    refusals: [
      { code: 'NUMBER_OUT_OF_RANGE', path: ['minutes'] },
      { code: 'NUMBER_OUT_OF_RANGE', path: ['roundTrips'] },
    ],
  });
});

test('terms without a hotline settle a call like other work', () => {
  const none: ConsumptionTerms = { ...pack.consumption, hotline: null };
  expect(settled('G UT', { mode: 'HOTLINE', earlierCallMinutes: 20 }, none)).toBe('UT 50 min 4');
  expect(settled('G', { mode: 'HOTLINE' }, none)).toBe('QUOTE 50 min 0');
});

test('a settler is one word', () => {
  const part = { minutes: 10, units: 0 };
  expect(settlerCode({ by: 'FORFAIT', key: 'H', ...part })).toBe('FORFAIT_H');
  expect(settlerCode({ by: 'UNITS', key: 'UT', ...part })).toBe('UT');
  expect(settlerCode({ by: 'ALLOTTED_TIME', key: null, ...part })).toBe('ALLOTTED_TIME');
});
