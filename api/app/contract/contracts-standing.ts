import { statesThatBecome, type Standing } from '../../domain/lifecycle/standing';
import type { ContractState } from '../../domain/lifecycle/contract-life';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { contractsThatMayStandIn, listContracts, type ContractRecord } from '../../store/contract/contract.store';
import type { StatementRunner } from '../../store/database/statement';
import type { PageRange } from '../../store/keyset';
import type { TermsLibrary } from '../terms/terms-library';

/** Most contracts that are looked at in one go. */
const MOST_AT_ONCE = 1000;

/** What standings are read with. */
export interface StandingSource {
  readonly reader: StatementRunner;
  readonly library: TermsLibrary;
  readonly providerId: string;
  readonly now: Instant;
}

/**
 * Where contracts stand now whose agreed term is over, by contract id; of all others their rows say
 * it.
 */
export async function standingNow(
  { reader, library, providerId, now }: StandingSource,
  contracts: readonly Pick<ContractRecord, 'id' | 'termLastDay'>[],
): Promise<ReadonlyMap<string, Standing>> {
  const today = dateOf(now);
  const over = contracts.filter(({ termLastDay }) => termLastDay <= today).map(({ id }) => id);
  const terms = await library.termsOf(reader, providerId, over, { at: now });
  return new Map([...terms].map(([id, { standing }]) => [id, standing]));
}

/** A page of the contracts that stand in a state now, whatever state is recorded; oldest first. */
export async function contractsStandingIn(
  source: StandingSource,
  filter: { readonly clientId: string | null; readonly status: ContractState },
  page: PageRange,
): Promise<readonly ContractRecord[]> {
  const { status } = filter;
  const atTerm = { statuses: statesThatBecome(status), on: dateOf(source.now) };
  const found: ContractRecord[] = [];
  let { after } = page;
  for (let limit = page.limit; ; limit = Math.min(2 * limit, MOST_AT_ONCE)) {
    const read = await (atTerm.statuses.length === 0
      ? listContracts(source.reader, filter, { after, limit })
      : contractsThatMayStandIn(source.reader, filter, atTerm, { after, limit }));
    const standing = await standingNow(source, read);
    found.push(...read.filter((contract) => (standing.get(contract.id)?.status ?? contract.status) === status));
    const last = read.at(-1);
    if (last === undefined || read.length < limit || found.length >= page.limit) return found.slice(0, page.limit);
    after = [last.id];
  }
}

/**
 * The date in UTC. East of Greenwich that day may be over already: a term that ends on it may be
 * over.
 */
function dateOf(now: Instant): string {
  return formatInstant(now).slice(0, 10);
}
