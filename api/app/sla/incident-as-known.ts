import type { Instant } from '../../domain/time/instant';
import { valuesAsKnown, type RecordedChange } from '../../domain/time/values-as-known';
import type { ChangeRecord } from '../../store/history/history.store';
import type { ExcludedPeriodRecord, IncidentRecord, ReceptionRecord } from '../../store/incident/incident.store';
import { storedInstant } from '../stored-instant';

/** What corrections change of an incident. */
type Corrected = Pick<IncidentRecord, 'receivedAt' | 'firstResponseAt' | 'restoredAt' | 'excludedBy'>;

/** What the history keeps of a change of an incident, as far as clocks are concerned. */
interface ChangeData {
  readonly before?: Partial<Corrected>;
  readonly excludedPeriodId?: string;
  /** There when the period was recorded, absent when it was ended. */
  readonly cause?: string;
}

/** An incident as it was known at an instant, from its signals and what was recorded of it after that instant; null when it was recorded later. */
export function incidentAsKnown(
  incident: IncidentRecord,
  signals: readonly ReceptionRecord[],
  recordedAfter: readonly ChangeRecord[],
  knownAt: Instant,
): IncidentRecord | null {
  const report = signals.find(({ reported }) => reported);
  if (report === undefined) throw new Error(`an incident that nobody reported: ${incident.id}`);
  const { receivedAt, firstResponseAt, restoredAt, excludedBy } = incident;
  const values = { receivedAt, firstResponseAt, restoredAt, excludedBy };
  const changes = recordedAfter.map((change): RecordedChange<Corrected> => ({
    before: dataOf(change).before ?? {},
    recordedAt: storedInstant(change.recordedAt),
  }));
  const known = valuesAsKnown({ values, recordedAt: storedInstant(report.recordedAt), changes }, knownAt);
  return known === null ? null : { ...incident, ...known, status: statusOf(known) };
}

/** The signals that were known; the one with which an incident was reported has the time that the incident was known to have. */
export function receptionsAsKnown(
  receptions: readonly ReceptionRecord[],
  { receivedAt }: IncidentRecord,
  knownAt: Instant,
): readonly ReceptionRecord[] {
  return receptions
    .filter(({ recordedAt }) => storedInstant(recordedAt) < knownAt)
    .map((reception) => (reception.reported ? { ...reception, receivedAt } : reception));
}

/** The excluded periods that were known; one whose end was recorded later is open. */
export function periodsAsKnown(
  periods: readonly ExcludedPeriodRecord[],
  recordedAfter: readonly ChangeRecord[],
  knownAt: Instant,
): readonly ExcludedPeriodRecord[] {
  const ends = recordedAfter.flatMap((change) => {
    const { excludedPeriodId, cause } = dataOf(change);
    return excludedPeriodId === undefined || cause !== undefined
      ? []
      : [{ periodId: excludedPeriodId, before: { endedAt: null }, recordedAt: storedInstant(change.recordedAt) }];
  });
  return periods.flatMap((period) => {
    const known = valuesAsKnown<Pick<ExcludedPeriodRecord, 'endedAt'>>(
      {
        values: { endedAt: period.endedAt },
        recordedAt: storedInstant(period.recordedAt),
        changes: ends.filter(({ periodId }) => periodId === period.id),
      },
      knownAt,
    );
    return known === null ? [] : [{ ...period, ...known }];
  });
}

function dataOf({ data }: ChangeRecord): ChangeData {
  return JSON.parse(data) as ChangeData;
}

/** Where an incident stands by its times. */
export function statusOf({
  firstResponseAt,
  restoredAt,
}: Pick<IncidentRecord, 'firstResponseAt' | 'restoredAt'>): IncidentRecord['status'] {
  if (restoredAt !== null) return 'RESTORED';
  return firstResponseAt === null ? 'OPEN' : 'RESPONDED';
}
