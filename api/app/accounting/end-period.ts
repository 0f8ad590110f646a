import type { AccountRole } from '../../domain/accounting/accounts';
import { accruals, penaltyProvision, type PeriodEnd } from '../../domain/accounting/accrual';
import { deferredIncome } from '../../domain/accounting/deferral';
import { BOOKS_CURRENCY, type PeriodEndEntry, type PeriodEndKind } from '../../domain/accounting/entry';
import { released } from '../../domain/accounting/release';
import type { Explanation } from '../../domain/explanation/explanation';
import { moneyOf } from '../../domain/money/parse-money';
import type { LocalDate } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import {
  contractsNotInvoiced,
  openAdjustments,
  openLinesOfDays,
  penaltiesNotCredited,
} from '../../store/accounting/accrual.store';
import { invoicesInAdvance } from '../../store/accounting/due.store';
import { periodEndEntries } from '../../store/accounting/posting.store';
import { invoicedOfAll, invoicingSettingOf, type InvoicingSettingRecord } from '../../store/invoicing/invoicing.store';
import type { Unit } from '../command/unit';
import { standardVatRates } from '../figure/standard-vat-rates';
import { groupBy } from '../group-by';
import { exemptSpans } from '../party/exempt-spans';
import { adjustmentParts, linePart, periodParts } from './accrued-parts';
import { advanceInvoice } from './facts-of';
import { keepEntries, type Posting, type ToPost } from './keep-entries';

/** The terms of how many contracts are read at once. */
const CONTRACTS_AT_ONCE = 200;

/**
 * Enters, at the end of a period, what belongs to another one: income that was invoiced of the days
 * after it, what was done by then and is on no document, and a provision for penalties that nobody
 * has credited.
 */
export async function endPeriod(unit: Unit, posting: Posting, on: LocalDate): Promise<void> {
  const invoices = await invoicesInAdvance(unit.tx, on, BOOKS_CURRENCY);
  await keep(
    unit,
    posting,
    invoices.flatMap((invoice) => deferredIncome(advanceInvoice(invoice), on) ?? []),
    on,
  );
  const setting = await invoicingSettingOf(unit.tx);
  // Where nothing is invoiced here, the books have no sales that these would belong to.
  if (setting !== undefined) await enterNotInvoiced(unit, posting, setting, on);
}

async function enterNotInvoiced(
  unit: Unit,
  posting: Posting,
  setting: InvoicingSettingRecord,
  on: LocalDate,
): Promise<void> {
  const { tx, session, terms } = unit;
  const choice = { on, startsOn: posting.books.startsOn, currency: BOOKS_CURRENCY };
  const ofContract = ({ contractId }: { readonly contractId: string }): string => contractId;
  const adjustments = groupBy(await openAdjustments(tx, choice), ofContract);
  const lines = groupBy(await openLinesOfDays(tx, choice), ofContract);
  const penalties = groupBy(await penaltiesNotCredited(tx, on, BOOKS_CURRENCY), ofContract);
  const unbilled = new Set(await contractsNotInvoiced(tx, on, BOOKS_CURRENCY));
  const [vatRates, exempt] = [await standardVatRates(tx), await exemptSpans(tx)];
  const ids = [...new Set([...adjustments.keys(), ...lines.keys(), ...penalties.keys(), ...unbilled])].sort();
  for (let from = 0; from < ids.length; from += CONTRACTS_AT_ONCE) {
    const some = ids.slice(from, from + CONTRACTS_AT_ONCE);
    const [timelines, invoiced] = [
      await terms.timelinesOf(tx, session.providerId, some),
      await invoicedOfAll(tx, some),
    ];
    const found = some.flatMap((id): readonly PeriodEnd[] => {
      const dated = timelines.get(id);
      if (dated === undefined) return [];
      const { contract } = dated.on(on);
      const own = { id, number: contract.number, clientId: contract.clientId };
      const parts = [
        ...(lines.get(id) ?? []).map(linePart),
        ...(unbilled.has(id) ? periodParts(dated, { setting, invoiced: invoiced.get(id), vatRates, exempt }, on) : []),
        ...adjustmentParts(dated, setting, adjustments.get(id) ?? [], exempt, on),
      ];
      const standing = contract.invoicedBy === 'PROVIDER' ? (penalties.get(id) ?? []) : [];
      return [
        ...accruals(own, parts, on),
        ...standing.flatMap(({ penalties: all, credited }) => {
          const owed = all.map((each) => ({ number: each.number, owed: moneyOf(`${each.owed} ${BOOKS_CURRENCY}`) }));
          const given = { penalties: owed, credited: moneyOf(`${credited} ${BOOKS_CURRENCY}`) };
          return penaltyProvision(own, given, on) ?? [];
        }),
      ];
    });
    await keep(unit, posting, found, on);
  }
}

function keep(unit: Unit, posting: Posting, found: readonly PeriodEnd[], on: LocalDate): Promise<void> {
  const entries = found.map(({ entry: draft, explanation }): ToPost => ({ draft, enteredOn: on, explanation }));
  return keepEntries(unit, posting, entries);
}

/** Reverses, on the day after the end of a period, what was entered at it. */
export async function releasePeriod(unit: Unit, posting: Posting, on: LocalDate): Promise<void> {
  const ended = await periodEndEntries(unit.tx, addDays(on, -1));
  const entries = ended.map((entry): ToPost => {
    const { kind, factId, pieceReference, label, clientId, invoiceId, currency, lines, explanation } = entry;
    const draft: PeriodEndEntry = {
      ...{ kind: kind as PeriodEndKind, factId, journal: 'SUNDRY', pieceReference, pieceOn: on, label, clientId },
      ...{ invoiceId, paymentId: null },
      lines: lines.map(({ role, account, accountLabel, amount }) => ({
        role: role as AccountRole,
        account: { number: account, label: accountLabel },
        ...{ clientId: null, itemId: null, vat: null },
        amount: moneyOf(`${amount} ${currency}`),
      })),
    };
    return { draft: released(draft, on), enteredOn: on, explanation: explanation as Explanation | null };
  });
  await keepEntries(unit, posting, entries);
}
