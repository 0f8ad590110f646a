import { formatMoney } from '../../domain/money/format-money';
import type { Money } from '../../domain/money/value';
import {
  bicFault,
  compactNumber,
  emailFault,
  ibanFault,
  sirenFault,
  siretFault,
  vatNumberFault,
} from '../../domain/party/company-numbers';
import { creditorIdFault, electronicAddressFault } from '../../domain/party/electronic-address';
import type { BankDetails, ClientKind, PartyKind } from '../../domain/party/party-words';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { partnersById } from '../../store/access/access.store';
import { clientsById } from '../../store/client/client.store';
import { PartyIdentityRow } from '../../store/rows';
import { checkAmount, checkOptional, checkText, checkWith, isId, notFound } from '../checks';
import { record } from '../command/record';
import { stampUnit } from '../command/stamp-unit';
import { insertRow, type Unit } from '../command/unit';
import { addressOf, checkAddress, type AddressInput } from './addresses';
import { vatExemptionGiven, type VatExemptionInput } from './vat-exemption-given';

/** Who a party is from a day on, as it is given. */
export interface RecordIdentityInput {
  readonly partyId: string;
  readonly startsOn: LocalDate;
  readonly name: string;
  readonly legalForm?: string | null;
  readonly capital?: Money | null;
  readonly siren?: string | null;
  readonly siret?: string | null;
  readonly vatNumber?: string | null;
  readonly vatOnDebits: boolean;
  readonly registeredAddress?: AddressInput | null;
  readonly billingAddress?: AddressInput | null;
  readonly deliveryAddress?: AddressInput | null;
  readonly invoiceEmail?: string | null;
  readonly language: 'EN' | 'FR';
  readonly clientKind?: ClientKind | null;
  readonly bankDetails?: {
    readonly holder?: string | null;
    readonly iban: string;
    readonly bic?: string | null;
    readonly creditorId?: string | null;
    readonly mandate?: string | null;
  } | null;
  readonly electronicAddress?: { readonly scheme: string; readonly value: string } | null;
  readonly register?: string | null;
  readonly buyerReference?: string | null;
  readonly vatExemption?: VatExemptionInput | null;
}

const ADDRESSES = ['registeredAddress', 'billingAddress', 'deliveryAddress'] as const;

/**
 * Records who a party is in law from a day on: a version, which a later one of the same day takes
 * the place of. Numbers are kept without spaces.
 */
export async function recordIdentity(
  unit: Unit,
  input: RecordIdentityInput,
): Promise<Result<{ readonly identityId: string }>> {
  const { partyId, startsOn, vatOnDebits, language } = input;
  const partyKind = await kindOfParty(unit, partyId);
  if (partyKind === null) return notFound('party', ['partyId']);
  const numbers = {
    siren: compactOrNull(input.siren),
    siret: compactOrNull(input.siret),
    vatNumber: compactOrNull(input.vatNumber),
    bankDetails: bankDetailsOf(input.bankDetails),
  };
  const exemption = vatExemptionGiven(input.vatExemption, partyKind);
  const faults = [
    ...checkTexts(input, partyKind),
    ...checkNumbers(numbers),
    ...(exemption.ok ? [] : exemption.refusals),
  ];
  if (faults.length > 0 || !exemption.ok) return refuseAll(faults);
  const id = unit.newId();
  const identity = {
    partyKind,
    clientId: partyKind === 'CLIENT' ? partyId : null,
    partnerId: partyKind === 'PARTNER' ? partyId : null,
    startsOn,
    name: input.name.trim(),
    legalForm: input.legalForm?.trim() ?? null,
    capital: input.capital == null ? null : formatMoney(input.capital),
    ...numbers,
    vatOnDebits,
    registeredAddress: addressOf(input.registeredAddress),
    billingAddress: addressOf(input.billingAddress),
    deliveryAddress: addressOf(input.deliveryAddress),
    invoiceEmail: input.invoiceEmail?.trim() ?? null,
    language,
    clientKind: input.clientKind ?? null,
    electronicAddress: electronicAddressOf(input.electronicAddress),
    register: input.register?.trim() ?? null,
    buyerReference: input.buyerReference?.trim() ?? null,
    vatExemption: exemption.value,
  };
  await stampUnit(unit);
  await insertRow(unit, PartyIdentityRow, { id, partyId, ...identity, createdAt: unit.recordedAt });
  await record(unit, { kind: 'IDENTITY_RECORDED', subjectId: id, contractId: null, payload: identity });
  return accept({ identityId: id });
}

