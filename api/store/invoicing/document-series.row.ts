import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ProviderRow } from '../access/provider.row';

/** The last number of a provider's series of documents in a year, and the day that it bears. */
@Entity('document_series')
@ForeignKey(() => ProviderRow, ['providerId'], ['providerId'], { name: 'document_series_provider_fk' })
export class DocumentSeriesRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'document_series_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'series', type: 'text', primaryKeyConstraintName: 'document_series_pk' })
  series!: string;

  @PrimaryColumn({ name: 'year', type: 'integer', primaryKeyConstraintName: 'document_series_pk' })
  year!: number;

  @Column({ name: 'last_number', type: 'integer' })
  lastNumber!: number;

  @Column({ name: 'last_issued_on', type: 'date' })
  lastIssuedOn!: string;
}
