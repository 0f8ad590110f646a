import { expiresOn } from '../../domain/invoicing/quote';
import { penaltyLapse } from '../../domain/penalty/claim';
import { formatInstant, type LocalDate } from '../../domain/time/instant';
import { localDateAt, startOfLocalDate } from '../../domain/time/time-zone';
import { quotesThatLapse, type QuoteRecord } from '../../store/consumption/quote.store';
import { penaltiesUnclaimed, type PenaltyWithCaps } from '../../store/penalty/penalty.store';
import { PenaltyRow, QuoteRow } from '../../store/rows';
import type { StatementRunner } from '../../store/database/statement';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { lasting } from '../consumption/lasting-quote';
import { decidingTermsOf } from '../penalty/deciding-terms';
import { policyOf } from '../penalty/locked-penalty';
import { monthOfBreach, putMonthCapsInOrder } from '../penalty/order-month-caps';
import { takeAcceptance } from '../penalty/take-acceptance';
import { storedInstant } from '../stored-instant';
import type { ContractTerms, DatedTerms } from '../terms/dated-terms';

/** What time ends under a contract, or settles: it falls due at the beginning of a day. */
export interface Lapse {
  readonly on: LocalDate;
  /** The penalty that is accepted by itself; null for anything else. */
  readonly accepts: PenaltyWithCaps | null;
  /** Records that it happened. */
  readonly happen: (unit: Unit) => Promise<void>;
}

/**
 * What time has to do, or will have, to quotes and penalties of a contract as they stand, the first
 * due first: quotes that nobody accepted by their last day, estimates whose month is over, claims
 * that nobody made in time, and penalties that are due without one.
 */
export async function lapsesOf(reader: StatementRunner, dated: DatedTerms): Promise<readonly Lapse[]> {
  const [quotes, penalties] = await Promise.all([
    quotesThatLapse(reader, dated.contractId),
    penaltiesUnclaimed(reader, dated.contractId),
  ]);
  const deciding = await decidingTermsOf(reader, dated, penalties);
  const lapses = [
    ...quotes.flatMap((quote) => lapseOfQuote(dated, quote)),
    ...penalties.map((penalty, place) => lapseOfPenalty(dated, penalty, deciding[place])),
  ];
  return lapses.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function lapseOfQuote(dated: DatedTerms, quote: QuoteRecord): Lapse[] {
  const on = expiresOn(lasting(quote));
  if (on === null) return [];
  const { id, contractId } = quote;
  const happen = async (unit: Unit): Promise<void> => {
    await updateRow(unit, QuoteRow, id, { status: 'EXPIRED', updatedAt: unit.recordedAt });
    await record(unit, { kind: 'QUOTE_EXPIRED', subjectId: id, contractId, payload: { dueAt: startOf(dated, on) } });
  };
  return [{ on, accepts: null, happen }];
}

function lapseOfPenalty(dated: DatedTerms, penalty: PenaltyWithCaps, decided?: ContractTerms): Lapse {
  const terms = dated.at(storedInstant(penalty.breachedAt));
  const found = { penalty, terms, decidedBy: decided ?? terms };
  const { event, on } = penaltyLapse(policyOf(found), localDateAt(terms.zone, storedInstant(penalty.assessedAt)));
  const happen = async (unit: Unit): Promise<void> => {
    const dueAt = startOf(dated, on);
    if (event === 'CLAIM_LAPSES') return lapseClaim(unit, penalty, dueAt);
    const taken = await takeAcceptance(unit, found, { on, dueAt });
    if (!taken.ok) throw new Error(`a penalty that cannot be accepted at closing: ${penalty.id}`);
  };
  return { on, accepts: event === 'ACCEPT_AT_CLOSING' ? penalty : null, happen };
}

/**
 * Records what lapsed. Before penalties are accepted by themselves, the caps of their months are
 * put in order: what is credited is left as it is from then on.
 */
export async function lapse(unit: Unit, dated: DatedTerms, lapsed: readonly Lapse[]): Promise<void> {
  const accepted = lapsed.flatMap(({ accepts }) => accepts ?? []);
  const months = new Set(accepted.map(({ breachedAt }) => monthOfBreach(dated, breachedAt)));
  const replaced = new Set<string>();
  for (const month of [...months].sort())
    for (const { before } of await putMonthCapsInOrder(unit, dated, month)) replaced.add(before.id);
  for (const { accepts, happen } of lapsed) if (accepts === null || !replaced.has(accepts.id)) await happen(unit);
}

/** The time to claim ran out: the penalty is owed until the provider declines it (C. civ. 2247). */
async function lapseClaim(unit: Unit, { id, contractId }: PenaltyWithCaps, dueAt: string): Promise<void> {
  await updateRow(unit, PenaltyRow, id, { claimLapsedAt: dueAt });
  await record(unit, { kind: 'PENALTY_CLAIM_LAPSED', subjectId: id, contractId, payload: { dueAt } });
}

function startOf(dated: DatedTerms, on: LocalDate): string {
  return formatInstant(startOfLocalDate(dated.on(on).zone, on));
}
