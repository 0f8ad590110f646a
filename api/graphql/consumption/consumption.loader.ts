import { settlerOf } from '../../domain/consumption/settler';
import {
  reversalsOf,
  explanationsOfInterventions,
  interventionsById,
  unitEntriesOfAccounts,
  unitEntriesOfInterventions,
  unitSumsOf,
  type InterventionRecord,
  type UnitAccountRecord,
  type UnitEntryRecord,
} from '../../store/consumption/consumption.store';
import { contactsById } from '../../store/party/contact.store';
import { includedUsesOf } from '../../store/consumption/included-time.store';
import {
  InterventionRelations,
  SettlementPartRelations,
  UnitAccountRelations,
  UnitEntryRelations,
  type SettlementPart,
  type UnitAccountEntriesArgs,
} from '../_generated';
import { savedRow } from '../command';
import { createdTimes, updatedTimes } from '../common/recorded-times';
import type { RequestContext } from '../context';
import { contractsOf, incidentsOf, loadExplanations, loadGroups, loadMaybe, loadPages, loadRow } from '../load';
import { needs } from '../../executor/needs';
import { unitEntryPages } from './consumption-pages';

type Calls = readonly Pick<InterventionRecord, 'callerId' | 'startedAt'>[];
type Interventions = readonly InterventionRecord[];

/** An intervention by id, null when there is none that may be seen. */
export function loadIntervention(context: RequestContext, id: string | undefined): Promise<InterventionRecord | null> {
  return loadRow(context, id, interventionsById);
}

/** The intervention of a mutation that recorded or reversed it. */
export const savedIntervention = savedRow(
  (done: { readonly interventionId: string }) => done.interventionId,
  interventionsById,
);

/** Loads what belongs to interventions. */
export class InterventionLoader extends InterventionRelations {
  contract(context: RequestContext, interventions: Interventions) {
    return contractsOf(context, interventions);
  }

  incident(context: RequestContext, interventions: Interventions) {
    return incidentsOf(context, interventions);
  }

  explanation(context: RequestContext, interventions: Interventions) {
    return loadExplanations(context, interventions, explanationsOfInterventions);
  }

  @needs('urgent', 'urgencyStatedBy')
  urgency(_context: RequestContext, interventions: readonly Pick<InterventionRecord, 'urgent' | 'urgencyStatedBy'>[]) {
    return interventions.map(({ urgent, urgencyStatedBy: statedBy }) =>
      urgent === null || statedBy === null ? null : { urgent, statedBy },
    );
  }

  @needs('callerId')
  caller(context: RequestContext, interventions: readonly Pick<InterventionRecord, 'callerId'>[]) {
    return loadMaybe(context, interventions, ({ callerId }) => callerId, contactsById);
  }

  @needs('callerId', 'startedAt')
  async callerCompetent(context: RequestContext, interventions: Calls) {
    const callers = await loadMaybe(context, interventions, ({ callerId }) => callerId, contactsById);
    return callers.map((caller, place) => {
      const startedAt = interventions[place]?.startedAt;
      if (caller === null || startedAt === undefined) return null;
      // Days of contacts are of UTC.
      const on = startedAt.slice(0, 10);
      return caller.role === 'CALLER' && caller.startsOn <= on && (caller.endsOn === null || on <= caller.endsOn);
    });
  }

  async includedTime(context: RequestContext, interventions: Interventions) {
    const uses = await loadGroups(context, interventions, (use) => use.interventionId, includedUsesOf);
    return uses.map(([use]) => use ?? null);
  }

  async reversal(context: RequestContext, interventions: Interventions) {
    const reversals = await loadGroups(context, interventions, (one) => one.interventionId, reversalsOf);
    return reversals.map(([reversal]) => reversal ?? null);
  }

  unitEntries(context: RequestContext, interventions: Interventions) {
    return loadGroups(context, interventions, (entry) => entry.interventionId ?? '', unitEntriesOfInterventions);
  }

  createdAt(context: RequestContext, interventions: Interventions) {
    return createdTimes(context, interventions);
  }

  updatedAt(context: RequestContext, interventions: Interventions) {
    return updatedTimes(context, interventions);
  }
}

/** Loads what belongs to unit accounts. */
export class UnitAccountLoader extends UnitAccountRelations {
  async balanced(context: RequestContext, accounts: readonly UnitAccountRecord[]) {
    const sums = await loadGroups(context, accounts, (sum) => sum.accountId, unitSumsOf);
    return accounts.map((account, place) => {
      const sum = sums[place]?.[0];
      return account.balance === (sum?.units ?? 0) && account.entryCount === (sum?.entryCount ?? 0);
    });
  }

  entries(context: RequestContext, accounts: readonly UnitAccountRecord[], args: UnitAccountEntriesArgs) {
    return loadPages(context, accounts, args, unitEntryPages, unitEntriesOfAccounts);
  }

  createdAt(context: RequestContext, accounts: readonly UnitAccountRecord[]) {
    return createdTimes(context, accounts);
  }

  updatedAt(context: RequestContext, accounts: readonly UnitAccountRecord[]) {
    return updatedTimes(context, accounts);
  }
}

/** Loads what caused unit entries. */
export class UnitEntryLoader extends UnitEntryRelations {
  intervention(context: RequestContext, entries: readonly UnitEntryRecord[]) {
    return loadMaybe(context, entries, (entry) => entry.interventionId, interventionsById);
  }
}

/** Reads what settles parts of work. */
export class SettlementPartLoader extends SettlementPartRelations {
  by(_context: RequestContext, parts: readonly SettlementPart[]) {
    return parts.map(({ settledBy }) => settlerOf(settledBy).by);
  }

  key(_context: RequestContext, parts: readonly SettlementPart[]) {
    return parts.map(({ settledBy }) => settlerOf(settledBy).key);
  }
}
