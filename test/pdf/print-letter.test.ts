import type { LetterFacts } from '../../api/domain/dunning/letter/dunning-letter';
import { printedLetter } from '../../api/domain/dunning/letter/printed-letter';
import type { Language } from '../../api/domain/explanation/print';
import { money, zero } from '../../api/domain/money/value';
import { printLetter } from '../../api/pdf/print-letter';
import { readPdf, type PdfNode, type ReadPdf } from '../support/read-pdf';
import { sampleLetter } from '../support/sample-letter';

/** Letters as PDF, read back by another library than the one that writes them. */

const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ');
const textOf = ({ pages }: ReadPdf): string =>
  pages.map(({ items }) => plain(items.map(({ str }) => str).join(' '))).join(' ');
const rolesOf = (node: PdfNode): string[] => [
  ...(node.role === undefined ? [] : [node.role]),
  ...(node.children ?? []).flatMap(rolesOf),
];
const read = async (facts: LetterFacts, language: Language = 'fr', original = language): Promise<ReadPdf> =>
  readPdf(await printLetter(printedLetter(facts, language, original)));

test('a formal notice says who, what, how much, by when, and what follows, in French', async () => {
  const found = await read(sampleLetter(1));
  expect(found.pages).toHaveLength(1);
  const text = textOf(found);
  for (const said of [
    ...['Mise en demeure', 'N° OMR-S1-R2', 'Infogérance du Rhône', 'SAS au capital de 50 000,00 €, RCS Lyon'],
    ...['SIREN : 732829320', 'Atelier Morel & Fils', '38000 Grenoble', 'SIREN : 552100554', 'Date : 31/07/2026'],
    ...['Lettre recommandée 1A 123 456 7890 1', 'Date limite', '08/08/2026', 'CPTA-7'],
    ...['Objet : mise en demeure de payer, contrat OMR-S1', 'nous vous mettons en demeure de nous payer 1 071,21 €'],
    ...['soit sous 8 jours', 'F2026-00001', '01/03/2026', '01/04/2026', '1 234,56 €', '234,56 €', '1 000,00 €'],
    ...['C. com. art. L441-10, D441-5', '1 234,56 € · 90 j · 8,13 %', '1 000,00 € · 30 j · 7,86 %', '31,21 €'],
    ...['40,00 €', 'Total à payer', 'le service pourra être suspendu, au plus tôt le 09/08/2026 (art. 21.3)'],
    ...['après 15 jours de suspension sans paiement', 'FR76 3000 6000 0112 3456 7890 189', 'AGRIFRPP'],
    ...['Code civil, art. 1344', 'Code de commerce, art. L441-10, II et D441-5', '1 / '],
  ])
    expect(text).toContain(said);
  // A notice goes to the seat, not to where invoices go.
  expect(text).not.toContain('BP 12');
  expect(found.info).toMatchObject({ Title: 'Mise en demeure OMR-S1-R2', Author: 'Infogérance du Rhône' });
  expect(found.marks).toMatchObject({ Marked: true });
  const roles = found.pages.flatMap(({ tree }) => rolesOf(tree));
  for (const role of ['H1', 'H2', 'Table', 'TH', 'TD', 'L', 'LI']) expect(roles).toContain(role);
});

test('a reminder in English reserves nothing that it asks for, and announces a notice', async () => {
  const text = textOf(await read(sampleLetter(2, { kind: 'PAYMENT_REMINDER', rights: [], proof: null }), 'en'));
  for (const said of [
    ...['Payment reminder', 'No. OMR-S1-R2', 'the 2 invoices below are overdue', 'Please pay us €2,142.42', 'BP 12'],
    ...['please disregard it', 'Fixed sums for recovery (2)', 'we shall have to give you formal notice'],
  ])
    expect(text).toContain(said);
  expect(text).not.toContain('suspended');
  expect(text).not.toContain('art. 1344');
});

test.each([
  ['CONSUMER', 'C. com. art. L441-10, D441-5', 'CONTRACT'],
  ['NON_PROFESSIONAL', 'C. civ. art. 1231-6', 'LAWFUL_MINIMUM'],
] as const)('a %s reads nothing of the law of professionals', async (buyerKind, article, basis) => {
  const [one] = sampleLetter(1).invoices;
  const free = { ...one!, charge: { ...one!.charge!, recoveryFee: zero('EUR') } };
  const facts = sampleLetter(1, { buyerKind, article, basis, invoices: [free], recoveryFee: zero('EUR') });
  for (const language of ['fr', 'en'] as const) {
    const text = textOf(await read(facts, language));
    for (const law of ['L441', 'D441', '40 €', 'forfaitaire', 'fixed sum of']) expect(text).not.toContain(law);
    if (basis === 'LAWFUL_MINIMUM') expect(text).toContain('1231-6');
  }
});

test('where no interest is asked for, or none has run, the letter says so', async () => {
  const invoices = sampleLetter(1).invoices.map((each) => ({ ...each, charge: null }));
  const none = { invoices, interest: zero('EUR'), recoveryFee: zero('EUR'), total: money('1000.00', 'EUR') };
  const silent = textOf(await read(sampleLetter(1, { ...none, basis: null, article: null })));
  expect(silent).toContain('Nos droits aux intérêts de retard et à l’indemnité forfaitaire');
  const later = textOf(await read(sampleLetter(1, { ...none, basis: 'CONTRACT', article: 'art. 21.3' })));
  expect(later).toContain('Aucun intérêt n’a couru à cette date.');
  expect(later).toContain('portent intérêt à compter de la mise en demeure');
  expect(later).toContain('au taux du contrat (Conditions d’infogérance, art. 21.3)');
  expect(later).not.toContain('continuent de courir');
});

test('what was claimed before is deducted, and a translation says that it is one', async () => {
  const less = { alreadyClaimed: money('20.00', 'EUR') };
  const text = textOf(await read(sampleLetter(1, { ...less, total: money('1051.21', 'EUR') }), 'en', 'fr'));
  for (const said of ['invoiced before', '-€20.00', '€1,051.21', 'one in French']) expect(text).toContain(said);
});

test.each(['fr', 'en'] as const)(
  'forty invoices go on over pages under the heads of their tables, in %s',
  async (language) => {
    const facts = sampleLetter(40);
    const { pages } = await read(facts, language);
    expect(pages.length).toBeGreaterThanOrEqual(4);
    const texts = pages.map(({ items }) => plain(items.map(({ str }) => str).join(' ')));
    const all = texts.join(' ');
    for (const { reference } of facts.invoices) expect(all.split(reference)).toHaveLength(3);
    const heads = language === 'fr' ? ['Reste dû', 'Indemnité'] : ['Remaining', 'Fixed sum'];
    texts.forEach((text, at) => {
      expect(text).toContain(`${at + 1} / ${pages.length}`);
      if (text.includes('F2026-')) expect(heads.some((head) => text.includes(head))).toBe(true);
    });
  },
);

test('the same letter is the same bytes', async () => {
  const letter = printedLetter(sampleLetter(3), 'fr');
  const [one, other] = [await printLetter(letter), await printLetter(structuredClone(letter))];
  expect(one.equals(other)).toBe(true);
  expect(one.toString('latin1')).toContain('pdfaid:part');
});
