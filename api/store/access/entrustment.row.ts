import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ClientRow } from '../client/client.row';
import type { Timestamp } from '../column-types';
import { PartnerRow } from './partner.row';

/**
 * A client's authorisation that a partner sees its contracts; hidden from the partner once revoked.
 */
@Entity('entrustment')
@ForeignKey(() => PartnerRow, ['providerId', 'partnerId'], ['providerId', 'id'], { name: 'entrustment_partner_fk' })
@ForeignKey(() => ClientRow, ['providerId', 'clientId'], ['providerId', 'id'], { name: 'entrustment_client_fk' })
@Index('entrustment_client_ix', ['providerId', 'clientId', 'partnerId'])
export class EntrustmentRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'entrustment_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'partner_id', type: 'uuid', primaryKeyConstraintName: 'entrustment_pk' })
  partnerId!: string;

  @PrimaryColumn({ name: 'client_id', type: 'uuid', primaryKeyConstraintName: 'entrustment_pk' })
  clientId!: string;

  @Column({ name: 'authorisation', type: 'text' })
  authorisation!: string;

  @Column({ name: 'authorised_at', type: 'timestamptz', precision: 0 })
  authorisedAt!: Timestamp;

  @Column({ name: 'revoked_at', type: 'timestamptz', precision: 0, nullable: true })
  revokedAt!: Timestamp | null;
}
