import { offerDedicatedMeans, recordForceMajeure, recordFormalNotice } from '../../api/app/lifecycle/grounds';
import { on } from './made-contract';
import { carryOut, type Tenant } from './tenant';

/** Ids of what a right to end a contract may rest on, of its second contract. */
export interface Grounds {
  readonly formalNotice: string;
  readonly forceMajeure: string;
  readonly offer: string;
}

/** Records what a right to end a contract may rest on: one of each kind that something is said of later. */
export async function grounds(tenant: Tenant, contractId: string): Promise<Grounds> {
  const day = on('2026-03-20');
  const said = { contractId, proof: 'RK' };
  const notice = { ...said, reason: 'BREACH', about: 'Access', sentOn: day } as const;
  const when = '2026-03-30T12:00:00Z';
  const formalNotice = await carryOut(tenant, when, (unit) => recordFormalNotice(unit, notice));
  const event = { contractId, event: 'A flood', firstDay: day };
  const forceMajeure = await carryOut(tenant, when, (unit) => recordForceMajeure(unit, event));
  const offered = { ...said, overload: 'A shared host', offeredOn: day };
  const offer = await carryOut(tenant, when, (unit) => offerDedicatedMeans(unit, offered));
  return { formalNotice: formalNotice.groundId, forceMajeure: forceMajeure.groundId, offer: offer.groundId };
}
