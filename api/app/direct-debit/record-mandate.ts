import { mandateReferenceFault, mandateReferenceKey, sepaTextFault } from '../../domain/direct-debit/sepa-text';
import type { DebitScheme, MandateRecurrence } from '../../domain/direct-debit/mandate';
import { needsBankAndAddress, sepaFault } from '../../domain/direct-debit/sepa-area';
import { isVisible } from '../../domain/text/alphabet';
import { bicFault, compactNumber, ibanFault } from '../../domain/party/company-numbers';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import { utcDayOf, type LocalDate } from '../../domain/time/instant';
import { clientsById } from '../../store/client/client.store';
import { clientOfReference } from '../../store/direct-debit/mandate.store';
import { identitiesOn } from '../../store/party/party-identity.store';
import { DirectDebitMandateRow } from '../../store/rows';
import { checkDayNotFuture, checkText, checkWith, isId, notFound } from '../checks';
import { record } from '../command/record';
import { stampUnit } from '../command/stamp-unit';
import { insertRow, type Unit } from '../command/unit';
import { addressOf, checkAddress, type AddressInput } from '../party/addresses';

/** A mandate that a client signed. */
export interface RecordMandateInput {
  readonly clientId: string;
  readonly reference: string;
  readonly scheme: DebitScheme;
  readonly recurrence: MandateRecurrence;
  readonly signedOn: LocalDate;
  readonly debtorName: string;
  readonly debtorAddress?: AddressInput | null;
  readonly iban: string;
  readonly bic?: string | null;
}

/** A mandate that was recorded or changed. */
export interface MandateDone {
  readonly mandateId: string;
}

/**
 * Records a mandate by which a client may be debited. Refused: `NOT_FOUND`, `TEXT_INVALID`,
 * `NUMBER_OUT_OF_RANGE`, `TIME_IN_FUTURE`, `COMPANY_NUMBER_INVALID` for an IBAN or BIC that cannot
 * be one, is not in SEPA, or is outside the EEA without the bank and the address,
 * `CLIENT_KIND_NOT_APPLICABLE` where a consumer would give one between businesses, and
 * `MANDATE_REFERENCE_USED`.
 */
export async function recordMandate(unit: Unit, input: RecordMandateInput): Promise<Result<MandateDone>> {
  const { clientId, scheme, recurrence, signedOn } = input;
  if ((await clientsById(unit.tx, [clientId].filter(isId))).length === 0) return notFound('client', ['clientId']);
  const account = {
    reference: input.reference.trim(),
    iban: compactNumber(input.iban),
    bic: input.bic == null ? null : compactNumber(input.bic),
  };
  const faults = [
    ...checkWith(mandateReferenceFault, account.reference, ['reference'], 'TEXT_INVALID'),
    ...checkText(input.debtorName, ['debtorName'], 70),
    ...checkWritable(input.debtorName, ['debtorName']),
    ...checkAddress(input.debtorAddress, 'debtorAddress'),
    ...checkWritable(input.debtorAddress?.city, ['debtorAddress', 'city']),
    ...(input.debtorAddress?.lines ?? []).flatMap((line, place) =>
      checkWritable(line, ['debtorAddress', 'lines', String(place)]),
    ),
    ...checkDayNotFuture(signedOn, utcDayOf(unit.now), ['signedOn']),
    ...checkAccount(account, input.debtorAddress != null),
    ...(scheme === 'B2B' ? await checkBusiness(unit, clientId) : []),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const referenceKey = mandateReferenceKey(account.reference);
  await stampUnit(unit);
  if ((await clientOfReference(unit.tx, referenceKey)) !== undefined) {
    const message = 'A mandate has that reference: each has one of its own, however it is written.';
    return refuse('MANDATE_REFERENCE_USED', ['reference'], message, 'Give the reference that stands on the mandate.');
  }
  const id = unit.newId();
  const debtor = { debtorName: input.debtorName.trim(), debtorAddress: addressOf(input.debtorAddress) };
  const told = { clientId, scheme, recurrence, signedOn, ...debtor, ...account };
  await insertRow(unit, DirectDebitMandateRow, {
    ...{ id, ...told, referenceKey, withdrawnOn: null, withdrawalNote: null },
    recordedAt: unit.recordedAt,
    updatedAt: unit.recordedAt,
  });
  await record(unit, { kind: 'MANDATE_RECORDED', subjectId: id, contractId: null, payload: told });
  return accept({ mandateId: id });
}

/** What the file for the bank says of the debtor has letters that it may have. */
function checkWritable(text: string | undefined, path: readonly string[]): readonly Refusal[] {
  const fault = text === undefined || !isVisible(text) ? null : sepaTextFault(text);
  if (fault === null) return [];
  return refuse('TEXT_INVALID', path, fault, 'Give it in Latin letters, as the bank of the client writes it.').refusals;
}

function checkAccount(account: { readonly iban: string; readonly bic: string | null }, hasAddress: boolean): Refusal[] {
  const { iban, bic } = account;
  const code = 'COMPANY_NUMBER_INVALID';
  const ibanFaults = checkWith((text) => ibanFault(text) ?? sepaFault(text), iban, ['iban'], code);
  const faults = [...ibanFaults, ...checkWith(bicFault, bic, ['bic'], code)];
  if (ibanFaults.length > 0 || !needsBankAndAddress(iban)) return faults;
  const message = `Of an account of ${iban.slice(0, 2)}, which is outside the EEA, banks ask for the BIC and the address.`;
  const whatToDo = 'Give `bic` and `debtorAddress`.';
  return bic !== null && hasAddress ? faults : [...faults, ...refuse(code, ['iban'], message, whatToDo).refusals];
}

/** A consumer cannot give up its refund (EPC222-07, 4.1). */
async function checkBusiness(unit: Unit, clientId: string): Promise<readonly Refusal[]> {
  const [identity] = await identitiesOn(unit.tx, [clientId], utcDayOf(unit.now));
  if (identity?.clientKind !== 'CONSUMER') return [];
  const message = 'The client is a consumer, who is debited by the scheme `CORE`.';
  return refuse('CLIENT_KIND_NOT_APPLICABLE', ['scheme'], message, 'Give `CORE`, with a mandate of that scheme.')
    .refusals;
}
