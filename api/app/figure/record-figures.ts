import { checkIndexValues } from '../../domain/indexation/index-series';
import {
  lineOf,
  lineThrough,
  mayBegin,
  SUCCESSORS_MAX,
  type LegalRateKind,
} from '../../domain/indexation/published-figure';
import { decimal, type Decimal } from '../../domain/money/decimal';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import { utcDayOf, type LocalDate } from '../../domain/time/instant';
import { lockFigures, standingFigures, type PublishedFigureRecord } from '../../store/figure/figure.store';
import { PublishedFigureRow } from '../../store/rows';
import type { Inserted } from '../../store/table';
import { checkDayNotFuture, checkText } from '../checks';
import { record } from '../command/record';
import { stampUnit } from '../command/stamp-unit';
import { insertRows, type Unit } from '../command/unit';

/** Values of an index, as they were published. */
export interface RecordIndexValuesInput {
  readonly series: string;
  readonly values: readonly {
    readonly period: string;
    readonly value: Decimal;
    readonly publishedOn: LocalDate;
    readonly provisional: boolean;
    readonly source: string;
  }[];
}

/** An index that replaces one that is no longer published. */
export interface RecordIndexSuccessorInput {
  readonly series: string;
  readonly successor: string;
  readonly coefficient: Decimal;
  readonly from: LocalDate;
  readonly source: string;
}

/** Rates in percent, each from a day on. */
export interface RecordLegalRatesInput {
  readonly kind: LegalRateKind;
  readonly rates: readonly { readonly from: LocalDate; readonly percent: Decimal; readonly source: string }[];
}

/** The figures of a call, those that were on file already too, in the order of the input. */
export interface RecordedFigures {
  readonly figureIds: readonly string[];
}

type NewFigure = Omit<
  Inserted<PublishedFigureRow>,
  'id' | 'recordedAt' | 'recordedBy' | 'withdrawnAt' | 'withdrawnBecause'
>;

const MOST_AT_ONCE = 200;
/** Most figures that stand of one index or one kind of rate. */
const MOST_STANDING = 2_000;

/**
 * Records values of an index, all of them or none. One that is on file already is left as it is; a
 * later publication for the same period is the value that counts from its day on. Refuses
 * `INDEX_INVALID`, `NUMBER_OUT_OF_RANGE`, `TIME_IN_FUTURE`, `TEXT_INVALID`, and `ALREADY_EXISTS`
 * for another value of the same publication.
 */
export async function recordIndexValues(unit: Unit, input: RecordIndexValuesInput): Promise<Result<RecordedFigures>> {
  const { values } = input;
  const series = input.series.trim();
  const today = utcDayOf(unit.now);
  const faults = [
    ...checkText(series, ['series'], 120),
    ...checkCount(values.length, 'values'),
    ...values.flatMap(({ value, source, publishedOn }, place) => [
      ...checkFigure(value, ['values', String(place), 'value']),
      ...checkText(source, ['values', String(place), 'source'], 500),
      ...checkDayNotFuture(publishedOn, today, ['values', String(place), 'publishedOn']),
    ]),
  ];
  const texts = values.map((each) => ({ ...each, value: each.value.toFixed() }));
  const checked = checkIndexValues(texts, ['values']);
  if (!checked.ok) faults.push(...checked.refusals);
  if (faults.length > 0) return refuseAll(faults);
  const made = texts.map(({ period, value, publishedOn, provisional, source }): NewFigure => {
    const about = { kind: 'INDEX_VALUE', series, period, successor: null } as const;
    return { ...about, value, startsOn: publishedOn, provisional, source: source.trim() };
  });
  return save(unit, made, (place) => ['values', String(place), 'value']);
}

/**
 * Records which index replaces another (`omr-hosted` art. 21.4): its later values ×
 * the coefficient. Refuses `INDEX_INVALID` for an index in its own place or a longer line than is
 * followed, `ALREADY_EXISTS` where it has another successor, `NUMBER_OUT_OF_RANGE`, `TEXT_INVALID`.
 */
