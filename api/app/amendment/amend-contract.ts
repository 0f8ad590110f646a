import { refuseAll, type Result } from '../../domain/result';
import { checkText, isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import type { Unit } from '../command/unit';
import { datedTermsOfLocked } from '../contract/dated-terms-of';
import type { AmendedContract, SignatureInput } from './amendment-input';
import { checkSignature, keptSignature } from './check-signature';
import { planAmendment } from './plan-amendment';
import { planSourceOf } from './plan-source';
import { recordAmendment, type RecordedAmendment } from './record-amendment';

/** An amendment that both sides signed. */
export interface AmendContractInput extends AmendedContract {
  readonly subject: string;
  readonly clientSignature: SignatureInput;
  readonly providerSignature: SignatureInput;
}

/**
 * Records an amendment: one dated document that both sides signed, with all that it changes. Dated
 * back, it corrects what was invoiced by adjustments, and penalties by assessing them again; dated
 * ahead, it takes effect on its day by itself. Refuses what `planAmendment` refuses.
 */
export async function amendContract(unit: Unit, input: AmendContractInput): Promise<Result<RecordedAmendment>> {
  const contract = isId(input.contractId) ? await lockContract(unit, input.contractId) : undefined;
  if (contract === undefined) return notFound('contract', ['contractId']);
  const faults = [
    ...checkText(input.subject, ['subject'], 500),
    ...checkSignature(input.clientSignature, unit.now, ['clientSignature']),
    ...checkSignature(input.providerSignature, unit.now, ['providerSignature']),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const dated = await datedTermsOfLocked(unit, contract);
  const plan = await planAmendment(planSourceOf(unit, true), dated, input);
  if (!plan.ok) return plan;
  const document = {
    kind: 'AGREED',
    effectiveOn: input.effectiveOn,
    announcedOn: null,
    subject: input.subject,
    clientSignature: keptSignature(input.clientSignature),
    providerSignature: keptSignature(input.providerSignature),
  } as const;
  return recordAmendment(unit, contract, document, plan.value);
}
