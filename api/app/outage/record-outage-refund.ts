import type { Payload } from '../../domain/event/event';
import type { RefundedOutage } from '../../domain/outages/refunded-outage';
import type { ContractRecord } from '../../store/contract/contract.store';
import { asConsequence } from '../command/as-consequence';
import { record } from '../command/record';
import type { Unit } from '../command/unit';
import { recordVersions } from '../contract/record-versions';
import { onBehalf } from '../lifecycle/on-behalf';

/** Records the refund of an outage as it stands now, as a fact of the contract. */
export async function recordOutageRefund(
  unit: Unit,
  contract: Pick<ContractRecord, 'id' | 'amendmentCount'>,
  incidentId: string,
  refund: RefundedOutage,
  kind: 'LONG_OUTAGE_REFUNDED' | 'OUTAGE_REFUND_CORRECTED',
): Promise<void> {
  const contractId = contract.id;
  const versions = [{ fact: 'OUTAGE_REFUND', key: incidentId, startsOn: refund.askedOn, value: refund }] as const;
  await onBehalf(unit, contractId, (by) => recordVersions(by, contract, versions));
  const { explanation: _none, vatRatePercent: _rate, ...said } = refund;
  const payload: Payload<'LONG_OUTAGE_REFUNDED'> = { incidentId, ...said, versions };
  await asConsequence(unit, () => record(unit, { kind, subjectId: contractId, contractId, payload }));
}
