import { negate, subtract } from '../money/arithmetic';
import type { Money } from '../money/value';
import type { LocalDate } from '../time/instant';
import type { AccountRole } from './accounts';
import { written, type DraftEntry, type DraftLine } from './entry';

/** What of an invoice was written off. */
export interface WriteOffFact {
  readonly id: string;
  readonly clientId: string;
  readonly clientName: string;
  /** The number of the invoice. */
  readonly reference: string;
  /** Including tax. */
  readonly amount: Money;
  readonly recoveredVat: Money;
  readonly on: LocalDate;
  /** The day from which it is owed again; null while it is written off. */
  readonly recoveredOn: LocalDate | null;
  /** It was written off by mistake. */
  readonly isUndone: boolean;
}

/**
 * The entry of a debt that is lost (654), less the VAT that is recovered (CGI art. 272); or of one
 * that is paid after all: what was lost is income (7583), and its VAT is due again. One that was
 * written off by mistake is reversed on the account of the loss.
 */
export function writeOffEntry(fact: WriteOffFact, kind: 'WRITE_OFF' | 'RECOVERY'): DraftEntry {
  const { id, clientId, clientName, reference, amount, recoveredVat } = fact;
  const isLost = kind === 'WRITE_OFF';
  const pieceOn = isLost ? fact.on : fact.recoveredOn;
  if (pieceOn === null) throw new Error(`${id} was not recovered`);
  const of = (role: AccountRole, value: Money, more: Partial<DraftLine> = {}): DraftLine => ({
    ...{ role, clientId: null, itemId: null, vat: null, ...more },
    amount: isLost ? value : negate(value),
  });
  return {
    ...{ kind, factId: id, journal: 'SUNDRY', pieceReference: reference, pieceOn },
    label: `${labelOf(isLost, fact.isUndone)} ${reference} ${clientName}`,
    ...{ clientId, invoiceId: null, paymentId: id },
    lines: written([
      of(isLost || fact.isUndone ? 'LOST_DEBTS' : 'RECOVERED_DEBTS', subtract(amount, recoveredVat)),
      of('VAT', recoveredVat),
      of('CLIENTS', negate(amount), { clientId, itemId: id }),
    ]),
  };
}

function labelOf(isLost: boolean, isUndone: boolean): string {
  if (isLost) return 'Créance irrécouvrable';
  return isUndone ? 'Annulation : créance irrécouvrable' : 'Rentrée sur créance amortie';
}
