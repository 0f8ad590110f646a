import { explain, quantity, step } from '../explanation/build';
import type { Explanation, Label, Quantity, Step } from '../explanation/explanation';
import { invoiceTotals } from '../invoicing/invoice-totals';
import { isPositive, negate, subtract, sum } from '../money/arithmetic';
import { decimal } from '../money/decimal';
import { formatAmount } from '../money/format-money';
import type { Money } from '../money/value';
import type { LocalDate } from '../time/instant';
import type { AccountedLine, AccountRole } from './accounts';
import { daysOf, earnedBy } from './deferral';
import { earnedLines, vatLines, written, type DraftLine, type PeriodEndEntry } from './entry';

/** The accounts of documents that are to be issued, and of provisions (PCG). */
const ARTICLES = { DOCUMENTS: 'PCG art. 944-41 (comptes 418 et 419)', PROVISION: 'PCG art. 941-15 (compte 151)' };

/** A contract that entries of the end of a period are of. */
export interface AccruedContract {
  readonly id: string;
  readonly number: string;
  readonly clientId: string;
}

/** What of a contract no document in the books bears, in the direction of an invoice. */
export type AccruedPart = AccountedLine & {
  readonly label: Label;
  readonly vatRatePercent: string;
  readonly source:
    | {
        /** A forfait, which is earned day by day. */
        readonly days: { readonly amount: Money; readonly from: LocalDate; readonly toExclusive: LocalDate };
      }
    | {
        /**
         * An adjustment, of which documents bear a part. One that changes what is earned on some
         * days belongs to these, as income that is put off does.
         */
        readonly adjustment: {
          readonly amount: Money;
          readonly onDocuments: Money;
          readonly days: { readonly from: LocalDate; readonly toExclusive: LocalDate } | null;
        };
      };
};

/** An entry of the end of a period, and why it is as much as it is. */
export interface PeriodEnd {
  readonly entry: PeriodEndEntry;
  readonly explanation: Explanation;
}

/**
 * What was done by the end of a day and is on no document in the books yet, with its VAT: what is
 * to be invoiced (4181), and apart from it what is to be credited (4198), since neither is offset
 * against the other (C. com. art. L123-19).
 */
export function accruals(
  contract: AccruedContract,
  parts: readonly AccruedPart[],
  on: LocalDate,
): readonly PeriodEnd[] {
  const amounts = parts.map((part) => ({ part, amount: amountOf(part, on) }));
  const charged = amounts.filter(({ amount }) => isPositive(amount));
  const credited = amounts.filter(({ amount }) => isPositive(negate(amount)));
  const toIssue = [
    accrual(contract, 'ACCRUED_INCOME', charged, on),
    accrual(contract, 'CREDITS_TO_ISSUE', credited, on),
  ];
  return toIssue.filter((each) => each !== null);
}

interface PartAmount {
  readonly part: AccruedPart;
  readonly amount: Money;
}

/** What each kind is called on the piece, and in its text. */
const NAMES = {
  ACCRUED_INCOME: { piece: 'FAE', label: 'Factures à établir' },
  CREDITS_TO_ISSUE: { piece: 'AAE', label: 'Avoirs à établir' },
} as const;

function accrual(
  { id, number, clientId }: AccruedContract,
  kind: keyof typeof NAMES,
  parts: readonly PartAmount[],
  on: LocalDate,
): PeriodEnd | null {
  const [first] = parts;
  if (first === undefined) return null;
  const lines = parts.map(({ part, amount }) => ({ ...part, amount }));
  const totals = invoiceTotals(lines, first.amount.currency);
  const { piece, label } = NAMES[kind];
  const entry: PeriodEndEntry = {
    ...{ kind, factId: id, journal: 'SUNDRY', pieceReference: `${piece} ${number}`, pieceOn: on },
    label: `${label} du contrat ${number}`,
    ...{ clientId, invoiceId: null, paymentId: null },
    lines: written([
      lineOf(kind, totals.totalIncludingTax),
      ...earnedLines(lines),
      ...vatLines('VAT_TO_ADJUST', totals.vatGroups),
    ]),
  };
  const steps = parts.map((each, place) => stepOf(each, place, on));
  return { entry, explanation: explain([...steps, ...totalSteps(parts, totals)]) };
}

function amountOf({ source }: AccruedPart, on: LocalDate): Money {
  if ('days' in source) return earnedBy(source.days, on);
  const { amount, onDocuments, days } = source.adjustment;
  const open = subtract(amount, onDocuments);
  return days === null ? open : earnedBy({ amount: open, ...days }, on);
}

