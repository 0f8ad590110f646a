import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Timestamp } from '../column-types';

/** A provider (the tenant). Its only key is the provider itself. */
@Entity('provider')
export class ProviderRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'provider_pk' })
  providerId!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 0 })
  createdAt!: Timestamp;
}
