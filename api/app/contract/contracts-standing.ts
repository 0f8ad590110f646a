import type { Standing } from '../../domain/lifecycle/standing';
import type { ContractState } from '../../domain/lifecycle/contract-life';
import type { Instant } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import { contractsThatMayStandIn, type ContractRecord } from '../../store/contract/contract.store';
import type { StatementRunner } from '../../store/database/statement';
import type { PageRange } from '../../store/keyset';
import { dueBy, mayBeDue } from '../lifecycle/pass-time';
import type { ContractTerms } from '../terms/dated-terms';
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

/** What says of a contract whether its row may be out of date. */
export type Standable = Pick<ContractRecord, 'id' | 'status' | 'termLastDay' | 'nextDueOn'>;

/**
 * Where contracts stand now that time may have done something to, by contract id; of all others
 * their rows say it.
 */
export async function standingNow(
  { reader, library, providerId, now }: StandingSource,
  contracts: readonly Standable[],
): Promise<ReadonlyMap<string, Standing>> {
  const due = contracts.filter((contract) => mayBeDue(contract, now) || waitsInLaterTerm(contract, now));
  const ids = due.map(({ id }) => id);
  const terms = await library.termsOf(reader, providerId, ids, { at: now });
  // Before the first day of a contract its row says it.
  return new Map([...terms].filter(([, own]) => isBegun(own, now)).map(([id, { standing }]) => [id, standing]));
}

/** One that is not in force, and would stand in another term than the agreed one. */
function waitsInLaterTerm({ status, termLastDay }: Standable, now: Instant): boolean {
  return (status === 'DRAFT' || status === 'SIGNED') && termLastDay <= dueBy(now);
}

function isBegun({ dated, zone }: ContractTerms, now: Instant): boolean {
  return localDateAt(zone, now) >= dated.firstDay;
}

/**
 * A page of the contracts that stand in a state now, whatever state is recorded. They are not
 * counted: whether one is among them is found out one by one.
 */
export async function contractsStandingIn(
  source: StandingSource,
  filter: { readonly clientId: string | null; readonly status: ContractState },
  page: PageRange,
): Promise<readonly ContractRecord[]> {
  const { status } = filter;
  const { latestFirst } = page;
  if (page.counted !== undefined) return [];
  const found: ContractRecord[] = [];
  let { after } = page;
  for (let limit = page.limit; ; limit = Math.min(2 * limit, MOST_AT_ONCE)) {
    const read = await contractsThatMayStandIn(source.reader, filter, dueBy(source.now), { after, limit, latestFirst });
    const standing = await standingNow(source, read);
    found.push(...read.filter((contract) => (standing.get(contract.id)?.status ?? contract.status) === status));
    const last = read.at(-1);
    if (last === undefined || read.length < limit || found.length >= page.limit) return found.slice(0, page.limit);
    after = [last.id];
  }
}
