import type { CreateContractInput } from '../../../api/app/contract/create-contract';
import type { ReportIncidentInput } from '../../../api/app/incident/report-incident';
import type { Money } from '../../../api/domain/money/value';
import { eur, on } from '../made-contract';
import { MADE, type Document } from '../naive-life/made';
import { centsOfStep, PRICED, type InvoicesTold } from './told';

const HOURS = JSON.stringify({
  timezone: 'Europe/Paris',
  holidayZone: 'none',
  weekly: Object.fromEntries(['MON', 'TUE', 'WED', 'THU', 'FRI'].map((day) => [day, [['09:00', '18:00']]])),
  exceptions: [],
});

/** Cents of a spare part. */
export const PART = 18_000;
/** How each side signs. */
export const SIGNED_BY = { signatory: 'S', function: 'F', proof: 'P', method: 'ELECTRONIC' } as const;

/** Euros of cents. */
export const inEuros = (cents: number): Money => eur((cents / 100).toFixed(2));

/** What a contract is made of that is told of. */
export function inputOf(document: Document, told: InvoicesTold, termMonths: number): Partial<CreateContractInput> {
  const { startsOn, periodMonths, directDebit, anchor, vatRate, penaltyVat } = told;
  const monthlyAmount = inEuros(told.steps * centsOfStep(told));
  const said = { 'billing.anchor': anchor, 'billing.vat-rate': vatRate, 'penalty.vat': penaltyVat };
  const hours = { 'generic-2017': 'calendar.working-hours', 'owl-monitoring': 'opening-hours' };
  return {
    ...MADE[document],
    ...{ startsOn: on(startsOn), termMonths, invoicedBy: 'PROVIDER', directDebit },
    billingPeriodMonths: periodMonths,
    priceComponents: PRICED[document].prices.map((code) => ({ code, monthlyAmount })),
    overrides: [
      ...Object.entries(said).map(([parameter, value]) => ({ parameter, value })),
      ...Object.entries(hours).flatMap(([of, parameter]) => (of === document ? [{ parameter, value: HOURS }] : [])),
    ],
  };
}

/** Faults that cost the provider something where they are looked after four days later. */
export const FAULTS: Partial<Record<Document, Pick<ReportIncidentInput, 'severity' | 'kind' | 'channel'>>> = {
  'generic-2017': { severity: 'URGENT', kind: 'OTHER', channel: 'WEB' },
  'omr-hosted': { severity: 'CRITICAL', kind: 'INTERRUPTION', channel: 'TELEPHONE' },
};
