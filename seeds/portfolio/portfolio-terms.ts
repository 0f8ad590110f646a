import type { CreateContractInput } from '../../api/app/contract/create-contract';
import { money } from '../../api/domain/money/value';

/** What contracts of a portfolio are made of: one kind after the other. */
export interface PortfolioKind {
  readonly terms: Pick<
    CreateContractInput,
    'termsPack' | 'termMonths' | 'billingPeriodMonths' | 'priceComponents' | 'modules' | 'overrides'
  >;
  /** How an incident of it is told of, and what ends it; null where incidents owe nothing. */
  readonly incidents: {
    readonly channel: 'TELEPHONE' | 'WEB' | 'EMAIL';
    readonly ends: 'RESPONSE' | 'RESTORATION';
  } | null;
}

const DAY = [['08:00', '18:00']];
const OPENING = JSON.stringify({
  timezone: 'Europe/Paris',
  weekly: Object.fromEntries(['MON', 'TUE', 'WED', 'THU', 'FRI'].map((day) => [day, DAY])),
  holidayZone: 'FR-METROPOLE',
  exceptions: [],
});
const keys = (...all: readonly string[]): CreateContractInput['modules'] => all.map((key) => ({ key, active: true }));
const price = (code: string, amount: string): CreateContractInput['priceComponents'][number] => ({
  code,
  monthlyAmount: money(amount, 'EUR'),
});

/** The kinds, of all terms packs of the project. */
export const PORTFOLIO_KINDS: readonly PortfolioKind[] = [
  {
    terms: {
      termsPack: { key: 'omr-hosted', version: 1 },
      priceComponents: [price('HOSTING', '1000.00'), price('EQUIPMENT', '120.00'), price('SERVICES', '80.00')],
      modules: keys('A', 'B', 'D', 'J', 'K', 'L', 'UT'),
      overrides: [],
    },
    incidents: { channel: 'TELEPHONE', ends: 'RESTORATION' },
  },
  {
    terms: {
      ...{ termsPack: { key: 'generic-2017', version: 2 }, termMonths: 60, billingPeriodMonths: 1 },
      priceComponents: [price('FORFAIT', '600.00')],
      modules: keys('monitoring', 'administration', 'maintenance', 'support'),
      overrides: [],
    },
    incidents: { channel: 'WEB', ends: 'RESPONSE' },
  },
  {
    terms: {
      ...{ termsPack: { key: 'owl-monitoring', version: 1 }, termMonths: 60, billingPeriodMonths: 1 },
      priceComponents: [price('SERVICE', '500.00')],
      modules: keys('level-3'),
      overrides: [{ parameter: 'opening-hours', value: OPENING }],
    },
    incidents: { channel: 'EMAIL', ends: 'RESPONSE' },
  },
  {
    terms: {
      ...{ termsPack: { key: 'pro-controle', version: 2 }, termMonths: 60, billingPeriodMonths: 1 },
      priceComponents: [price('MANAGEMENT', '350.00')],
      modules: keys('systems'),
      overrides: [],
    },
    incidents: null,
  },
  {
    terms: {
      ...{ termsPack: { key: 'icodia-server', version: 2 }, termMonths: 60, billingPeriodMonths: 1 },
      priceComponents: [price('MANAGEMENT', '60.00')],
      modules: keys('level-1'),
      overrides: [],
    },
    incidents: null,
  },
];
