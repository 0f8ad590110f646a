import { explain, given, identifier, quantity, step } from '../explanation/build';
import { compareText } from '../penalty/compare-text';
import { accept, type Result } from '../result';
import { instant, type Instant } from '../time/instant';
import { startOfKeptYear } from '../time/kept-range';
import type { ClockResult } from './clock';
import type { CompiledCommitment } from './compile-commitment';
import {
  checkInterruptions,
  downSeconds,
  downSecondsOfEach,
  downStretches,
  type Interruption,
  type ServiceDowntime,
} from './downtime';
import { difference, instantQuantity } from './explain-clock';
import { isKnown, stateOf } from './read-clock';

const TEXT = {
  year: { en: 'The calendar year', fr: "L'année civile" },
  counted: { en: 'Counted up to', fr: "Compté jusqu'à" },
  budget: { en: 'The downtime allowed in a year', fr: "L'interruption maximum de service sur l'année" },
  used: { en: 'Downtime of the year', fr: "Interruptions de l'année" },
  left: { en: 'Downtime left', fr: 'Reste disponible' },
  over: { en: 'Downtime beyond the budget', fr: 'Dépassement' },
  state: { en: 'The state', fr: "L'état" },
} as const;

/**
 * What a downtime budget says at an instant of, or after, a calendar year (`omr-hosted` art. 4.3):
 * elapsed is the downtime of that year so far. `dueAt` is the instant at which the budget was used
 * up, or will be if what is interrupted at `asOf` stays so till the year ends; else null.
 * `NOT_APPLICABLE` before the year, `MET` once the year is over and the budget kept.
 *
 * Refuses like `downtimeByYear`. Throws for a commitment of another kind, which is no question of
 * the outside.
 */
export function readDowntimeBudget(
  { commitment, calendar }: CompiledCommitment,
  interruptions: readonly Interruption[],
  causes: readonly string[],
  year: number,
  asOf: Instant,
): Result<ClockResult> {
  const { target, article } = commitment;
  if (commitment.kind !== 'DOWNTIME_BUDGET' || !('seconds' in target)) {
    throw new Error(`${commitment.key} is not a downtime budget`);
  }
  const checked = checkInterruptions(interruptions, causes);
  if (!checked.ok) return checked;
  const startedAt = startOfKeptYear(calendar.zone, year);
  const endsAt = startOfKeptYear(calendar.zone, year + 1);
  if (asOf < startedAt) return accept(beforeYear(asOf, year, article));
  const countedUntil = instant(Math.min(asOf, endsAt));
  const services = downStretches(interruptions.map((one) => knownAt(one, asOf)));
  const parts = downSecondsOfEach(calendar, services, startedAt, countedUntil);
  if (!parts.ok) return parts;
  const used = parts.value.reduce((total, part) => total + part, 0);
  const downUntil = (at: number): Result<number> => downSeconds(calendar, services, startedAt, at);
  const dueAt = firstReaching(downUntil, target.seconds, startedAt, endsAt);
  if (!dueAt.ok) return dueAt;
  const state = stateOf(used, target.seconds, commitment, asOf >= endsAt);
  const budget = quantity('targetSeconds', target.seconds, 's');
  const elapsed = quantity('elapsedSeconds', used, 's');
  const remainingSeconds = Math.max(0, target.seconds - used);
  const overrunSeconds = Math.max(0, used - target.seconds);
  const perService = countedServices(services, parts.value, startedAt).map(({ service, seconds }, index) =>
    quantity(`service${index + 1}_${identifier(service)}`, seconds, 's'),
  );
  const sum = perService.map(({ name }) => name).join(' + ');
  const explanation = explain([
    given(TEXT.year, quantity('year', year, 'year'), article),
    given(TEXT.counted, instantQuantity('countedUntil', countedUntil), article),
    given(TEXT.budget, budget, article),
    step(TEXT.used, perService, sum === '' ? '0' : sum, elapsed, article),
    difference(
      TEXT.left,
      'targetSeconds',
      'elapsedSeconds',
      [budget, elapsed],
      'remainingSeconds',
      remainingSeconds,
      article,
    ),
    difference(
      TEXT.over,
      'elapsedSeconds',
      'targetSeconds',
      [elapsed, budget],
      'overrunSeconds',
      overrunSeconds,
      article,
    ),
    given(TEXT.state, quantity('state', state, 'text'), article),
  ]);
  return accept({
    asOf,
    state,
    startedAt,
    stoppedAt: asOf >= endsAt ? endsAt : null,
    targetSeconds: target.seconds,
    dueAt: dueAt.value,
    elapsedSeconds: used,
    remainingSeconds,
    overrunSeconds,
    noClock: null,
    explanation,
  });
}

/**
 * The services that were down in the year, in the order in which they went down in it: whatever is
 * known of others, or of other years, a year is explained alike.
 */
function countedServices(
  services: readonly ServiceDowntime[],
  seconds: readonly number[],
  from: number,
): readonly { readonly service: string; readonly seconds: number }[] {
  const wentDown = ({ stretches }: ServiceDowntime): number =>
    stretches.reduce((first, stretch) => (stretch.to > from ? Math.min(first, stretch.from) : first), Infinity);
  return services
    .map((each, index) => ({ service: each.service, seconds: seconds[index] ?? 0, at: Math.max(wentDown(each), from) }))
    .filter((each) => each.seconds > 0)
    .sort((a, b) => a.at - b.at || compareText(a.service, b.service));
}

/**
 * What was known of an interruption at an instant: an end after it had not come; an exclusion as
 * `isKnown` says.
 */
function knownAt(interruption: Interruption, asOf: Instant): Interruption {
  const { startsAt, endsAt, excludedPeriods } = interruption;
  return {
    ...interruption,
    // One that had not begun was no downtime; what was excluded on it for the service was known all
    // the same.
    endsAt: startsAt > asOf ? startsAt : endsAt !== null && endsAt <= asOf ? endsAt : null,
    excludedPeriods: excludedPeriods.filter((period) => isKnown(period, asOf)),
  };
}

/**
 * The first second of `[from, to]` by which a number that never falls has reached a target, or null
 * when it does not.
 */
function firstReaching(
  amountAt: (at: number) => Result<number>,
  target: number,
  from: number,
  to: number,
): Result<Instant | null> {
  let low = from;
  let high = to + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const amount = amountAt(middle);
    if (!amount.ok) return amount;
    if (amount.value >= target) high = middle;
    else low = middle + 1;
  }
  return accept(low > to ? null : instant(low));
}

function beforeYear(asOf: Instant, year: number, article: string): ClockResult {
  return {
    asOf,
    state: 'NOT_APPLICABLE',
    startedAt: null,
    stoppedAt: null,
    targetSeconds: null,
    dueAt: null,
    elapsedSeconds: 0,
    remainingSeconds: 0,
    overrunSeconds: 0,
    noClock: { reason: `The year ${year} has not begun.`, whatWouldStartIt: `The year ${year}.` },
    explanation: explain([
      given(TEXT.year, quantity('year', year, 'year'), article),
      given(TEXT.state, quantity('state', 'NOT_APPLICABLE', 'text'), article),
    ]),
  };
}
