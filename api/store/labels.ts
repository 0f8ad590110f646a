/** A record whose label, two columns, is one text in two languages. */
export type Labelled<Record> = Omit<Record, 'labelEn' | 'labelFr'> & {
  readonly label: { readonly en: string; readonly fr: string };
};

/**
 * Makes the label of each row an object in place: a page may have thousands. The two columns stay,
 * unseen.
 */
export function withLabels<Row extends { readonly labelEn: string; readonly labelFr: string }>(
  rows: readonly Row[],
): Labelled<Row>[] {
  for (const row of rows as readonly (Row & { label?: unknown })[]) row.label = { en: row.labelEn, fr: row.labelFr };
  return rows as unknown as Labelled<Row>[];
}
