import { inflateSync } from 'node:zlib';
import type { Printed } from '../../api/domain/document/printed';
import { instant } from '../../api/domain/time/instant';
import { printDocument } from '../../api/pdf/print-document';
import { readPdf, type PdfNode, type PdfPage } from '../support/read-pdf';

/** Documents as PDF, read back by another library than the one that writes them. */

const SENTENCE = 'Remplacement du bloc « redondant » : vérifié, œuvre, Noël ! Coût 1 234,56 €. ';
const DOCUMENT: Printed = {
  language: 'fr',
  title: 'Rapport d’intervention',
  author: 'Infogérance du Rhône',
  about: 'Contrat OMR-S1 · Atelier Morel',
  writtenAt: instant(Date.parse('2022-11-08T09:40:00Z') / 1000),
  sections: [
    { heading: null, parts: [{ kind: 'FACTS', facts: [['Contrat', 'OMR-S1']] }] },
    { heading: 'Travaux réalisés', parts: [{ kind: 'TEXT', text: 'Alimentation remplacée.\nŒuvre à Noël.' }] },
    { heading: 'Décompte', parts: [{ kind: 'LIST', items: ['Forfait : 30 min', 'UT : 30 min'] }] },
  ],
};
const PLAN = {
  kind: 'TABLE',
  columns: [
    { title: 'N°', width: 1, isNumber: true },
    { title: 'Quoi', width: 6 },
    { title: 'Qui', width: 2 },
  ],
} as const;
const withParts = (...parts: Printed['sections'][number]['parts']): Printed => ({
  ...DOCUMENT,
  sections: [{ heading: 'Suite', parts }],
});

const textOf = (pages: readonly PdfPage[]): string =>
  pages
    .flatMap(({ items }) => items.map(({ str }) => str))
    .join(' ')
    .replace(/[\s\u00a0]+/g, ' ');
const rolesOf = (node: PdfNode): string[] => [
  ...(node.role === undefined ? [] : [node.role]),
  ...(node.children ?? []).flatMap(rolesOf),
];
const count = (text: string, piece: string): number => text.split(piece).length - 1;

test('says in French what it is told, who it is from, and of when', async () => {
  const { pages, info, xmp, marks } = await readPdf(await printDocument(DOCUMENT));
  expect(pages).toHaveLength(1);
  for (const said of ['Infogérance du Rhône', 'Rapport d’intervention', 'Travaux réalisés', 'Œuvre à Noël.', '1 / 1'])
    expect(textOf(pages)).toContain(said);
  expect(textOf(pages)).toContain('Contrat OMR-S1 · Atelier Morel');
  expect(info).toMatchObject({
    Title: 'Rapport d’intervention',
    Author: 'Infogérance du Rhône',
    CreationDate: 'D:20221108094000Z',
    Language: 'fr-FR',
  });
  expect(marks).toMatchObject({ Marked: true });
  expect(xmp['pdfaid:part']).toBe('3');
});

test('a name with signs of XML stands in what it says of itself', async () => {
  const [title, author, about] = ['Rapport <n°> 1', 'Dupont & Fils', '</rdf:li> &amp; ]]>'];
  const { info, xmp } = await readPdf(await printDocument({ ...DOCUMENT, title, author, about }));
  expect(info).toMatchObject({ Title: title, Author: author, Subject: about });
  expect(xmp).toMatchObject({ 'dc:title': title, 'dc:creator': [author], 'dc:description': about });
});

test('its structure is that of its parts, for whoever has it read aloud', async () => {
  const { pages } = await readPdf(
    await printDocument(
      withParts(...DOCUMENT.sections[2]!.parts, {
        ...PLAN,
        rows: [['1', 'Sauvegarde', 'C. Petit']],
      }),
    ),
  );
  const roles = rolesOf(pages[0]!.tree);
  expect(roles).toEqual([
    'Root',
    'Document',
    'P',
    'H1',
    'Sect',
    'H2',
    'L',
    'LI',
    'Lbl',
    'LBody',
    'LI',
    'Lbl',
    'LBody',
    'Table',
    'TR',
    'TH',
    'TH',
    'TH',
    'TR',
    'TD',
    'TD',
    'TD',
  ]);
});

test('the same document is the same bytes, another is not', async () => {
  const [one, two] = [await printDocument(DOCUMENT), await printDocument(structuredClone(DOCUMENT))];
  const other = await printDocument({ ...DOCUMENT, title: 'Rapport' });
  expect(one.equals(two)).toBe(true);
  expect(one.equals(other)).toBe(false);
});

test('its fonts are in it', async () => {
  const bytes = (await printDocument(DOCUMENT)).toString('latin1');
  expect(count(bytes, '/FontFile2')).toBe(2);
  expect(bytes).not.toMatch(/\/BaseFont \/(Helvetica|Times|Courier)/);
});

