import { liabilityOf } from '../../app/penalty/liability-of';
import { NO_PENALTIES, penaltySumsOfContracts } from '../../app/penalty/penalty-sums';
import { capLiftsOf, liftsFor, type RecordedCapLift } from '../../domain/penalty/lifted-caps';
import { needs } from '../../executor/needs';
import { documentsById } from '../../store/document/document.store';
import { incidentsById } from '../../store/incident/incident.store';
import {
  indemnitiesById,
  indemnitiesOfContracts,
  indemnityOrder,
  type IndemnityRecord,
} from '../../store/penalty/indemnity.store';
import type { PenaltyRecord } from '../../store/penalty/penalty.store';
import {
  ContractLiabilityRelations,
  IndemnityRelations,
  LiabilityCapLiftRelations,
  LiabilityHeadroomRelations,
  PenaltyLiabilityRelations,
  type ContractIndemnitiesArgs,
  type ContractLiabilityCapLiftsArgs,
  type ContractLiabilityHeadroomArgs,
} from '../_generated';
import { pagesInOrder } from '../connection';
import type { RequestContext } from '../context';
import { termsAsked } from '../contract/terms-asked';
import type { ShownHeadroom } from './shown-headroom';
import { contractsOf, loadMaybe, loadPages, loadRow } from '../load';

type Ids = readonly { readonly id: string }[];

const indemnityPages = pagesInOrder<IndemnityRecord>({ list: 'indemnities', order: indemnityOrder });

/** An indemnity by id, null when there is none that may be seen. */
export function loadIndemnity(context: RequestContext, id: string | undefined): Promise<IndemnityRecord | null> {
  return loadRow(context, id, indemnitiesById);
}

/** A decision that lifted a cap, null when there is none. */
export async function loadCapLift(
  context: RequestContext,
  done: { readonly contractId: string; readonly liftId: string } | null,
): Promise<RecordedCapLift | null> {
  if (done === null) return null;
  const [terms] = await termsAsked(context, [{ id: done.contractId }], {});
  return terms === undefined ? null : (capLiftsOf(terms.dated).find(({ id }) => id === done.liftId) ?? null);
}

/** Loads what contracts' caps of liability leave, and their indemnities. */
export class LiabilityOfContracts extends ContractLiabilityRelations {
  @needs('id')
  async liabilityHeadroom(context: RequestContext, contracts: Ids, { on }: ContractLiabilityHeadroomArgs) {
    const ids = contracts.map(({ id }) => id);
    const [terms, sums] = await Promise.all([
      termsAsked(context, contracts, { on: on ?? null }),
      penaltySumsOfContracts(context.read, ids),
    ]);
    return ids.map((id, place) => {
      const own = terms[place];
      if (own === undefined) return null;
      const lifts = capLiftsOf(own.dated);
      return liabilityOf(own, (sums.get(id) ?? NO_PENALTIES).uses).map(
        ({ windowKey, left, ...rest }): ShownHeadroom => ({
          ...rest,
          window: windowKey,
          headroom: left,
          lifts: lifts.filter(({ capKey }) => capKey === rest.capKey),
        }),
      );
    });
  }

  @needs('id')
  async liabilityCapLifts(context: RequestContext, contracts: Ids, args: ContractLiabilityCapLiftsArgs) {
    const terms = await termsAsked(context, contracts, args);
    return terms.map((own) => (own === undefined ? [] : capLiftsOf(own.dated)));
  }

  @needs('id')
  indemnities(context: RequestContext, contracts: Ids, args: ContractIndemnitiesArgs) {
    return loadPages(context, contracts, args, indemnityPages, indemnitiesOfContracts);
  }
}

type Lifted = Pick<PenaltyRecord, 'contractId' | 'policyKey' | 'incidentId' | 'year'>;

/** Loads the decisions that lifted caps for penalties. */
export class CapLiftsOfPenalties extends PenaltyLiabilityRelations {
  @needs('contractId', 'policyKey', 'incidentId', 'year')
  async capLifts(context: RequestContext, penalties: readonly Lifted[]) {
    const terms = await termsAsked(
      context,
      penalties.map(({ contractId: id }) => ({ id })),
      {},
    );
    return penalties.map((penalty, place) => {
      const own = terms[place];
      return own === undefined ? [] : liftsFor(own.dated, penalty);
    });
  }
}

/** Loads what decisions that lifted caps rest on, and what they are for. */
export class CapLiftLoader extends LiabilityCapLiftRelations {
  document(context: RequestContext, lifts: readonly RecordedCapLift[]) {
    return loadMaybe(context, lifts, ({ documentId }) => documentId, documentsById);
  }

  incident(context: RequestContext, lifts: readonly RecordedCapLift[]) {
    return loadMaybe(context, lifts, ({ incidentId }) => incidentId, incidentsById);
  }

  indemnity(context: RequestContext, lifts: readonly RecordedCapLift[]) {
    return loadMaybe(context, lifts, ({ indemnityId }) => indemnityId, indemnitiesById);
  }
}

/** Loads the decisions that lifted caps beside what is left of them. */
export class HeadroomLoader extends LiabilityHeadroomRelations {
  lifts(_context: RequestContext, headrooms: readonly ShownHeadroom[]) {
    return headrooms.map(({ lifts }) => lifts);
  }
}

/** Loads what belongs to indemnities. */
export class IndemnityLoader extends IndemnityRelations {
  contract(context: RequestContext, indemnities: readonly IndemnityRecord[]) {
    return contractsOf(context, indemnities);
  }

  createdAt(_context: RequestContext, indemnities: readonly IndemnityRecord[]) {
    return indemnities.map(({ recordedAt }) => recordedAt);
  }

  updatedAt(_context: RequestContext, indemnities: readonly IndemnityRecord[]) {
    return indemnities.map(({ recordedAt }) => recordedAt);
  }
}
