import { backupCheckOccasionsOf } from '../../app/backup/backup-check-occasions';
import { owedWorkOn } from '../../app/consumption/owed-work';
import { workOccasionsOf, yearFrom, type FollowedOccasion } from '../../app/consumption/periodic-work';
import { plannedWorkOf, qualityOf, type AskedPlan, type FollowedModuleVisit } from '../../app/consumption/planned-work';
import type { DatedTerms } from '../../app/terms/dated-terms';
import { termsLibraryOf } from '../../app/terms/terms-library';
import { contractYearOf } from '../../domain/lifecycle/contract-year';
import type { LocalDate } from '../../domain/time/instant';
import { addDays, addMonths } from '../../domain/time/local-date';
import { localDateAt } from '../../domain/time/time-zone';
import { needs } from '../../executor/needs';
import { interventionsById } from '../../store/consumption/consumption.store';
import {
  ContractPlanRelations,
  PlannedVisitRelations,
  WorkOccasionRelations,
  type ContractPeriodicWorkArgs,
  type ContractPlannedWorkArgs,
  type ContractQualityIndexArgs,
  type ContractWorkOccasionsArgs,
} from '../_generated';
import type { RequestContext } from '../context';
import { codedError } from '../errors';
import { datedTermsOfParents } from '../monitoring/monitoring.loader';
import { idsOf, loadMaybe } from '../load';

type Contracts = readonly { readonly id: string }[];

/** Most years that a quality index is asked for. */
const MOST_YEARS = 10;

/** Loads what contracts plan, and how much of it is done. */
export class PlansOfContracts extends ContractPlanRelations {
  @needs('id')
  async plannedWork(context: RequestContext, contracts: Contracts, { on }: ContractPlannedWorkArgs) {
    const asked = await askedOf(context, contracts, (_dated, today) => {
      const day = on ?? today;
      return { from: day, before: addDays(day, 1) };
    });
    return plannedWorkOf(context.read, asked);
  }

  @needs('id')
  async qualityIndex(context: RequestContext, contracts: Contracts, args: ContractQualityIndexArgs) {
    const asked = await askedOf(context, contracts, ({ firstDay }, today) => {
      const from = args.from ?? contractYearOf(firstDay, today < firstDay ? firstDay : today).start;
      const year = contractYearOf(firstDay, from < firstDay ? firstDay : from);
      return checkedPeriod(from, args.before ?? year.endExclusive);
    });
    const [visits, works, checks] = await Promise.all([
      plannedWorkOf(context.read, asked),
      workOccasionsOf(context.read, asked),
      backupCheckOccasionsOf(context.read, asked),
    ]);
    return asked.map((each, place) => {
      const occasions = [...(works[place] ?? []), ...(checks[place] ?? [])];
      return qualityOf(visits[place] ?? [], occasions, each, args.modules ?? null);
    });
  }

  @needs('id')
  async periodicWork(context: RequestContext, contracts: Contracts, { on }: ContractPeriodicWorkArgs) {
    const dated = await datedTermsOfParents(context, contracts);
    return dated.map((each) => owedWorkOn(each.on(on ?? localDateAt(each.zone, context.now))));
  }

  @needs('id')
  async workOccasions(context: RequestContext, contracts: Contracts, args: ContractWorkOccasionsArgs) {
    const occasions = await workOccasionsOf(context.read, await askedOccasions(context, contracts, args));
    return occasions.map((each) => each.filter(({ work }) => args.work == null || args.work === work));
  }
}

/** Loads the work that did what was due. */
export class WorkOccasionLoader extends WorkOccasionRelations {
  intervention(context: RequestContext, occasions: readonly FollowedOccasion[]) {
    return loadMaybe(context, occasions, ({ interventionId }) => interventionId, interventionsById);
  }
}

/** Loads the work that did planned visits. */
export class PlannedVisitLoader extends PlannedVisitRelations {
  intervention(context: RequestContext, visits: readonly FollowedModuleVisit[]) {
    return loadMaybe(context, visits, ({ interventionId }) => interventionId, interventionsById);
  }
}

/** The contracts whose occasions in a period of at most a year are asked for. */
export function askedOccasions(
  context: RequestContext,
  contracts: Contracts,
  args: { readonly from?: LocalDate | null; readonly before?: LocalDate | null },
): Promise<AskedPlan[]> {
  return askedOf(context, contracts, (dated, today) => {
    const { from, before } = yearFrom(dated, today, args.from ?? null);
    return checkedPeriod(from, args.before ?? before, 1);
  });
}

function checkedPeriod(from: LocalDate, before: LocalDate, years = MOST_YEARS): Pick<AskedPlan, 'from' | 'before'> {
  if (from < before && before <= addMonths(from, 12 * years)) return { from, before };
  const most = years === 1 ? 'a year' : `${years} years`;
  throw codedError('BAD_USER_INPUT', `Give a period that ends after ${from}, at most ${most} later.`);
}

async function askedOf(
  context: RequestContext,
  contracts: Contracts,
  daysOf: (dated: DatedTerms, today: LocalDate) => Pick<AskedPlan, 'from' | 'before'>,
): Promise<AskedPlan[]> {
  const library = termsLibraryOf(context.database);
  const timelines = await library.timelinesOf(context.read, context.session.providerId, idsOf(contracts));
  return contracts.map(({ id }) => {
    const dated = timelines.get(id);
    if (dated === undefined) throw new Error(`a contract without terms: ${id}`);
    const today = localDateAt(dated.zone, context.now);
    return { dated, today, ...daysOf(dated, today) };
  });
}
