import { parseTermsPack } from '../../../api/domain/terms/validate-terms-pack';
import { formFaultsOf, jsonOf, jsonWith, refusalsOf } from './pack-json';

/**
 * The pack's words, as its documents and the glossary have them: each is accepted where it may
 * stand, and no other is.
 */
const WORDS: readonly (readonly [pack: string, path: string, words: readonly (string | number)[]])[] = [
  ['sixth', 'severities.0.severity', ['CRITICAL', 'MAJOR', 'URGENT', 'MINOR']],
  ['sixth', 'clockStartChannels.0', ['WEB', 'EMAIL', 'TELEPHONE', 'EMERGENCY_TELEPHONE', 'MONITORING_ALERT']],
  ['sixth', 'modules.0.mode', ['FORFAIT', 'CONSUMPTION']],
  ['omr-hosted', 'modules.9.coverages.1.ownership', ['SHARED', 'DEDICATED', 'CLIENT_OWNED']],
  ['omr-hosted', 'modules.2.planned.every', ['MONTH', 'YEAR']],
  ['sixth', 'parameters.0.type', ['DURATION', 'DECIMAL', 'INTEGER', 'MONEY', 'TEXT', 'BOOLEAN', 'CHOICE']],
  ['sixth', 'parameters.2.format', ['PLAIN', 'CALENDAR', 'CODES']],
  ['sixth', 'commitments.0.kind', ['RESPONSE', 'RESTORATION', 'DOWNTIME_BUDGET', 'COMMISSIONING']],
  ['sixth', 'commitments.0.severities.0', ['CRITICAL', 'MAJOR', 'URGENT', 'MINOR']],
  ['sixth', 'commitments.0.comparison', ['AT_MOST', 'LESS_THAN']],
  ...['clockStart', 'clockStop'].map(
    (event) =>
      [
        'sixth',
        `commitments.0.${event}`,
        [
          'RECEIVED',
          'FIRST_RESPONSE',
          'RESTORED',
          'CLOSED',
          'DISINFECTION_TOOL_AVAILABLE',
          'ORDER_VALIDATED',
          'COMMISSIONED',
        ],
      ] as const,
  ),
  [
    'sixth',
    'commitments.1.incidentKinds.0',
    ['INTERRUPTION', 'DEGRADATION', 'VIRUS_INFECTION', 'SECURITY', 'REQUEST', 'OTHER'],
  ],
  ['omr-hosted', 'commitments.1.assetOwnerships.0', ['SHARED', 'DEDICATED', 'CLIENT_OWNED']],
  ['sixth', 'penalties.caps.0.window', ['MONTH', 'CALENDAR_YEAR', 'CONTRACT_TERM']],
  ['sixth', 'penalties.caps.0.scope', ['HOSTING', 'ALL', 'SERVICES_CONCERNED']],
  ['sixth', 'penalties.caps.0.moment', ['DUE_AT', 'ASSESSED_AT']],
  ['sixth', 'penalties.caps.0.order', ['DUE_AT_THEN_NUMBER', 'AS_RECORDED']],
  ['sixth', 'penalties.policies.0.commitmentKind', ['RESPONSE', 'RESTORATION', 'DOWNTIME_BUDGET', 'COMMISSIONING']],
  ['sixth', 'penalties.policies.0.amount.hourRounding', ['STARTED', 'COMPLETED', 'PRORATA']],
  ['sixth', 'penalties.policies.1.amount.reading', ['FLAT', 'MARGINAL']],
  ['sixth', 'penalties.policies.0.base.scope', ['HOSTING', 'ALL', 'SERVICES_CONCERNED']],
  ['sixth', 'penalties.policies.2.base.annualBase', ['TWELVE_TIMES_LAST', 'INVOICED']],
  ['sixth', 'penalties.policies.0.window', ['MONTH', 'CALENDAR_YEAR']],
  ['sixth', 'penalties.policies.0.settlement', ['ON_CLAIM', 'AT_CLOSING']],
  ['sixth', 'holidayZones.1.rules.4.weekday', ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN']],
  ['sixth', 'billing.invoicing', ['IN_ADVANCE', 'IN_ARREARS']],
  ['sixth', 'billing.periodMonthsOffered.0', [1, 3, 12]],
  ['sixth', 'billing.periodMonths', [1, 3, 12]],
  ['sixth', 'billing.billingAnchor', ['START_DATE', 'FIRST_OF_MONTH']],
  ['sixth', 'billing.startsAt', ['CONTRACT_START', 'COMMISSIONING']],
  ['sixth', 'billing.latePayment.startsFrom', ['FORMAL_NOTICE', 'DUE_DATE']],
  ['sixth', 'billing.latePayment.yearDays', [360, 365, 366]],
  ['icodia-server', 'billing.levelChange.upgradeCredit', ['WHOLE_MONTHS_LEFT', 'NONE']],
  ['icodia-server', 'billing.levelChange.downgradeFrom', ['NEXT_PERIOD']],
  ['sixth', 'earlyTermination.yearDays', [360, 365, 366]],
  ['sixth', 'earlyTermination.partialMonth', ['BY_DAYS', 'WHOLE']],
  ['sixth', 'longOutage.base', ['ALL', 'HOSTING']],
  ['sixth', 'longOutage.withPenalty', ['HIGHER', 'BOTH']],
  ['sixth', 'consumption.renewal', ['BALANCE_IS_ZERO', 'DEBIT_EXCEEDS_BALANCE']],
  ['omr-hosted', 'consumption.hotline.excessRounding', ['PER_CALL', 'PER_INCIDENT']],
  ['icodia-server', 'consumption.allottedTime.excess', ['EXCESS_QUOTED', 'WHOLE_QUOTED']],
  ['sixth', 'lifecycle.renewal.kind', ['TACIT', 'PURCHASE_ORDER', 'BY_PERIOD', 'AS_CONTRACT_SAYS']],
  ['sixth', 'lifecycle.notice.form', ['REGISTERED_LETTER', 'WRITTEN', 'AS_CONTRACT_SAYS']],
  ['sixth', 'lifecycle.notice.dateBasis', ['SENT', 'RECEIVED']],
  ['icodia-server', 'lifecycle.suspensionAtOnce.0', ['BREACH', 'NON_PAYMENT', 'SECURITY_RISK']],
  ['sixth', 'lifecycle.packChange', ['AMENDMENT', 'NOTICE']],
  ['omr-hosted', 'operations.backups.0.every', ['NIGHT', 'HOUR', 'WORKING_DAY', 'AS_QUOTED']],
  ['pro-controle', 'operations.responsibilities.0.client.0', ['R', 'A', 'C', 'I']],
  ['sixth', 'operations.unlistedTasks', ['CLIENT']],
  ['owl-monitoring', 'operations.plannedWork.0.every', ['WEEK', 'MONTH', 'QUARTER', 'YEAR', 'AS_AGREED']],
  ['sixth', 'operations.unusedQuantities', ['LAPSE', 'CARRIED_OVER']],
];

test.each(WORDS)('%s, %s: each word of %j and no other', (pack, path, words) => {
  expect(words.map((word) => formFaultsOf(jsonWith(pack, { [path]: word })))).toEqual(words.map(() => []));
  expect(formFaultsOf(jsonWith(pack, { [path]: 'ANOTHER' }))).toEqual([`${path}: one of ${words.join(', ')}`]);
});

test('a commitment applies to modules or to kinds of assets, which are known and at least one', () => {
  const faultsWith = (scope: unknown): readonly string[] =>
    formFaultsOf(jsonWith('sixth', { 'commitments.0.appliesTo': scope }));
  const kinds = ['SERVER', 'VIRTUAL_MACHINE', 'NETWORK_ELEMENT', 'WORKSTATION', 'STORAGE', 'SOFTWARE', 'LICENCE'];
  const assetKinds = [...kinds, 'TELECOM_LINK', 'SITE'];
  expect([[], ['platform'], { assetKinds }].flatMap(faultsWith)).toEqual([]);
  const at = 'commitments.0.appliesTo';
  expect(faultsWith({ assetKinds: ['PRINTER'] })).toEqual([`${at}.assetKinds.0: one of ${assetKinds.join(', ')}`]);
  expect(faultsWith({ assetKinds: [] })).toEqual([`${at}.assetKinds: a list of at least 1`]);
  expect(faultsWith({ assetKinds: ['SITE'], modules: [] })).toEqual([
    `${at}.modules: no such key; known here: assetKinds`,
  ]);
  expect(faultsWith('SERVER')).toEqual([`${at}: a list`]);
});

test.each([
  ['holidayZones.0.rules.0.kind', 'FIXED, EASTER, NTH_WEEKDAY'],
  ['penalties.policies.0.amount.kind', 'RATE_TABLE, PER_HOUR, RATE_PER_MISS'],
  ['penalties.policies.0.base.period', 'MONTHLY, ANNUAL'],
])('%s chooses the form of the rest: %s', (path, words) => {
  expect(formFaultsOf(jsonWith('sixth', { [path]: 'ANOTHER' }))).toEqual([`${path}: one of ${words}`]);
});

const letters = (length: number): string => 'x'.repeat(length);
const capitals = (length: number): string => 'X'.repeat(length);

/**
 * Texts of a certain form: some that are accepted, some that are not, and what is said of these.
 */
const PATTERNS: readonly (readonly [
  pack: string,
  path: string,
  good: readonly string[],
  bad: readonly unknown[],
  expected: string,
])[] = [
  [
    'sixth',
    'id',
    ['ab', 'a1-b', letters(60)],
    ['a', '1ab', 'Ab', 'aB', 'ab!', letters(61)],
    'a name of small letters, digits and dashes',
  ],
  [
    'sixth',
    'publishedOn',
    ['2024-02-29', '2399-12-31'],
    ['2023-02-29', '24-01-01', 'x2024-01-01', 20240229],
    'a date of the calendar, YYYY-MM-DD',
  ],
  ['sixth', 'currency', ['CHF', 'USD'], ['EURO', 'EU', 'eur', '1EUR', ''], 'an ISO 4217 code'],
  [
    'sixth',
    'modules.0.code',
    ['A', '9', 'MS-1_B', capitals(30)],
    ['', '-A', 'ab', 'aA', 'A b', capitals(31)],
    'the code of the document: capitals and digits',
  ],
  [
    'sixth',
    'parameters.0.key',
    ['a', 'a.B-9', letters(80)],
    ['', 'A', '9a', 'a_b', letters(81)],
    'a key of letters, digits, dots and dashes',
  ],
  [
    'sixth',
    'commitments.0.key',
    ['a', 'Z', 'a-9Z', letters(60)],
    ['', '9a', 'a_b', 'a.b', letters(61)],
    'a key of letters, digits and dashes',
  ],
  [
    'sixth',
    'causes.0.code',
    ['A', 'A_9', capitals(60)],
    ['', '9A', 'a', 'A-B', 'aA', capitals(61)],
    'a code of capitals, digits and underscores',
  ],
  [
    'icodia-server',
    'operations.reboots.slotFrom',
    ['00:00', '09:59', '19:30', '23:45'],
    ['24:00', '30:00', '9:00', '12:60', '112:00', '12:000', '1a:00'],
    'a local time HH:MM',
  ],
  [
    'sixth',
    'calendars.office.exceptions.0.date',
    ['2026-01-01', '2026-09-29', '2026-10-30', '2026-12-31', '2026-02-10'],
    ['2026-00-10', '2026-13-01', '2026-20-01', '2026-01-00', '2026-01-32', '226-01-01', 'x2026-01-01', '2026-01-011'],
    'a date YYYY-MM-DD',
  ],
  [
    'sixth',
    'reversibility.minimumFee',
    ['0.00 CHF', '123456789012.34 CHF'],
    [
      ...['-1.00 CHF', '1.0 CHF', '1.000 CHF', '1.00', '1,00 CHF', '100 CHF', '1.00 chf', '1.00 CHFX', 'x1.00 CHF'],
      '1234567890123.00 CHF',
      1,
    ],
    'an amount with exactly two decimals and its currency as text, like "25.00 EUR"',
  ],
  [
    'sixth',
    'billing.vatCategory',
    ['S', 'AE'],
    ['s', 'AEO', '', '1S', 'S1'],
    'a category of VAT of one or two capitals, like "S"',
  ],
  [
    'pro-controle',
    'operations.responsibilities.0.code',
    ['1', '3.10', '999.999.1'],
    ['.1', '1.', '1.a', 'a1', '1234', '1.1234', '1.1x'],
    'a number of the matrix, like "3.10"',
  ],
];

test.each(PATTERNS)('%s, %s: %j, not %j', (pack, path, good, bad, expected) => {
  expect(good.map((text) => formFaultsOf(jsonWith(pack, { [path]: text })))).toEqual(good.map(() => []));
  const refused = bad.map((text) => formFaultsOf(jsonWith(pack, { [path]: text })));
  expect(refused).toEqual(bad.map(() => [`${path}: ${expected}`]));
});

describe('the hours of a calendar', () => {
  const monday = 'calendars.office.weekly.MON';

  test.each([
    ['00:00', '24:00'],
    ['08:30', '12:00'],
    ['19:59', '23:59'],
    ['09:00', '20:30'],
  ])('from %s to %s', (open, close) => {
    expect(formFaultsOf(jsonWith('sixth', { [monday]: [[open, close]] }))).toEqual([]);
  });

  test.each<[unknown]>([
    [['12:00', '08:00']],
    [['08:00', '08:00']],
    [['24:00', '24:00']],
    [['08:00', '24:30']],
    [['08:00', '12:60']],
    [['08:70', '12:00']],
    [['08:00x', '12:00']],
    [['108:00', '12:00']],
    [['x8:00', 'x9:00']],
    [['08:00', '12:00x']],
    [['08:00', 'x12:00']],
    [['08:00', 'x24:00']],
    [['08:00', '24:00x']],
    [['08:00', '12:00', '13:00']],
    [['08:00']],
    [[8, 12]],
    [['08:00', 12]],
    [[8, '12:00']],
    [[['08:00'], '12:00']],
    [['08:00', ['12:00']]],
    ['08:00-12:00'],
    [{ 0: '08:00', 1: '12:00', length: 2 }],
  ])('not %j', (hours) => {
    const expected = 'an opening [open, close) in local time, like ["08:30", "12:00"]';
    expect(formFaultsOf(jsonWith('sixth', { [`${monday}.0`]: hours }))).toEqual([`${monday}.0: ${expected}`]);
  });

  test('stand under the days of the week', () => {
    const days = 'MON, TUE, WED, THU, FRI, SAT, SUN';
    expect(formFaultsOf(jsonWith('sixth', { 'calendars.office.weekly': [] }))).toEqual([
      `calendars.office.weekly: an object of openings by ${days}`,
    ]);
    expect(formFaultsOf(jsonWith('sixth', { 'calendars.office.weekly.LUN': [] }))).toEqual([
      `calendars.office.weekly.LUN: one of ${days}`,
    ]);
    expect(formFaultsOf(jsonWith('sixth', { [monday]: '08:00' }))).toEqual([`${monday}: a list`]);
    const all = Object.fromEntries(days.split(', ').map((day) => [day, []]));
    expect(formFaultsOf(jsonWith('sixth', { 'calendars.office.weekly': all }))).toEqual([]);
  });
});

describe('other values', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['holidayZones.1.rules.4.nth', -4, []],
    ['holidayZones.1.rules.4.nth', 0, ['holidayZones.1.rules.4.nth: 1 to 4, or -4 to -1']],
    ['holidayZones.1.rules.4.nth', 5, ['holidayZones.1.rules.4.nth: a whole number from -4 to 4']],
    ['settings.note', 'x', []],
    ['settings.note', 3, []],
    ['settings.note', true, []],
    ['settings.note', 1.5, ['settings.note: text, a whole number, true or false']],
    ['settings.note', null, ['settings.note: text, a whole number, true or false']],
    ['commitments.1.target', {}, ['commitments.1.target: an object with one of the keys seconds, calendar']],
    [
      'commitments.1.calendar',
      { calendar: 'office' },
      ['commitments.1.calendar: an object with one of the keys key, fromParameter, byParameter'],
    ],
    ['penalties.policies.1.amount.lines', [], ['penalties.policies.1.amount.lines: a list of at least 1']],
    ['changes', ' ', ['changes: text of 1 to 2000 characters']],
    ['version', 0, ['version: a whole number from 1 to 1000000']],
    ['title.fr', undefined, ['title.fr: text of 1 to 2000 characters']],
  ])('%s = %j', (path, value, faults) => {
    expect(formFaultsOf(jsonWith('sixth', { [path]: value }))).toEqual(faults);
  });

  test('each rate of a table of misses is its own', () => {
    const rates = { CRITICAL: '1', MAJOR: '2', URGENT: '3', MINOR: '4' };
    const amount = { kind: 'RATE_PER_MISS', ratesPercent: rates };
    expect(formFaultsOf(jsonWith('sixth', { 'penalties.policies.0.amount': amount }))).toEqual([]);
    const none = { kind: 'RATE_PER_MISS', ratesPercent: { NONE: '1' } };
    expect(formFaultsOf(jsonWith('sixth', { 'penalties.policies.0.amount': none }))).toEqual([
      'penalties.policies.0.amount.ratesPercent.NONE: no such key; known here: CRITICAL, MAJOR, URGENT, MINOR',
    ]);
  });
});

