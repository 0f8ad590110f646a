import { withCommonParameters } from '../../../api/domain/terms/common-parameters';
import type { TermsPack } from '../../../api/domain/terms/terms-pack';
import { jsonOf, jsonWith, packWith, refusalsOf } from './pack-json';

type Row = readonly [what: string, changes: Readonly<Record<string, unknown>>, refused: readonly string[]];

/**
 * What a pack is refused for with these changes, each sentence without the words that all of them
 * have.
 */
function refused(pack: string, changes: Readonly<Record<string, unknown>>): readonly string[] {
  return refusalsOf(jsonWith(pack, changes)).map((message) =>
    message.replace(/^At /, '').replace(': expected ', ': ').replace(/\.$/, ''),
  );
}

const CALENDARS = 'office, service-desk';
const policies = (change: (index: number) => Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.assign({}, ...[0, 1, 2].map(change)) as Readonly<Record<string, unknown>>;
const account = {
  key: 'Z10',
  label: { en: 'Units', fr: 'Unités' },
  unitMinutes: 15,
  baseUnits: 4,
  travelUnits: 0,
  travelIncluded: true,
  unitPrice: '40.00 CHF',
  onRequestOnly: false,
  article: '',
};

describe('a penalty is assessed over the window in which its commitment is breached', () => {
  test.each<Row>([
    [
      'a response over a year',
      { 'penalties.policies.0.window': 'CALENDAR_YEAR' },
      ['penalties.policies.0.window: MONTH, the window in which a RESPONSE is breached'],
    ],
    [
      'a budget of a year over a month',
      { 'penalties.policies.2.window': 'MONTH' },
      ['penalties.policies.2.window: CALENDAR_YEAR, the window in which a DOWNTIME_BUDGET is breached'],
    ],
  ])('%s', (_what, changes, faults) => {
    expect(refused('sixth', changes)).toEqual(faults);
  });
});

describe('what names something names one thing', () => {
  test.each<Row>([
    ['modules', { 'modules.1.key': 'platform' }, ['modules.1: a key that no other has; platform is taken']],
    [
      'codes of a mode',
      { 'modules.1.code': 'PLT' },
      ['modules.1: a mode and code that no other has; FORFAIT PLT is taken'],
    ],
    ['codes of two modes', { 'modules.2.code': 'PLT' }, []],
    [
      'commitments',
      { 'commitments.2.key': 'response', 'modules.0.commitments': ['response', 'restoration'] },
      ['commitments.2: a key that no other has; response is taken'],
    ],
    [
      'policies',
      { 'penalties.policies.2.key': 'late-response' },
      ['penalties.policies.2: a key that no other has; late-response is taken'],
    ],
    [
      'caps',
      {
        'penalties.caps.1.key': 'month',
        ...policies((index) => ({ [`penalties.policies.${index}.caps`]: ['month'] })),
      },
      ['penalties.caps.1: a key that no other has; month is taken'],
    ],
    [
      'causes',
      { 'causes.1.code': 'PLANNED_INTERRUPTION' },
      ['causes.1: a code that no other has; PLANNED_INTERRUPTION is taken'],
    ],
    [
      'causes that are added',
      { additionalCauses: ['STRIKE', 'POWER_UTILITY'] },
      ['causes.3: a code that no other has; POWER_UTILITY is taken'],
    ],
    [
      'parts of a price',
      { 'priceComponents.1.code': 'PLATFORM' },
      ['priceComponents.1: a code that no other has; PLATFORM is taken'],
    ],
    [
      'unit accounts',
      { 'consumption.unitAccounts.1': account },
      ['consumption.unitAccounts.1: a key that no other has; Z10 is taken'],
    ],
    [
      'words for a severity',
      { 'severities.1.word': 'Priorität 1' },
      ['severities.1: a word that no other has; Priorität 1 is taken'],
    ],
    [
      'parameters',
      { 'parameters.7.key': 'units.base' },
      ['parameters.7: a key that no other has; units.base is taken'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(refused('sixth', changes)).toEqual(expected);
  });

  test('tasks of the matrix, and checks', () => {
    expect(refused('pro-controle', { 'operations.responsibilities.1.code': '1.1' })).toEqual([
      'operations.responsibilities.1: a code that no other has; 1.1 is taken',
    ]);
    expect(refused('pro-controle', { 'operations.monitoring.checks.1.key': 'power-supply' })).toEqual([
      'operations.monitoring.checks.1: a key that no other has; power-supply is taken',
    ]);
  });
});

describe('a cause under a setting', () => {
  test.each<Row>([
    ['no setting', { 'causes.0.onlyIf': 'winter' }, ['causes.0.onlyIf: the key of a yes/no setting']],
    [
      'a setting that is text',
      { 'settings.note': 'x', 'causes.0.onlyIf': 'note' },
      ['causes.0.onlyIf: the key of a yes/no setting'],
    ],
    ['a name of every object', { 'causes.1.onlyIf': 'toString' }, ['causes.1.onlyIf: the key of a yes/no setting']],
    ['a yes or no', { 'causes.0.onlyIf': 'summerService' }, []],
  ])('%s', (_, changes, expected) => {
    expect(refused('sixth', changes)).toEqual(expected);
  });
});

describe('calendars and time', () => {
  const closed = 'an opening on some day; this calendar never opens';

  test.each<Row>([
    [
      'an unknown zone',
      { 'calendars.office.timezone': 'Mars/Olympus' },
      ['calendars.office.timezone: an IANA time zone, such as Europe/Paris'],
    ],
    [
      'openings that overlap',
      {
        'calendars.office.weekly.MON': [
          ['08:00', '12:00'],
          ['11:00', '13:00'],
        ],
      },
      ['calendars.office.weekly.MON.1: intervals that do not overlap'],
    ],
    ['no opening', { 'calendars.service-desk.weekly': { MON: [] } }, [`calendars.service-desk.weekly: ${closed}`]],
    ['an opening on one day', { 'calendars.service-desk.weekly': { MON: [], TUE: [['08:00', '09:00']] } }, []],
    ['a zone of holidays that is built in', { 'calendars.office.holidayZone': 'FR-METROPOLE' }, []],
    [
      'a date that is none',
      { 'calendars.office.exceptions.0.date': '2026-02-30' },
      ['calendars.office.exceptions.0.date: a date of the calendar, YYYY-MM-DD'],
    ],
    [
      'a holiday on no day',
      { 'holidayZones.0.rules.0': { kind: 'FIXED', name: 'A', month: 2, day: 30 } },
      ['holidayZones.0.rules.0.day: a day of that month'],
    ],
    ['the pack’s own zone', { timezone: 'Europe/Zuerich' }, ['timezone: an IANA time zone, such as Europe/Paris']],
  ])('%s', (_, changes, expected) => {
    expect(refused('sixth', changes)).toEqual(expected);
  });
});

describe('what a part of the pack names is there', () => {
  const table = 'penalties.policies.1.amount.lines';
  const boolean = 'the key of a parameter whose type is BOOLEAN';
  const ofCalendar = 'the key of a parameter whose format is CALENDAR';

  test.each<Row>([
    [
      'commitments of a module',
      { 'modules.1.commitments': ['response', 'respons'] },
      ['modules.1.commitments: one of response, restoration, availability; respons is unknown'],
    ],
    ['no account for units', { 'modules.2.unitAccount': null }, ['modules.2.unitAccount: the key of a unit account']],
    ['another account', { 'modules.0.unitAccount': 'Z11' }, ['modules.0.unitAccount: one of Z10; Z11 is unknown']],
    [
      'a calendar',
      { 'commitments.1.calendar.key': 'desk' },
      [`commitments.1.calendar: one of ${CALENDARS}; desk is unknown`],
    ],
    [
      'a calendar if',
      { 'commitments.0.calendar.whenTrue.key': 'desk' },
      [`commitments.0.calendar.whenTrue: one of ${CALENDARS}; desk is unknown`],
    ],
    [
      'a calendar if not',
      { 'commitments.0.calendar.whenFalse.key': 'desk' },
      [`commitments.0.calendar.whenFalse: one of ${CALENDARS}; desk is unknown`],
    ],
    [
      'a choice by no yes or no',
      { 'commitments.0.calendar.byParameter': 'office' },
      [`commitments.0.calendar: ${boolean}`],
    ],
    ['a choice by nothing', { 'commitments.0.calendar.byParameter': 'winter' }, [`commitments.0.calendar: ${boolean}`]],
    ['a calendar of a contract', { 'commitments.1.calendar': { fromParameter: 'office' } }, []],
    [
      'a calendar of another value',
      { 'commitments.1.calendar': { fromParameter: 'units.base' } },
      [`commitments.1.calendar: ${ofCalendar}`],
    ],
    [
      'a calendar of nothing',
      { 'commitments.1.calendar': { fromParameter: 'winter' } },
      [`commitments.1.calendar: ${ofCalendar}`],
    ],
    [
      'the calendar of a target',
      { 'commitments.0.target.calendar.key': 'desk' },
      [`commitments.0.target.calendar: one of ${CALENDARS}; desk is unknown`],
    ],
    [
      'commitments of another kind',
      { 'penalties.policies.0.commitments': ['restoration'] },
      ['penalties.policies.0.commitments: one of response; restoration is unknown'],
    ],
    [
      'a cap',
      { 'penalties.policies.0.caps': ['day'] },
      ['penalties.policies.0.caps: one of month, year; day is unknown'],
    ],
    [
      'a cap where there is none',
      {
        'penalties.caps': [],
        ...policies((index) => ({
          [`penalties.policies.${index}.caps`]: index === 0 ? ['month'] : [],
        })),
      },
      ['penalties.policies.0.caps: nothing; month is unknown'],
    ],
    [
      'hours by which a penalty is divided',
      { 'penalties.policies.0.amount.openingCalendar.key': 'desk' },
      [`penalties.policies.0.amount.openingCalendar: one of ${CALENDARS}; desk is unknown`],
    ],
    [
      'hours inside',
      { 'operations.maintenance.insideCalendar': 'desk' },
      [`operations.maintenance.insideCalendar: one of ${CALENDARS}; desk is unknown`],
    ],
    [
      'hours outside',
      { 'operations.maintenance.outsideCalendar': 'desk' },
      [`operations.maintenance.outsideCalendar: one of ${CALENDARS}; desk is unknown`],
    ],
    [
      'hours of escalation',
      { 'operations.escalation.calendar': 'desk' },
      [`operations.escalation.calendar: one of ${CALENDARS}; desk is unknown`],
    ],
    ['a target of nothing', { 'commitments.2.target.seconds': 0 }, ['commitments.2.target: a target longer than zero']],
    [
      'nothing inside',
      { 'commitments.0.target.insideSeconds': 0 },
      ['commitments.0.target: a target longer than zero'],
    ],
    [
      'nothing outside',
      { 'commitments.0.target.outsideSeconds': 0 },
      ['commitments.0.target: a target longer than zero'],
    ],
    [
      'a clock that stops as it starts',
      { 'commitments.2.clockStop': 'RECEIVED' },
      ['commitments.2.clockStop: an event other than the one that starts the clock'],
    ],
    ['lines in order, with an end', { [`${table}.2.overrunUpToSeconds`]: 21_601 }, []],
    ['a single line without end', { [table]: [{ overrunUpToSeconds: null, ratePercent: '1' }] }, []],
    ['a single line', { [table]: [{ overrunUpToSeconds: 1, ratePercent: '1' }] }, []],
    [
      'a line of nothing',
      { [`${table}.0.overrunUpToSeconds`]: 0 },
      [`${table}.0.overrunUpToSeconds: more than the line before; null only on the last line`],
    ],
    [
      'a line that ends with the one before',
      { [`${table}.1.overrunUpToSeconds`]: 7200 },
      [`${table}.1.overrunUpToSeconds: more than the line before; null only on the last line`],
    ],
    [
      'a last line that does',
      { [`${table}.2.overrunUpToSeconds`]: 21_600 },
      [`${table}.2.overrunUpToSeconds: more than the line before; null only on the last line`],
    ],
    [
      'a line without end before the last',
      { [`${table}.0.overrunUpToSeconds`]: null },
      [
        `${table}.0.overrunUpToSeconds: more than the line before; null only on the last line`,
        `${table}.1.overrunUpToSeconds: more than the line before; null only on the last line`,
      ],
    ],
  ])('%s', (_, changes, expected) => {
    expect(refused('sixth', changes)).toEqual(expected);
  });

  test.each<readonly [string, string, unknown, readonly string[]]>([
    [
      'omr-hosted',
      'consumption.hotline.module',
      'GG',
      ['consumption.hotline.module: one of A, B, C, D, E, F, G, H, I, J, K, L, UT, HD; GG is unknown'],
    ],
    [
      'omr-hosted',
      'consumption.hotline.unitAccount',
      'XX',
      ['consumption.hotline.unitAccount: one of UT, HD; XX is unknown'],
    ],
    [
      'omr-hosted',
      'operations.backups.1.calendar',
      'nights',
      [
        'operations.backups.1.calendar: one of omr-working-hours, omr-business-hours, omr-snapshots, always; nights is unknown',
      ],
    ],
    [
      'icodia-server',
      'operations.reboots.calendar',
      'nights',
      ['operations.reboots.calendar: one of icodia-day-team, always; nights is unknown'],
    ],
    ['icodia-server', 'operations.reboots.slotTo', '08:00', ['operations.reboots.slotTo: a time after slotFrom']],
    ['icodia-server', 'operations.reboots.slotTo', '08:01', []],
  ])('%s: %s = %j', (pack, path, value, expected) => {
    expect(refused(pack, { [path]: value })).toEqual(expected);
  });
});

describe('money and billing', () => {
  test.each<Row>([
    ...[
      'billing.latePayment.recoveryFee',
      'reversibility.minimumFee',
      'reversibility.destructionFee',
      'consumption.unitAccounts.0.unitPrice',
    ].map((path): Row => {
      const named = path.replace('unitAccounts.0', 'unitAccounts.Z10');
      return [`${path} in euros`, { [path]: '1.00 EUR' }, [`${named}: an amount in CHF`]];
    }),
    [
      'an account-keeping fee in euros',
      {
        'billing.accountKeepingFee': { amount: '1.00 EUR', waivedByDirectDebit: true, article: '' },
      },
      ['billing.accountKeepingFee.amount: an amount in CHF'],
    ],
    [
      'a period that is not offered',
      { 'billing.periodMonths': 12 },
      ['billing.periodMonths: one of those offered: 1, 3'],
    ],
    [
      'a ceiling below the least increase',
      { 'billing.indexation.ceilingPercent': '0.99' },
      ['billing.indexation.ceilingPercent: no less than minimumPercent'],
    ],
    ['a ceiling that is the least increase', { 'billing.indexation.ceilingPercent': '1.0' }, []],
    ['no ceiling', { 'billing.indexation.ceilingPercent': null }, []],
    ['no indexation', { 'billing.indexation': null }, []],
  ])('%s', (_, changes, expected) => {
    expect(refused('sixth', changes)).toEqual(expected);
  });
});

test('the packs themselves keep all rules, and are read as they are written', () => {
  for (const name of ['sixth', 'omr-hosted', 'icodia-server', 'owl-monitoring', 'pro-controle', 'generic-2017'])
    expect(packWith(name)).toEqual(withCommonParameters(jsonOf(name) as TermsPack));
});
