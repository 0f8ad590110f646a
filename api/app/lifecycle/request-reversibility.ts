import { ONLY } from '../../domain/contract/contract-fact';
import { reversibilityOf, type ReversibilityChoice } from '../../domain/exit/reversibility';
import { isPositive } from '../../domain/money/arithmetic';
import { accept, refuse, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { issueAdjustment } from '../billing/issue-adjustment';
import { record } from '../command/record';
import type { Unit } from '../command/unit';
import { recordVersions } from '../contract/record-versions';
import { priceLinesOf } from '../penalty/price-lines';
import { badDay, doneBefore, isHandedOver, lastDayOf, notEnding } from './end-of-data';
import { holdContract } from './move-contract';

/** What the client chose for its data. */
export interface RequestReversibilityInput {
  readonly contractId: string;
  readonly choice: ReversibilityChoice;
  /** When the request was received. */
  readonly receivedOn: LocalDate;
}

/**
 * Records the client's request at the end of its contract (`omr-hosted` art. 23): its fee becomes a
 * billing adjustment, at the prices of the last day of service, and its deadline runs.
 */
export async function requestReversibility(
  unit: Unit,
  input: RequestReversibilityInput,
): Promise<Result<{ readonly contractId: string }>> {
  const held = await holdContract(unit, input.contractId);
  if (!held.ok) return held;
  const { contract, dated, today } = held.value;
  const { choice, receivedOn } = input;
  const lastDay = lastDayOf(dated.at(unit.now));
  if (lastDay === null) return notEnding();
  if (isHandedOver(dated.at(unit.now))) {
    const message = 'The contract was handed over to another client, with its data.';
    return refuse('REVERSIBILITY_NOT_OFFERED', ['contractId'], message, 'Use the contract of that client.');
  }
  if (receivedOn > today || receivedOn < contract.startsOn) return badDay('receivedOn', contract.startsOn, today);
  if (dated.timeline.spansOf('REVERSIBILITY').length > 0) return doneBefore('The client made its choice before.');
  const terms = dated.on(lastDay);
  const lines = priceLinesOf(terms).filter(
    ({ from, toExclusive }) => from <= lastDay && (toExclusive === null || lastDay < toExclusive),
  );
  const { pack } = terms.terms;
  const found = reversibilityOf(pack.reversibility, choice, lines, receivedOn);
  if (!found.ok) return found;
  const { fee, deadline, explanation } = found.value;
  const value = { choice, receivedOn, deadline, handedOverOn: null, validatedBy: null };
  const versions = [{ fact: 'REVERSIBILITY', key: ONLY, startsOn: receivedOn, value }] as const;
  await recordVersions(unit, contract, versions);
  const about = { subjectId: contract.id, contractId: contract.id };
  await record(unit, {
    kind: 'REVERSIBILITY_REQUESTED',
    ...about,
    payload: { choice, receivedOn, deadline, versions },
  });
  if (isPositive(fee)) {
    await issueAdjustment(unit, {
      contractId: contract.id,
      kind: 'REVERSIBILITY_FEE',
      amount: fee,
      vatRatePercent: pack.billing.vatRatePercent,
      label: {
        en: choice === 'HAND_BACK' ? 'Handing the data back' : 'Destroying the data',
        fr: choice === 'HAND_BACK' ? 'Restitution des données' : 'Destruction des données',
      },
      occurredOn: receivedOn,
      explanation,
    });
  }
  return accept({ contractId: contract.id });
}
