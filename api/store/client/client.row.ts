import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { ProviderRow } from '../access/provider.row';
import type { Timestamp } from '../column-types';

/** A client of a provider. */
@Entity('client')
@ForeignKey(() => ProviderRow, ['providerId'], ['providerId'], { name: 'client_provider_fk' })
@Unique('client_registration_number_uq', ['providerId', 'registrationNumber'])
// Over an expression, which TypeORM cannot say.
@Index('client_registration_number_comparable_uq', { synchronize: false })
export class ClientRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'client_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'client_pk' })
  id!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'registration_number', type: 'text', nullable: true })
  registrationNumber!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 0 })
  createdAt!: Timestamp;
}
