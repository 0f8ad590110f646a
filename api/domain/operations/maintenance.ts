import { accept, refuse, refuseAll, type Refusal, type Result } from '../result';
import type { MaintenanceTerms } from '../terms/operations-terms';
import type { Calendar } from '../time/calendar';
import { formatDuration } from '../time/duration';
import { formatInstant, type Instant } from '../time/instant';
import { workingTimeBetween } from '../time/working-time-between';

/** Maintenance that the provider wants to plan. */
export interface PlannedMaintenance {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** When the client was told; null when it was not. */
  readonly announcedAt: Instant | null;
  readonly closesAccess: boolean;
  /** The client's contact agreed to this time, as recorded. */
  readonly agreed: boolean;
  /** The client's contact was consulted, as recorded. */
  readonly consulted: boolean;
}

/** The calendars that the terms name; null where they name none. */
export interface MaintenanceCalendars {
  readonly inside: Calendar | null;
  readonly outside: Calendar | null;
}

/** An accepted maintenance: a planned interruption, excluded from the clocks for its own time. */
export interface AcceptedMaintenance {
  readonly cause: 'PLANNED_INTERRUPTION';
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/**
 * Checks a planned maintenance against the document's rules (`owl-monitoring` s. 5b; `pro-controle`
 * VI.1.b to d; `omr-hosted` art. 4.1). Refuses `MAINTENANCE_RULE_BROKEN` for each rule that it
 * breaks, saying which, and `TIMES_OUT_OF_ORDER`.
 */
export function checkMaintenance(
  terms: MaintenanceTerms,
  calendars: MaintenanceCalendars,
  planned: PlannedMaintenance,
): Result<AcceptedMaintenance> {
  const { startsAt, endsAt } = planned;
  if (startsAt >= endsAt) {
    return refuse(
      'TIMES_OUT_OF_ORDER',
      ['endsAt'],
      'A maintenance must end after it starts.',
      'Give an end after the start.',
    );
  }
  const place = placeFaults(terms, calendars, planned);
  if (!place.ok) return place;
  const faults = [...noticeFaults(terms, planned), ...consultationFaults(terms, planned), ...place.value];
  return faults.length > 0 ? refuseAll(faults) : accept({ cause: 'PLANNED_INTERRUPTION', startsAt, endsAt });
}

function noticeFaults(terms: MaintenanceTerms, { announcedAt, startsAt }: PlannedMaintenance): readonly Refusal[] {
  const needed = terms.noticeSeconds ?? 0;
  if (!terms.announced && needed === 0) return [];
  if (announcedAt !== null && startsAt - announcedAt >= needed) return [];
  const notice = needed === 0 ? 'beforehand' : `${formatDuration(needed)} beforehand`;
  const latest = formatInstant((startsAt - needed) as Instant);
  return [
    broken(
      terms,
      ['announcedAt'],
      `The client must be told ${notice}, by ${latest}`,
      'Choose a later time, or give an earlier announcement.',
    ),
  ];
}

function consultationFaults(terms: MaintenanceTerms, planned: PlannedMaintenance): readonly Refusal[] {
  if (!terms.closingAccessNeedsConsultation || !planned.closesAccess || planned.consulted || planned.agreed) return [];
  const message = 'Closing access needs a consultation of the client’s contact';
  return [broken(terms, ['consulted'], message, 'Consult the contact and record it.')];
}

function placeFaults(
  terms: MaintenanceTerms,
  { inside, outside }: MaintenanceCalendars,
  { startsAt, endsAt, agreed }: PlannedMaintenance,
): Result<readonly Refusal[]> {
  const faults: Refusal[] = [];
  if (inside !== null && !(agreed && terms.agreementAllowsOtherTimes)) {
    const open = workingTimeBetween(inside, startsAt, endsAt);
    if (!open.ok) return open;
    const message = 'It is not entirely inside the maintenance windows';
    const whatToDo = terms.agreementAllowsOtherTimes
      ? 'Choose another time, or record the agreement of the client’s contact.'
      : 'Choose another time.';
    if (open.value < endsAt - startsAt) faults.push(broken(terms, ['startsAt'], message, whatToDo));
  }
  if (outside !== null) {
    const office = workingTimeBetween(outside, startsAt, endsAt);
    if (!office.ok) return office;
    // Without exception: an agreement lets it leave the windows only (`pro-controle` VI.1.c, d).
    const message = 'It is within office hours';
    const whatToDo = 'Choose a time outside office hours.';
    if (office.value > 0) faults.push(broken(terms, ['startsAt'], message, whatToDo));
  }
  return accept(faults);
}

/** `message` is a sentence still without its full stop. */
function broken({ article }: MaintenanceTerms, path: readonly string[], message: string, whatToDo: string): Refusal {
  return { code: 'MAINTENANCE_RULE_BROKEN', path, message: `${message} (${article}).`, whatToDo };
}