export async function recordIndexSuccessor(
  unit: Unit,
  input: RecordIndexSuccessorInput,
): Promise<Result<RecordedFigures>> {
  const [series, successor] = [input.series.trim(), input.successor.trim()];
  const faults = [
    ...checkText(series, ['series'], 120),
    ...checkText(successor, ['successor'], 120),
    ...checkFigure(input.coefficient, ['coefficient']),
    ...checkText(input.source, ['source'], 500),
  ];
  if (faults.length > 0) return refuseAll(faults);
  await lockFigures(unit.tx, unit.session.providerId);
  const links = await standingFigures(unit.tx, ['INDEX_SUCCESSOR'], null);
  const before = links.find((each) => each.series === series);
  if (before !== undefined && before.successor !== successor) {
    const message = `${series} is continued by ${before.successor ?? ''}.`;
    const whatToDo = 'Use `withdrawPublishedFigure` for that successor first, where it is wrong.';
    return refuse('ALREADY_EXISTS', ['successor'], message, whatToDo);
  }
  const known = new Map(links.map((each) => [each.series ?? '', each.successor ?? '']));
  const line = [...lineOf(successor, known)];
  if (line.includes(series) || lineThrough(series, successor, known) > SUCCESSORS_MAX) {
    const message = `${successor} cannot replace ${series}: ${line.join(', ')} follow one another.`;
    return refuse('INDEX_INVALID', ['successor'], message, 'Give an index that does not lead back to this one.');
  }
  const { coefficient, from: startsOn, source } = input;
  const about = { kind: 'INDEX_SUCCESSOR', series, period: null, successor } as const;
  const made = { ...about, value: coefficient.toFixed(), startsOn, provisional: false, source: source.trim() };
  return save(unit, [made], () => ['coefficient']);
}

/**
 * Records legal rates, all of them or none, each from a day on: one that is on file already is left
 * as it is. Refuses `DATE_OUT_OF_PERIOD` for legal interest that does not begin with a half-year,
 * `NUMBER_OUT_OF_RANGE`, `TEXT_INVALID`, and `ALREADY_EXISTS` for another rate from the same day.
 */
