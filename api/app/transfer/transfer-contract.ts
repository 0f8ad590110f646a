import { shownDay } from '../../domain/invoicing/document/document-texts';
import { TRANSFERRED, type TransferOfContract } from '../../domain/contract/contract-fact';
import { checkTransfer, transferCharge } from '../../domain/lifecycle/transfer';
import { isPositive, negate } from '../../domain/money/arithmetic';
import { decimal } from '../../domain/money/decimal';
import { exemptionOn } from '../../domain/party/vat-exemption';
import { accept, refuseAll, type Refusal, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { laterDay } from '../../domain/time/local-date';
import { keepInvoicedBefore } from '../../store/invoicing/invoicing.store';
import { ContractRow } from '../../store/rows';
import type { SignatureInput } from '../amendment/amendment-input';
import { checkSignature, keptSignature } from '../amendment/check-signature';
import { billedFromOf, periodOf } from '../billing/invoiced-periods';
import { issueAdjustment } from '../billing/issue-adjustment';
import { chargedRatesOf } from '../billing/charged-rates';
import { checkDayNotFuture, checkText } from '../checks';
import { record, writeRecorded } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { checkMove, holdContract, recordMove, type HeldContract } from '../lifecycle/move-contract';
import { exemptSpans } from '../party/exempt-spans';
import { bringToToday } from '../lifecycle/pass-time';
import { followOutageRefundsAfter } from '../outage/follow-outage-refund';
import { simulateTermination, type SimulatedTermination } from '../simulation/simulate-termination';
import type { ContractTerms } from '../terms/dated-terms';
import { checkNewSide, checkNothingSince } from './check-transfer';
import { openTakenOver } from './open-taken-over';
import { assetsInScope, checkSerialNumbers, transferAssets } from './transfer-assets';
import { transferUnits } from './transfer-units';

/** A contract that is handed over to another client, as all three sides signed it. */
export interface TransferContractInput {
  readonly contractId: string;
  readonly toClientId: string;
  /** The number of the contract of the new client. */
  readonly number: string;
  /** First day of the new client. */
  readonly effectiveOn: LocalDate;
  readonly requestReference: string;
  readonly requestedOn: LocalDate;
  readonly consent?: { readonly reference: string; readonly givenOn: LocalDate } | null;
  readonly releasesFormerClient?: boolean | null;
  readonly formerClientSignature: SignatureInput;
  readonly newClientSignature: SignatureInput;
  readonly providerSignature: SignatureInput;
}

/** What a transfer made. */
export interface TransferredContract {
  readonly contractId: string;
  readonly newContractId: string;
  readonly billingAdjustmentIds: readonly string[];
}

/**
 * Hands a contract over to another client (`omr-hosted` art. 20; C. civ. art. 1216): for the former
 * one it ends the day before, without fees, and keeps its history; with the new one it goes on with
 * the same facts, assets and units. What was invoiced in advance is credited to one and charged to
 * the other, the same sum.
 */
export async function transferContract(unit: Unit, input: TransferContractInput): Promise<Result<TransferredContract>> {
  const held = await holdContract(unit, input.contractId);
  if (!held.ok) return held;
  const { contract, dated, today } = held.value;
  const faults = checkInput(unit, input, today);
  if (faults.length > 0) return refuseAll(faults);
  const { effectiveOn } = input;
  const move = checkMove(held.value, 'TRANSFER', effectiveOn, ['effectiveOn']);
  if (!move.ok) return move;
  const { terms } = move.value;
  const allowed = checkTransfer(terms.terms.pack.lifecycle, input.consent ?? null);
  if (!allowed.ok) return allowed;
  const side = await checkNewSide(unit, terms, input);
  if (!side.ok) return side;
  const since = await checkNothingSince(unit, held.value, effectiveOn);
  if (since !== null) return since;
  const source = { read: unit.tx, library: unit.terms, providerId: unit.session.providerId, now: unit.now };
  // What was invoiced in advance is what an end that both sides agree on credits.
  const shown = await simulateTermination(source, { contractId: contract.id, effectiveOn, reason: 'AGREED' });
  if (!shown.ok) return shown;
  const assets = await assetsInScope(unit, contract.id, effectiveOn);
  const twice = await checkSerialNumbers(unit, input.toClientId, assets);
  if (twice.length > 0) return refuseAll(twice);
  const newContractId = unit.newId();
  const transfer: TransferOfContract = {
    contractId: contract.id,
    countedFrom: dated.countedFrom,
    billedFrom: billedFromOf(dated, effectiveOn),
    requestReference: input.requestReference,
    requestedOn: input.requestedOn,
    consent: allowed.value,
    releasesFormerClient: input.releasesFormerClient === true,
    formerClientSignature: keptSignature(input.formerClientSignature),
    newClientSignature: keptSignature(input.newClientSignature),
    providerSignature: keptSignature(input.providerSignature),
  };
  const opened = await openTakenOver(unit, terms, {
    id: newContractId,
    clientId: input.toClientId,
    number: input.number.trim(),
    from: effectiveOn,
    transfer,
  });
  await endForFormer(unit, held.value, terms, { ...transfer, contractId: newContractId }, effectiveOn);
  const target = { contractId: newContractId, moduleIds: opened.moduleIds, from: effectiveOn };
  await transferUnits(unit, terms, target);
  await transferAssets(unit, assets, opened.contract, dated, effectiveOn);
  const billingAdjustmentIds = await moveInvoiced(unit, terms, shown.value, {
    contractId: newContractId,
    clientId: input.toClientId,
  });
  await followOutageRefundsAfter(unit, contract.id, effectiveOn);
  // What time did to it since comes after what it was.
  await writeRecorded(unit);
  await bringToToday(unit, opened.contract);
  return accept({ contractId: contract.id, newContractId, billingAdjustmentIds });
}

function checkInput(unit: Unit, input: TransferContractInput, today: LocalDate): readonly Refusal[] {
  const { consent } = input;
  const { now } = unit;
  return [
    ...checkText(input.number.trim(), ['number'], 64),
    ...checkText(input.requestReference, ['requestReference'], 500),
    ...checkDayNotFuture(input.requestedOn, today, ['requestedOn']),
    ...checkDayNotFuture(input.effectiveOn, today, ['effectiveOn']),
    ...(consent == null
      ? []
      : [
          ...checkText(consent.reference, ['consent', 'reference'], 500),
          ...checkDayNotFuture(consent.givenOn, today, ['consent', 'givenOn']),
        ]),
    ...checkSignature(input.formerClientSignature, now, ['formerClientSignature']),
    ...checkSignature(input.newClientSignature, now, ['newClientSignature']),
    ...checkSignature(input.providerSignature, now, ['providerSignature']),
  ];
}

/** Ends the contract for the former client on the day before. */
async function endForFormer(
  unit: Unit,
  held: HeldContract,
  terms: ContractTerms,
  transfer: TransferOfContract,
  effectiveOn: LocalDate,
): Promise<void> {
  const { id } = held.contract;
  const fact = { fact: 'TRANSFER', key: TRANSFERRED.to, startsOn: effectiveOn, value: transfer } as const;
  const moved = await recordMove(unit, held, effectiveOn, { status: 'TERMINATED' }, [fact]);
  const { termLastDay } = terms.standing;
  // One that is dated back may end a term after which others have been recorded.
  if (held.contract.termLastDay !== termLastDay) await updateRow(unit, ContractRow, id, { termLastDay });
  const payload = { toContractId: transfer.contractId, effectiveOn, termLastDay, ...moved };
  await record(unit, { kind: 'CONTRACT_TRANSFERRED', subjectId: id, contractId: id, payload });
}

/**
 * Credits the former client what it was invoiced of days to come, and charges them to the new one.
 */
async function moveInvoiced(
  unit: Unit,
  { contract, terms, dated }: ContractTerms,
  { effectiveOn, simulation, prepaid }: SimulatedTermination,
  { contractId: newContractId, clientId }: { readonly contractId: string; readonly clientId: string },
): Promise<readonly string[]> {
  const { article, vatRatePercent } = terms.pack.billing;
  const rates = await chargedRatesOf(unit.tx, dated, effectiveOn);
  const exempt = await exemptSpans(unit.tx);
  const ids: string[] = [];
  for (const [place, paid] of prepaid.entries()) {
    const found = simulation.prepaid[place];
    if (found === undefined || !isPositive(found.credit)) continue;
    const occurredOn = laterDay(paid.start, effectiveOn);
    const period = { start: occurredOn, endExclusive: paid.endExclusive };
    const rate = rates.rateOf(null, paid);
    const common = { vatRatePercent: rate, isTaxedAsCharged: true, occurredOn, period };
    // Why no VAT was charged to one of them, or is, is no reason for the other one.
    const alike = !decimal(rate).isZero() && exemptionOn(exempt, clientId, occurredOn) === null;
    const credit = await issueAdjustment(unit, {
      ...common,
      contractId: contract.id,
      kind: 'PREPAID_CREDIT',
      amount: negate(found.credit),
      label: {
        en: `Contract handed over: days from ${occurredOn} to before ${paid.endExclusive}`,
        fr: `Contrat cédé : jours du ${shownDay(occurredOn)} jusqu’avant le ${shownDay(paid.endExclusive)}`,
      },
      explanation: found.explanation,
    });
    const { charge, explanation } = transferCharge(paid, effectiveOn, article);
    const charged = await issueAdjustment(unit, {
      ...common,
      ...(alike ? {} : { vatRatePercent, isTaxedAsCharged: false }),
      contractId: newContractId,
      kind: 'PRORATION',
      amount: charge,
      label: {
        en: `Contract taken over: days from ${occurredOn} to before ${paid.endExclusive}`,
        fr: `Contrat repris : jours du ${shownDay(occurredOn)} jusqu’avant le ${shownDay(paid.endExclusive)}`,
      },
      explanation,
    });
    ids.push(credit, charged);
  }
  const charged = prepaid
    .map(({ start }) => periodOf(dated, start).period.endExclusive)
    .sort()
    .at(-1);
  // What is charged here is not invoiced once more.
  if (charged !== undefined)
    keepInvoicedBefore(unit.tx, unit.session.providerId, [{ contractId: newContractId, before: charged }]);
  return ids;
}
