import type { AgreedWorkInput } from '../consumption/owed-work';
import type { Money } from '../../domain/money/value';
import type { LocalDate } from '../../domain/time/instant';

/** A part of the forfait. */
export interface PriceComponentInput {
  readonly code: string;
  readonly monthlyAmount: Money;
}

/** Whether a module covers something that its pack lets contracts choose. */
export interface CoverageChoiceInput {
  readonly key: string;
  readonly active: boolean;
}

/** A module of a new contract. */
export interface ServiceModuleInput {
  readonly key: string;
  readonly active: boolean;
  readonly monthlyAmount?: Money | null;
  readonly yearlyQuantity?: number | null;
  readonly baseUnits?: number | null;
  readonly unitPrice?: Money | null;
  readonly coverages?: readonly CoverageChoiceInput[] | null;
}

/** A value of the terms that a contract changes, for all of it or for one module. */
export interface ParameterOverrideInput {
  readonly parameter: string;
  readonly module?: string | null;
  readonly value: string;
}

/** A new contract. */
export interface CreateContractInput {
  readonly clientId: string;
  readonly number: string;
  readonly termsPack: { readonly key: string; readonly version: number };
  readonly startsOn: LocalDate;
  readonly termMonths?: number | null;
  readonly currency?: string | null;
  readonly billingPeriodMonths?: number | null;
  readonly invoicedBy: 'PROVIDER' | 'PARTNER_ERP';
  readonly directDebit: boolean;
  /** How many users it is for, where they are counted. */
  readonly users?: number | null;
  readonly priceComponents: readonly PriceComponentInput[];
  readonly modules: readonly ServiceModuleInput[];
  readonly overrides: readonly ParameterOverrideInput[];
  /** How often work that the pack plans is done. */
  readonly plannedWork?: readonly AgreedWorkInput[] | null;
}
