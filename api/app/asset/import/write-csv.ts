import type { ListedAsset } from '../../../store/asset/asset.store';
import { CSV_COLUMNS, type CsvColumn } from './columns';

/**
 * An inventory as CSV that `importAssets` reads back: semicolons, CRLF, a byte order mark for the
 * programs that look for one.
 */
export function writeCsv(assets: readonly ListedAsset[]): string {
  const lines = [CSV_COLUMNS, ...assets.map((asset) => CSV_COLUMNS.map((column) => cell(asset, column)))];
  return `\uFEFF${lines.map((cells) => cells.map(quoted).join(';')).join('\r\n')}\r\n`;
}

function cell(asset: ListedAsset, column: CsvColumn): string {
  if (column === 'site') return asset.siteName ?? '';
  if (column === 'parent') return asset.parentName ?? '';
  return String(asset[column] ?? '');
}

function quoted(text: string): string {
  return /[";\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
