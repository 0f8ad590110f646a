import { closingProgress } from '../../domain/closing/closing-progress';
import { Decimal } from '../../domain/money/decimal';
import { formatInstant, plusSeconds } from '../../domain/time/instant';
import {
  closingRefusalOrder,
  closingRunOrder,
  closingRunsById,
  listClosingRuns,
  refusalsOfClosings,
  type ClosingRefusalRecord,
  type ClosingRunRecord,
} from '../../store/closing/closing.store';
import {
  ClosingQueries,
  ClosingRefusalRelations,
  ClosingRunRelations,
  type ClosingRunRefusedArgs,
  type QueryClosingRunArgs,
  type QueryClosingRunsArgs,
} from '../_generated';
import { pagesInOrder } from '../connection';
import type { RequestContext } from '../context';
import { contractsOf, loadPage, loadPages, loadRow } from '../load';

const runPages = pagesInOrder<ClosingRunRecord>({ list: 'closingRuns', order: closingRunOrder });
const refusalPages = pagesInOrder<ClosingRefusalRecord>({ list: 'closingRefusals', order: closingRefusalOrder });

/** A closing run by its id; null when there is none that may be seen. */
export function loadClosingRun(
  context: RequestContext,
  id: string | null | undefined,
): Promise<ClosingRunRecord | null> {
  return loadRow(context, id, closingRunsById);
}

/** Resolves queries about closing runs. */
export class ClosingQueryResolver extends ClosingQueries {
  closingRun(context: RequestContext, { id }: QueryClosingRunArgs) {
    return loadClosingRun(context, id);
  }

  closingRuns(context: RequestContext, args: QueryClosingRunsArgs) {
    const state = args.filter?.state ?? null;
    return loadPage(context, args, runPages, (reader, page) => listClosingRuns(reader, state, page));
  }
}

/** Loads what is calculated of closing runs, and what they left out. */
export class ClosingRunLoader extends ClosingRunRelations {
  percent(_context: RequestContext, runs: readonly ClosingRunRecord[]) {
    return runs.map((run) => closingProgress(run).percent);
  }

  contractsPerSecond(_context: RequestContext, runs: readonly ClosingRunRecord[]) {
    return runs.map((run) => {
      const { contractsPerSecond } = closingProgress(run);
      return contractsPerSecond === null ? null : new Decimal(contractsPerSecond.toFixed(1));
    });
  }

  estimatedEndAt(context: RequestContext, runs: readonly ClosingRunRecord[]) {
    return runs.map((run) => {
      const { secondsLeft } = closingProgress(run);
      const isKnown = secondsLeft !== null && run.state === 'RUNNING';
      return isKnown ? formatInstant(plusSeconds(context.now, secondsLeft)) : null;
    });
  }

  refused(context: RequestContext, runs: readonly ClosingRunRecord[], args: ClosingRunRefusedArgs) {
    return loadPages(context, runs, args, refusalPages, refusalsOfClosings);
  }

  createdAt(_context: RequestContext, runs: readonly ClosingRunRecord[]) {
    return runs.map(({ createdAt }) => createdAt);
  }
}

/** Loads the contracts that closing runs left out. */
export class ClosingRefusalLoader extends ClosingRefusalRelations {
  contract(context: RequestContext, refusals: readonly ClosingRefusalRecord[]) {
    return contractsOf(context, refusals);
  }
}
