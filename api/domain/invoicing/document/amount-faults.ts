import { compare, isPositive, isZero, sameMoney, sum, subtract, add } from '../../money/arithmetic';
import { decimal, isDecimalText } from '../../money/decimal';
import { formatMoney } from '../../money/format-money';
import { roundHalfUp } from '../../money/rounding';
import { exactAmount, zero, type Money } from '../../money/value';
import { invoiceTotals } from '../invoice-totals';
import { FRENCH_VAT_RATES } from './code-lists';
import { isOutsideVat } from './document-words';
import { VAT_CATEGORIES, type DocumentLine, type InvoiceDocument } from './invoice-document';
import { nonies, type InvoiceFaults } from './invoice-fault';

const LINE = nonies('I, 8°');

/** Whether plain decimal text has at most so many decimals. */
function hasDecimals(text: string, most: number): boolean {
  return isDecimalText(text) && decimal(text).decimalPlaces() <= most && text.replace(/\D/g, '').length <= 19;
}

/** Whether all amounts of a document are in its currency: else its sums cannot be looked at. */
export function currencyFaults(faults: InvoiceFaults, document: InvoiceDocument): boolean {
  const { currency, lines, vat, settlements, totals, vatInEuro } = document;
  const before = faults.found.length;
  const amounts: readonly (readonly [Money, readonly (string | number)[]])[] = [
    ...lines.map(({ net }, at) => [net, ['lines', at, 'net']] as const),
    ...vat.flatMap(({ base, vat: tax }, at) => [
      [base, ['vat', at, 'base']] as const,
      [tax, ['vat', at, 'vat']] as const,
    ]),
    ...settlements.map(({ amount }, at) => [amount, ['settlements', at, 'amount']] as const),
    ...Object.entries(totals).map(([name, amount]) => [amount as Money, ['totals', name]] as const),
  ];
  for (const [amount, path] of amounts)
    faults.unless(
      amount.currency === currency,
      'BR-CL-03',
      path,
      `An amount is in ${amount.currency}, the document in ${currency}.`,
      `Give it in ${currency}.`,
    );
  faults.unless(
    currency === 'EUR' ? vatInEuro === null : vatInEuro?.currency === 'EUR',
    'CGI ann. II art. 242 nonies A; BR-FR-CO-12; BR-53',
    ['vatInEuro'],
    currency === 'EUR' ? 'The VAT is in euro already.' : 'The VAT in euro is missing.',
    currency === 'EUR' ? 'Leave it out.' : 'Give the VAT in euro beside that in the currency of the invoice.',
  );
  return faults.found.length === before;
}

/** What is missing or wrong of the lines, each by itself. */
export function lineFaults(faults: InvoiceFaults, { lines }: InvoiceDocument): void {
  faults.unless(lines.length > 0, `${LINE}; BR-16`, ['lines'], 'The document has no line.', 'Give one line at least.');
  const ids = lines.map(({ id }) => id);
  lines.forEach((line, at) => {
    const path = ['lines', at];
    faults.needs(line.id, 'BR-21', [...path, 'id'], 'The number of the line');
    const isFirst = ids.indexOf(line.id) === at;
    faults.unless(isFirst, 'BR-21', [...path, 'id'], 'Two lines have one number.', 'Give each line its own.');
    faults.needs(line.name, `C. com. L441-9; ${LINE}; BR-25`, [...path, 'name'], 'The name of what is invoiced');
    faults.notEmpty(line.description, [...path, 'description'], 'The description');
    quantityFaults(faults, line, path);
    rateFaults(faults, line.vatCategory, line.vatRatePercent, [...path, 'vatRatePercent']);
  });
}

