import type { LocalDate } from '../time/instant';
import { planOn, type BackupPeriod } from './backups';
import type { OwedSpan, WorkPeriod } from './periodic-work';

/** How a backup is shown to be of use. */
export const BACKUP_CHECK_KINDS = ['RESTORE_TEST', 'INTEGRITY_CHECK'] as const;
/** See `BACKUP_CHECK_KINDS`. */
export type BackupCheckKind = (typeof BACKUP_CHECK_KINDS)[number];

/** What a restore test or a check of integrity came to. */
export const BACKUP_CHECK_OUTCOMES = ['PASSED', 'FAILED'] as const;
/** See `BACKUP_CHECK_OUTCOMES`. */
export type BackupCheckOutcome = (typeof BACKUP_CHECK_OUTCOMES)[number];

/** How often a plan's backups are tested from a day on; null where nothing says. */
export interface CheckedPlanVersion {
  readonly startsOn: LocalDate;
  readonly every: BackupPeriod;
  readonly restoreTestEvery: WorkPeriod | null;
  readonly integrityCheckEvery: WorkPeriod | null;
}

/** How often a version of a plan has its backups tested in one way; null for never. */
export function checkRhythm(version: CheckedPlanVersion, kind: BackupCheckKind): WorkPeriod | null {
  if (version.every === 'NONE') return null;
  return kind === 'RESTORE_TEST' ? version.restoreTestEvery : version.integrityCheckEvery;
}

/** Over which days a plan has its backups tested in one way at one rhythm, in their order. */
export function checkSpans(versions: readonly CheckedPlanVersion[], kind: BackupCheckKind): readonly OwedSpan[] {
  const days = [...new Set(versions.map(({ startsOn }) => startsOn))].sort();
  const spans: OwedSpan[] = [];
  days.forEach((from, place) => {
    const version = planOn(versions, from);
    const every = version === undefined ? null : checkRhythm(version, kind);
    if (every === null) return;
    const toExclusive = days[place + 1] ?? null;
    const last = spans.at(-1);
    if (last?.toExclusive === from && last.every === every) spans[spans.length - 1] = { ...last, toExclusive };
    else spans.push({ from, toExclusive, every });
  });
  return spans;
}
