import {
  answerDedicatedMeans,
  endForceMajeure,
  offerDedicatedMeans,
  recordForceMajeure,
  recordFormalNotice,
  recordInsolvency,
  recordProviderFailure,
  recordReceipt,
  recordRemedy,
  recordUsageBreach,
} from '../../app/lifecycle/grounds';
import {
  shownGrounds,
  withdrawTerminationGround,
  type RecordedGroundOf,
  type ShownGround,
} from '../../app/lifecycle/record-ground';
import { GroundMutations } from '../_generated';
import { command } from '../command';
import type { RequestContext } from '../context';
import { loadContract } from '../contract/contract-roots.loader';
import { termsAsked } from '../contract/terms-asked';
import { loadPenalties } from '../penalty/penalty.loader';

type Done = RecordedGroundOf | null;

/** The record that a mutation made or changed, as it stands. */
export async function loadGround(
  context: RequestContext,
  done: Pick<RecordedGroundOf, 'contractId' | 'groundId'> | null,
): Promise<ShownGround | null> {
  if (done === null) return null;
  const [own] = await termsAsked(context, [{ id: done.contractId }], {});
  return own === undefined ? null : (shownGrounds(own).find(({ id }) => id === done.groundId) ?? null);
}

const recorded = {
  contract: (context: RequestContext, done: Done) => loadContract(context, done?.contractId),
  ground: loadGround,
};
const reassessed = {
  ...recorded,
  assessedPenalties: (context: RequestContext, done: Done) =>
    done === null ? null : loadPenalties(context, done.assessedIds),
  reversedPenalties: (context: RequestContext, done: Done) =>
    done === null ? null : loadPenalties(context, done.reversedIds),
};

/** Mutations of what a right to end a contract may rest on. */
export const groundMutations = new GroundMutations({
  recordFormalNotice: command(recordFormalNotice, recorded),
  recordReceipt: command(recordReceipt, recorded),
  recordRemedy: command(recordRemedy, recorded),
  recordUsageBreach: command(recordUsageBreach, recorded),
  recordForceMajeure: command(recordForceMajeure, reassessed),
  endForceMajeure: command(endForceMajeure, reassessed),
  recordInsolvency: command(recordInsolvency, recorded),
  recordProviderFailure: command(recordProviderFailure, recorded),
  offerDedicatedMeans: command(offerDedicatedMeans, recorded),
  answerDedicatedMeans: command(answerDedicatedMeans, recorded),
  withdrawTerminationGround: command(withdrawTerminationGround, reassessed),
});