function quantityFaults(faults: InvoiceFaults, line: DocumentLine, path: readonly (string | number)[]): void {
  const { quantity, unit, unitPrice, net } = line;
  faults.unless(
    hasDecimals(quantity, 4),
    `C. com. L441-9; ${LINE}; BR-22; BR-FR-DEC-02`,
    [...path, 'quantity'],
    'The quantity is no number of four decimals at most.',
    'Give a quantity of four decimals at most.',
  );
  faults.unless(
    /^[A-Z0-9]{2,3}$/.test(unit),
    'BR-23; BR-CL-23',
    [...path, 'unit'],
    'That is no code of a unit.',
    'Give a code of UN/ECE Recommendation 20, like `C62` or `MON`.',
  );
  faults.unless(
    hasDecimals(unitPrice, 6) && !unitPrice.startsWith('-'),
    `C. com. L441-9; ${LINE}; BR-26; BR-27; BR-FR-DEC-03`,
    [...path, 'unitPrice'],
    'The price is no number from zero of six decimals at most.',
    'Give a price without a sign, of six decimals at most; a deduction has a quantity below zero.',
  );
  if (!isDecimalText(quantity) || !isDecimalText(unitPrice)) return;
  const product = roundHalfUp(exactAmount(decimal(quantity).times(decimal(unitPrice)), net.currency));
  faults.unless(
    sameMoney(product, net),
    `${LINE}; BR-24`,
    [...path, 'net'],
    `The line is ${formatMoney(net)}, and its quantity times its price is ${formatMoney(product)}.`,
    'Give a quantity and a price that make the amount of the line.',
  );
}

function rateFaults(faults: InvoiceFaults, category: string, rate: string, path: readonly (string | number)[]): void {
  faults.unless(
    (VAT_CATEGORIES as readonly string[]).includes(category),
    'BR-CO-04; BR-FR-15',
    [...path.slice(0, -1), path.includes('lines') ? 'vatCategory' : 'category'],
    'There is no such category of VAT in France.',
    `Give one of ${VAT_CATEGORIES.join(', ')}.`,
  );
  const isRate = isDecimalText(rate) && (FRENCH_VAT_RATES as readonly string[]).includes(decimal(rate).toFixed());
  faults.unless(
    isRate,
    `${LINE}; BR-FR-16; BR-FR-DEC-04`,
    path,
    'There is no such rate of VAT in France.',
    `Give one of ${FRENCH_VAT_RATES.join(', ')}.`,
  );
  if (!isRate) return;
  const isTaxed = category === 'S';
  faults.unless(
    isTaxed !== decimal(rate).isZero(),
    'BR-S-05; BR-Z-05; BR-E-05; BR-AE-05; BR-IC-05; BR-G-05; BR-O-05',
    path,
    isTaxed ? 'A taxed line has a rate above zero.' : 'What is not taxed has a rate of zero.',
    'Mend the rate or the category.',
  );
}

/** What is wrong of the VAT: it is that of the lines by group, and says why there is none. */
export function vatFaults(faults: InvoiceFaults, document: InvoiceDocument): void {
  const { lines, vat, currency } = document;
  faults.unless(vat.length > 0, `${nonies('I, 11°')}; BR-CO-18`, ['vat'], 'The VAT is missing.', 'Give it by rate.');
  faults.unless(
    !isOutsideVat(document) || lines.every(({ vatCategory }) => vatCategory === 'O'),
    'BR-O-11; BR-O-12',
    ['lines'],
    'What is outside the scope of VAT stands beside what is in it.',
    'Put it on a document of its own.',
  );
  const key = (category: string, rate: string): string => `${category} ${decimal(rate).toFixed()}`;
  const valid = [...lines.map(({ vatRatePercent }) => vatRatePercent), ...vat.map(({ ratePercent }) => ratePercent)];
  if (!valid.every(isDecimalText)) return;
  const expected = new Map(
    invoiceTotals(
      lines.map(({ net, vatCategory, vatRatePercent }) => ({ amount: net, vatCategory, vatRatePercent })),
      currency,
    ).vatGroups.map((group) => [key(group.category, group.ratePercent), group]),
  );
  vat.forEach(({ category, ratePercent, base, vat: tax, exemption }, at) => {
    const path = ['vat', at];
    rateFaults(faults, category, ratePercent, [...path, 'ratePercent']);
    const group = expected.get(key(category, ratePercent));
    expected.delete(key(category, ratePercent));
    faults.unless(
      group !== undefined && sameMoney(group.base, base),
      `${nonies('I, 11°')}; BR-S-08; BR-Z-08; BR-E-08; BR-AE-08; BR-IC-08; BR-G-08; BR-O-08`,
      [...path, 'base'],
      'The base of the VAT is not the sum of the lines of its category and rate.',
      'Give the sum of these lines, once.',
    );
    faults.unless(
      group === undefined || sameMoney(group.vat, tax),
      `${nonies('I, 11°')}; BR-CO-17; BR-S-09; BR-Z-09; BR-E-09; BR-AE-09; BR-IC-09; BR-G-09; BR-O-09`,
      [...path, 'vat'],
      'The VAT is not its base times its rate, half up to the cent.',
      'Mend it.',
    );
    const needsReason = category !== 'S' && category !== 'Z';
    faults.unless(
      needsReason === (exemption !== null && exemption.text.trim() !== ''),
      `${nonies('I, 12° and 13°')}; BR-E-10; BR-AE-10; BR-IC-10; BR-G-10; BR-O-10; BR-S-10; BR-Z-10`,
      [...path, 'exemption'],
      needsReason ? 'Why no VAT is charged is missing.' : 'What is taxed has no reason for not being so.',
      needsReason ? 'Give the reason, with its article.' : 'Leave the reason out.',
    );
  });
  faults.unless(
    expected.size === 0,
    `${nonies('I, 11°')}; BR-S-01; BR-Z-01; BR-E-01; BR-AE-01; BR-IC-01; BR-G-01; BR-O-01`,
    ['vat'],
    'The VAT of a line is in no group.',
    'Give a group for each category and rate.',
  );
}

