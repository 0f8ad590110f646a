import { createHash } from 'node:crypto';
import { BOOKS_CURRENCY } from '../../domain/accounting/entry';
import { buildDocument, type IssuedFacts } from '../../domain/invoicing/document/build-document';
import { incompleteDocument } from '../../domain/invoicing/document/incomplete-document';
import type { DocumentSettlement } from '../../domain/invoicing/document/invoice-document';
import { keptDocument, type KeptDocument } from '../../domain/invoicing/document/kept-document';
import type { Language } from '../../domain/explanation/print';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { invoicesById } from '../../store/invoicing/invoice.store';
import type { InvoicingSettingRecord } from '../../store/invoicing/invoicing.store';
import { identitiesOn, type PartyIdentityRecord } from '../../store/party/party-identity.store';
import { canonicalText } from '../command/canonical-text';
import type { Unit } from '../command/unit';
import type { ContractTerms } from '../terms/dated-terms';
import type { ComposedDay } from './compose-day';
import type { NumberedDocument } from './number-documents';

/** A document as it is kept: in the language of the client, and in the other one. */
export interface DocumentToKeep {
  readonly language: Language;
  readonly document: KeptDocument;
  readonly translation: KeptDocument;
  readonly sha256: string;
}

/** A document with both its sides in law, and as it is kept. */
export interface CompleteDocument extends NumberedDocument {
  readonly seller: PartyIdentityRecord;
  readonly buyer: PartyIdentityRecord;
  readonly kept: DocumentToKeep;
}

/** What tells whether a kept document is as it was: the SHA-256 of its text in both languages. */
export function fingerprintOf(document: unknown, translation: unknown): string {
  return createHash('sha256')
    .update(canonicalText([document, translation]))
    .digest('hex');
}

/** Who the provider and a client are in law on a day. */
export type IdentitiesOf = (clientId: string, on: LocalDate) => Promise<readonly PartyIdentityRecord[]>;

/** Reads them when they are asked for. */
export function identitiesOneByOne({ tx, session }: Unit): IdentitiesOf {
  return (clientId, on) => identitiesOn(tx, [session.providerId, clientId], on);
}

/**
 * The documents of a day as they are kept, from what is on record on their dates. Refused where
 * one would not be complete: `INVOICE_INCOMPLETE`, once for each field of either side, and for a
 * contract in another currency than the books: `CURRENCY_NOT_INVOICED`.
 */
export async function documentsOfDay(
  unit: Unit,
  day: ComposedDay,
  setting: InvoicingSettingRecord,
  numbered: readonly NumberedDocument[],
  identitiesOf: IdentitiesOf,
): Promise<Result<readonly CompleteDocument[]>> {
  const abroad = inOtherCurrency(day.terms);
  if (!abroad.ok) return abroad;
  const settlements = await settlementsOf(unit, day, numbered);
  const refusals: Refusal[] = [];
  const complete: CompleteDocument[] = [];
  const parties = new Map<LocalDate, Result<Parties>>();
  for (const document of numbered) {
    const { issuedOn } = document;
    const found = parties.get(issuedOn) ?? (await partiesOn(unit, day, issuedOn, identitiesOf));
    parties.set(issuedOn, found);
    if (!found.ok) {
      refusals.push(...found.refusals);
      continue;
    }
    const { seller, buyer } = found.value;
    const facts = factsOf(day, setting, document, settlements.get(document) ?? [], found.value);
    const language = buyer.language === 'FR' ? 'fr' : 'en';
    const [original, translated] = [buildDocument(facts, language), buildDocument(facts, otherThan(language))];
    const sources = { sellerId: seller.partyId, buyerId: buyer.partyId, buyer, on: issuedOn };
    refusals.push(...incompleteDocument(original, sources));
    const [kept, translation] = [keptDocument(original), keptDocument(translated)];
    const sha256 = fingerprintOf(kept, translation);
    complete.push({ ...document, seller, buyer, kept: { language, document: kept, translation, sha256 } });
  }
  if (refusals.length === 0) return accept(complete);
  // Both documents of a day may miss the same.
  const each = new Map(refusals.map((refusal) => [`${refusal.path.join('.')} ${refusal.message}`, refusal]));
  return refuseAll([...each.values()]);
}

/**
 * Refuses what is in another currency than the books: its VAT is told in euro at the rate of the
 * day on which it falls due (CGI art. 266, 1 bis; EN 16931 BT-111), and no such rate is on file.
 */
