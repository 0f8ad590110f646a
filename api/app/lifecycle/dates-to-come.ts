import { assetTermOn } from '../../domain/lifecycle/asset-term';
import { upcomingDates, type RecordedDate, type UpcomingKind } from '../../domain/lifecycle/upcoming-dates';
import { isToldOfRenewals, type ReminderKind } from '../../domain/lifecycle/reminders';
import { claimableUntil } from '../../domain/penalty/claim';
import type { LocalDate } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import { localDateAt } from '../../domain/time/time-zone';
import { assetsById } from '../../store/asset/asset.store';
import type { StatementRunner as Reader } from '../../store/database/statement';
import { plannedMaintenance, RECORDED_KINDS, recordedDatesOf } from '../../store/lifecycle/recorded-dates.store';
import { identitiesOn } from '../../store/party/party-identity.store';
import { penaltiesUnclaimedOf } from '../../store/penalty/penalty.store';
import { backupCheckOccasionsOf } from '../backup/backup-check-occasions';
import { workOccasionsOf } from '../consumption/periodic-work';
import { plannedWorkOf, type AskedPlan } from '../consumption/planned-work';
import { groupBy } from '../group-by';
import { decidingTermsOfAll } from '../penalty/deciding-terms';
import { policyOf } from '../penalty/locked-penalty';
import { storedInstant } from '../stored-instant';
import type { ContractTerms } from '../terms/dated-terms';
import { erasureOn } from './end-of-data';
import { remindersToCome, renewsByItself } from './reminders';

/** A date of a contract that someone must know in advance. */
export interface DateToCome {
  readonly kind: UpcomingKind;
  readonly on: LocalDate;
  readonly contractId: string;
  /** What it concerns beside the contract, as its kind says; null for nothing else. */
  readonly concerns: string | null;
  /** The article of the terms that sets it; null for what is recorded on something else. */
  readonly article: string | null;
}

/** A span of days: `[from, before)`. */
export interface Days {
  readonly from: LocalDate;
  readonly before: LocalDate;
}

/**
 * The dates of contracts in a span of days, by contract, the earliest first; of some kinds alone
 * where these are given.
 */
export async function datesToCome(
  reader: Reader,
  contracts: readonly ContractTerms[],
  days: Days,
  kinds: readonly UpcomingKind[] | null = null,
): Promise<ReadonlyMap<string, readonly DateToCome[]>> {
  const isAsked = (kind: UpcomingKind): boolean => kinds?.includes(kind) ?? true;
  const begun = contracts.filter(({ standing }) => !NOT_BEGUN.has(standing.status));
  const sources = SOURCES.filter((source) => source.kinds.some(isAsked));
  const found = (await Promise.all(sources.map(({ read }) => read(reader, begun, days)))).flat();
  const recorded = groupBy(found, ({ contractId }) => contractId);
  return new Map(
    begun.map((terms) => {
      const dates = datesOf(terms, recorded.get(terms.contract.id) ?? [], days);
      return [terms.contract.id, dates.filter(({ kind }) => isAsked(kind))];
    }),
  );
}

const NOT_BEGUN = new Set(['DRAFT', 'CANCELLED']);

/** A date of something of a contract. */
interface FoundDate extends RecordedDate {
  readonly contractId: string;
}

type ReadDates = (reader: Reader, contracts: readonly ContractTerms[], days: Days) => Promise<readonly FoundDate[]>;

const ofRecords: ReadDates = async (reader, contracts, { from, before }) => {
  const found = await recordedDatesOf(reader, idsOf(contracts), from, before);
  return found.map((each) => ({ ...each, on: each.on as LocalDate }));
};

