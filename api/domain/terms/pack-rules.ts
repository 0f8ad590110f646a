import type { CalendarRule } from '../sla/commitment';
import { calendarFaults } from '../time/check-calendar';
import { holidayZoneFaults } from '../time/check-holiday-zone';
import { FRENCH_HOLIDAY_ZONES } from '../time/french-holiday-zones';
import { timeZoneNamed } from '../time/time-zone';
import { valueAtPath } from './pack-path';
import { parameterFaults } from './parameter-rules';
import type { ShapeFault } from './shape';
import type { TermsPack } from './terms-pack';
import { vatRule } from './vat-rules';

/**
 * One rule that the parts of a pack must keep between them: the faults it finds, each with its path
 * and what is expected there.
 */
export type PackRule = (pack: TermsPack) => readonly ShapeFault[];

/**
 * The rules, after the form: what names something must name something that is there, and numbers
 * must make sense together.
 */
export const PACK_RULES: readonly PackRule[] = [
  vatRule,
  (pack) =>
    unique(
      pack.modules.map((module) => module.key),
      ['modules'],
      'key',
    ),
  (pack) =>
    unique(
      pack.modules.map((module) => `${module.mode} ${module.code}`),
      ['modules'],
      'mode and code',
    ),
  (pack) =>
    unique(
      pack.commitments.map((commitment) => commitment.key),
      ['commitments'],
      'key',
    ),
  (pack) =>
    unique(
      pack.penalties.policies.map((policy) => policy.key),
      ['penalties', 'policies'],
      'key',
    ),
  (pack) =>
    unique(
      pack.penalties.caps.map((cap) => cap.key),
      ['penalties', 'caps'],
      'key',
    ),
  (pack) => unique([...pack.causes.map((cause) => cause.code), ...pack.additionalCauses], ['causes'], 'code'),
  (pack) =>
    unique(
      pack.priceComponents.map((component) => component.code),
      ['priceComponents'],
      'code',
    ),
  (pack) =>
    unique(
      pack.consumption.unitAccounts.map((account) => account.key),
      ['consumption', 'unitAccounts'],
      'key',
    ),
  (pack) =>
    unique(
      pack.severities.map((severity) => severity.word),
      ['severities'],
      'word',
    ),
  (pack) =>
    unique(
      pack.parameters.map((parameter) => parameter.key),
      ['parameters'],
      'key',
    ),
  (pack) =>
    unique(
      pack.operations.responsibilities.map((row) => row.code),
      ['operations', 'responsibilities'],
      'code',
    ),
  (pack) =>
    unique(
      (pack.operations.monitoring?.checks ?? []).map((check) => check.key),
      ['operations', 'monitoring', 'checks'],
      'key',
    ),
  (pack) =>
    pack.causes.flatMap(({ onlyIf }, index) =>
      onlyIf === undefined || (Object.hasOwn(pack.settings, onlyIf) && typeof pack.settings[onlyIf] === 'boolean')
        ? []
        : [{ path: ['causes', String(index), 'onlyIf'], expected: 'the key of a yes/no setting' }],
    ),
  faultsOfCalendars,
  (pack) =>
    holidayZoneFaults(pack.holidayZones).map(({ path, expected }) => ({ path: ['holidayZones', ...path], expected })),
  (pack) =>
    timeZoneNamed(pack.timezone) === null
      ? [{ path: ['timezone'], expected: 'an IANA time zone, such as Europe/Paris' }]
      : [],
  (pack) =>
    pack.modules.flatMap((module, index) =>
      references(
        module.commitments,
        pack.commitments.map((commitment) => commitment.key),
        ['modules', String(index), 'commitments'],
      ),
    ),
  (pack) =>
    pack.modules.flatMap((module, index) => {
      const accounts = pack.consumption.unitAccounts.map((account) => account.key);
      const path = ['modules', String(index), 'unitAccount'];
      if (module.mode === 'CONSUMPTION' && module.unitAccount === null)
        return [{ path, expected: 'the key of a unit account' }];
      return module.unitAccount === null ? [] : references([module.unitAccount], accounts, path);
    }),
  (pack) => {
    const hotline = pack.consumption.hotline;
    if (hotline === null) return [];
    const at = ['consumption', 'hotline'];
    return [
      ...references(
        [hotline.module],
        pack.modules.map((module) => module.key),
        [...at, 'module'],
      ),
      ...references(
        [hotline.unitAccount],
        pack.consumption.unitAccounts.map((account) => account.key),
        [...at, 'unitAccount'],
      ),
    ];
  },
  (pack) =>
    pack.modules.flatMap(({ key, onlyWith }, index) => {
      if (onlyWith === undefined) return [];
      const at = ['modules', String(index), 'onlyWith'];
      const others = pack.modules.map((module) => module.key).filter((other) => other !== key);
      const { unless } = onlyWith;
      const isSetting = unless === undefined || typeof pack.settings[unless] === 'boolean';
      return [
        ...references(onlyWith.modules, others, [...at, 'modules']),
        ...(isSetting ? [] : [{ path: [...at, 'unless'], expected: 'the key of a yes/no setting' }]),
      ];
    }),
  (pack) =>
    pack.lifecycle.begins !== 'COMMISSIONING' || pack.commitments.some(({ kind }) => kind === 'COMMISSIONING')
      ? []
      : [{ path: ['lifecycle', 'begins'], expected: 'AGREED_DAY: no commitment promises when services are set up' }],
  commitmentFaults,
  policyFaults,
  operationFaults,
  currencyFaults,
  (pack) =>
    pack.billing.periodMonthsOffered.includes(pack.billing.periodMonths)
      ? []
      : [
          {
            path: ['billing', 'periodMonths'],
            expected: `one of those offered: ${pack.billing.periodMonthsOffered.join(', ')}`,
          },
        ],
  (pack) => {
    const terms = pack.billing.indexation;
    if (terms === null || terms.ceilingPercent === null) return [];
    return Number(terms.ceilingPercent) >= Number(terms.minimumPercent)
      ? []
      : [{ path: ['billing', 'indexation', 'ceilingPercent'], expected: 'no less than minimumPercent' }];
  },
  parameterFaults,
];