export async function recordLegalRates(
  unit: Unit,
  { kind, rates }: RecordLegalRatesInput,
): Promise<Result<RecordedFigures>> {
  const faults = [
    ...checkCount(rates.length, 'rates'),
    ...rates.flatMap(({ from, percent, source }, place) => {
      const at = (field: string): readonly string[] => ['rates', String(place), field];
      return [
        ...checkPercent(kind, percent, at('percent')),
        ...checkText(source, at('source'), 500),
        ...checkBegin(kind, from, at('from')),
      ];
    }),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const made = rates.map(({ from, percent, source }): NewFigure => {
    const about = { kind, series: null, period: null, successor: null } as const;
    return { ...about, value: percent.toFixed(), startsOn: from, provisional: false, source: source.trim() };
  });
  return save(unit, made, (place) => ['rates', String(place), 'percent']);
}

/** Records what is not on file; the ids of all. */
async function save(
  unit: Unit,
  made: readonly NewFigure[],
  pathOf: (place: number) => readonly string[],
): Promise<Result<RecordedFigures>> {
  const [first] = made;
  if (first === undefined) throw new Error('figures that were not counted');
  await stampUnit(unit);
  await lockFigures(unit.tx, unit.session.providerId);
  const standing = await standingFigures(unit.tx, [first.kind], first.series === null ? null : [first.series]);
  const known = new Map<string, { readonly id: string; readonly value: string; readonly provisional: boolean }>(
    standing.map((each) => [placeOf(each), each]),
  );
  const refusals: Refusal[] = [];
  const rows: Inserted<PublishedFigureRow>[] = [];
  const figureIds = made.map((each, place) => {
    const before = known.get(placeOf(each));
    if (before === undefined) {
      const id = unit.newId();
      const who = { recordedAt: unit.recordedAt, recordedBy: unit.actorName };
      rows.push({ id, ...each, ...who, withdrawnAt: null, withdrawnBecause: null });
      known.set(placeOf(each), { id, value: each.value, provisional: each.provisional });
      return id;
    }
    if (!decimal(before.value).equals(decimal(each.value)) || before.provisional !== each.provisional)
      refusals.push(...taken(each, before.value, pathOf(place)));
    return before.id;
  });
  if (standing.length + rows.length > MOST_STANDING) {
    const message = `${first.series ?? first.kind} would have ${standing.length + rows.length} figures.`;
    return refuse('NUMBER_OUT_OF_RANGE', pathOf(0).slice(0, 1), message, `Keep at most ${MOST_STANDING}.`);
  }
  if (refusals.length > 0) return refuseAll(refusals);
  await insertRows(unit, PublishedFigureRow, rows);
  for (const { id, recordedAt: _at, withdrawnAt: _when, withdrawnBecause: _why, ...payload } of rows)
    await record(unit, { kind: 'FIGURE_RECORDED', subjectId: id, contractId: null, payload });
  return accept({ figureIds });
}

/** What no two figures that stand have in common. */
function placeOf({
  kind,
  series,
  period,
  startsOn,
}: Pick<PublishedFigureRecord, 'kind' | 'series' | 'period' | 'startsOn'>): string {
  return kind === 'INDEX_SUCCESSOR' ? `${kind} ${series ?? ''}` : [kind, series, period, startsOn].join(' ');
}

function taken(
  { kind, series, period, startsOn }: NewFigure,
  value: string,
  path: readonly string[],
): readonly Refusal[] {
  const what =
    kind === 'INDEX_VALUE'
      ? `${period ?? ''} of ${series ?? ''}, published on ${startsOn},`
      : `${series ?? kind} from ${startsOn}`;
  const message = `${what} is on file as ${value}.`;
  const whatToDo =
    'Give the day on which another value was published, or use `withdrawPublishedFigure` for one that was recorded wrongly.';
  return refuse('ALREADY_EXISTS', path, message, whatToDo).refusals;
}

function checkCount(count: number, list: string): readonly Refusal[] {
  if (count >= 1 && count <= MOST_AT_ONCE) return [];
  const message = `The list has ${count} entries.`;
  return refuse('NUMBER_OUT_OF_RANGE', [list], message, `Give 1 to ${MOST_AT_ONCE}.`).refusals;
}

function checkFigure(value: Decimal, path: readonly string[]): readonly Refusal[] {
  if (value.gt(0) && value.lt(1_000_000_000) && value.decimalPlaces() <= 10) return [];
  const message = `${value.toFixed()} is no value of an index.`;
  return refuse('NUMBER_OUT_OF_RANGE', path, message, 'Give a number above 0 with at most 10 decimals.').refusals;
}

/** Interest may be negative; what is taxed at the standard rate of VAT is taxed. */
function checkPercent(kind: LegalRateKind, percent: Decimal, path: readonly string[]): readonly Refusal[] {
  const isVat = kind === 'VAT_STANDARD';
  const isInRange = isVat ? percent.gt(0) : percent.gte(-20);
  if (isInRange && percent.lte(100) && percent.decimalPlaces() <= 4) return [];
  const message = `${percent.toFixed()} is no rate in percent.`;
  const whatToDo = isVat
    ? 'Give more than 0 and at most 100, with at most 4 decimals.'
    : 'Give -20 to 100 with at most 4 decimals.';
  return refuse('NUMBER_OUT_OF_RANGE', path, message, whatToDo).refusals;
}

function checkBegin(kind: LegalRateKind, from: LocalDate, path: readonly string[]): readonly Refusal[] {
  if (mayBegin(kind, from)) return [];
  const message = `The legal interest rate is one of a half-year, and none begins on ${from}.`;
  return refuse('DATE_OUT_OF_PERIOD', path, message, 'Give 1 January or 1 July.').refusals;
}
