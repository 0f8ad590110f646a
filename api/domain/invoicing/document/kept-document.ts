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
  if (!('amount' in value && 'currency' in value && typeof value.currency === 'string')) return false;
  return Object.keys(value).length === 2;
}

function plain(value: unknown): unknown {
  return copied(value, (amount) => ({ amount: formatAmount(amount), currency: amount.currency }));
}

function whole(value: unknown): unknown {
  return copied(value, ({ amount, currency }) => money(String(amount), currency));
}

/** A copy of a document, or of a part of it, whose amounts are written in another way. */
function copied(value: unknown, written: (amount: Money) => unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((each) => copied(each, written));
  if (isMoney(value)) return written(value);
  const copy: Record<string, unknown> = {};
  for (const [name, each] of Object.entries(value)) copy[name] = copied(each, written);
  return copy;
}