function inOtherCurrency({ contract }: ContractTerms): Result<null> {
  const { currency, number } = contract;
  if (currency === BOOKS_CURRENCY) return accept(null);
  const message = `Contract ${number} is in ${currency}, and the books are in ${BOOKS_CURRENCY}.`;
  const whatToDo = `Have a partner invoice it, which pulls \`billingAdjustments\`, or agree on terms in ${BOOKS_CURRENCY}.`;
  return refuse('CURRENCY_NOT_INVOICED', ['contractId'], message, whatToDo);
}

function otherThan(language: Language): Language {
  return language === 'fr' ? 'en' : 'fr';
}

interface Parties {
  readonly seller: PartyIdentityRecord;
  readonly buyer: PartyIdentityRecord;
}

async function partiesOn(
  unit: Unit,
  { terms }: ComposedDay,
  on: LocalDate,
  identitiesOf: IdentitiesOf,
): Promise<Result<Parties>> {
  const { clientId } = terms.contract;
  const { providerId } = unit.session;
  const found = await identitiesOf(clientId, on);
  const seller = found.find(({ partyId }) => partyId === providerId);
  const buyer = found.find(({ partyId }) => partyId === clientId);
  if (seller !== undefined && buyer !== undefined) return accept({ seller, buyer });
  const missing = [
    ...(seller === undefined ? [['provider', providerId] as const] : []),
    ...(buyer === undefined ? [['client', clientId] as const] : []),
  ];
  return refuseAll(
    missing.flatMap(([who, id]) => {
      const message = `Who the ${who} is in law on ${on} is not on record.`;
      const whatToDo = `Record it with \`recordIdentity\` for ${id}, from ${on} or before.`;
      return refuse('INVOICE_INCOMPLETE', ['contractId'], message, whatToDo).refusals;
    }),
  );
}

/** What is set off of each document of a day, as it says it itself. */
async function settlementsOf(
  unit: Unit,
  { composed }: ComposedDay,
  numbered: readonly NumberedDocument[],
): Promise<ReadonlyMap<NumberedDocument, readonly DocumentSettlement[]>> {
  const { setOffs, invoice, indemnities } = composed;
  const settlements = new Map<NumberedDocument, readonly DocumentSettlement[]>();
  const invoiced = numbered.find((each) => each.composed === invoice);
  if (invoiced === undefined || setOffs.length === 0) return settlements;
  const ofTheDay = numbered.find((each) => each.composed === indemnities);
  const earlier = setOffs.flatMap(({ creditNoteId }) => creditNoteId ?? []);
  const known = new Map(
    earlier.length === 0 ? [] : (await invoicesById(unit.tx, earlier)).map((each) => [each.id, each] as const),
  );
  settlements.set(
    invoiced,
    setOffs.map(({ creditNoteId, amount }) => {
      const note = creditNoteId === null ? ofTheDay : known.get(creditNoteId);
      if (note === undefined) throw new Error('a set-off of a credit note that is not there');
      return { kind: 'SET_OFF', number: note.reference, on: note.issuedOn as LocalDate, amount };
    }),
  );
  const own = setOffs.find(({ creditNoteId }) => creditNoteId === null);
  if (ofTheDay !== undefined && own !== undefined)
    settlements.set(ofTheDay, [
      { kind: 'SET_OFF', number: invoiced.reference, on: invoiced.issuedOn, amount: own.amount },
    ]);
  return settlements;
}

function factsOf(
  { due, terms, composed }: ComposedDay,
  setting: InvoicingSettingRecord,
  { composed: document, reference, issuedOn, dueOn, preceding }: NumberedDocument,
  settlements: readonly DocumentSettlement[],
  { seller, buyer }: Parties,
): IssuedFacts {
  const { billing } = terms.terms.pack;
  const isOfPeriod = document === composed.invoice && due.period !== null;
  return {
    ...document,
    ...{ number: reference, issuedOn, dueOn, settlements, seller, buyer },
    paymentDays: billing.paymentDays,
    latePayment: billing.latePayment,
    isDebited: terms.contract.directDebit,
    operation: setting.operationCategory,
    contractNumber: terms.contract.number,
    period: isOfPeriod ? { from: due.period.from, toExclusive: due.period.period.endExclusive } : null,
    preceding: preceding === null ? [] : [{ number: preceding.reference, issuedOn: preceding.issuedOn as LocalDate }],
  };
}
