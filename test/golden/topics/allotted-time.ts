import {
  allottedUse,
  approveEstimate,
  declineEstimate,
  proposeEstimate,
  recordAllottedWork,
  type AllottedMonth,
} from '../../../api/domain/consumption/allotted-time';
import { formatAmount } from '../../../api/domain/money/format-money';
import { money } from '../../../api/domain/money/value';
import type { Result } from '../../../api/domain/result';
import type { LocalDate } from '../../../api/domain/time/instant';
import { monthOf, type LocalMonth } from '../../../api/domain/time/local-date';
import type { Json, JsonObject } from '../compare';
import { requireSound } from '../explained';
import { refused } from '../topic';

interface AllottedEvent {
  readonly type: 'ESTIMATE' | 'APPROVE' | 'DECLINE' | 'WORK_DONE' | 'MONTH_END' | 'LOOK';
  readonly id: string | null;
  readonly on: string;
  readonly kind?: string;
  readonly minutes?: number;
}

/** Input of op `allottedTime`. */
export interface AllottedInput {
  readonly allowanceMinutes: number;
  readonly hourlyRate: string;
  readonly events: readonly AllottedEvent[];
}

const TERMS = {
  excess: 'EXCESS_QUOTED' as const,
  workKinds: [
    'SYSTEM_SOFTWARE_INCIDENT',
    'AUDIT',
    'OPTIMISATION_STUDY',
    'SITE_OR_DATABASE_MIGRATION',
    'FTP_TRANSFER',
    'DATABASE_INSTALLATION',
  ],
  article: 'art. 2.2.1',
};

/** Runs the allotted time of a contract through its events. */
export function allottedTime({ allowanceMinutes, hourlyRate, events }: AllottedInput): Json {
  const months = new Map<LocalMonth, AllottedMonth>();
  const steps = events.map((event): Json => {
    const on = event.on as LocalDate;
    const month = monthOf(on);
    const id = event.id ?? '';
    const current = months.get(month) ?? { month, allowanceMinutes, estimates: [] };
    // An estimate of another month is looked for where it was made, and refused there.
    const made = [...months.values()].find(({ estimates }) => estimates.some((one) => one.id === id)) ?? current;
    const keep = (result: Result<AllottedMonth>): JsonObject => {
      if (!result.ok) return refused(result.refusals);
      months.set(result.value.month, result.value);
      return {};
    };
    const answered = ((): JsonObject => {
      switch (event.type) {
        case 'ESTIMATE': {
          const work = { id, kind: event.kind ?? '', minutes: event.minutes ?? 0 };
          const proposed = proposeEstimate(TERMS, current, work, money(hourlyRate, 'EUR'));
          if (!proposed.ok) return refused(proposed.refusals);
          const { estimate, quoteAmount, explanation } = proposed.value;
          requireSound(explanation);
          months.set(month, { ...current, estimates: [...current.estimates, estimate] });
          const { allottedMinutes, quoteMinutes } = estimate;
          return { allottedMinutes, quoteMinutes, quoteAmount: formatAmount(quoteAmount) };
        }
        case 'APPROVE':
          return keep(approveEstimate(made, id, on));
        case 'DECLINE':
          return keep(declineEstimate(made, id, on));
        case 'WORK_DONE': {
          const done = recordAllottedWork(made, id, on);
          if (!done.ok) return refused(done.refusals);
          months.set(done.value.month.month, done.value.month);
          return { deductedMinutes: done.value.deductedMinutes };
        }
        case 'MONTH_END':
        case 'LOOK':
          return {};
      }
    })();
    const now = months.get(month) ?? current;
    return { ...answered, month, ...allottedUse(now, event.type === 'MONTH_END') };
  });
  return { steps };
}