/** What is wrong of the sums. */
export function totalFaults(faults: InvoiceFaults, document: InvoiceDocument): void {
  const { lines, vat, settlements, totals, currency } = document;
  const nets = lines.map(({ net }) => net);
  const taxes = vat.map(({ vat: tax }) => tax);
  const settled = settlements.map(({ amount }) => amount);
  const expected: readonly (readonly [keyof typeof totals, Money, string])[] = [
    ['lines', sum(nets, currency), 'BR-12; BR-CO-10'],
    ['excludingTax', totals.lines, `${nonies('I, 11°')}; BR-13; BR-CO-13`],
    ['vat', sum(taxes, currency), `${nonies('I, 11°')}; BR-CO-14`],
    ['includingTax', add(totals.excludingTax, totals.vat), 'BR-14; BR-CO-15'],
    ['settled', sum(settled, currency), 'BR-CO-16'],
    ['payable', subtract(totals.includingTax, totals.settled), 'BR-15; BR-CO-16'],
  ];
  for (const [name, amount, rule] of expected)
    faults.unless(
      sameMoney(totals[name], amount),
      rule,
      ['totals', name],
      `The sum is ${formatMoney(totals[name])}, and its parts make ${formatMoney(amount)}.`,
      'Mend it.',
    );
  const none = zero(currency);
  settlements.forEach(({ amount }, at) =>
    faults.unless(
      isPositive(amount),
      'BR-CO-16',
      ['settlements', at, 'amount'],
      'What was paid or set off is not above zero.',
      'Give an amount above zero.',
    ),
  );
  // **Reading**: what is below zero is the other kind of document, for whoever books it.
  faults.unless(
    compare(totals.includingTax, none) >= 0,
    'UNTDID 1001',
    ['totals', 'includingTax'],
    'The total is below zero.',
    document.kind === 'CREDIT_NOTE' ? 'Make it an invoice.' : 'Make it a credit note.',
  );
  faults.unless(
    compare(totals.payable, none) >= 0 || compare(totals.includingTax, none) < 0,
    'BR-CO-16; C. civ. 1347',
    ['totals', 'payable'],
    'More was paid or set off than is owed.',
    'Keep what the document cannot take for another one.',
  );
  if (document.paidOn === null) return;
  faults.unless(
    isZero(totals.payable) && sameMoney(totals.settled, totals.includingTax),
    'BR-FR-CO-09',
    ['paidOn'],
    'The document says that it is paid, and something is left to pay.',
    'Leave the day of payment out, or give all that was paid.',
  );
}
