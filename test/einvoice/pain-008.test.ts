import { pain008Of, type WrittenGroup } from '../../api/einvoice/pain-008';
import type { DirectDebitEntry, DirectDebitHead } from '../../api/domain/direct-debit/direct-debit-file';
import { on } from '../support/made-contract';

/** The file of direct debits as the bank takes it: each element, in the order of its schema. */

const HEAD: DirectDebitHead = {
  messageId: '0192f0a0b1c27d3e8f4a5b6c7d8e9f00',
  createdAt: '2026-11-02T09:00:00Z',
  scheme: 'CORE',
  collectOn: on('2026-11-20'),
  count: 3,
  total: '1230.10',
  creditor: {
    name: 'Infogérance du Rhône',
    iban: 'FR7630006000011234567890189',
    bic: 'AGRIFRPP',
    creditorId: 'FR72ZZZ123456',
  },
};
const FIRST: DirectDebitEntry = {
  endToEndId: '0192f0a0b1c27d3e8f4a5b6c7d8e9f01',
  amount: '30.10',
  mandateReference: 'RUM-2024-77',
  signedOn: on('2024-01-31'),
  debtorName: 'Atelier Morel & Fils',
  debtorAddress: null,
  iban: 'FR1420041010050500013M02606',
  bic: null,
  about: 'F-2026-11',
};
const ABROAD: DirectDebitEntry = {
  ...FIRST,
  endToEndId: '0192f0a0b1c27d3e8f4a5b6c7d8e9f02',
  amount: '200.00',
  debtorName: 'Œuvre “Zürich” <AG>',
  debtorAddress: {
    lines: ['Bahnhofstraße 1', 'c/o Müller', 'Étage 3'],
    postcode: '8001',
    city: 'Zürich',
    country: 'CH',
  },
  iban: 'CH9300762011623852957',
  bic: 'UBSWCHZH80A',
};
const ONCE: DirectDebitEntry = { ...FIRST, endToEndId: '0192f0a0b1c27d3e8f4a5b6c7d8e9f03', amount: '1000.00' };

async function* some(...pages: readonly (readonly DirectDebitEntry[])[]): AsyncGenerator<readonly DirectDebitEntry[]> {
  for (const page of pages) yield await Promise.resolve(page);
}

async function written(head: DirectDebitHead, groups: readonly WrittenGroup[]): Promise<string> {
  let text = '';
  for await (const piece of pain008Of(head, groups)) text += piece;
  // Where elements stand is what counts, not how they are set apart.
  return text.replace(/>\s+</g, '>\n<').trim();
}

const creditor = (name: string): string => `<PmtInf>
<PmtInfId>0192f0a0b1c27d3e8f4a5b6c7d8e9f00-${name}`;
const transaction = (id: string, amount: string, bank: string, debtor: string, iban: string): string => `<DrctDbtTxInf>
<PmtId>
<EndToEndId>0192f0a0b1c27d3e8f4a5b6c7d8e9f0${id}</EndToEndId>
</PmtId>
<InstdAmt Ccy="EUR">${amount}</InstdAmt>
<DrctDbtTx>
<MndtRltdInf>
<MndtId>RUM-2024-77</MndtId>
<DtOfSgntr>2024-01-31</DtOfSgntr>
</MndtRltdInf>
</DrctDbtTx>
<DbtrAgt>
<FinInstnId>
${bank}
</FinInstnId>
</DbtrAgt>
<Dbtr>
${debtor}
</Dbtr>
<DbtrAcct>
<Id>
<IBAN>${iban}</IBAN>
</Id>
</DbtrAcct>
<RmtInf>
<Ustrd>F-2026-11</Ustrd>
</RmtInf>
</DrctDbtTxInf>`;
const payment = (
  place: string,
  count: string,
  total: string,
  sequence: string,
): string => `${creditor(place)}</PmtInfId>
<PmtMtd>DD</PmtMtd>
<NbOfTxs>${count}</NbOfTxs>
<CtrlSum>${total}</CtrlSum>
<PmtTpInf>
<SvcLvl>
<Cd>SEPA</Cd>
</SvcLvl>
<LclInstrm>
<Cd>CORE</Cd>
</LclInstrm>
<SeqTp>${sequence}</SeqTp>
</PmtTpInf>
<ReqdColltnDt>2026-11-20</ReqdColltnDt>
<Cdtr>
<Nm>Infogerance du Rhone</Nm>
</Cdtr>
<CdtrAcct>
<Id>
<IBAN>FR7630006000011234567890189</IBAN>
</Id>
</CdtrAcct>
<CdtrAgt>
<FinInstnId>
<BICFI>AGRIFRPP</BICFI>
</FinInstnId>
</CdtrAgt>
<ChrgBr>SLEV</ChrgBr>
<CdtrSchmeId>
<Id>
<PrvtId>
<Othr>
<Id>FR72ZZZ123456</Id>
<SchmeNm>
<Prtry>SEPA</Prtry>
</SchmeNm>
</Othr>
</PrvtId>
</Id>
</CdtrSchmeId>`;

test('all that a bank asks for stands in the order of its schema, in its signs', async () => {
  const groups: readonly WrittenGroup[] = [
    { recurrence: 'RECURRENT', count: 2, total: '230.10', entries: some([FIRST], [ABROAD]) },
    { recurrence: 'ONE_OFF', count: 1, total: '1000.00', entries: some([ONCE]) },
  ];
  const noBank = `<Othr>
<Id>NOTPROVIDED</Id>
</Othr>`;
  const morel = '<Nm>Atelier Morel + Fils</Nm>';
  const abroad = `<Nm>OEuvre Zurich AG</Nm>
<PstlAdr>
<PstCd>8001</PstCd>
<TwnNm>Zurich</TwnNm>
<Ctry>CH</Ctry>
<AdrLine>Bahnhofstrasse 1</AdrLine>
<AdrLine>c/o Muller, Etage 3</AdrLine>
</PstlAdr>`;
  expect(await written(HEAD, groups)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.008.001.08">
<CstmrDrctDbtInitn>
<GrpHdr>
<MsgId>0192f0a0b1c27d3e8f4a5b6c7d8e9f00</MsgId>
<CreDtTm>2026-11-02T09:00:00Z</CreDtTm>
<NbOfTxs>3</NbOfTxs>
<CtrlSum>1230.10</CtrlSum>
<InitgPty>
<Nm>Infogerance du Rhone</Nm>
</InitgPty>
</GrpHdr>
${payment('1', '2', '230.10', 'RCUR')}
${transaction('1', '30.10', noBank, morel, 'FR1420041010050500013M02606')}
${transaction('2', '200.00', '<BICFI>UBSWCHZH80A</BICFI>', abroad, 'CH9300762011623852957')}
</PmtInf>
${payment('2', '1', '1000.00', 'OOFF')}
${transaction('3', '1000.00', noBank, morel, 'FR1420041010050500013M02606')}
</PmtInf>
</CstmrDrctDbtInitn>
</Document>`);
});

test('no text is longer than it may be, and its end is no space', async () => {
  const long = { ...FIRST, debtorName: `${'x'.repeat(69)} y`, about: 'ab '.repeat(100) };
  const groups = [{ recurrence: 'RECURRENT', count: 1, total: '30.10', entries: some([long]) }] as const;
  const text = await written(HEAD, groups);
  expect(text).toContain(`<Nm>${'x'.repeat(69)}</Nm>`);
  expect(/<Ustrd>(.*)<\/Ustrd>/.exec(text)![1]).toBe(`${'ab '.repeat(46)}ab`.slice(0, 140));
});
