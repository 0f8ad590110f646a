import { ADJUSTMENT_KINDS, type AdjustmentKind } from '../invoicing/adjustment';
import { OUTSIDE_SCOPE } from '../invoicing/compose-documents';
import { INVOICE_LINE_KINDS, type InvoiceLineKind } from '../invoicing/invoice';

/** What accounts of a provider's books are for. */
export const ACCOUNT_ROLES = [
  'CLIENTS',
  'SERVICES',
  'GOODS',
  'FEES',
  'PENALTY_CREDITS',
  'PRICE_REDUCTIONS',
  'PENALTIES',
  'VAT',
  'INTEREST',
  'TERMINATION',
  'BANK',
  'CASH',
  'DEFERRED_INCOME',
  'ACCRUED_INCOME',
  'CREDITS_TO_ISSUE',
  'VAT_TO_ADJUST',
  'PENALTY_PROVISIONS',
  'PROVISION_CHARGES',
  'PROVISION_RELEASES',
  'LOST_DEBTS',
  'RECOVERED_DEBTS',
  'PROFIT',
  'LOSS',
] as const;
/** See `ACCOUNT_ROLES`. */
export type AccountRole = (typeof ACCOUNT_ROLES)[number];

/** What journals of a provider's books are for. */
export const JOURNAL_ROLES = ['OPENING', 'SALES', 'BANK', 'CASH', 'SUNDRY'] as const;
/** See `JOURNAL_ROLES`. */
export type JournalRole = (typeof JOURNAL_ROLES)[number];

/** An account of the chart of accounts: its number, and its title. */
export interface BooksAccount {
  readonly number: string;
  readonly label: string;
}

/** A journal: its code, and its title. */
export interface BooksJournal {
  readonly code: string;
  readonly label: string;
}

/** The accounts and journals of a provider on a day. */
export interface AccountPlan {
  readonly accounts: Readonly<Record<AccountRole, BooksAccount>>;
  readonly journals: Readonly<Record<JournalRole, BooksJournal>>;
}

/** Those of the French chart of accounts (PCG art. 932-1), until a provider says otherwise. */
export const DEFAULT_PLAN: AccountPlan = {
  accounts: {
    CLIENTS: { number: '411', label: 'Clients' },
    SERVICES: { number: '706', label: 'Prestations de services' },
    GOODS: { number: '707', label: 'Ventes de marchandises' },
    FEES: { number: '708', label: 'Produits des activités annexes' },
    PENALTY_CREDITS: { number: '7096', label: 'Rabais, remises et ristournes accordés : pénalités' },
    PRICE_REDUCTIONS: { number: '7096', label: 'Rabais, remises et ristournes accordés' },
    PENALTIES: { number: '6718', label: 'Autres charges exceptionnelles : pénalités' },
    VAT: { number: '44571', label: 'TVA collectée' },
    INTEREST: { number: '7631', label: 'Revenus sur créances commerciales' },
    TERMINATION: { number: '7588', label: 'Autres produits divers : indemnités de résiliation' },
    BANK: { number: '512', label: 'Banque' },
    CASH: { number: '530', label: 'Caisse' },
    DEFERRED_INCOME: { number: '487', label: 'Produits constatés d’avance' },
    ACCRUED_INCOME: { number: '4181', label: 'Clients : factures à établir' },
    CREDITS_TO_ISSUE: { number: '4198', label: 'Clients : rabais, remises, ristournes et autres avoirs à établir' },
    VAT_TO_ADJUST: { number: '44587', label: 'TVA sur factures et avoirs à établir' },
    PENALTY_PROVISIONS: { number: '1518', label: 'Autres provisions pour risques : pénalités' },
    PROVISION_CHARGES: { number: '6815', label: 'Dotations aux provisions d’exploitation' },
    PROVISION_RELEASES: { number: '7815', label: 'Reprises sur provisions d’exploitation' },
    LOST_DEBTS: { number: '654', label: 'Pertes sur créances irrécouvrables' },
    RECOVERED_DEBTS: { number: '7583', label: 'Rentrées sur créances amorties' },
    PROFIT: { number: '120', label: 'Résultat de l’exercice (bénéfice)' },
    LOSS: { number: '129', label: 'Résultat de l’exercice (perte)' },
  },
  journals: {
    OPENING: { code: 'AN', label: 'À nouveaux' },
    SALES: { code: 'VE', label: 'Ventes' },
    BANK: { code: 'BQ', label: 'Banque' },
    CASH: { code: 'CA', label: 'Caisse' },
    SUNDRY: { code: 'OD', label: 'Opérations diverses' },
  },
};

/** A plan that was set before there were some roles, with the accounts of the chart for these. */
export function completePlan({ accounts, journals }: AccountPlan): AccountPlan {
  return { accounts: { ...DEFAULT_PLAN.accounts, ...accounts }, journals };
}

