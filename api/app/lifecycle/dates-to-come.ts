import { upcomingDates, type RecordedDate, type UpcomingKind } from '../../domain/lifecycle/upcoming-dates';
import type { LocalDate } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import type { StatementRunner as Reader } from '../../store/database/statement';
import { recordedDatesOf } from '../../store/lifecycle/recorded-dates.store';
import { groupBy } from '../group-by';
import type { ContractTerms } from '../terms/dated-terms';
import { erasureOn } from './end-of-data';

/** Kinds that are told: the days of disputes are those of `Penalty.dispute`. */
type ToldKind = Exclude<UpcomingKind, 'CONTEST_DEADLINE'>;

/** A date of a contract that someone must know in advance. */
export interface DateToCome {
  readonly kind: ToldKind;
  readonly on: LocalDate;
  readonly contractId: string;
  /** What it concerns beside the contract. */
  readonly assetId: string | null;
  readonly quoteId: string | null;
  /** The article of the terms that sets it; null for what is recorded on an asset or a quote. */
  readonly article: string | null;
}

/** The dates of contracts in `[from, before)`, by contract, the earliest first. */
export async function datesToCome(
  reader: Reader,
  contracts: readonly ContractTerms[],
  from: LocalDate,
  before: LocalDate,
): Promise<ReadonlyMap<string, readonly DateToCome[]>> {
  const ids = contracts.map(({ contract }) => contract.id);
  const recorded = groupBy(await recordedDatesOf(reader, ids, from, before), ({ contractId }) => contractId);
  return new Map(
    contracts.map((terms) => [terms.contract.id, datesOf(terms, recorded.get(terms.contract.id) ?? [], from, before)]),
  );
}

function datesOf(
  terms: ContractTerms,
  found: readonly { readonly kind: UpcomingKind; readonly on: string; readonly concerns: string }[],
  from: LocalDate,
  before: LocalDate,
): readonly DateToCome[] {
  const { standing, serviceLastDay, facts, dated, contract } = terms;
  const { lifecycle, billing } = terms.terms.pack;
  if (NOT_BEGUN.has(standing.status)) return [];
  const erased = dated.timeline.spansOf('ERASURE', dated.knownAt).length > 0;
  const recorded = found.map(({ kind, on, concerns }): RecordedDate => ({ kind, on: on as LocalDate, concerns }));
  const dates = upcomingDates(
    {
      startsOn: dated.firstDay,
      termLastDay: standing.termLastDay,
      // Once notice is given, no other is.
      notice: facts.notice === null ? lifecycle.notice : { ...lifecycle.notice, months: null },
      indexed: billing.indexation !== null,
      renewedByOrder: facts.order !== null && facts.order.validatedOn === null,
      endedOn: serviceLastDay === null ? null : addDays(serviceLastDay, 1),
      erasureOn: erased ? null : erasureOn(terms),
      nonSolicitationMonths: lifecycle.nonSolicitationMonths,
      recorded,
    },
    from,
    before,
  );
  return dates.map(({ kind, on, concerns }) => ({
    ...{ kind: kind as ToldKind, on, contractId: contract.id },
    assetId: kind === 'QUOTE_END' ? null : concerns,
    quoteId: kind === 'QUOTE_END' ? concerns : null,
    article: concerns === null ? lifecycle.article : null,
  }));
}

const NOT_BEGUN = new Set(['DRAFT', 'CANCELLED']);
