import { accept, refuse, type Result } from '../../domain/result';
import { invoicingSettingOf, type InvoicingSettingRecord } from '../../store/invoicing/invoicing.store';
import type { Unit } from '../command/unit';

/**
 * How the provider issues invoices. Refused at `path`: `INVOICING_NOT_SET` while it issues none.
 */
export async function requireInvoicing({ tx }: Unit, path: readonly string[]): Promise<Result<InvoicingSettingRecord>> {
  const setting = await invoicingSettingOf(tx);
  if (setting !== undefined) return accept(setting);
  const message = 'The provider has not said how it issues invoices.';
  return refuse('INVOICING_NOT_SET', path, message, 'Use `setInvoicing` first.');
}
