import { ONLY } from '../../domain/contract/contract-fact';
import { possibleMoves } from '../../domain/lifecycle/possible-moves';
import type { LocalDate } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import { localDateAt } from '../../domain/time/time-zone';
import type { ContractTerms } from '../../app/terms/dated-terms';
import { standingNow, type Standable } from '../../app/contract/contracts-standing';
import { ContractLifecycleRelations } from '../_generated';
import type { RequestContext } from '../context';
import { standingSource } from '../contract/standing-source';
import { termsAsked } from '../contract/terms-asked';
import { needs } from '../../executor/needs';

type Ids = readonly { readonly id: string }[];

/** Loads how contracts stand in their lives, and what may come next. */
export class LivesOfContracts extends ContractLifecycleRelations {
  @needs('id', 'status', 'termLastDay', 'nextDueOn')
  async allowedTransitions(context: RequestContext, contracts: readonly Standable[]) {
    const [terms, now] = await Promise.all([
      termsAsked(context, contracts, {}),
      standingNow(standingSource(context), contracts),
    ]);
    return contracts.map(({ id, status }) => {
      const own = terms.get(id);
      if (own === undefined) return [];
      const standing = now.get(id) ?? { ...own.standing, status };
      const noticeGiven = own.facts.notice !== null;
      const { lifecycle } = own.terms.pack;
      return possibleMoves({ standing, noticeGiven, lifecycle, today: localDateAt(own.zone, context.now) });
    });
  }

  @needs('id')
  async notice(context: RequestContext, contracts: Ids) {
    const terms = await termsAsked(context, contracts, {});
    return contracts.map(({ id }) => {
      const own = terms.get(id);
      const notice = own?.facts.notice ?? null;
      return own === undefined || notice === null ? null : { ...notice, givenOn: sinceOf(own, 'NOTICE') };
    });
  }

  @needs('id')
  async suspension(context: RequestContext, contracts: Ids) {
    const terms = await termsAsked(context, contracts, {});
    return contracts.map(({ id }) => {
      const own = terms.get(id);
      if (own?.standing.status !== 'SUSPENDED') return null;
      const { facts, standing } = own;
      if (facts.status === 'SUSPENDED')
        return { reason: facts.suspendedBecause ?? 'AGREED', from: sinceOf(own, 'STATUS') };
      return { reason: 'ORDER_NOT_VALIDATED' as const, from: addDays(standing.termLastDay, 1) };
    });
  }
}

/** The first day of the span of a fact that some terms are in. */
function sinceOf({ dated, on }: ContractTerms, fact: 'NOTICE' | 'STATUS'): LocalDate {
  const spans = dated.timeline.spansOf(fact, dated.knownAt).filter(({ key }) => key === ONLY);
  const since = spans.findLast(({ from }) => from <= on)?.from;
  if (since === undefined) throw new Error(`a contract without ${fact}: ${dated.contractId}`);
  return since;
}
