import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ProviderRow } from './provider.row';

/**
 * A counter of a provider, e.g. `billing_adjustment`. The lock on its row, held to the commit,
 * gives numbers without gaps in order of visibility.
 */
@Entity('provider_counter')
@ForeignKey(() => ProviderRow, ['providerId'], ['providerId'], { name: 'provider_counter_provider_fk' })
export class ProviderCounterRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'provider_counter_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'name', type: 'text', primaryKeyConstraintName: 'provider_counter_pk' })
  name!: string;

  @Column({ name: 'last', type: 'bigint' })
  last!: string;
}
