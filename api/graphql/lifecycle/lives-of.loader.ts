import { ONLY } from '../../domain/contract/contract-fact';
import { possibleMoves } from '../../domain/lifecycle/possible-moves';
import type { LocalDate } from '../../domain/time/instant';
import { termLastDay } from '../../domain/lifecycle/term';
import { addDays } from '../../domain/time/local-date';
import { erasureOn, lastDayOf } from '../../app/lifecycle/end-of-data';
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
      const { dated, facts, zone } = own;
      return possibleMoves({
        standing,
        afterTerm: dated.on(addDays(standing.termLastDay, 1)).standing,
        noticeGiven: facts.notice !== null,
        orderWaits: facts.order !== null && facts.order.validatedOn === null,
        activatesOn: activationAhead(own),
        lifecycle: own.terms.pack.lifecycle,
        today: localDateAt(zone, context.now),
      });
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
  async order(context: RequestContext, contracts: Ids) {
    const terms = await termsAsked(context, contracts, {});
    return contracts.map(({ id }) => {
      const dated = terms.get(id)?.dated;
      const spans = dated?.timeline.spansOf('ORDER', dated.knownAt) ?? [];
      const last = spans.at(-1);
      const sent = spans.findLast(({ value }) => value.validatedOn === null);
      return last === undefined ? null : { ...last.value, sentOn: sent?.from ?? last.from };
    });
  }

  @needs('id')
  async end(context: RequestContext, contracts: Ids) {
    const terms = await termsAsked(context, contracts, {});
    return contracts.map(({ id }) => {
      const own = terms.get(id);
      return own === undefined ? null : endOf(own);
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

/** The first day of a contract that was activated ahead of it; null of any other. */
function activationAhead({ dated }: ContractTerms): LocalDate | null {
  const first = dated.timeline.valueOn('STATUS', ONLY, dated.firstDay, dated.knownAt);
  return first?.status === 'ACTIVE' ? dated.firstDay : null;
}

/** The first day of the span of a fact that some terms are in. */
function sinceOf({ dated, on }: ContractTerms, fact: 'NOTICE' | 'STATUS'): LocalDate {
  const spans = dated.timeline.spansOf(fact, dated.knownAt).filter(({ key }) => key === ONLY);
  const since = spans.findLast(({ from }) => from <= on)?.from;
  if (since === undefined) throw new Error(`a contract without ${fact}: ${dated.contractId}`);
  return since;
}

/** How some terms end, and what outlives them; null while they go on. */
function endOf(own: ContractTerms) {
  const lastDay = lastDayOf(own);
  if (lastDay === null) return null;
  const { dated, terms } = own;
  const months = terms.pack.lifecycle.nonSolicitationMonths;
  const erased = dated.timeline.spansOf('ERASURE', dated.knownAt).at(-1);
  return {
    lastDay,
    nonSolicitationUntil: months === null ? null : termLastDay(addDays(lastDay, 1), months),
    erasureOn: erasureOn(own),
    erasedOn: erased?.from ?? null,
    erasureProof: erased?.value.proof ?? null,
    reversibility: dated.timeline.spansOf('REVERSIBILITY', dated.knownAt).at(-1)?.value ?? null,
  };
}