/** What a party is; null where there is none that may be seen. */
async function kindOfParty(unit: Unit, id: string): Promise<PartyKind | null> {
  if (!isId(id)) return null;
  if (id === unit.session.providerId) return 'PROVIDER';
  if ((await clientsById(unit.tx, [id])).length > 0) return 'CLIENT';
  return (await partnersById(unit.tx, [id])).length > 0 ? 'PARTNER' : null;
}

function checkTexts(input: RecordIdentityInput, partyKind: PartyKind): Refusal[] {
  const { capital, clientKind } = input;
  return [
    ...checkText(input.name, ['name'], 200),
    ...checkOptional(input.legalForm, ['legalForm'], 100),
    ...(capital == null ? [] : checkAmount(capital, capital.currency, ['capital'])),
    ...ADDRESSES.flatMap((name) => checkAddress(input[name], name)),
    ...checkWith(emailFault, input.invoiceEmail?.trim(), ['invoiceEmail'], 'COMPANY_NUMBER_INVALID'),
    ...checkOptional(input.bankDetails?.holder, ['bankDetails', 'holder'], 100),
    ...checkOptional(input.bankDetails?.mandate, ['bankDetails', 'mandate'], 35),
    ...checkOptional(input.register, ['register'], 100),
    ...checkOptional(input.buyerReference, ['buyerReference'], 100),
    ...checkElectronicAddress(electronicAddressOf(input.electronicAddress)),
    ...(clientKind != null && partyKind !== 'CLIENT'
      ? refuse('CLIENT_KIND_NOT_APPLICABLE', ['clientKind'], 'Only clients have a kind.', 'Leave `clientKind` out.')
          .refusals
      : []),
  ];
}

function checkNumbers(numbers: {
  readonly siren: string | null;
  readonly siret: string | null;
  readonly vatNumber: string | null;
  readonly bankDetails: BankDetails | null;
}): Refusal[] {
  const { siren, siret, vatNumber, bankDetails } = numbers;
  const code = 'COMPANY_NUMBER_INVALID';
  const faults = [
    ...checkWith(sirenFault, siren, ['siren'], code),
    ...checkWith(siretFault, siret, ['siret'], code),
    ...checkWith(vatNumberFault, vatNumber, ['vatNumber'], code),
    ...checkWith(ibanFault, bankDetails?.iban, ['bankDetails', 'iban'], code),
    ...checkWith(bicFault, bankDetails?.bic, ['bankDetails', 'bic'], code),
    ...checkWith(creditorIdFault, bankDetails?.creditorId, ['bankDetails', 'creditorId'], code),
  ];
  if (faults.length > 0) return faults;
  const others = {
    siret: siret?.slice(0, 9),
    vatNumber: /^FR\d{11}$/.test(vatNumber ?? '') ? vatNumber?.slice(4) : undefined,
  };
  // Without a SIREN they are compared with each other.
  const known = siren ?? others.siret;
  return Object.entries(others).flatMap(([name, other]) =>
    other === undefined || known === undefined || other === known
      ? []
      : refuse(code, [name], `It is a number of the SIREN ${other}.`, 'Give the numbers of one company.').refusals,
  );
}

function compactOrNull(number: string | null | undefined): string | null {
  return number == null ? null : compactNumber(number);
}

function bankDetailsOf(given: RecordIdentityInput['bankDetails']): BankDetails | null {
  if (given == null) return null;
  const { holder, iban, bic, creditorId, mandate } = given;
  return {
    ...{ holder: holder?.trim() ?? null, iban: compactNumber(iban), bic: compactOrNull(bic) },
    ...{ creditorId: compactOrNull(creditorId), mandate: mandate?.trim() ?? null },
  };
}

function electronicAddressOf(
  given: RecordIdentityInput['electronicAddress'],
): { readonly scheme: string; readonly value: string } | null {
  return given == null ? null : { scheme: given.scheme.trim(), value: given.value.trim() };
}

function checkElectronicAddress(given: { readonly scheme: string; readonly value: string } | null): Refusal[] {
  if (given === null) return [];
  const fault = electronicAddressFault(given);
  if (fault === null) return [];
  const whatToDo = 'Give a scheme of the list EAS, like `0225`, and the address in it.';
  return [...refuse('COMPANY_NUMBER_INVALID', ['electronicAddress'], fault, whatToDo).refusals];
}
