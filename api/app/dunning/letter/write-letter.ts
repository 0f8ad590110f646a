import { printedLetter } from '../../../domain/dunning/letter/printed-letter';
import { formatAmount, formatMoney } from '../../../domain/money/format-money';
import { DunningLetterRow } from '../../../store/rows';
import { record } from '../../command/record';
import { insertRow, type Unit } from '../../command/unit';
import { fingerprintOf } from '../../invoicing/documents-of-day';
import type { ComposedLetter } from './compose-letter';

/**
 * Keeps a letter as it is issued: its words in the language of the client, and in the other one;
 * returns its id.
 */
export async function writeLetter(
  unit: Unit,
  { held, number, facts, language }: ComposedLetter,
  groundId: string | null,
): Promise<string> {
  const id = unit.newId();
  const { id: contractId, clientId, currency } = held.contract;
  const { kind, reference, writtenOn, payBy, basis, proof, invoices } = facts;
  const { unpaid, interest, recoveryFee, alreadyClaimed, total } = facts;
  const document = printedLetter(facts, language);
  const translation = printedLetter(facts, language === 'fr' ? 'en' : 'fr', language);
  const sha256 = fingerprintOf(document, translation);
  const invoiceIds = invoices.map((each) => each.id);
  const told = { kind, clientId, number, reference, writtenOn, payBy, basis, invoiceIds, groundId, proof };
  await insertRow(unit, DunningLetterRow, {
    ...{ id, contractId, ...told, currency, language, document, translation, sha256 },
    ...{ unpaid: formatAmount(unpaid), interest: formatAmount(interest), recoveryFee: formatAmount(recoveryFee) },
    ...{ alreadyClaimed: formatAmount(alreadyClaimed), total: formatAmount(total) },
    recordedAt: unit.recordedAt,
  });
  const payload = {
    ...told,
    ...{ unpaid: formatMoney(unpaid), interest: formatMoney(interest), recoveryFee: formatMoney(recoveryFee) },
    ...{ alreadyClaimed: formatMoney(alreadyClaimed), total: formatMoney(total) },
    documentSha256: sha256,
  };
  await record(unit, { kind: 'DUNNING_LETTER_ISSUED', subjectId: id, contractId, payload });
  return id;
}