function unique(values: readonly string[], path: readonly string[], what: string): readonly ShapeFault[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) === index
      ? []
      : [{ path: [...path, String(index)], expected: `a ${what} that no other has; ${value} is taken` }],
  );
}

function references(
  named: readonly string[],
  known: readonly string[],
  path: readonly string[],
): readonly ShapeFault[] {
  return named
    .filter((name) => !known.includes(name))
    .map((name) => ({
      path,
      expected: `${known.length === 0 ? 'nothing' : `one of ${known.join(', ')}`}; ${name} is unknown`,
    }));
}

function faultsOfCalendars(pack: TermsPack): readonly ShapeFault[] {
  const zones = [...FRENCH_HOLIDAY_ZONES, ...pack.holidayZones];
  return Object.entries(pack.calendars).flatMap(([key, definition]) => {
    const faults = calendarFaults(definition, zones);
    if (faults.length > 0) return faults.map(({ path, expected }) => ({ path: ['calendars', key, ...path], expected }));
    const opens = Object.values(definition.weekly).some((openings) => openings.length > 0);
    return opens
      ? []
      : [{ path: ['calendars', key, 'weekly'], expected: 'an opening on some day; this calendar never opens' }];
  });
}

/**
 * A rule that names a calendar names one that is there; one that asks a parameter asks one that a
 * contract can give.
 */
function ruleFaults(pack: TermsPack, rule: CalendarRule, path: readonly string[]): readonly ShapeFault[] {
  if ('key' in rule) return references([rule.key], Object.keys(pack.calendars), path);
  if ('fromParameter' in rule) {
    const parameter = pack.parameters.find((each) => each.key === rule.fromParameter);
    return parameter?.format === 'CALENDAR'
      ? []
      : [{ path, expected: 'the key of a parameter whose format is CALENDAR' }];
  }
  const parameter = pack.parameters.find((each) => each.key === rule.byParameter);
  return [
    ...(parameter?.type === 'BOOLEAN' ? [] : [{ path, expected: 'the key of a parameter whose type is BOOLEAN' }]),
    ...ruleFaults(pack, rule.whenTrue, [...path, 'whenTrue']),
    ...ruleFaults(pack, rule.whenFalse, [...path, 'whenFalse']),
  ];
}

