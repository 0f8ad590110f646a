import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ProviderRow } from '../access/provider.row';
import type { Timestamp } from '../column-types';
import { ContactRow } from '../party/contact.row';

/** Who of a provider is on call over a span of time. */
@Entity('on_call_shift')
@ForeignKey(() => ProviderRow, ['providerId'], ['providerId'], { name: 'on_call_shift_provider_fk' })
@ForeignKey(() => ContactRow, ['providerId', 'contactId'], ['providerId', 'id'], { name: 'on_call_shift_contact_fk' })
@Index('on_call_shift_ix', ['providerId', 'startsAt', 'id'])
@Index('on_call_shift_contact_ix', ['providerId', 'contactId'])
@Check('on_call_shift_times_ck', `ends_at >= starts_at`)
export class OnCallShiftRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'on_call_shift_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'on_call_shift_pk' })
  id!: string;

  @Column({ name: 'team', type: 'text' })
  team!: string;

  @Column({ name: 'starts_at', type: 'timestamptz', precision: 0 })
  startsAt!: Timestamp;

  /** Exclusive; its start where it was ended before it began. */
  @Column({ name: 'ends_at', type: 'timestamptz', precision: 0 })
  endsAt!: Timestamp;

  /** Whether somebody else of the team may be on call at the same time. */
  @Column({ name: 'deputy', type: 'boolean' })
  deputy!: boolean;

  @Column({ name: 'contact_id', type: 'uuid', nullable: true })
  contactId!: string | null;

  /** As of when it was set. */
  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'phone', type: 'text' })
  phone!: string;

  /** The contracts that it is for; empty for all. */
  @Column({ name: 'contract_ids', type: 'uuid', array: true })
  contractIds!: readonly string[];

  @Column({ name: 'created_at', type: 'timestamptz', precision: 6 })
  createdAt!: Timestamp;

  @Column({ name: 'updated_at', type: 'timestamptz', precision: 6 })
  updatedAt!: Timestamp;
}