/** Every part of a pack, in the order in which it is described. */
const PARTS = [
  ...['id', 'version', 'publishedOn', 'changes', 'title', 'currency', 'timezone', 'calendars', 'holidayZones'],
  ...['severities', 'causes', 'additionalCauses', 'clockStartChannels', 'modules', 'priceComponents'],
  ...['commitments', 'penalties', 'consumption', 'billing', 'earlyTermination', 'reversibility', 'longOutage'],
  ...['lifecycle', 'operations', 'settings', 'parameters'],
];

describe('the refusals of a pack', () => {
  test('name the place, what is expected there and what to do', () => {
    expect(parseTermsPack(jsonWith('sixth', { 'billing.paymentDays': '30' }))).toEqual({
      ok: false,
      refusals: [
        {
          code: 'TERMS_PACK_INVALID',
          path: ['billing', 'paymentDays'],
          message: 'At billing.paymentDays: expected a whole number from 0 to 3650.',
          whatToDo: "Change billing.paymentDays in the pack's file and load it again.",
        },
      ],
    });
  });

  test('speak of the pack where it is none at all', () => {
    const parsed = parseTermsPack([]);
    const [first, ...others] = parsed.ok ? [] : parsed.refusals;
    expect(others).toEqual([]);
    expect(first).toMatchObject({ path: [], whatToDo: "Change the pack in the pack's file and load it again." });
    expect(first?.message).toBe(
      `At the pack: expected an object with ${[...PARTS, 'clauses', 'documentVersions'].join(', ')}.`,
    );
  });

  test('are no more than a person reads, and of the form before the rules', () => {
    const many = Array.from({ length: 60 }, () => 'WORD');
    expect(refusalsOf(jsonWith('sixth', { clockStartChannels: many }))).toHaveLength(50);
    const both = { timezone: 'Mars/Olympus', 'billing.vatCategory': '?' };
    expect(refusalsOf(jsonWith('sixth', both))).toEqual([
      'At billing.vatCategory: expected a category of VAT of one or two capitals, like "S".',
    ]);
  });
});

test('every part of a pack has to be there', () => {
  expect(Object.keys(jsonOf('sixth') as object).sort()).toEqual([...PARTS].sort());
  for (const part of PARTS) {
    const faults = formFaultsOf(jsonWith('sixth', { [part]: undefined }));
    expect(faults.map((fault) => fault.split(': ')[0])).toEqual([part]);
  }
});
