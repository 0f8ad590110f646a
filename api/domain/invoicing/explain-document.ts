import { explain, quantity, step } from '../explanation/build';
import type { Explanation, Step } from '../explanation/explanation';
import { decimal } from '../money/decimal';
import { formatAmount } from '../money/format-money';
import type { ComposedDocument } from './compose-documents';

/** How the totals of a document come from its lines; each line explains itself. */
export function explainDocument({ lines, vatGroups, ...totals }: ComposedDocument): Explanation {
  const { currency } = totals.totalExcludingTax;
  const article = 'CGI ann. II art. 242 nonies A';
  const groups = vatGroups.map(({ ratePercent, category, base }, place): Step => {
    const own = lines.filter(
      (line) => line.vatCategory === category && decimal(line.vatRatePercent).equals(decimal(ratePercent)),
    );
    const inputs = own.map((line, at) => quantity(`line_${at + 1}`, formatAmount(line.amount), currency));
    return step(
      { en: `Base of VAT at ${ratePercent} % (${category})`, fr: `Base de TVA à ${ratePercent} % (${category})` },
      inputs,
      inputs.map(({ name }) => name).join(' + '),
      quantity(`base_${place + 1}`, formatAmount(base), currency),
      article,
    );
  });
  const taxes = vatGroups.map(({ ratePercent, base, vat }, place): Step => {
    const inputs = [
      quantity(`base_${place + 1}`, formatAmount(base), currency),
      quantity(`rate_${place + 1}`, ratePercent, '%'),
    ];
    return step(
      { en: 'VAT, rounded half up to the cent', fr: 'TVA, arrondie au centime' },
      inputs,
      `roundHalfUp(base_${place + 1} * rate_${place + 1} / 100, 2)`,
      quantity(`vat_${place + 1}`, formatAmount(vat), currency),
      article,
    );
  });
  const parts = vatGroups.flatMap(({ base, vat }, place) => [
    quantity(`base_${place + 1}`, formatAmount(base), currency),
    quantity(`vat_${place + 1}`, formatAmount(vat), currency),
  ]);
  const total = step(
    { en: 'Total including tax', fr: 'Total toutes taxes comprises' },
    parts,
    parts.map(({ name }) => name).join(' + '),
    quantity('totalIncludingTax', formatAmount(totals.totalIncludingTax), currency),
    article,
  );
  return explain([...groups, ...taxes, total]);
}