test('long texts, lists and tables go on over pages, and nothing of them is lost or outside', async () => {
  const sentences = Array.from({ length: 90 }, (_, at) => `[t${at}] ${SENTENCE.repeat((at % 5) + 1)}`);
  const items = Array.from({ length: 40 }, (_, at) => `[i${at}] ${SENTENCE.repeat((at % 3) + 1)}`);
  const rows = Array.from({ length: 70 }, (_, at) => [
    String(at),
    `[r${at}] ${at === 33 ? `${SENTENCE.repeat(120)} [end of 33]` : SENTENCE}`,
    'C. Petit',
  ]);
  const parts = [
    { kind: 'TEXT', text: sentences.join('\n') },
    { kind: 'LIST', items },
    { ...PLAN, rows },
  ] as const;
  const { pages } = await readPdf(await printDocument(withParts(...parts)));
  const text = textOf(pages);
  expect(pages.length).toBeGreaterThan(8);
  for (const [letter, many] of [
    ['t', 90],
    ['i', 40],
    ['r', 70],
  ] as const)
    for (let at = 0; at < many; at += 1) expect(count(text, `[${letter}${at}]`)).toBe(1);
  expect(count(text, 'redondant')).toBe(
    [...sentences, ...items, ...rows.map(([, what]) => what!)].reduce((sum, each) => sum + count(each, 'redondant'), 0),
  );
  expect(count(text, '[end of 33]')).toBe(1);
  pages.forEach(({ items: drawn }, at) => {
    expect(drawn.some(({ str }) => str === `${at + 1} / ${pages.length}`)).toBe(true);
    for (const { str, x, y, width } of drawn.filter((each) => each.str.trim() !== '')) {
      expect([str, x >= 55, x + width <= 595.28 - 55, y >= 40, y <= 841.89 - 56]).toEqual([
        str,
        true,
        true,
        true,
        true,
      ]);
    }
  });
  // The head of the table is on each of its pages, and read once.
  const heads = pages.map(({ items: drawn }) => drawn.filter(({ str }) => str === 'Quoi').length);
  const first = heads.indexOf(1);
  expect(heads.slice(first).every((many) => many === 1)).toBe(true);
  expect(pages.flatMap(({ tree }) => rolesOf(tree)).filter((role) => role === 'TH').length).toBeGreaterThanOrEqual(3);
});

test('no line of a page is drawn over another', async () => {
  const facts = [
    ['Éléments', 'Serveur, '.repeat(60)],
    ['Un nom bien plus long que sa colonne', 'court'],
    ['Fin', ''],
  ];
  const { pages } = await readPdf(
    await printDocument(
      withParts({ kind: 'FACTS', facts: facts as [string, string][] }, { kind: 'TEXT', text: 'après' }),
    ),
  );
  for (const { items } of pages) {
    const drawn = items.filter(({ str }) => str.trim() !== '');
    for (const one of drawn)
      for (const other of drawn)
        if (one !== other && Math.abs(one.y - other.y) < 5)
          expect([one.str, other.str, one.x + one.width <= other.x || other.x + other.width <= one.x]).toEqual([
            one.str,
            other.str,
            true,
          ]);
  }
});

test('letters that no font of it has, marks of direction, words without end and empty texts do no harm', async () => {
  const nasty = ['中文 😀', '\u202eabc\u202c', 'x'.repeat(9_000), '\r\n\t', '', 'e\u0301', '\u00a0', '﷽'.repeat(50)];
  const { pages } = await readPdf(
    await printDocument(
      withParts(
        { kind: 'TEXT', text: nasty.join('\n') },
        { kind: 'LIST', items: nasty },
        { kind: 'FACTS', facts: nasty.map((each) => ['Nom', each] as const) },
        { ...PLAN, rows: nasty.map((each) => [each, each, each]) },
        { ...PLAN, rows: [] },
      ),
    ),
  );
  const text = textOf(pages);
  expect(text).toContain('\ufffd\ufffd');
  expect(text).toContain('é');
  // As text, item, value, and in three cells.
  expect(count(text.replace(/ /g, ''), 'x')).toBeGreaterThanOrEqual(9_000 * 6);
});

test('words that look like commands of the format are words', async () => {
  const said = 'Titre) Tj (\\) ET endstream <</JS (x)>> %%EOF';
  const { pages, info } = await readPdf(
    await printDocument({ ...withParts({ kind: 'TEXT', text: said }), title: said, author: said }),
  );
  expect(count(textOf(pages), said)).toBe(3);
  expect(info['Title']).toBe(said);
});

test('what is drawn can be unpacked: the streams are whole', async () => {
  const bytes = await printDocument(DOCUMENT);
  const text = bytes.toString('latin1');
  const streams = [...text.matchAll(/\/Length (\d+)\n\/Filter \/FlateDecode\n>>\nstream\n/g)];
  expect(streams.length).toBeGreaterThan(2);
  for (const found of streams) {
    const from = found.index + found[0].length;
    expect(() => inflateSync(bytes.subarray(from, from + Number(found[1])))).not.toThrow();
  }
});
