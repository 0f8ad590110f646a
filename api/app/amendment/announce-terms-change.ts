import type { Ground } from '../../domain/lifecycle/grounds';
import { newVersionAppliesFrom } from '../../domain/lifecycle/pack-change';
import { refuseAll, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import { checkDayNotFuture, checkText } from '../checks';
import { checkInForce } from '../contract/check-in-force';
import type { Unit } from '../command/unit';
import { announce } from '../notices/announce';
import { holdContract } from '../lifecycle/move-contract';
import type { LaterChanges } from './amendment-input';
import { planAmendment } from './plan-amendment';
import { planSourceOf } from './plan-source';
import { recordAmendment, type RecordedAmendment } from './record-amendment';

/** A later version of its terms that the provider announces to a client. */
export interface AnnounceTermsChangeInput {
  readonly contractId: string;
  readonly termsPackVersion: number;
  /** When the client was told. */
  readonly announcedOn: LocalDate;
  /** What changes, as the client was told. */
  readonly subject: string;
  readonly proof: string;
  readonly laterChanges?: LaterChanges | null;
}

/**
 * Records that the provider announced a later version of a contract's terms: an amendment of its
 * own, which applies after the notice that the terms ask for (`owl-monitoring` s. 9). Until then
 * the client may end the contract. Refuses what `newVersionAppliesFrom` and `planAmendment` refuse.
 */
export async function announceTermsChange(
  unit: Unit,
  input: AnnounceTermsChangeInput,
): Promise<Result<RecordedAmendment>> {
  const held = await holdContract(unit, input.contractId);
  if (!held.ok) return held;
  const { contract, dated, today } = held.value;
  const { announcedOn, subject, proof, termsPackVersion, laterChanges = null } = input;
  const faults = [
    ...checkText(subject, ['subject'], 500),
    ...checkText(proof, ['proof'], 500),
    ...checkDayNotFuture(announcedOn, today, ['announcedOn']),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const notInForce = checkInForce(dated, announcedOn, ['announcedOn']);
  if (notInForce !== null) return notInForce;
  const applies = newVersionAppliesFrom(dated.on(announcedOn).terms.pack.lifecycle, announcedOn);
  if (!applies.ok) return applies;
  const effectiveOn = applies.value;
  const changes = { prices: [], modules: [], overrides: [], termsPackVersion, laterChanges };
  const plan = await planAmendment(planSourceOf(unit, true), dated, {
    contractId: contract.id,
    effectiveOn,
    changes,
  });
  if (!plan.ok) return plan;
  const exit: Ground = {
    kind: 'TERMS_CHANGE',
    reason: 'TERMS_CHANGE',
    about: subject,
    since: announcedOn,
    receivedOn: null,
    proof,
    severe: false,
    outcome: 'OVER',
    outcomeOn: addDays(effectiveOn, -1),
  };
  const right = { fact: 'GROUND', key: unit.newId(), startsOn: announcedOn, value: exit } as const;
  const document = {
    kind: 'ONE_SIDED',
    effectiveOn,
    announcedOn,
    subject,
    clientSignature: null,
    providerSignature: null,
  } as const;
  const versions = [...plan.value.versions, right];
  const recorded = await recordAmendment(unit, contract, document, { ...plan.value, versions });
  if (!recorded.ok) return recorded;
  const facts = { subject, effectiveOn, exitUntil: addDays(effectiveOn, -1) };
  // One that applies already is put on record, and needs no telling.
  if (facts.exitUntil >= today) await announce(unit, { kind: 'AMENDMENT_ANNOUNCED', contractId: contract.id, facts });
  return recorded;
}
