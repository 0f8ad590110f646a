import { commissioningAverages, MOST_COMMISSIONED } from '../../app/commissioning/commissioning-averages';
import { termsLibraryOf } from '../../app/terms/terms-library';
import { CommissioningQueries, type QueryCommissioningAveragesArgs } from '../_generated';
import type { RequestContext } from '../context';
import { toCommitment } from '../contract/to-commitment';
import { codedError } from '../errors';
import { daysBetween } from '../../domain/time/local-date';

const LONGEST_DAYS = 366;

/** Resolves queries about commissionings. */
export class CommissioningQueryResolver extends CommissioningQueries {
  async commissioningAverages(context: RequestContext, { from, before }: QueryCommissioningAveragesArgs) {
    const days = daysBetween(from, before);
    if (days < 1 || days > LONGEST_DAYS)
      throw codedError('BAD_USER_INPUT', `Give a period that ends after ${from}, at most ${LONGEST_DAYS} days later.`);
    const library = termsLibraryOf(context.database);
    const { providerId } = context.session;
    const averages = await commissioningAverages(context.read, library, providerId, { from, before }, context.now);
    if (averages === null)
      throw codedError('LIMIT_EXCEEDED', `More than ${MOST_COMMISSIONED} services were set up. Give fewer days.`);
    return averages.map(({ commitment, averageSeconds, targetSeconds, ...each }) => ({
      ...each,
      commitment: toCommitment(commitment),
      average: averageSeconds,
      target: targetSeconds,
    }));
  }
}