/** The days on which maintenance is planned, in the zones of the contracts. */
const ofMaintenance: ReadDates = async (reader, contracts, { from, before }) => {
  const zones = new Map(contracts.map(({ contract, zone }) => [contract.id, zone]));
  const widest = [`${addDays(from, -1)}T00:00:00Z`, `${addDays(before, 1)}T00:00:00Z`] as const;
  const found = await plannedMaintenance(reader, idsOf(contracts), ...widest);
  return found.flatMap(({ contractId, id, startsAt }) => {
    const zone = zones.get(contractId);
    if (zone === undefined) return [];
    return [{ kind: 'MAINTENANCE', on: localDateAt(zone, storedInstant(startsAt)), contractId, concerns: id } as const];
  });
};

/** The last days for claiming penalties that nobody claimed. */
const ofClaims: ReadDates = async (reader, contracts) => {
  const unclaimed = groupBy(await penaltiesUnclaimedOf(reader, idsOf(contracts)), ({ contractId }) => contractId);
  const all = contracts.map(({ contract, dated }) => ({ dated, penalties: unclaimed.get(contract.id) ?? [] }));
  const deciding = await decidingTermsOfAll(reader, all);
  return all.flatMap(({ dated, penalties }, place) =>
    penalties.flatMap((penalty, index): FoundDate[] => {
      const terms = dated.at(storedInstant(penalty.breachedAt));
      const policy = policyOf({ penalty, decidedBy: deciding[place]?.[index] ?? terms });
      if (policy.settlement === 'AT_CLOSING') return [];
      const on = claimableUntil(policy, localDateAt(terms.zone, storedInstant(penalty.assessedAt)));
      return [{ kind: 'CLAIM_END', on, contractId: dated.contractId, concerns: penalty.id }];
    }),
  );
};

/** The plans of contracts that are served in a span of days, until their service ends. */
function plansAsked(contracts: readonly ContractTerms[], { from, before }: Days): readonly AskedPlan[] {
  return contracts
    .filter(({ serviceLastDay }) => serviceLastDay === null || serviceLastDay >= from)
    .map(({ dated, serviceLastDay }) => {
      const end = serviceLastDay === null ? before : addDays(serviceLastDay, 1);
      return { dated, from, before: end < before ? end : before, today: from };
    });
}

/** The last days on which periodic work is on time that is not done. */
const ofWork: ReadDates = async (reader, contracts, days) => {
  const asked = plansAsked(contracts, days).map((each) => ({ ...each, before: addDays(each.before, 1) }));
  const occasions = await workOccasionsOf(reader, asked);
  return asked.flatMap(({ dated: { contractId } }, place) =>
    (occasions[place] ?? [])
      .filter(({ state }) => state === 'PLANNED')
      .map(({ until: on, work: concerns }) => ({ kind: 'PLANNED_WORK', on, contractId, concerns }) as const),
  );
};

/** The last days on which tests of backups are on time that are not done. */
const ofBackupChecks: ReadDates = async (reader, contracts, days) => {
  const asked = plansAsked(contracts, days).map((each) => ({ ...each, before: addDays(each.before, 1) }));
  const occasions = await backupCheckOccasionsOf(reader, asked);
  return asked.flatMap(({ dated: { contractId } }, place) =>
    (occasions[place] ?? [])
      .filter(({ state }) => state === 'PLANNED')
      .map(({ until: on, plan: concerns, kind }) => ({ kind, on, contractId, concerns }) as const),
  );
};

/** The last days on which planned visits are on time, of those that are not done. */
const ofVisits: ReadDates = async (reader, contracts, days) => {
  const asked = plansAsked(contracts, days);
  const visits = await plannedWorkOf(reader, asked);
  return asked.flatMap(({ dated: { contractId } }, place) =>
    (visits[place] ?? [])
      .filter(({ state }) => state === 'PLANNED')
      .map(({ until: on, module, number }) => {
        return { kind: 'PLANNED_VISIT', on, contractId, concerns: `${module} ${number}` } as const;
      }),
  );
};

