import { Decimal } from '../money/decimal';
import { moneyOf } from '../money/parse-money';
import type { TermsPack } from './terms-pack';
import type { PackWarning } from './validate-terms-pack';

/** Recovery costs that French law lets a professional creditor claim (C. com. art. D441-5). */
const LEGAL_RECOVERY_FEE = '40.00';
/**
 * The least multiple of the legal interest rate between professionals (C. com. art. L441-10, II).
 */
const LEGAL_LEAST_FACTOR = '3';

/**
 * What the provider should know of a pack that was accepted: terms of late payment below what
 * French law asks for.
 */
export function packWarnings(pack: TermsPack): readonly PackWarning[] {
  // The law is that of contracts in euros; what another country asks for is not known here.
  if (pack.currency !== 'EUR') return [];
  const { factor, startsFrom, recoveryFee } = pack.billing.latePayment;
  const warnings: PackWarning[] = [];
  const warn = (name: string, message: string): void => {
    warnings.push({ code: 'LATE_PAYMENT_BELOW_LAW', path: ['billing', 'latePayment', name], message });
  };
  if (new Decimal(factor).lessThan(LEGAL_LEAST_FACTOR)) {
    warn('factor', `Interest at ${factor} times the legal rate is below the 3 times of C. com. art. L441-10.`);
  }
  if (startsFrom === 'FORMAL_NOTICE') {
    warn(
      'startsFrom',
      'Interest from the formal notice comes later than from the due date, as C. com. art. L441-10 has it.',
    );
  }
  if (moneyOf(recoveryFee).amount.lessThan(LEGAL_RECOVERY_FEE)) {
    warn('recoveryFee', `Recovery costs of ${recoveryFee} are below the 40.00 EUR of C. com. art. D441-5.`);
  }
  return warnings;
}
