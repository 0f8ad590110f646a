import { contractAsOf, existsFrom } from '../../app/contract/contract-as-of';
import { contractsStandingIn } from '../../app/contract/contracts-standing';
import { termsLibraryOf } from '../../app/terms/terms-library';
import { formatInstant, instant } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import { localDateAt, startOfLocalDate } from '../../domain/time/time-zone';
import { contractsById, listContracts, type ContractRecord } from '../../store/contract/contract.store';
import type { QueryContractArgs, QueryContractsArgs } from '../_generated';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { codedError } from '../errors';
import { askedKnownAt } from '../knowledge';
import { askedId, askedIdOrNull, loadPage, loadRow } from '../load';
import { contractPages } from './contract-pages';
import { seenAs } from './contract-view';
import { standingSource } from './standing-source';

/** A contract by id, null when there is none that may be seen. */
export function loadContract(context: RequestContext, id: string | undefined): Promise<ContractRecord | null> {
  return loadRow(context, id, contractsById);
}

/**
 * The same as it stood on a day, by what was known at an instant. Refuses both a day and an instant
 * of it, and what is before the contract (`BEFORE_CONTRACT`).
 */
export async function loadContractAsOf(
  context: RequestContext,
  { id, on, asOf, knownAt }: QueryContractArgs,
): Promise<ContractRecord | null> {
  if (on != null && asOf != null)
    throw codedError('BAD_USER_INPUT', 'Give either `on`, a day, or `asOf`, an instant of it.');
  if (on == null && asOf == null && knownAt == null) return loadContract(context, id);
  const known = askedKnownAt(context, { knownAt: knownAt ?? null });
  const { database, read, session, now } = context;
  const [found, timelines] = await Promise.all([
    loadContract(context, id),
    termsLibraryOf(database).timelinesOf(read, session.providerId, [askedId(id)], known),
  ]);
  const [dated] = timelines.values();
  if (found === null || dated === undefined) return null;
  const { timeline, zone } = dated;
  if (!timeline.isKnownAt(known)) {
    const since = formatInstant(timeline.knownFrom());
    throw codedError('BEFORE_CONTRACT', `At \`knownAt\` the contract was not recorded. Give ${since} or later.`);
  }
  const day = on ?? localDateAt(zone, asOf ?? known ?? now);
  const first = existsFrom(dated);
  if (day < first)
    throw codedError('BEFORE_CONTRACT', `On ${day} there was no contract. Give ${first} or a later day.`);
  const last = instant(startOfLocalDate(zone, addDays(day, 1)) - 1);
  const at = asOf ?? (on == null ? (known ?? now) : last < now ? last : now);
  return seenAs({ ...contractAsOf(dated, day) }, { on: day, at, knownAt: known });
}

/** A page of the contracts that may be seen, oldest first. */
export function loadContractPage(
  context: RequestContext,
  args: QueryContractsArgs,
): Promise<Connection<ContractRecord>> {
  const { status } = args.filter ?? {};
  const clientId = askedIdOrNull(args.filter?.clientId);
  return loadPage(
    context,
    args,
    contractPages,
    (reader, page) =>
      status == null
        ? listContracts(reader, { clientId }, page)
        : contractsStandingIn({ ...standingSource(context), reader }, { clientId, status }, page),
    context.asked,
  );
}