/** The account of an adjustment that is about no penalty. A kind without one does not compile. */
const OF_ADJUSTMENTS: Readonly<Record<AdjustmentKind, AccountRole>> = {
  PENALTY_CREDIT: 'PENALTY_CREDITS',
  UNIT_PACK: 'SERVICES',
  INDEXATION: 'SERVICES',
  PRORATION: 'SERVICES',
  UPGRADE_CREDIT: 'SERVICES',
  LEVEL_CHANGE: 'SERVICES',
  TERMINATION_FEE: 'TERMINATION',
  PREPAID_CREDIT: 'SERVICES',
  ADVANCE_REFUND: 'SERVICES',
  LATE_INTEREST: 'INTEREST',
  ACCOUNT_FEE: 'FEES',
  REVERSIBILITY_FEE: 'SERVICES',
  EXIT_ASSISTANCE: 'SERVICES',
  SPARE_PART: 'GOODS',
  OUT_OF_SCOPE_WORK: 'SERVICES',
  SURCHARGE: 'SERVICES',
  ONE_OFF_SERVICE: 'SERVICES',
  LONG_OUTAGE_CREDIT: 'PRICE_REDUCTIONS',
  SUPPLIER_INCREASE: 'SERVICES',
  CORRECTION: 'SERVICES',
};

/** What of a line of a document says to which account it belongs. */
export interface AccountedLine {
  readonly kind: InvoiceLineKind;
  /** The kind of its adjustment; null for a line that has none. */
  readonly adjustment: AdjustmentKind | null;
  /** Its adjustment is about a penalty: a credit, or what takes one back. */
  readonly isAboutPenalty: boolean;
  readonly vatCategory: string;
}

/**
 * The account of a line of an invoice or of a credit note. A penalty outside the scope of VAT is an
 * expense; one that reduces the price reduces income.
 */
export function roleOfLine({ kind, adjustment, isAboutPenalty, vatCategory }: AccountedLine): AccountRole {
  switch (kind) {
    case 'FORFAIT':
      return 'SERVICES';
    case 'ACCOUNT_KEEPING_FEE':
      return 'FEES';
    case 'ADJUSTMENT':
    case 'CREDIT':
      if (adjustment === null) throw new Error(`a line ${kind} without its adjustment`);
      if (isAboutPenalty) return vatCategory === OUTSIDE_SCOPE ? 'PENALTIES' : 'PENALTY_CREDITS';
      return OF_ADJUSTMENTS[adjustment];
  }
}

/**
 * Whether a line is earned day by day, whatever its adjustment. A fee is for the invoice itself.
 */
const EARNED_BY_DAYS: Readonly<Record<InvoiceLineKind, boolean>> = {
  FORFAIT: true,
  ACCOUNT_KEEPING_FEE: false,
  ADJUSTMENT: false,
  CREDIT: false,
};

/** The kinds of lines that are earned day by day. */
export const KINDS_EARNED_BY_DAYS: readonly InvoiceLineKind[] = INVOICE_LINE_KINDS.filter(
  (kind) => EARNED_BY_DAYS[kind],
);

/**
 * Whether an adjustment changes what is earned on the days that it is about, as what is given back
 * of a forfait does. An indemnity is owed once, and prepaid units are for no days.
 */
const CHANGES_DAYS: Readonly<Record<AdjustmentKind, boolean>> = {
  PENALTY_CREDIT: false,
  UNIT_PACK: false,
  INDEXATION: true,
  PRORATION: true,
  UPGRADE_CREDIT: true,
  LEVEL_CHANGE: true,
  TERMINATION_FEE: false,
  PREPAID_CREDIT: true,
  ADVANCE_REFUND: true,
  LATE_INTEREST: false,
  ACCOUNT_FEE: false,
  REVERSIBILITY_FEE: false,
  EXIT_ASSISTANCE: false,
  SPARE_PART: false,
  OUT_OF_SCOPE_WORK: false,
  SURCHARGE: false,
  ONE_OFF_SERVICE: false,
  LONG_OUTAGE_CREDIT: true,
  SUPPLIER_INCREASE: true,
  CORRECTION: false,
};

/** The kinds of adjustments that change what is earned on their days. */
export const ADJUSTMENTS_EARNED_BY_DAYS: readonly AdjustmentKind[] = ADJUSTMENT_KINDS.filter(
  (kind) => CHANGES_DAYS[kind],
);

/** Whether a line is earned day by day, on the days that it or its adjustment is about. */
export function isEarnedByDays({ kind, adjustment }: Pick<AccountedLine, 'kind' | 'adjustment'>): boolean {
  return EARNED_BY_DAYS[kind] || (adjustment !== null && CHANGES_DAYS[adjustment]);
}
