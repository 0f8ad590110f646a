import { packsOfAccounts } from '../../store/billing/billing.store';
import {
  unitEntriesOfAccounts,
  unitEntriesOfInterventions,
  unitSumsOf,
  type InterventionRecord,
  type UnitAccountRecord,
  type UnitEntryRecord,
} from '../../store/consumption/consumption.store';
import { contractsById } from '../../store/contract/contract.store';
import { incidentsById } from '../../store/incident/incident.store';
import {
  InterventionRelations,
  UnitAccountRelations,
  UnitEntryRelations,
  type UnitAccountEntriesArgs,
} from '../_generated';
import { requireScope, type RequestContext } from '../context';
import { distinct, groupsInOrder, maybeInOrder, oneInOrder } from '../executor/align';
import { unitEntryPages } from './consumption-pages';

type Interventions = readonly InterventionRecord[];

/** Loads what belongs to interventions. */
export class InterventionLoader extends InterventionRelations {
  async contract(context: RequestContext, interventions: Interventions) {
    const rows = await contractsById(
      context.read,
      distinct(interventions, (intervention) => intervention.contractId),
    );
    return oneInOrder(
      interventions,
      (intervention) => intervention.contractId,
      rows,
      (contract) => contract.id,
    );
  }

  async incident(context: RequestContext, interventions: Interventions) {
    const rows = await incidentsById(
      context.read,
      distinct(interventions, (intervention) => intervention.incidentId),
    );
    return maybeInOrder(
      interventions,
      (intervention) => intervention.incidentId,
      rows,
      (incident) => incident.id,
    );
  }

  async unitEntries(context: RequestContext, interventions: Interventions) {
    const rows = await unitEntriesOfInterventions(
      context.read,
      interventions.map((intervention) => intervention.id),
    );
    return groupsInOrder(
      interventions,
      (intervention) => intervention.id,
      rows,
      (entry) => entry.interventionId ?? '',
    );
  }
}

/** Loads what belongs to unit accounts. */
export class UnitAccountLoader extends UnitAccountRelations {
  async balanced(context: RequestContext, accounts: readonly UnitAccountRecord[]) {
    const sums = await unitSumsOf(
      context.read,
      accounts.map((account) => account.id),
    );
    const byAccount = new Map(sums.map((sum) => [sum.accountId, sum]));
    return accounts.map((account) => {
      const sum = byAccount.get(account.id);
      return account.balance === (sum?.units ?? 0) && account.entryCount === (sum?.entryCount ?? 0);
    });
  }

  async entries(context: RequestContext, accounts: readonly UnitAccountRecord[], args: UnitAccountEntriesArgs) {
    const page = unitEntryPages.request(args);
    const rows = await unitEntriesOfAccounts(
      context.read,
      accounts.map((account) => account.id),
      page,
    );
    return groupsInOrder(
      accounts,
      (account) => account.id,
      rows,
      (entry) => entry.accountId,
    ).map((group) => unitEntryPages.connection(group, page));
  }
}

/** Loads what unit entries became on the invoice's side. */
export class UnitEntryLoader extends UnitEntryRelations {
  async billingAdjustment(context: RequestContext, entries: readonly UnitEntryRecord[]) {
    requireScope(context, 'billing:read');
    const packs = await packsOfAccounts(
      context.read,
      distinct(entries, (entry) => entry.accountId),
    );
    return maybeInOrder(
      entries,
      (entry) => `${entry.accountId}/${entry.sequence}`,
      packs,
      (pack) => `${pack.unitAccountId ?? ''}/${pack.unitEntrySequence ?? ''}`,
    );
  }
}
