import { refuse, type Refusal } from '../../domain/result';
import { findModule, moduleKeys } from '../../domain/terms/find-module';
import type { TermsPack } from '../../domain/terms/terms-pack';
import { checkAmount, checkText, checkWhole } from '../checks';
import { checkAgreedWork } from '../consumption/owed-work';
import { checkCoverages } from './contract-coverages';
import { duplicates } from './duplicates';
import type { CreateContractInput, PriceComponentInput, ServiceModuleInput } from './contract-input';

/** The currency of a new contract: its pack's unless it names one. */
export function currencyOf(pack: TermsPack, input: CreateContractInput): string {
  return input.currency ?? pack.currency;
}

/** What a new contract is refused for by its pack, apart from what its terms as a whole refuse. */
export function checkInput(pack: TermsPack, input: CreateContractInput): Refusal[] {
  const currency = currencyOf(pack, input);
  const period = input.billingPeriodMonths;
  const offered: readonly number[] = pack.billing.periodMonthsOffered;
  return [
    ...checkText(input.number.trim(), ['number'], 64),
    ...(input.termMonths == null ? [] : checkWhole(input.termMonths, ['termMonths'], 1, 1200)),
    ...(input.users == null ? [] : checkWhole(input.users, ['users'], 0, 1_000_000)),
    ...(currency === pack.currency
      ? []
      : refuse(
          'CURRENCY_MISMATCH',
          ['currency'],
          `The amounts of ${pack.id} are in ${pack.currency}.`,
          `Use ${pack.currency}, or a pack in ${currency}.`,
        ).refusals),
    ...(period == null || offered.includes(period)
      ? []
      : refuse(
          'BILLING_PERIOD_NOT_OFFERED',
          ['billingPeriodMonths'],
          `${pack.id} does not invoice every ${period} months.`,
          `Use one of ${offered.join(', ')}.`,
        ).refusals),
    ...duplicates(
      input.priceComponents.map((each) => each.code),
      'priceComponents',
    ),
    ...input.priceComponents.flatMap((component, place) =>
      checkComponent(pack, component, currency, ['priceComponents', String(place)]),
    ),
    ...duplicates(
      input.modules.map((each) => each.key),
      'modules',
    ),
    ...input.modules.flatMap((module, place) => checkModule(pack, module, currency, ['modules', String(place)])),
    ...duplicates(
      (input.plannedWork ?? []).map(({ work }) => work),
      'plannedWork',
    ),
    ...checkAgreedWork(pack, input.plannedWork, ['plannedWork']),
  ];
}

/** What the price of a component is refused for by a pack. */
export function checkComponent(
  pack: TermsPack,
  component: PriceComponentInput,
  currency: string,
  path: readonly string[],
): Refusal[] {
  if (!pack.priceComponents.some((each) => each.code === component.code)) {
    const known = pack.priceComponents.map((each) => each.code).join(', ');
    return [
      ...refuse(
        'UNKNOWN_PRICE_COMPONENT',
        [...path, 'code'],
        `${pack.id} has no price component ${component.code}.`,
        `Use one of ${known}.`,
      ).refusals,
    ];
  }
  return checkAmount(component.monthlyAmount, currency, [...path, 'monthlyAmount']);
}

/** What a module is refused for by a pack. */
export function checkModule(
  pack: TermsPack,
  module: ServiceModuleInput,
  currency: string,
  path: readonly string[],
): Refusal[] {
  const terms = findModule(pack, module.key);
  if (terms === undefined) {
    return [
      ...refuse(
        'UNKNOWN_MODULE',
        [...path, 'key'],
        `${pack.id} has no module ${module.key}.`,
        `Use one of ${moduleKeys(pack).join(', ')}.`,
      ).refusals,
    ];
  }
  return [
    ...(module.monthlyAmount == null ? [] : checkAmount(module.monthlyAmount, currency, [...path, 'monthlyAmount'])),
    ...(module.unitPrice == null ? [] : checkAmount(module.unitPrice, currency, [...path, 'unitPrice'])),
    ...(module.yearlyQuantity == null ? [] : checkWhole(module.yearlyQuantity, [...path, 'yearlyQuantity'], 0, 10_000)),
    ...(module.baseUnits == null ? [] : checkWhole(module.baseUnits, [...path, 'baseUnits'], 1, 100_000)),
    ...checkCoverages(terms, module.coverages ?? [], path),
  ];
}
