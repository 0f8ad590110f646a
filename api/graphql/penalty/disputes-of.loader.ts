import { addDays } from '../../domain/time/local-date';
import type { Dispute, ListedInterruption } from '../../domain/penalty/dispute';
import { needs } from '../../executor/needs';
import { disputesOfPenalties } from '../../store/penalty/penalty.store';
import { PenaltyDisputeRelations } from '../_generated';
import type { RequestContext } from '../context';
import { loadOne } from '../load';

type Ids = readonly { readonly id: string }[];

/** Loads the disputes over penalties. */
export class DisputesOfPenalties extends PenaltyDisputeRelations {
  @needs('id')
  async dispute(context: RequestContext, penalties: Ids) {
    return (await disputes(context, penalties)).map((one) => (one instanceof Error || one === null ? one : shown(one)));
  }

  @needs('id')
  async confrontation(context: RequestContext, penalties: Ids) {
    return (await disputes(context, penalties)).map((one) =>
      one instanceof Error || one === null
        ? one
        : { client: one.client.map(toListed), provider: one.provider?.map(toListed) ?? null },
    );
  }
}

async function disputes(context: RequestContext, penalties: Ids): Promise<(Dispute | null | Error)[]> {
  const records = await loadOne(context, penalties, ({ id }) => id, disputesOfPenalties);
  return records.map((record) => (record instanceof Error ? record : record.dispute));
}

function shown({ contestedOn, reason, agreeBy, referredOn, ruling }: Dispute) {
  return {
    contestedOn,
    reason,
    agreeBy,
    positionFrom: addDays(agreeBy, 1),
    referredOn,
    ruledOn: ruling?.on ?? null,
    basis: ruling?.basis ?? null,
    rulingReason: ruling?.reason ?? null,
  };
}

function toListed({ from, to, cause }: ListedInterruption) {
  return { from, to, cause };
}
