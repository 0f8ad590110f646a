import { ONLY, overrideKey, type ContractFact, type ContractFactValues } from '../../domain/contract/contract-fact';
import { formatAmount, formatMoney } from '../../domain/money/format-money';
import type { Money } from '../../domain/money/value';
import { termsOfModule, type EffectiveTerms } from '../../domain/terms/effective-terms';
import { findModule } from '../../domain/terms/find-module';
import type { ModuleTerms, TermsPack } from '../../domain/terms/terms-pack';
import type { LocalDate } from '../../domain/time/instant';
import type { ServiceModuleRow } from '../../store/contract/service-module.row';
import { currencyOf } from './check-contract-input';
import type { CreateContractInput, ParameterOverrideInput, ServiceModuleInput } from './contract-input';

/** The columns of a module of a contract. */
export type ModuleValues = Omit<ServiceModuleRow, 'providerId' | 'id' | 'contractId'>;

/** What the contract's own row says. */
export function ownFacts(
  { id, version }: TermsPack,
  input: CreateContractInput,
  termLastDay: LocalDate,
  months: number,
): readonly ContractFact[] {
  const { startsOn, clientId, invoicedBy, directDebit, users } = input;
  return [
    { fact: 'TERMS_PACK', key: ONLY, value: { id, version } },
    { fact: 'STATUS', key: ONLY, value: { status: 'DRAFT' } },
    { fact: 'TERM', key: ONLY, value: { startsOn, lastDay: termLastDay } },
    { fact: 'CLIENT', key: ONLY, value: { clientId } },
    { fact: 'INVOICING', key: ONLY, value: { invoicedBy, directDebit } },
    { fact: 'BILLING_PERIOD', key: ONLY, value: { months } },
    ...(users == null ? [] : [{ fact: 'USERS', key: ONLY, value: { users } } as const]),
  ];
}

/** The price components that a contract names, in the pack's order. */
export function pricesOf(pack: TermsPack, input: CreateContractInput): readonly ContractFact[] {
  return pack.priceComponents.flatMap(({ code }): ContractFact[] => {
    const given = input.priceComponents.find((each) => each.code === code);
    return given === undefined ? [] : [{ fact: 'PRICE', key: code, value: priceOf(pack, code, given.monthlyAmount) }];
  });
}

/** A price component of some terms at an amount; throws when they have none of that code. */
export function priceOf(pack: TermsPack, code: string, amount: Money): ContractFactValues['PRICE'] {
  const position = pack.priceComponents.findIndex((each) => each.code === code);
  const component = pack.priceComponents[position];
  if (component === undefined) throw new Error(`a price component that the terms do not have: ${code}`);
  const { hosting, label } = component;
  return { monthlyAmount: formatMoney(amount), hosting, label, position };
}

/** An override that a contract names. */
export function overrideFact({ parameter, module = null, value }: ParameterOverrideInput): ContractFact {
  return { fact: 'OVERRIDE', key: overrideKey(parameter, module), value: { parameter, module, value } };
}

/** What a contract subscribes of a module. */
export function moduleFact(module: ModuleValues): ContractFact {
  const { key, active, yearlyQuantity, monthlyAmount, baseUnits, unitPrice, currency } = module;
  const money = (amount: string): string => `${amount} ${currency}`;
  return {
    fact: 'MODULE',
    key,
    value: {
      active,
      yearlyQuantity,
      monthlyAmount: money(monthlyAmount),
      baseUnits,
      unitPrice: unitPrice === null ? null : money(unitPrice),
    },
  };
}

/** The modules that a contract names, in the pack's order. */
export function modulesNamed(terms: EffectiveTerms, input: CreateContractInput): readonly ModuleValues[] {
  return terms.pack.modules.flatMap(({ key }) => {
    const given = input.modules.find((each) => each.key === key);
    return given === undefined ? [] : (moduleOf(terms, given, currencyOf(terms.pack, input)) ?? []);
  });
}

/** A module, with the terms' values where none is given; undefined where they have no such one. */
export function moduleOf(terms: EffectiveTerms, given: ServiceModuleInput, currency: string): ModuleValues | undefined {
  const position = terms.pack.modules.findIndex(({ key }) => key === given.key);
  const own = termsOfModule(terms, given.key);
  const module = findModule(own, given.key);
  return module === undefined ? undefined : moduleValues(own, currency, module, given, position);
}

function moduleValues(
  pack: TermsPack,
  currency: string,
  terms: ModuleTerms,
  given: ServiceModuleInput,
  position: number,
): ModuleValues {
  const account = pack.consumption.unitAccounts.find((each) => each.key === terms.unitAccount);
  const unitPrice = given.unitPrice == null ? account?.unitPrice.split(' ')[0] : formatAmount(given.unitPrice);
  return {
    position,
    key: terms.key,
    code: terms.code,
    mode: terms.mode,
    labelEn: terms.label.en,
    labelFr: terms.label.fr,
    hosting: terms.hosting,
    active: given.active,
    yearlyQuantity: given.yearlyQuantity ?? terms.planned?.yearlyQuantity ?? null,
    monthlyAmount: given.monthlyAmount == null ? '0.00' : formatAmount(given.monthlyAmount),
    baseUnits: account === undefined ? null : (given.baseUnits ?? account.baseUnits),
    unitPrice: account === undefined ? null : (unitPrice ?? null),
    currency,
  };
}
