import { explain, quantity, step } from '../explanation/build';
import type { Explanation } from '../explanation/explanation';
import { sum } from '../money/arithmetic';
import { formatAmount } from '../money/format-money';
import type { Money } from '../money/value';
import { pricedTerms } from '../penalty/priced-terms';
import { accept, refuse, type Result } from '../result';
import { addMonths, firstDayOf, monthOf, type LocalMonth } from '../time/local-date';
import {
  COST_KINDS,
  priceLinesOfMonths,
  type ContractHistory,
  type CostKind,
  type CostLine,
  type SimulatedMonths,
  type SimulationNote,
  type TermsToTry,
} from './history';
import { replayInvoices } from './replay-invoices';
import { replayPenalties, type InvoicedForYear } from './replay-penalties';
import { replayWork, type ReplayedAccount } from './replay-work';

/** What a month costs the client under some terms. */
export interface MonthCost {
  readonly month: LocalMonth;
  readonly byKind: Readonly<Record<CostKind, Money>>;
  readonly total: Money;
  readonly lines: readonly CostLine[];
  /** The sums of its lines by kind, and of the kinds; each line explains itself. */
  readonly explanation: Explanation;
}

/** What some months cost the client under some terms, excluding tax. */
export interface TermsCost {
  readonly months: readonly MonthCost[];
  readonly total: Money;
  /** Where the accounts of units stand after all the work of the history. */
  readonly accounts: readonly ReplayedAccount[];
  readonly notes: readonly SimulationNote[];
}

/** The value of the setting `services` by which the services of a contract are counted apart. */
const NAMED_SERVICES = 'NAMED';

/**
 * Replays a contract's history under some terms: what its months would have cost the client.
 * Nothing is recorded. Refuses `NUMBER_OUT_OF_RANGE` for months out of order, `CURRENCY_MISMATCH`
 * for prices in another currency than the terms', and what the terms' own functions refuse.
 */
export function costUnderTerms(
  tried: TermsToTry,
  history: ContractHistory,
  months: SimulatedMonths,
): Result<TermsCost> {
  if (months.from > months.to) {
    const message = `${months.to} comes before ${months.from}.`;
    return refuse('NUMBER_OUT_OF_RANGE', ['months'], message, 'Give the first month first.');
  }
  const { pack } = tried.terms;
  const { currency } = pack;
  const prices = tried.prices ?? history.prices;
  const foreign = prices.find(({ monthlyAmount }) => monthlyAmount.currency !== currency);
  if (foreign !== undefined) {
    const message = `The price of ${foreign.key} is in ${foreign.monthlyAmount.currency}, these terms are in ${currency}.`;
    return refuse('CURRENCY_MISMATCH', ['prices'], message, `Give the prices of these terms, in ${currency}.`);
  }
  const priced = pricedTerms(tried.terms, tried.activeModules);
  if (!priced.ok) return priced;
  const until = addMonths(firstDayOf(months.to), 1);
  const invoices = replayInvoices(tried, history, prices, until);
  const invoiced: InvoicedForYear = (year, scope) =>
    sum(
      invoices
        .filter(({ kind, month }) => kind === 'FORFAIT' && month.startsWith(String(year)))
        .filter(({ concerns }) => scope === 'ALL' || prices.some(({ key, hosting }) => hosting && key === concerns))
        .map(({ amount }) => amount),
      currency,
    );
  const basis = { servicesApart: pack.settings['services'] === NAMED_SERVICES, invoiced };
  const penalties = replayPenalties(priced.value, history, priceLinesOfMonths(prices), basis, until);
  if (!penalties.ok) return penalties;
  const work = replayWork(tried, history);
  if (!work.ok) return work;
  const lines = [...invoices, ...work.value.lines, ...penalties.value.lines];
  const costs = monthsOf(months).map((month) =>
    monthCost(
      month,
      lines.filter((line) => line.month === month),
      currency,
    ),
  );
  return accept({
    months: costs,
    total: sum(
      costs.map(({ total }) => total),
      currency,
    ),
    accounts: work.value.accounts,
    notes: [...penalties.value.notes, ...work.value.notes],
  });
}

function monthsOf({ from, to }: SimulatedMonths): readonly LocalMonth[] {
  const found: LocalMonth[] = [];
  for (let month = from; month <= to; month = monthOf(addMonths(firstDayOf(month), 1))) found.push(month);
  return found;
}

function monthCost(month: LocalMonth, lines: readonly CostLine[], currency: string): MonthCost {
  const parts = COST_KINDS.map((kind) => {
    const own = lines.filter((line) => line.kind === kind);
    const amount = sum(
      own.map((line) => line.amount),
      currency,
    );
    const inputs = own.map((line, index) => quantity(`${kind}_${index + 1}`, formatAmount(line.amount), currency));
    const formula = inputs.length === 0 ? '0' : inputs.map(({ name }) => name).join(' + ');
    return {
      kind,
      amount,
      step: step(KIND_LABELS[kind], inputs, formula, quantity(kind, formatAmount(amount), currency), ''),
    };
  });
  const total = sum(
    parts.map(({ amount }) => amount),
    currency,
  );
  const totalStep = step(
    { en: 'What the month costs the client', fr: 'Ce que le mois coûte au client' },
    parts.map((part) => part.step.result),
    COST_KINDS.join(' + '),
    quantity('monthTotal', formatAmount(total), currency),
    '',
  );
  const byKind = Object.fromEntries(parts.map(({ kind, amount }) => [kind, amount])) as Record<CostKind, Money>;
  return { month, byKind, total, lines, explanation: explain([...parts.map((part) => part.step), totalStep]) };
}

const KIND_LABELS = {
  FORFAIT: { en: 'Forfaits of the invoices of the month', fr: 'Forfaits des factures du mois' },
  ACCOUNT_FEE: { en: 'Account-keeping fees', fr: 'Frais de tenue de compte' },
  UNIT_PACK: { en: 'Bases of units', fr: 'Bases d’unités' },
  PENALTY: { en: 'Penalties, in the client’s favour', fr: 'Pénalités, en faveur du client' },
} as const;