function commitmentFaults(pack: TermsPack): readonly ShapeFault[] {
  return pack.commitments.flatMap((commitment, index) => {
    const at = ['commitments', String(index)];
    const { target } = commitment;
    const zero = 'seconds' in target ? target.seconds === 0 : target.insideSeconds === 0 || target.outsideSeconds === 0;
    return [
      ...ruleFaults(pack, commitment.calendar, [...at, 'calendar']),
      ...('calendar' in target ? ruleFaults(pack, target.calendar, [...at, 'target', 'calendar']) : []),
      ...(zero ? [{ path: [...at, 'target'], expected: 'a target longer than zero' }] : []),
      ...(commitment.clockStart === commitment.clockStop
        ? [{ path: [...at, 'clockStop'], expected: 'an event other than the one that starts the clock' }]
        : []),
    ];
  });
}

function policyFaults(pack: TermsPack): readonly ShapeFault[] {
  return pack.penalties.policies.flatMap((policy, index) => {
    const at = ['penalties', 'policies', String(index)];
    const keys = pack.commitments.filter((each) => each.kind === policy.commitmentKind).map((each) => each.key);
    const { amount } = policy;
    // A budget is breached once a year is over; any other commitment by an incident, in the month
    // of its breach.
    const window = policy.commitmentKind === 'DOWNTIME_BUDGET' ? 'CALENDAR_YEAR' : 'MONTH';
    return [
      ...(policy.window === window
        ? []
        : [
            {
              path: [...at, 'window'],
              expected: `${window}, the window in which a ${policy.commitmentKind} is breached`,
            },
          ]),
      ...references(policy.commitments, keys, [...at, 'commitments']),
      ...references(
        policy.caps,
        pack.penalties.caps.map((cap) => cap.key),
        [...at, 'caps'],
      ),
      ...(amount.kind === 'PER_HOUR'
        ? ruleFaults(pack, amount.openingCalendar, [...at, 'amount', 'openingCalendar'])
        : []),
      ...(amount.kind === 'RATE_TABLE' ? tableFaults(amount.lines, [...at, 'amount', 'lines']) : []),
    ];
  });
}

function tableFaults(
  lines: readonly { readonly overrunUpToSeconds: number | null }[],
  path: readonly string[],
): readonly ShapeFault[] {
  return lines.flatMap(({ overrunUpToSeconds: end }, index) => {
    const last = index === lines.length - 1;
    const before = index === 0 ? 0 : (lines[index - 1]?.overrunUpToSeconds ?? Infinity);
    const sound = last ? end === null || end > before : end !== null && end > before;
    return sound
      ? []
      : [
          {
            path: [...path, String(index), 'overrunUpToSeconds'],
            expected: 'more than the line before; null only on the last line',
          },
        ];
  });
}

function operationFaults({ operations, calendars }: TermsPack): readonly ShapeFault[] {
  const known = Object.keys(calendars);
  const named: readonly (readonly [string | null | undefined, readonly string[]])[] = [
    [operations.maintenance.insideCalendar, ['maintenance', 'insideCalendar']],
    [operations.maintenance.outsideCalendar, ['maintenance', 'outsideCalendar']],
    [operations.escalation?.calendar, ['escalation', 'calendar']],
    [operations.reboots?.calendar, ['reboots', 'calendar']],
    ...operations.backups.map((backup, index) => [backup.calendar, ['backups', String(index), 'calendar']] as const),
  ];
  const slots = operations.reboots === null || operations.reboots.slotFrom < operations.reboots.slotTo;
  return [
    ...named.flatMap(([name, path]) =>
      name === null || name === undefined ? [] : references([name], known, ['operations', ...path]),
    ),
    ...(slots ? [] : [{ path: ['operations', 'reboots', 'slotTo'], expected: 'a time after slotFrom' }]),
  ];
}

function currencyFaults(pack: TermsPack): readonly ShapeFault[] {
  const paths = [
    ['billing', 'accountKeepingFee', 'amount'],
    ['billing', 'latePayment', 'recoveryFee'],
    ['reversibility', 'minimumFee'],
    ['reversibility', 'destructionFee'],
    ...pack.consumption.unitAccounts.map((account) => ['consumption', 'unitAccounts', account.key, 'unitPrice']),
  ];
  return paths.flatMap((path) => {
    const held = valueAtPath(pack, path);
    return typeof held !== 'string' || held.endsWith(` ${pack.currency}`)
      ? []
      : [{ path, expected: `an amount in ${pack.currency}` }];
  });
}
