import type { Explanation } from '../../domain/explanation/explanation';
import { settingUpAverage } from '../../domain/operations/setting-up-average';
import { formatInstant, type Instant, type LocalDate } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import { localDateAt, startOfLocalDate, timeZoneNamed } from '../../domain/time/time-zone';
import { commissionedWithin } from '../../store/contract/commissioning.store';
import { modulesById } from '../../store/contract/service-module.store';
import type { StatementRunner } from '../../store/database/statement';
import { groupBy } from '../group-by';
import type { ReadyCommitment } from '../terms/prepare-terms';
import type { TermsLibrary } from '../terms/terms-library';
import { readCommissionings } from './commissioning-clock';

/** How long it took on average to set up the services of a period, under one commitment. */
export interface CommissioningAverage {
  /** The terms pack that promises it. */
  readonly termsPack: string;
  readonly commitment: ReadyCommitment;
  readonly services: number;
  readonly targetSeconds: number;
  readonly averageSeconds: number;
  readonly isKept: boolean;
  readonly explanation: Explanation;
}

/** The most services that an average is taken of. */
export const MOST_COMMISSIONED = 1000;

/**
 * The averages of the services that were set up in `[from, before)`, days of each contract's zone:
 * one for each terms pack, commitment and target. Null when there are more services than averages
 * are taken of. A service whose clock cannot be read is left out.
 */
export async function commissioningAverages(
  reader: StatementRunner,
  library: TermsLibrary,
  providerId: string,
  { from, before }: { readonly from: LocalDate; readonly before: LocalDate },
  now: Instant,
): Promise<readonly CommissioningAverage[] | null> {
  const done = await commissionedWithin(
    reader,
    startInUtc(addDays(from, -1)),
    startInUtc(addDays(before, 1)),
    MOST_COMMISSIONED + 1,
  );
  if (done.length > MOST_COMMISSIONED) return null;
  const modules = await modulesById(
    reader,
    done.map(({ moduleId }) => moduleId),
  );
  const read = await readCommissionings(reader, library, providerId, modules, now, null);
  const terms = await library.timelinesOf(
    reader,
    providerId,
    modules.map(({ contractId }) => contractId),
  );
  const took = modules.flatMap(({ contractId }, place) => {
    const dated = terms.get(contractId);
    const order = read[place];
    if (dated === undefined || order == null || !order.ok) return [];
    const { orderValidatedAt, commissionedAt, clock } = order.value;
    const targetSeconds = clock?.result.targetSeconds ?? null;
    if (commissionedAt === null || clock === null || targetSeconds === null) return [];
    const on = localDateAt(dated.zone, commissionedAt);
    if (on < from || before <= on) return [];
    const termsPack = dated.at(orderValidatedAt).terms.pack.id;
    const { commitment, result } = clock;
    const key = JSON.stringify([termsPack, commitment.compiled.commitment.key, targetSeconds]);
    return [{ key, termsPack, commitment, targetSeconds, seconds: result.elapsedSeconds }];
  });
  const groups = [...groupBy(took, ({ key }) => key)].sort(([a], [b]) => (a < b ? -1 : 1));
  return groups.flatMap(([, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const { termsPack, commitment, targetSeconds } = first;
    const seconds = own.map((each) => each.seconds);
    const average = settingUpAverage(seconds, targetSeconds, commitment.compiled.commitment.article);
    return { termsPack, commitment, targetSeconds, services: own.length, ...average };
  });
}

/** Zones differ from it by less than a day, which is read more at both ends. */
function startInUtc(day: LocalDate): string {
  const utc = timeZoneNamed('UTC');
  if (utc === null) throw new Error('a machine without UTC');
  return formatInstant(startOfLocalDate(utc, day));
}
