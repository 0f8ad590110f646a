import {
  bicFault,
  compactNumber,
  emailFault,
  ibanFault,
  phoneFault,
  sirenFault,
  siretFault,
  vatNumberFault,
} from '../../../api/domain/party/company-numbers';

/** Numbers that their owners publish, or that registers give as examples. */
const RIGHT: readonly (readonly [(text: string) => string | null, readonly string[]])[] = [
  [sirenFault, ['732 829 320', '552 100 554', '356 000 000']],
  [siretFault, ['732 829 320 00074', '356 000 000 00048', '35600000049837']],
  [vatNumberFault, ['FR 44 732829320', 'FR83404833048', 'DE136695976', 'BE0417497106', 'EL123456789', 'CHE123456788']],
  [
    ibanFault,
    ['FR14 2004 1010 0505 0001 3M02 606', 'DE89370400440532013000', 'GB29NWBK60161331926819', 'NO9386011117947'],
  ],
  [bicFault, ['BNPAFRPP', 'BNPAFRPPXXX']],
  [emailFault, ['compta@example.com', "o'neil+factures@sub.example.fr"]],
  [phoneFault, ['+33 1 23 45 67 89', '01.23.45.67.89', '3949']],
];

describe.each(RIGHT)('%p', (faultOf, numbers) => {
  const compact = faultOf === emailFault || faultOf === phoneFault ? (text: string) => text : compactNumber;

  test.each(numbers)('%s can be right', (number) => {
    expect(faultOf(compact(number))).toBeNull();
  });
});

/** Of a fixed length, or with a check digit at their end: a Swiss VAT number has neither. */
const OF_ALL_SIGNS = RIGHT.filter(([faultOf]) =>
  [sirenFault, siretFault, vatNumberFault, ibanFault].includes(faultOf),
).flatMap(([faultOf, numbers]) =>
  numbers.filter((number) => !number.startsWith('CHE')).map((number) => [faultOf, number] as const),
);

test.each(OF_ALL_SIGNS)('%p: %s without its last sign is wrong, and says so in a sentence', (faultOf, number) => {
  expect(faultOf(compactNumber(number).slice(0, -1))).toMatch(/^[A-Z].*\.$/);
});

test.each(['QQ123456', 'EU372000063', 'UK123456789', '44732829320'])(
  '%s is no VAT number: its first letters are those of no country (BR-CO-09)',
  (number) => expect(vatNumberFault(number)).toBe('A VAT number begins with the two letters of its country.'),
);

test('any one digit changed in a SIREN, a SIRET, a French VAT number or an IBAN is noticed', () => {
  const missed: string[] = [];
  const tried = (faultOf: (text: string) => string | null, number: string): void => {
    for (const [place, sign] of [...number].entries()) {
      if (!/\d/.test(sign)) continue;
      for (const digit of '0123456789'.replace(sign, '')) {
        const changed = number.slice(0, place) + digit + number.slice(place + 1);
        if (faultOf(changed) === null) missed.push(changed);
      }
    }
  };
  tried(sirenFault, '732829320');
  tried(siretFault, '73282932000074');
  tried(vatNumberFault, 'FR44732829320');
  tried(ibanFault, 'FR1420041010050500013M02606');
  expect(missed).toEqual([]);
});

test.each([
  [sirenFault, '73282932'],
  [siretFault, '73282932100074'],
  [vatNumberFault, '44732829320'],
  [vatNumberFault, 'FR45732829320'],
  [vatNumberFault, 'DE13669597'],
  [ibanFault, 'ZZ1420041010050500013M02606'],
  [ibanFault, 'FR1420041010050500013M0260'],
  [bicFault, 'BNPAFRP'],
  [emailFault, 'compta@'],
  [emailFault, 'a b@example.com'],
  [phoneFault, 'call me'],
])('%p refuses %s', (faultOf, number) => {
  expect(faultOf(number)).toMatch(/^[A-Z].*\.$/);
});