/** The days on which contacts are reminded: of renewals those alone whom the law protects. */
const ofReminders: ReadDates = async (reader, contracts, { from }) => {
  const clients = [...new Set(contracts.map(({ contract }) => contract.clientId))];
  const identities = clients.length === 0 ? [] : await identitiesOn(reader, clients, from);
  const told = new Set(identities.filter((each) => isToldOfRenewals(each.clientKind)).map(({ partyId }) => partyId));
  return contracts.flatMap((terms) =>
    remindersToCome(terms, from)
      .filter(({ kind }) => isFor(kind, told.has(terms.contract.clientId)))
      .map(({ kind, from: on }) => ({ kind: 'REMINDER', on, contractId: terms.contract.id, concerns: kind }) as const),
  );
};

const isFor = (kind: ReminderKind, isProtected: boolean): boolean => kind !== 'RENEWAL_REMINDER' || isProtected;

/** The terms of assets that are covered for terms of their own, and the last days for notice. */
const ofAssetTerms: ReadDates = async (reader, contracts, { from }) => {
  const agreed = contracts.flatMap(({ dated, serviceLastDay, terms }) =>
    serviceLastDay !== null
      ? []
      : dated.timeline
          .spansOf('ASSET_TERM', dated.knownAt)
          .filter(({ from: since, toExclusive }) => since <= from && (toExclusive === null || from < toExclusive))
          .map(({ key, value }) => ({ assetId: key, value, terms, contractId: dated.contractId })),
  );
  if (agreed.length === 0) return [];
  const assets = await assetsById(
    reader,
    agreed.map(({ assetId }) => assetId),
  );
  const covered = new Set(
    assets.filter((each) => each.movedToId === null && each.coveredUntil === null).map(({ id }) => id),
  );
  return agreed.flatMap(({ assetId: concerns, value, terms, contractId }): FoundDate[] => {
    if (!covered.has(concerns)) return [];
    const { lastDay, lastNoticeDay } = assetTermOn(terms.pack.lifecycle, value, null, from);
    const term: FoundDate = { kind: 'ASSET_TERM', on: lastDay, contractId, concerns };
    if (lastNoticeDay === null) return [term];
    return [term, { kind: 'ASSET_LAST_NOTICE_DAY', on: lastNoticeDay, contractId, concerns }];
  });
};

/** What finds the dates of each kind that is not the contract's own. */
const SOURCES: readonly { readonly kinds: readonly UpcomingKind[]; readonly read: ReadDates }[] = [
  { kinds: RECORDED_KINDS, read: ofRecords },
  { kinds: ['MAINTENANCE'], read: ofMaintenance },
  { kinds: ['ASSET_TERM', 'ASSET_LAST_NOTICE_DAY'], read: ofAssetTerms },
  { kinds: ['CLAIM_END'], read: ofClaims },
  { kinds: ['PLANNED_VISIT'], read: ofVisits },
  { kinds: ['PLANNED_WORK'], read: ofWork },
  { kinds: ['RESTORE_TEST', 'INTEGRITY_CHECK'], read: ofBackupChecks },
  { kinds: ['REMINDER'], read: ofReminders },
];

const idsOf = (contracts: readonly ContractTerms[]): string[] => contracts.map(({ contract }) => contract.id);

function datesOf(terms: ContractTerms, recorded: readonly FoundDate[], { from, before }: Days): readonly DateToCome[] {
  const { standing, serviceLastDay, facts, dated, contract } = terms;
  const { lifecycle, billing } = terms.terms.pack;
  const erased = dated.timeline.spansOf('ERASURE', dated.knownAt).length > 0;
  const dates = upcomingDates(
    {
      startsOn: dated.countedFrom,
      termLastDay: standing.termLastDay,
      renews: renewsByItself(terms),
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
  return dates.map(({ kind, on, concerns }) => {
    const article = concerns === null ? lifecycle.article : null;
    return { kind, on, contractId: contract.id, concerns, article };
  });
}
