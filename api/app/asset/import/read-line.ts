import type { Refusal } from '../../../domain/result';
import { ASSET_KINDS, ASSET_OWNERSHIPS, type AssetKind } from '../../../domain/sla/commitment';
import { parseLocalDate } from '../../../domain/time/local-date';
import { checkAssetFacts, type GivenFacts } from '../asset-facts';
import { DATE_COLUMNS, dateNamed, kindNamed, ownershipNamed, type CsvColumn } from './columns';
import { refuseLine, type CsvLine } from './read-csv';

/** An asset that a line of a file tells of; its site and its parent by serial number or name. */
export interface ReadAsset {
  readonly line: number;
  readonly kind: AssetKind;
  readonly facts: GivenFacts;
  readonly site: string;
  readonly parent: string;
}

/** What a line tells of, and what is wrong with it. */
export function readLine(
  { line, cells }: CsvLine,
  firstDay: string,
): { readonly asset: ReadAsset; readonly faults: readonly Refusal[] } {
  const faults: Refusal[] = [];
  const textIn = (column: CsvColumn): string | null => cells.get(column) || null;
  const wordIn = <T extends string>(
    column: CsvColumn,
    words: readonly [T, ...T[]],
    named: (word: string, words: readonly T[]) => T | undefined,
  ): T => {
    const found = named(cells.get(column) ?? '', words);
    if (found === undefined)
      faults.push(
        ...refuseLine(
          line,
          column,
          `${JSON.stringify(cells.get(column) ?? '')} is no ${column}.`,
          `Use one of ${words.join(', ')}.`,
        ),
      );
    return found ?? words[0];
  };
  const dates = Object.fromEntries(
    DATE_COLUMNS.map((column) => {
      const text = textIn(column);
      if (text === null) return [column, null];
      const date = parseLocalDate(dateNamed(text) ?? text);
      if (!date.ok)
        faults.push(
          ...refuseLine(line, column, `${JSON.stringify(text)} is no date.`, 'Give it as 2026-03-02 or 02/03/2026.'),
        );
      return [column, date.ok ? date.value : null];
    }),
  ) as Record<(typeof DATE_COLUMNS)[number], string | null>;
  const facts = {
    ...dates,
    designation: cells.get('designation') ?? '',
    ownership: wordIn('ownership', ASSET_OWNERSHIPS, ownershipNamed),
    quantity: quantityIn(textIn('quantity')),
    coveredFrom: dates.coveredFrom ?? firstDay,
    functions: textIn('functions'),
    serialNumber: textIn('serialNumber'),
    product: textIn('product'),
    productVersion: textIn('productVersion'),
    siteId: null,
    parentId: null,
  } as GivenFacts;
  const kind = wordIn('kind', ASSET_KINDS, kindNamed);
  faults.push(
    ...checkAssetFacts(facts).flatMap(({ path, message, whatToDo }) =>
      refuseLine(line, path.join('.'), message, whatToDo),
    ),
  );
  const asset = { line, kind, facts, site: cells.get('site') ?? '', parent: cells.get('parent') ?? '' };
  return { asset, faults };
}

/** A quantity in digits; what is written otherwise (`1e3`, `0x10`) is no number. */
function quantityIn(text: string | null): number {
  if (text === null) return 1;
  return /^\d+$/.test(text) ? Number(text) : Number.NaN;
}
