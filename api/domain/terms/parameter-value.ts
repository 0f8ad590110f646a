import { Decimal, isDecimalText } from '../money/decimal';
import { parseMoney } from '../money/parse-money';
import { LARGEST_GIVEN } from '../money/value';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../result';
import type { CalendarDefinition } from '../time/calendar-definition';
import { formatDuration, parseDuration } from '../time/duration';
import type { ParameterTerms } from './parameter';
import { isPlainObject } from './shape';
import { calendar } from './sla-shapes';

/** The part of a pack on which the value of a parameter depends. */
export interface ParameterContext {
  readonly currency: string;
  readonly calendars: Readonly<Record<string, CalendarDefinition>>;
}

/** What a parameter takes, as a sentence for the one whose value was refused. */
export function allowedText(parameter: ParameterTerms, context: ParameterContext): string {
  const { type, min, max, choices } = parameter;
  const kinds: Readonly<Record<ParameterTerms['type'], string>> = {
    DURATION: 'an ISO 8601 duration like "PT4H30M"',
    DECIMAL: 'a decimal like "7.5"',
    INTEGER: 'a whole number',
    MONEY: `an amount like "25.00 ${context.currency}"`,
    TEXT: 'text',
    BOOLEAN: '"true" or "false"',
    CHOICE: `one of ${(choices ?? []).join(', ')}`,
  };
  if (parameter.format === 'CALENDAR') {
    return `the key of a calendar (${Object.keys(context.calendars).join(', ')}) or a calendar definition as JSON`;
  }
  if (parameter.format === 'CODES') {
    return choices === undefined
      ? 'codes in capitals, separated by commas'
      : `some of ${choices.join(', ')}, separated by commas`;
  }
  const least = min === undefined ? '' : `, at least ${min}`;
  const most = max === undefined ? '' : `, at most ${max}`;
  return `${kinds[type]}${least}${most}`;
}

/**
 * Reads a value as text into what the pack holds at the parameter's paths: seconds for a duration,
 * a number for a whole number, text for decimals and money. Refuses `OVERRIDE_REFUSED` with what is
 * allowed, and a calendar written as JSON with `INVALID_CALENDAR` and the path of each fault in it.
 */
export function readParameter(
  parameter: ParameterTerms,
  value: string,
  context: ParameterContext,
  path: readonly string[] = [],
): Result<unknown> {
  const read = value.length > 20_000 ? undefined : readers[parameter.type](parameter, value, context);
  if (read !== undefined) return accept(read);
  const faults = parameter.format === 'CALENDAR' ? calendarFaults(value, path) : [];
  if (faults.length > 0) return refuseAll(faults);
  const shown = JSON.stringify(value.slice(0, 60));
  const message = `${shown} is not allowed for ${parameter.key}: it takes ${allowedText(parameter, context)}.`;
  return refuse('OVERRIDE_REFUSED', path, message, `Give ${allowedText(parameter, context)}.`);
}

/**
 * Writes what the pack holds at a parameter's path as text, the way it is given in an override;
 * null when nothing is there.
 */
export function printParameter(parameter: ParameterTerms, held: unknown): string | null {
  if (parameter.type === 'DURATION' && typeof held === 'number') return formatDuration(held);
  if (Array.isArray(held)) return held.join(', ');
  if (isPlainObject(held)) return JSON.stringify(held);
  return typeof held === 'string' || typeof held === 'number' || typeof held === 'boolean' ? String(held) : null;
}

type Reader = (parameter: ParameterTerms, value: string, context: ParameterContext) => unknown;

const WHOLE = /^-?\d{1,9}$/;

const readers: Readonly<Record<ParameterTerms['type'], Reader>> = {
  DURATION: (parameter, value) => {
    const read = secondsOf(value);
    const [least, most] = [secondsOf(parameter.min ?? 'PT0S'), secondsOf(parameter.max ?? 'PT87660H')];
    return read === undefined || read < (least ?? 0) || read > (most ?? Infinity) ? undefined : read;
  },
  DECIMAL: (parameter, value) =>
    value.length <= 40 && isDecimalText(value) && within(new Decimal(value), parameter) ? value : undefined,
  INTEGER: (parameter, value) =>
    WHOLE.test(value) && within(new Decimal(value), parameter) ? Number(value) : undefined,
  MONEY: (parameter, value, { currency }) => {
    const parsed = parseMoney(value, [], currency);
    if (!parsed.ok || !within(parsed.value.amount, parameter)) return undefined;
    if (parsed.value.amount.gt(LARGEST_GIVEN)) return undefined;
    return value.startsWith('-') ? undefined : value;
  },
  BOOLEAN: (_, value) => (value === 'true' ? true : value === 'false' ? false : undefined),
  CHOICE: (parameter, value) => parameter.choices?.find((choice) => choice === value),
  TEXT: (parameter, value, context) => {
    if (parameter.format === 'CALENDAR') return calendarOf(value, context);
    if (parameter.format === 'CODES') return codesOf(parameter, value);
    return value.trim() !== '' && value.length <= 2000 ? value : undefined;
  },
};

function secondsOf(text: string): number | undefined {
  const parsed = parseDuration(text);
  return parsed.ok ? parsed.value : undefined;
}

/** Bounds are written like values: plain numbers, or amounts of money. */
function within(value: Decimal, { min, max }: ParameterTerms): boolean {
  const bound = (text: string): Decimal => new Decimal(text.split(' ')[0] ?? '0');
  if (min !== undefined && value.lessThan(bound(min))) return false;
  return max === undefined || value.lessThanOrEqualTo(bound(max));
}

function codesOf(parameter: ParameterTerms, value: string): readonly string[] | undefined {
  const codes = value
    .split(',')
    .map((code) => code.trim())
    .filter((code) => code !== '');
  const allowed = (code: string): boolean =>
    parameter.choices === undefined ? /^[A-Z][A-Z0-9_]{0,59}$/.test(code) : parameter.choices.includes(code);
  return codes.every(allowed) && new Set(codes).size === codes.length ? codes : undefined;
}

function calendarOf(value: string, { calendars }: ParameterContext): CalendarDefinition | undefined {
  if (Object.hasOwn(calendars, value)) return calendars[value];
  if (!value.trimStart().startsWith('{')) return undefined;
  try {
    return calendar(JSON.parse(value), [], () => undefined);
  } catch {
    // Text that is not JSON is a refused value like any other.
    return undefined;
  }
}

/** What is wrong with a calendar that is written as JSON; nothing for what is no JSON object. */
function calendarFaults(value: string, path: readonly string[]): Refusal[] {
  const found: Refusal[] = [];
  let written: unknown;
  try {
    written = value.length > 20_000 ? undefined : JSON.parse(value);
  } catch {
    return [];
  }
  if (!isPlainObject(written)) return [];
  calendar(written, [], ({ path: at, expected }) => {
    const where = at.length === 0 ? 'The calendar' : at.join('.');
    found.push({
      code: 'INVALID_CALENDAR',
      path: [...path, ...at],
      message: `${where} is not what is expected there: ${expected}.`,
      whatToDo:
        'Change the definition at that path. Write an opening over midnight as two: until "24:00", and from "00:00" on the next day.',
    });
  });
  return found;
}
