import { ONLY, type ContractFact, type ContractVersion } from '../../../api/domain/contract/contract-fact';
import { instant, type LocalDate } from '../../../api/domain/time/instant';

/** A date. */
export const day = (text: string): LocalDate => text as LocalDate;

/** How a version was recorded: in which second, and which place it has among all. */
export interface Recorded {
  readonly second: number;
  readonly sequence?: number;
  readonly carriedBy?: string;
}

/** A fact from a date on. */
export function says(fact: ContractFact, from: string, recorded: Recorded): ContractVersion {
  return version(fact, from, recorded, fact.value, false);
}

/** The end of a fact on a date. */
export function ends(
  { fact, key }: Pick<ContractFact, 'fact' | 'key'>,
  from: string,
  recorded: Recorded,
): ContractVersion {
  return version({ fact, key }, from, recorded, null, false);
}

/** A start that is withdrawn. */
export function withdraws(
  { fact, key }: Pick<ContractFact, 'fact' | 'key'>,
  from: string,
  recorded: Recorded,
): ContractVersion {
  return version({ fact, key }, from, recorded, null, true);
}

function version(
  { fact, key }: Pick<ContractFact, 'fact' | 'key'>,
  from: string,
  { second, sequence = second, carriedBy = 'contract' }: Recorded,
  value: ContractFact['value'] | null,
  withdrawn: boolean,
): ContractVersion {
  const startsOn = day(from);
  return { fact, key, startsOn, value, withdrawn, recordedAt: instant(second), sequence, carriedBy } as ContractVersion;
}

/** A price component of so many euros. */
export function price(key: string, euros: string): ContractFact {
  const label = { en: key, fr: key };
  return { fact: 'PRICE', key, value: { monthlyAmount: `${euros} EUR`, hosting: true, label, position: 0 } };
}

/** A module without a price of its own. */
export function module(key: string, active: boolean): ContractFact {
  const rest = { yearlyQuantity: null, monthlyAmount: '0.00 EUR', baseUnits: null, unitPrice: null };
  return { fact: 'MODULE', key, value: { active, ...rest } };
}

/** A value of a parameter for the whole contract. */
export function override(parameter: string, value: string): ContractFact {
  return { fact: 'OVERRIDE', key: parameter, value: { parameter, module: null, value } };
}

/** An hourly rate. */
export function rate(euros: string): ContractFact {
  return { fact: 'HOURLY_RATE', key: ONLY, value: { hourlyRate: `${euros} EUR` } };
}

/** A state. */
export function status(state: 'DRAFT' | 'SIGNED' | 'ACTIVE' | 'ENDED'): ContractFact {
  return { fact: 'STATUS', key: ONLY, value: { status: state } };
}
