import { ONLY } from '../../domain/contract/contract-fact';
import { OVER } from '../../domain/lifecycle/contract-life';
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
import { viewOf } from '../contract/contract-view';
import { standingSource } from '../contract/standing-source';
import { termsAsked } from '../contract/terms-asked';
import { needs } from '../../executor/needs';

type Ids = readonly { readonly id: string }[];

/** Loads how contracts stand in their lives, and what may come next. */
export class LivesOfContracts extends ContractLifecycleRelations {
  @needs('id', 'status', 'termLastDay', 'nextDueOn')
  async allowedTransitions(context: RequestContext, contracts: readonly Standable[]) {
    // What may happen next is told of today, also below a contract that is read as it stood.
    const [terms, now] = await Promise.all([
      termsAsked(
        context,
        contracts.map(({ id }) => ({ id })),
        {},
      ),
      standingNow(
        standingSource(context),
        contracts.filter((contract) => viewOf(contract) === undefined),
      ),
    ]);
    return contracts.map((contract, place) => {
      const own = terms[place];
      if (own === undefined) return [];
      const { id, status } = contract;
      const isSeen = viewOf(contract) !== undefined;
      const standing = now.get(id) ?? (isSeen ? own.standing : { ...own.standing, status });
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
    return terms.map((own) => {
      const notice = own?.facts.notice ?? null;
      return own === undefined || notice === null ? null : { ...notice, givenOn: sinceOf(own, 'NOTICE') };
    });
  }

  @needs('id')
  async order(context: RequestContext, contracts: Ids) {
    const terms = await termsAsked(context, contracts, {});
    return terms.map((own) => {
      if (own === undefined) return null;
      const { dated, on } = own;
      const spans = dated.timeline.spansOf('ORDER', dated.knownAt).filter(({ from }) => from <= on);
      const last = spans.at(-1);
      const sent = spans.findLast(({ value }) => value.validatedOn === null);
      return last === undefined ? null : { ...last.value, sentOn: sent?.from ?? last.from };
    });
  }

  @needs('id')
  async end(context: RequestContext, contracts: Ids) {
    const terms = await termsAsked(context, contracts, {});
    return terms.map((own, place) => {
      if (own === undefined) return null;
      const view = viewOf(contracts[place] ?? own);
      // What ended it later was no end of it on the day.
      if (view !== undefined && !OVER.has(own.standing.status) && own.facts.notice === null) return null;
      return contractEndOf(own);
    });
  }

  @needs('id')
  async suspension(context: RequestContext, contracts: Ids) {
    const terms = await termsAsked(context, contracts, {});
    return terms.map((own) => {
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
export function contractEndOf(own: ContractTerms) {
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
