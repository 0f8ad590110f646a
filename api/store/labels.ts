import { selectedValue, type SelectedValue } from './table';

/** A record whose label, two columns, is one text in two languages. */
export type Labelled<Record> = Omit<Record, 'labelEn' | 'labelFr'> & {
  readonly label: { readonly en: string; readonly fr: string };
};

/** What labels are made of. */
export const LABEL_PARTS = { label: ['labelEn', 'labelFr'] } as const;

/**
 * Makes the label of each row an object in place: a page may have thousands. The two columns stay,
 * unseen. Rows that were read without them have no label.
 */
export function withLabels<Row extends { readonly labelEn: string; readonly labelFr: string }>(
  rows: readonly Row[],
): Labelled<Row>[] {
  if (rows[0] === undefined || !Object.hasOwn(rows[0], LABEL_PARTS.label[0])) return rows as unknown as Labelled<Row>[];
  for (const row of rows as readonly (Row & { label?: unknown })[]) row.label = { en: row.labelEn, fr: row.labelFr };
  return rows as unknown as Labelled<Row>[];
}

/** The two columns of a label as values of one property, for rows that are read within others. */
export function labelWithin(values: readonly SelectedValue[]): readonly SelectedValue[] {
  return values.map((one) => {
    if (one.name === 'labelEn') return selectedValue('label.en', one.value);
    return one.name === 'labelFr' ? selectedValue('label.fr', one.value) : one;
  });
}