/** How an amount that is on no document comes about, under the name of its place. */
function stepOf({ part: { label, source }, amount }: PartAmount, place: number, on: LocalDate): Step {
  const at = place + 1;
  const result = moneyNamed(`part_${at}`, amount);
  if ('days' in source) {
    const { days, earned } = daysOf(source.days, on);
    const inputs = [
      moneyNamed(`forfait_${at}`, source.days.amount),
      quantity(`daysServed_${at}`, earned, 'day'),
      quantity(`days_${at}`, days, 'day'),
    ];
    const text = { en: `Served and not invoiced: ${label.en}`, fr: `Servi et non facturé : ${label.fr}` };
    const formula = `roundHalfUp(forfait_${at} * daysServed_${at} / days_${at}, 2)`;
    return step(text, inputs, formula, result, ARTICLES.DOCUMENTS);
  }
  const { amount: whole, onDocuments, days: own } = source.adjustment;
  const inputs = [moneyNamed(`adjustment_${at}`, whole), moneyNamed(`onDocuments_${at}`, onDocuments)];
  const text = { en: `On no document yet: ${label.en}`, fr: `Sur aucun document : ${label.fr}` };
  const open = `adjustment_${at} - onDocuments_${at}`;
  if (own === null) return step(text, inputs, open, result, ARTICLES.DOCUMENTS);
  const { days, earned } = daysOf(own, on);
  const counted = [quantity(`daysOver_${at}`, earned, 'day'), quantity(`days_${at}`, days, 'day')];
  const formula = `roundHalfUp((${open}) * daysOver_${at} / days_${at}, 2)`;
  return step(text, [...inputs, ...counted], formula, result, ARTICLES.DOCUMENTS);
}

/** How parts come to the total that the client would owe, or be owed. */
function totalSteps(
  parts: readonly PartAmount[],
  { vatGroups, totalIncludingTax }: ReturnType<typeof invoiceTotals>,
): readonly Step[] {
  const groups = vatGroups.map(({ ratePercent, category, base, vat }, place) => {
    const own = parts.flatMap(({ part, amount }, at) => {
      const isOfRate = part.vatCategory === category && decimal(part.vatRatePercent).equals(decimal(ratePercent));
      return isOfRate ? [moneyNamed(`part_${at + 1}`, amount)] : [];
    });
    const [named, tax] = [moneyNamed(`base_${place + 1}`, base), moneyNamed(`vat_${place + 1}`, vat)];
    const rate = quantity(`rate_${place + 1}`, ratePercent, '%');
    return {
      named: [named, tax],
      steps: [
        step(
          { en: `Base of VAT at ${ratePercent} % (${category})`, fr: `Base de TVA à ${ratePercent} % (${category})` },
          own,
          own.map(({ name }) => name).join(' + '),
          named,
          ARTICLES.DOCUMENTS,
        ),
        step(
          { en: 'VAT, rounded half up to the cent', fr: 'TVA, arrondie au centime' },
          [named, rate],
          `roundHalfUp(${named.name} * ${rate.name} / 100, 2)`,
          tax,
          ARTICLES.DOCUMENTS,
        ),
      ],
    };
  });
  const inputs = groups.flatMap(({ named }) => named);
  const total = step(
    { en: 'Total including tax', fr: 'Total toutes taxes comprises' },
    inputs,
    inputs.map(({ name }) => name).join(' + '),
    moneyNamed('totalIncludingTax', totalIncludingTax),
    ARTICLES.DOCUMENTS,
  );
  return [...groups.flatMap(({ steps }) => steps), total];
}

/** What stands of the penalties of a contract, and what was credited of them. */
export interface StandingPenalties {
  readonly penalties: readonly { readonly number: number; readonly owed: Money }[];
  /** What adjustments credited, less what they charged again. */
  readonly credited: Money;
}

/**
 * A provision for penalties that were incurred by the end of a day and that nobody has credited: an
 * obligation whose amount is known, and that the client may still claim, or is contested.
 * **Reading**: it is a provision, and no charge to pay. Null where all that stands is credited.
 */
export function penaltyProvision(
  { id, number, clientId }: AccruedContract,
  { penalties, credited }: StandingPenalties,
  on: LocalDate,
): PeriodEnd | null {
  const owed = sum(
    penalties.map((each) => each.owed),
    credited.currency,
  );
  const amount = subtract(owed, credited);
  if (!isPositive(amount)) return null;
  const entry: PeriodEndEntry = {
    ...{ kind: 'PENALTY_PROVISION', factId: id, journal: 'SUNDRY', pieceReference: `PROV ${number}`, pieceOn: on },
    label: `Provision pour pénalités du contrat ${number}`,
    ...{ clientId, invoiceId: null, paymentId: null },
    lines: written([lineOf('PROVISION_CHARGES', amount), lineOf('PENALTY_PROVISIONS', negate(amount))]),
  };
  const inputs = penalties.map((each) => moneyNamed(`penalty_${each.number}`, each.owed));
  const [all, less] = [moneyNamed('owed', owed), moneyNamed('credited', credited)];
  const steps = [
    step(
      { en: 'Penalties that stand', fr: 'Pénalités encourues' },
      inputs,
      inputs.map(({ name }) => name).join(' + '),
      all,
      ARTICLES.PROVISION,
    ),
    step(
      { en: 'Less what was credited', fr: 'Moins les avoirs accordés' },
      [all, less],
      'owed - credited',
      moneyNamed('provision', amount),
      ARTICLES.PROVISION,
    ),
  ];
  return { entry, explanation: explain(steps) };
}

function lineOf(role: AccountRole, amount: Money): DraftLine {
  return { role, clientId: null, itemId: null, amount, vat: null };
}

function moneyNamed(name: string, amount: Money): Quantity {
  return quantity(name, formatAmount(amount), amount.currency);
}
