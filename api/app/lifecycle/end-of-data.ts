import { erasureDay } from '../../domain/exit/reversibility';
import { TRANSFERRED } from '../../domain/contract/contract-fact';
import { refuse, type Refused } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import { workingCalendar } from '../maintenance/pack-calendar';
import type { ContractTerms } from '../terms/dated-terms';

/** The last day with service of a contract that is over, or is to end; null for any other. */
export function lastDayOf({ serviceLastDay, facts, standing }: ContractTerms): LocalDate | null {
  return serviceLastDay ?? (facts.notice === null ? null : standing.termLastDay);
}

/** Whether a contract went on as that of another client: its data went with it. */
export function isHandedOver({ dated }: ContractTerms): boolean {
  return dated.timeline.spansOf('TRANSFER', dated.knownAt).some(({ key }) => key === TRANSFERRED.to);
}

/**
 * The day on which access and data are to be erased by the terms of the last day; null where they
 * set none, and of a contract that was handed over. Its working days are those of
 * `workingCalendar`.
 */
export function erasureOn(terms: ContractTerms): LocalDate | null {
  const lastDay = lastDayOf(terms);
  if (lastDay === null || isHandedOver(terms)) return null;
  const { pack } = terms.dated.on(lastDay).terms;
  if (pack.reversibility.erasureWorkingDays === null) return null;
  const calendar = workingCalendar(pack);
  if (!calendar.ok || calendar.value === null) return null;
  const found = erasureDay(pack.reversibility, calendar.value, addDays(lastDay, 1));
  return found.ok ? found.value : null;
}

/** Refuses what is for the end of a contract that goes on. */
export function notEnding(): Refused {
  const message = 'The contract goes on: no end of it is recorded.';
  return refuse(
    'CONTRACT_NOT_ENDING',
    ['contractId'],
    message,
    'Use `giveNotice` or `terminateContract` first, or wait for its term.',
  );
}

/** Refuses a day out of those that are possible. */
export function badDay(field: string, first: string, last: string): Refused {
  const message = `The day must lie from ${first} to ${last}.`;
  return refuse('DATE_OUT_OF_PERIOD', [field], message, `Give a day from ${first} to ${last}.`);
}

/** Refuses what is done once. */
export function doneBefore(message: string): Refused {
  return refuse('ALREADY_EXISTS', ['contractId'], message, 'No action is needed.');
}
