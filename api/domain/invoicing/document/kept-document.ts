import { formatAmount } from '../../money/format-money';
import { money, type Money } from '../../money/value';
import type { InvoiceDocument } from './invoice-document';

/** A document as it is kept: plain JSON, whose amounts are texts with their currency. */
export type KeptDocument = Readonly<Record<string, unknown>>;

/** A document as plain JSON, to be kept as it was issued. */
export function keptDocument(document: InvoiceDocument): KeptDocument {
  return plain(document) as KeptDocument;
}

/** A document that was kept, as it was. */
export function readKeptDocument(kept: KeptDocument): InvoiceDocument {
  return whole(kept) as InvoiceDocument;
}

function isMoney(value: object): value is Money {
  const keys = Object.keys(value);
  return keys.length === 2 && 'amount' in value && 'currency' in value && typeof value.currency === 'string';
}

function plain(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(plain);
  if (isMoney(value)) return { amount: formatAmount(value), currency: value.currency };
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]));
}

function whole(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(whole);
  if (isMoney(value)) return money(String(value.amount), value.currency);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, whole(each)]));
}
