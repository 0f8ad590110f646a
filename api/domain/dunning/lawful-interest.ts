import type { ClientKind } from '../party/party-words';
import type { InterestRule } from '../receivables/late-interest';
import type { InterestStart } from '../terms/billing-terms';

/** Interest and recovery costs by the law, whatever the contract says. */
export interface LawfulRule extends InterestRule {
  readonly startsFrom: InterestStart;
  readonly recoveryFee: string;
}

const DAYS = { yearDays: 365, startDayCounts: false, paymentDayCounts: true } as const;

/**
 * The least that a late client owes by the law: a business three times the legal rate from the day
 * after the due date, and 40 € an invoice (C. com. art. L441-10, D441-5); a public body the ECB's
 * rate of the half-year in which interest began plus eight points, and as much (CCP art. L2192-13,
 * R2192-31); who is no professional the legal rate after a formal notice (C. civ. art. 1231-6).
 * **Reading**: a client whose kind is not on record is a business.
 */
export function lawfulMinimum(kind: ClientKind | null): LawfulRule {
  if (kind === 'CONSUMER' || kind === 'NON_PROFESSIONAL')
    return {
      ...DAYS,
      factor: '1',
      startsFrom: 'FORMAL_NOTICE',
      recoveryFee: '0.00 EUR',
      article: 'C. civ. art. 1231-6',
    };
  const both = { ...DAYS, startsFrom: 'DUE_DATE', recoveryFee: '40.00 EUR' } as const;
  if (kind === 'PUBLIC_BODY')
    return { ...both, factor: '1', ecbPlusPoints: '8', rateFixedAtStart: true, article: 'CCP art. L2192-13, R2192-31' };
  return { ...both, factor: '3', article: 'C. com. art. L441-10, D441-5' };
}

/**
 * What a business owes where nothing was agreed: the ECB's rate plus ten points (C. com. art.
 * L441-10, II); null for others, who owe the least.
 */
export function lawfulDefault(kind: ClientKind | null): LawfulRule | null {
  if (kind !== null && kind !== 'BUSINESS') return null;
  return { ...lawfulMinimum(kind), ecbPlusPoints: '10' };
}

/** Whether a client owes a fixed sum for the costs of recovery at all: professionals alone do. */
export function owesRecoveryFee(kind: ClientKind | null): boolean {
  return kind !== 'CONSUMER' && kind !== 'NON_PROFESSIONAL';
}
