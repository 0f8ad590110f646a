import type { SignatureMethod } from '../../domain/amendment/signature';
import type { CoverageChoiceInput } from '../contract/contract-input';
import type { AgreedWorkInput } from '../consumption/owed-work';
import type { Money } from '../../domain/money/value';
import type { Instant, LocalDate } from '../../domain/time/instant';

/** A part of the forfait from a day on; without an amount it ends. */
export interface AmendedPriceInput {
  readonly code: string;
  readonly monthlyAmount?: Money | null;
}

/** What changes of a module; what is absent stays as it was. */
export interface AmendedModuleInput {
  readonly key: string;
  readonly active?: boolean | null;
  readonly monthlyAmount?: Money | null;
  readonly yearlyQuantity?: number | null;
  readonly baseUnits?: number | null;
  readonly unitPrice?: Money | null;
  readonly coverages?: readonly CoverageChoiceInput[] | null;
}

/** Another level of service, and what it costs a month. */
export interface AmendedLevelInput {
  readonly module: string;
  readonly priceCode: string;
  readonly monthlyAmount: Money;
}

/** A value of the terms from a day on; without one the override is removed. */
export interface AmendedOverrideInput {
  readonly parameter: string;
  readonly module?: string | null;
  readonly value?: string | null;
}

/** What becomes of changes on file that begin later. */
export type LaterChanges = 'KEEP' | 'REPLACE';

/** What an amendment changes; what is absent stays. */
export interface AmendmentChangesInput {
  readonly prices: readonly AmendedPriceInput[];
  readonly modules: readonly AmendedModuleInput[];
  readonly level?: AmendedLevelInput | null;
  readonly overrides: readonly AmendedOverrideInput[];
  readonly plannedWork?: readonly AgreedWorkInput[];
  readonly users?: number | null;
  readonly restartsTerm?: boolean | null;
  readonly termLastDay?: LocalDate | null;
  readonly billingPeriodMonths?: number | null;
  readonly invoicedBy?: 'PROVIDER' | 'PARTNER_ERP' | null;
  readonly directDebit?: boolean | null;
  readonly termsPackVersion?: number | null;
  readonly laterChanges?: LaterChanges | null;
}

/** What is to change of which contract, and from which day on. */
export interface AmendedContract {
  readonly contractId: string;
  readonly effectiveOn: LocalDate;
  readonly changes: AmendmentChangesInput;
}

/** The signature of one side. */
export interface SignatureInput {
  readonly signatory: string;
  readonly function: string;
  readonly signedAt: Instant;
  readonly method: SignatureMethod;
  readonly proof: string;
  readonly quote?: string | null;
  readonly mention?: string | null;
}
