import { recordIndexValues, recordLegalRates } from '../../api/app/figure/record-figures';
import { recordSparePart } from '../../api/app/spare-part/record-spare-part';
import { decimal } from '../../api/domain/money/decimal';
import { on } from './made-contract';
import { carryOut, type Tenant } from './tenant';

/** Ids of what the prices of a provider follow. */
export interface Priced {
  /** A value of an index, the provider's. */
  readonly figure: string;
}

/** Records the value of an index. */
export async function priced(tenant: Tenant): Promise<Priced> {
  const value = { period: '2025-Q3', value: decimal('121.8'), publishedOn: on('2025-12-12'), provisional: false };
  const values = [{ ...value, source: 'Publisher' }];
  const { figureIds } = await carryOut(tenant, '2026-01-02T07:30:00Z', (unit) =>
    recordIndexValues(unit, { series: `Labour ${tenant.providerId}`, values }),
  );
  const rates = [{ from: on('2026-01-01'), percent: decimal('2.62'), source: 'Decree' }];
  await carryOut(tenant, '2026-01-02T07:40:00Z', (unit) => recordLegalRates(unit, { kind: 'LEGAL_INTEREST', rates }));
  return { figure: figureIds[0]! };
}

/** Records a spare part of a contract, which is free; the id of its record. */
export async function replaced(tenant: Tenant, contractId: string, assetId: string): Promise<string> {
  const part = { reference: 'DISK', description: 'A disk', quantity: 1, replacedOn: on('2026-03-02') };
  const { sparePartId } = await carryOut(tenant, '2026-03-30T13:00:00Z', (unit) =>
    recordSparePart(unit, { contractId, assetId, ...part }),
  );
  return sparePartId;
}
