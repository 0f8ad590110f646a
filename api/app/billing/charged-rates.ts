import { vatRateAt } from '../../domain/invoicing/standard-vat';
import { exemptionOn } from '../../domain/party/vat-exemption';
import type { LocalDate } from '../../domain/time/instant';
import { laterDay } from '../../domain/time/local-date';
import type { StatementRunner } from '../../store/database/statement';
import { forfaitRates } from '../../store/invoicing/invoice.store';
import { standardVatRates } from '../figure/standard-vat-rates';
import { exemptSpans } from '../party/exempt-spans';
import type { DatedTerms } from '../terms/dated-terms';
import { periodOf } from './invoiced-periods';

/** Days of a contract. */
interface Days {
  readonly start: LocalDate;
  readonly endExclusive: LocalDate;
}

/** The rates of VAT that the forfaits of a contract were charged with. */
export interface ChargedRates {
  /**
   * That of a component or module over some days of a period, or of any of its forfaits where the
   * price had no line of its own; as text.
   */
  readonly rateOf: (key: string | null, days: Days) => string;
}

/**
 * The rates that a contract was charged with for days from one on: as its invoices bear them,
 * whatever is on file of rates since. A period without an invoice here has the rate of its tax
 * point, which is the day on which its invoice falls due.
 */
export async function chargedRatesOf(read: StatementRunner, dated: DatedTerms, from: LocalDate): Promise<ChargedRates> {
  const lines = await forfaitRates(read, dated.contractId, from);
  const [standard, exempt] = [await standardVatRates(read), await exemptSpans(read)];
  return {
    rateOf: (key, { start, endExclusive }) => {
      const charged = lines.filter(({ startsOn, endsBefore }) => startsOn < endExclusive && endsBefore > start);
      const own = charged.findLast((line) => line.key === key) ?? charged.at(-1);
      if (own !== undefined) return own.vatRatePercent;
      const day = laterDay(start, dated.firstDay);
      const { terms, contract } = dated.on(day);
      const { vatRatePercent, invoicing } = terms.pack.billing;
      const { period } = periodOf(dated, day);
      const taxPoint = invoicing === 'IN_ARREARS' ? period.endExclusive : period.start;
      if (exemptionOn(exempt, contract.clientId, taxPoint) !== null) return '0';
      return vatRateAt(standard, vatRatePercent, taxPoint);
    },
  };
}
