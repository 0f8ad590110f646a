import { tariffOn } from '../../domain/contract/tariff';
import { priceExitAssistance, type ExitAssistanceKind, type ExitTariff } from '../../domain/exit/exit-assistance';
import { MINUTES_MAX, ROUND_TRIPS_MAX } from '../../domain/consumption/check-work';
import { formatMoney } from '../../domain/money/format-money';
import { moneyOf } from '../../domain/money/parse-money';
import type { Money } from '../../domain/money/value';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { issueAdjustment } from '../billing/issue-adjustment';
import { checkDayNotFuture, checkText, checkWhole } from '../checks';
import { record } from '../command/record';
import type { Unit } from '../command/unit';
import { lastDayOf, notEnding } from './end-of-data';
import { holdContract, type HeldContract } from './move-contract';

/** Work that assists a client in leaving. */
export interface RecordExitAssistanceInput {
  readonly contractId: string;
  readonly kind: ExitAssistanceKind;
  readonly description: string;
  readonly doneOn: LocalDate;
  readonly minutes?: number | null;
  readonly days?: number | null;
  readonly roundTrips?: number | null;
}

/** What recording it returns. */
export interface RecordedExitAssistance {
  readonly contractId: string;
  readonly billingAdjustmentId: string;
}

const LABELS = {
  RELOADING: { en: 'Reloading of the data', fr: 'Rechargement des données' },
  ASSISTANCE: { en: 'Assistance in leaving', fr: 'Assistance à la réversibilité' },
} as const;

/**
 * Invoices work that assists a client in leaving at the tariff of the day of the notification,
 * which is picked by itself (`omr-hosted` art. 23). Refuses as the schema lists.
 */
export async function recordExitAssistance(
  unit: Unit,
  input: RecordExitAssistanceInput,
): Promise<Result<RecordedExitAssistance>> {
  const held = await holdContract(unit, input.contractId);
  if (!held.ok) return held;
  const { contract, dated, today } = held.value;
  const terms = dated.at(unit.now);
  const lastDay = lastDayOf(terms);
  if (lastDay === null) return notEnding();
  const { pack } = dated.on(lastDay).terms;
  const day = pack.reversibility.tariffDay ?? 'REQUEST';
  const on = notifiedOn(held.value, day);
  if (!on.ok) return on;
  const work = { minutes: input.minutes ?? 0, days: input.days ?? 0, roundTrips: input.roundTrips ?? 0 };
  const { doneOn, description, kind } = input;
  const faults = [
    ...checkText(description, ['description'], 500),
    ...checkDayNotFuture(doneOn, today, ['doneOn']),
    ...(doneOn < on.value ? before(on.value) : []),
    ...checkWhole(work.minutes, ['minutes'], 0, MINUTES_MAX),
    ...checkWhole(work.days, ['days'], 0, 1000),
    ...checkWhole(work.roundTrips, ['roundTrips'], 0, ROUND_TRIPS_MAX),
    ...(work.minutes + work.days + work.roundTrips > 0 ? [] : nothing()),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const { timeline } = dated;
  const price = (of: 'HOUR' | 'DAY' | 'TRAVEL'): Money | null => {
    const found = tariffOn(timeline, of, on.value);
    return found === null ? null : moneyOf(found);
  };
  const prices = { hour: price('HOUR'), dayRate: price('DAY'), travel: price('TRAVEL') };
  const tariff: ExitTariff = { on: on.value, day, currency: contract.currency, ...prices };
  const priced = priceExitAssistance(work, tariff, pack.reversibility.article);
  if (!priced.ok) return priced;
  const { amount, explanation } = priced.value;
  const payload = { kind, description, doneOn, ...work, tariffOn: on.value, amount: formatMoney(amount) };
  await record(unit, { kind: 'EXIT_ASSISTANCE_RECORDED', subjectId: contract.id, contractId: contract.id, payload });
  const billingAdjustmentId = await issueAdjustment(unit, {
    contractId: contract.id,
    kind: 'EXIT_ASSISTANCE',
    amount,
    vatRatePercent: pack.billing.vatRatePercent,
    label: LABELS[kind],
    occurredOn: doneOn,
    explanation,
  });
  return accept({ contractId: contract.id, billingAdjustmentId });
}

/** The day whose tariff counts: of the request, or of the notice that ends the contract. */
function notifiedOn({ dated, today }: HeldContract, day: 'REQUEST' | 'NOTICE'): Result<LocalDate> {
  if (day === 'REQUEST') {
    const request = dated.timeline.spansOf('REVERSIBILITY')[0]?.value.receivedOn;
    if (request !== undefined) return accept(request);
    const message = 'The client has not made its choice for its data.';
    return refuse('REVERSIBILITY_NOT_REQUESTED', ['contractId'], message, 'Use `requestReversibility` first.');
  }
  const { notice, noticeSince } = dated.on(today).facts;
  if (notice !== null && noticeSince !== null) return accept(noticeSince);
  const ended = dated.timeline.spansOf('STATUS').find(({ value }) => value.status === 'TERMINATED');
  return ended === undefined ? notEnding() : accept(ended.from);
}

function before(on: LocalDate): readonly Refusal[] {
  const message = `The notification is of ${on}.`;
  return refuse('DATE_OUT_OF_PERIOD', ['doneOn'], message, `Give ${on} or a later day.`).refusals;
}

function nothing(): readonly Refusal[] {
  const message = 'No work is named.';
  return refuse('NUMBER_OUT_OF_RANGE', ['minutes'], message, 'Give minutes, days or round trips.').refusals;
}
