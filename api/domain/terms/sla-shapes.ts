import type { Label } from '../explanation/explanation';
import {
  ANNUAL_BASES,
  BASE_SCOPES,
  CAP_MOMENTS,
  CAP_ORDERS,
  CAP_WINDOWS,
  HOUR_ROUNDINGS,
  RATE_READINGS,
  SETTLEMENTS,
  type AmountRule,
  type Cap,
  type PenaltyBase,
  type PenaltyPolicy,
  type PenaltyTerms,
} from '../penalty/policy';
import {
  ASSET_KINDS,
  ASSET_OWNERSHIPS,
  CHANNELS,
  CLOCK_EVENTS,
  COMMITMENT_KINDS,
  COMPARISONS,
  INCIDENT_KINDS,
  SEVERITIES,
  type CalendarRule,
  type CommitmentScope,
  type CommitmentTarget,
  type CommitmentTerms,
} from '../sla/commitment';
import {
  WEEKDAYS,
  type CalendarDefinition,
  type HolidayRule,
  type HolidayZoneDefinition,
  type OpeningInterval,
  type Weekday,
} from '../time/calendar-definition';
import {
  anyText,
  byKey,
  byTag,
  decimalText,
  fault,
  flag,
  integer,
  isPlainObject,
  lazy,
  list,
  matching,
  nullable,
  object,
  oneOf,
  optional,
  text,
  type Shape,
} from './shape';

/** A name in both languages. */
export const label: Shape<Label> = object({ en: text, fr: text });

/** A key of the pack: small letters, digits and dashes, or capitals for modules and accounts. */
export const key: Shape<string> = matching(/^[A-Za-z][A-Za-z0-9-]{0,59}$/, 'a key of letters, digits and dashes');

/** A code: capitals, digits and underscores. */
export const code: Shape<string> = matching(/^[A-Z][A-Z0-9_]{0,59}$/, 'a code of capitals, digits and underscores');

/** An article of the document; empty only where no document speaks. */
export const article: Shape<string> = anyText;

/** A local time of day, `HH:MM`. */
export const localTime: Shape<string> = matching(/^([01]\d|2[0-3]):[0-5]\d$/, 'a local time HH:MM');

/** A number of seconds, up to ten years. */
export const seconds: Shape<number> = integer(0, 315_576_000);

