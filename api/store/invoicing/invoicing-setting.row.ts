import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ProviderRow } from '../access/provider.row';
import type { Timestamp } from '../column-types';

/** How a provider issues invoices; a provider without a row issues none. */
@Entity('invoicing_setting')
@ForeignKey(() => ProviderRow, ['providerId'], ['providerId'], { name: 'invoicing_setting_provider_fk' })
@Check('invoicing_setting_category_ck', `operation_category IN ('GOODS', 'SERVICES', 'MIXED')`)
@Check('invoicing_setting_series_ck', `invoice_series <> credit_series`)
export class InvoicingSettingRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'invoicing_setting_pk' })
  providerId!: string;

  /** The provider, as what it happens to. */
  @Column({ name: 'id', type: 'uuid' })
  id!: string;

  /** First day that is invoiced here; what fell due before was invoiced elsewhere. */
  @Column({ name: 'starts_on', type: 'date' })
  startsOn!: string;

  @Column({ name: 'invoice_series', type: 'text' })
  invoiceSeries!: string;

  @Column({ name: 'credit_series', type: 'text' })
  creditSeries!: string;

  @Column({ name: 'operation_category', type: 'text' })
  operationCategory!: 'GOODS' | 'SERVICES' | 'MIXED';

  @Column({ name: 'updated_at', type: 'timestamptz', precision: 6 })
  updatedAt!: Timestamp;
}
