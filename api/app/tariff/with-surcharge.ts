import { tariffKey } from '../../domain/contract/tariff';
import type { TermsPack } from '../../domain/terms/terms-pack';
import type { LocalDate } from '../../domain/time/instant';
import type { ContractTerms } from '../terms/dated-terms';

/** The pack of a contract with the surcharge of its tariff on a day, where the terms name none. */
export function withSurcharge({ terms: { pack }, dated }: ContractTerms, on: LocalDate): TermsPack {
  if (pack.consumption.outOfHoursSurchargePercent !== null) return pack;
  const percent = dated.timeline.valueOn('TARIFF', tariffKey('SURCHARGE', null), on)?.percent ?? null;
  if (percent === null) return pack;
  return { ...pack, consumption: { ...pack.consumption, outOfHoursSurchargePercent: percent } };
}