const DATE = matching(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a date YYYY-MM-DD');
const OPEN = /^([01]\d|2[0-3]):[0-5]\d$/;
const CLOSE = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

const opening: Shape<OpeningInterval> = (value, path, report) => {
  const [open, close] = Array.isArray(value) && value.length === 2 ? (value as readonly unknown[]) : [];
  if (typeof open === 'string' && typeof close === 'string' && OPEN.test(open) && CLOSE.test(close) && open < close) {
    return [open, close];
  }
  return fault(report, path, 'an opening [open, close) in local time, like ["08:30", "12:00"]');
};

const weekly: Shape<Readonly<Partial<Record<Weekday, readonly OpeningInterval[]>>>> = (value, path, report) => {
  if (!isPlainObject(value)) return fault(report, path, `an object of openings by ${WEEKDAYS.join(', ')}`);
  const copy: Partial<Record<Weekday, readonly OpeningInterval[]>> = {};
  let sound = true;
  for (const name of Object.keys(value)) {
    const day = oneOf(WEEKDAYS)(name, [...path, name], report);
    const read = day === undefined ? undefined : list(opening)(value[name], [...path, name], report);
    if (day === undefined || read === undefined) sound = false;
    else copy[day] = read;
  }
  return sound ? copy : undefined;
};

/**
 * A calendar; that its zone, its openings and its holiday zone make sense is a rule of the pack.
 */
export const calendar: Shape<CalendarDefinition> = object({
  timezone: text,
  weekly,
  holidayZone: text,
  exceptions: list(object({ date: DATE, intervals: list(opening) })),
});

const holidayBase = {
  name: code,
  firstYear: optional(integer(1, 9999)),
  lastYear: optional(integer(1, 9999)),
};
const month = integer(1, 12);

const holidayRule: Shape<HolidayRule> = byTag<HolidayRule>('kind', {
  FIXED: object({ kind: oneOf(['FIXED']), ...holidayBase, month, day: integer(1, 31) }),
  EASTER: object({ kind: oneOf(['EASTER']), ...holidayBase, daysAfter: integer(-100, 250) }),
  NTH_WEEKDAY: object({
    kind: oneOf(['NTH_WEEKDAY']),
    ...holidayBase,
    month,
    weekday: oneOf(WEEKDAYS),
    nth: (value, path, report) =>
      value === 0 ? fault(report, path, '1 to 4, or -4 to -1') : integer(-4, 4)(value, path, report),
  }),
});

/** A holiday zone that the pack brings. */
export const holidayZone: Shape<HolidayZoneDefinition> = object({
  key,
  label,
  includes: list(text),
  rules: list(holidayRule),
});

/** Which calendar a clock runs on. */
export const calendarRule: Shape<CalendarRule> = byKey<CalendarRule>({
  key: object({ key: text }),
  fromParameter: object({ fromParameter: text }),
  byParameter: object({
    byParameter: text,
    whenTrue: lazy(() => calendarRule),
    whenFalse: lazy(() => calendarRule),
  }),
});

const target: Shape<CommitmentTarget> = byKey<CommitmentTarget>({
  seconds: object({ seconds }),
  calendar: object({ calendar: calendarRule, insideSeconds: seconds, outsideSeconds: seconds }),
});

const assetKinds = object({ assetKinds: list(oneOf(ASSET_KINDS), 1) });
const scope: Shape<CommitmentScope> = (value, path, report) =>
  isPlainObject(value) ? assetKinds(value, path, report) : list(key)(value, path, report);

/** A commitment. */
export const commitment: Shape<CommitmentTerms> = object({
  key,
  label,
  kind: oneOf(COMMITMENT_KINDS),
  severities: list(oneOf(SEVERITIES)),
  target,
  calendar: calendarRule,
  comparison: oneOf(COMPARISONS),
  clockStart: oneOf(CLOCK_EVENTS),
  clockStop: oneOf(CLOCK_EVENTS),
  startChannels: list(oneOf(CHANNELS)),
  incidentKinds: list(oneOf(INCIDENT_KINDS)),
  assetOwnerships: list(oneOf(ASSET_OWNERSHIPS)),
  appliesTo: optional(scope),
  atRiskSharePercent: integer(1, 100),
  reportedAsAverage: flag,
  article,
});

const percent = decimalText(0, 1000);

const amountRule: Shape<AmountRule> = byTag<AmountRule>('kind', {
  RATE_TABLE: object({
    kind: oneOf(['RATE_TABLE']),
    reading: oneOf(RATE_READINGS),
    lines: list(object({ overrunUpToSeconds: nullable(seconds), ratePercent: percent }), 1),
  }),
  PER_HOUR: object({
    kind: oneOf(['PER_HOUR']),
    multiple: decimalText(0, 1000),
    hourRounding: oneOf(HOUR_ROUNDINGS),
    openingCalendar: calendarRule,
  }),
  RATE_PER_MISS: object({
    kind: oneOf(['RATE_PER_MISS']),
    ratesPercent: object({
      CRITICAL: optional(percent),
      MAJOR: optional(percent),
      URGENT: optional(percent),
      MINOR: optional(percent),
    }),
  }),
});

const base: Shape<PenaltyBase> = byTag<PenaltyBase>('period', {
  MONTHLY: object({ scope: oneOf(BASE_SCOPES), period: oneOf(['MONTHLY']) }),
  ANNUAL: object({ scope: oneOf(BASE_SCOPES), period: oneOf(['ANNUAL']), annualBase: oneOf(ANNUAL_BASES) }),
});

const cap: Shape<Cap> = object({
  key,
  label,
  window: oneOf(CAP_WINDOWS),
  multiple: decimalText(0, 1000),
  scope: oneOf(BASE_SCOPES),
  moment: oneOf(CAP_MOMENTS),
  order: oneOf(CAP_ORDERS),
  liftable: flag,
  indemnities: optional(flag),
  article,
});

const policy: Shape<PenaltyPolicy> = object({
  key,
  label,
  commitmentKind: oneOf(COMMITMENT_KINDS),
  commitments: list(text),
  amount: amountRule,
  base,
  window: oneOf(['MONTH', 'CALENDAR_YEAR']),
  prorateOnStart: flag,
  prorateOnEnd: flag,
  caps: list(text),
  settlement: oneOf(SETTLEMENTS),
  claimExpiryYears: integer(1, 30),
  contest: object({ allowed: flag, confrontation: flag, daysToAgree: integer(0, 3650) }),
  article,
});

/** The penalties of a pack. */
export const penalties: Shape<PenaltyTerms> = object({ caps: list(cap), policies: list(policy) });
