import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Timestamp } from '../column-types';
import { ProviderRow } from './provider.row';

/** A partner of a provider. */
@Entity('partner')
@ForeignKey(() => ProviderRow, ['providerId'], ['providerId'], { name: 'partner_provider_fk' })
export class PartnerRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'partner_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'partner_pk' })
  id!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 0 })
  createdAt!: Timestamp;
}
