import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { invoicingSettingOf } from '../../store/invoicing/invoicing.store';
import { InvoicingSettingRow } from '../../store/rows';
import { changeRow } from '../../store/write-rows';
import { record } from '../command/record';
import { stampUnit } from '../command/stamp-unit';
import { insertRow, type Unit } from '../command/unit';

/** How a provider issues invoices. */
export interface SetInvoicingInput {
  /** First day that is invoiced here. */
  readonly startsOn: LocalDate;
  readonly invoiceSeries: string;
  readonly creditSeries: string;
  readonly operationCategory: InvoicingSettingRow['operationCategory'];
}

/** A series, so that a number of it has at most 35 characters (EN 16931 BT-1, BR-FR-01). */
const SERIES = /^[A-Z0-9](?:[A-Z0-9_/+-]{0,14}[A-Z0-9])?$/;

/**
 * Sets how the provider issues invoices from a first day on. Refused: a series that is no word of
 * capitals and digits, is that of both kinds or was that of the other one
 * (`INVOICE_SERIES_INVALID`), and a first day that changes once something was invoiced
 * (`INVOICING_BEGUN`).
 */
export async function setInvoicing(unit: Unit, input: SetInvoicingInput): Promise<Result<{ readonly done: true }>> {
  const { startsOn, invoiceSeries, creditSeries, operationCategory } = input;
  const faults = [...checkSeries(invoiceSeries, 'invoiceSeries'), ...checkSeries(creditSeries, 'creditSeries')];
  if (faults.length === 0 && invoiceSeries === creditSeries)
    faults.push(
      ...refuse(
        'INVOICE_SERIES_INVALID',
        ['creditSeries'],
        'Both kinds have one series.',
        'Give credit notes another one.',
      ).refusals,
    );
  if (faults.length > 0) return refuseAll(faults);
  await stampUnit(unit);
  const before = await invoicingSettingOf(unit.tx);
  if (before !== undefined && before.startsOn !== startsOn && (await hasInvoices(unit))) {
    const message = `Invoices are issued here since ${before.startsOn}.`;
    return refuse('INVOICING_BEGUN', ['startsOn'], message, `Give ${before.startsOn}; what was issued stays.`);
  }
  const swapped = await otherKindOf(unit, input);
  if (swapped !== null) {
    const message = `${swapped === 'creditSeries' ? 'Invoices' : 'Credit notes'} were issued in the series ${input[swapped]}.`;
    return refuse('INVOICE_SERIES_INVALID', [swapped], message, 'Give a series that no other kind has had.');
  }
  const { providerId } = unit.session;
  const updatedAt = unit.recordedAt;
  const kept = { startsOn, invoiceSeries, creditSeries, operationCategory };
  if (before === undefined) await insertRow(unit, InvoicingSettingRow, { id: providerId, ...kept, updatedAt });
  else await changeRow(unit.tx, InvoicingSettingRow, { providerId }, { ...kept, updatedAt });
  await record(unit, { kind: 'INVOICING_SET', subjectId: providerId, contractId: null, payload: kept });
  return accept({ done: true });
}

/** A series that documents of the other kind were issued in; null where there is none. */
async function otherKindOf(
  unit: Unit,
  { invoiceSeries, creditSeries }: SetInvoicingInput,
): Promise<'invoiceSeries' | 'creditSeries' | null> {
  const [found] = await unit.tx.query<{ readonly isCredit: boolean }>(
    {
      name: 'invoicing:series-of-other-kind',
      text:
        `SELECT (v.kind = 'CREDIT_NOTE') AS "isCredit" FROM invoice v ` +
        `WHERE v.series = $1 AND v.kind = 'CREDIT_NOTE' OR v.series = $2 AND v.kind <> 'CREDIT_NOTE' LIMIT 1`,
    },
    [invoiceSeries, creditSeries],
  );
  if (found === undefined) return null;
  return found.isCredit ? 'invoiceSeries' : 'creditSeries';
}

async function hasInvoices(unit: Unit): Promise<boolean> {
  const [row] = await unit.tx.query<object>({ name: 'invoicing:any', text: 'SELECT 1 FROM document_series LIMIT 1' });
  return row !== undefined;
}

function checkSeries(series: string, name: string): Refusal[] {
  if (SERIES.test(series)) return [];
  const message = `${JSON.stringify(series.slice(0, 40))} is no name of a series.`;
  return [...refuse('INVOICE_SERIES_INVALID', [name], message, 'Give 1 to 16 capitals and digits, e.g. `F`.').refusals];
}
