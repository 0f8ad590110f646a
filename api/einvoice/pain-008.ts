import type { DebitGroup, DirectDebitEntry, DirectDebitHead } from '../domain/direct-debit/direct-debit-file';
import { sepaText } from '../domain/direct-debit/sepa-text';
import type { Address } from '../domain/party/party-words';
import { elementOf, textWith, type XmlPart } from './xml';

const NAMESPACE = 'urn:iso:std:iso:20022:tech:xsd:pain.008.001.08';
/** Since November 2016 the first debit of a mandate is not marked (EPC130-08). */
const SEQUENCES = { RECURRENT: 'RCUR', ONE_OFF: 'OOFF' } as const;
const NAME = 70;
const TEXT = 140;

/** The groups of a file, each with its debits, a few at a time. */
export interface WrittenGroup extends DebitGroup {
  readonly entries: AsyncIterable<readonly DirectDebitEntry[]>;
}

/**
 * Direct debits as a message pain.008.001.08, as the European Payments Council has customers give
 * them to their banks (EPC130-08, EPC131-08), a piece at a time.
 */
export async function* pain008Of(head: DirectDebitHead, groups: readonly WrittenGroup[]): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="${NAMESPACE}">\n<CstmrDrctDbtInitn>\n`;
  const { messageId, createdAt, count, total, creditor } = head;
  yield `${elementOf('GrpHdr', {
    MsgId: messageId,
    CreDtTm: createdAt,
    NbOfTxs: String(count),
    CtrlSum: total,
    InitgPty: { Nm: sepaText(creditor.name, NAME) },
  })}\n`;
  for (const [place, group] of groups.entries()) {
    yield '<PmtInf>\n';
    for (const [name, part] of Object.entries(paymentOf(head, group, place))) yield `${elementOf(name, part)}\n`;
    for await (const entries of group.entries)
      yield entries.map((entry) => `${elementOf('DrctDbtTxInf', transactionOf(entry))}\n`).join('');
    yield '</PmtInf>\n';
  }
  yield '</CstmrDrctDbtInitn>\n</Document>\n';
}

/** What a group says of all its debits, in the order of the schema. */
function paymentOf(head: DirectDebitHead, group: DebitGroup, place: number): Readonly<Record<string, XmlPart>> {
  const { messageId, scheme, collectOn, creditor } = head;
  return {
    PmtInfId: `${messageId}-${place + 1}`,
    PmtMtd: 'DD',
    NbOfTxs: String(group.count),
    CtrlSum: group.total,
    PmtTpInf: { SvcLvl: { Cd: 'SEPA' }, LclInstrm: { Cd: scheme }, SeqTp: SEQUENCES[group.recurrence] },
    ReqdColltnDt: collectOn,
    Cdtr: { Nm: sepaText(creditor.name, NAME) },
    CdtrAcct: { Id: { IBAN: creditor.iban } },
    CdtrAgt: bankOf(creditor.bic),
    ChrgBr: 'SLEV',
    CdtrSchmeId: { Id: { PrvtId: { Othr: { Id: creditor.creditorId, SchmeNm: { Prtry: 'SEPA' } } } } },
  };
}

function transactionOf(entry: DirectDebitEntry): XmlPart {
  return {
    PmtId: { EndToEndId: entry.endToEndId },
    InstdAmt: textWith(entry.amount, { Ccy: 'EUR' }),
    DrctDbtTx: { MndtRltdInf: { MndtId: entry.mandateReference, DtOfSgntr: entry.signedOn } },
    DbtrAgt: bankOf(entry.bic),
    Dbtr: {
      Nm: sepaText(entry.debtorName, NAME),
      PstlAdr: entry.debtorAddress === null ? null : addressOf(entry.debtorAddress),
    },
    DbtrAcct: { Id: { IBAN: entry.iban } },
    RmtInf: { Ustrd: sepaText(entry.about, TEXT) },
  };
}

/** A bank by its BIC; an IBAN alone is enough within the EEA (EU 260/2012 art. 5). */
function bankOf(bic: string | null): XmlPart {
  return { FinInstnId: bic === null ? { Othr: { Id: 'NOTPROVIDED' } } : { BICFI: bic } };
}

/** The town and the country by themselves, as banks ask since November 2025, and two lines. */
function addressOf({ lines, postcode, city, country }: Address): XmlPart {
  const [first = '', ...rest] = lines;
  const code = sepaText(postcode ?? '', 16);
  return {
    PstCd: code === '' ? null : code,
    TwnNm: sepaText(city, 35),
    Ctry: country,
    AdrLine: [sepaText(first, 70), sepaText(rest.join(', '), 70)].filter((line) => line !== ''),
  };
}
