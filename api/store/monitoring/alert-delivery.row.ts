import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Timestamp } from '../column-types';
import { AlertRow } from './alert.row';

/** An attempt to deliver an alert; append-only. */
@Entity('alert_delivery')
@ForeignKey(() => AlertRow, ['providerId', 'contractId', 'alertId'], ['providerId', 'contractId', 'id'], {
  name: 'alert_delivery_alert_fk',
})
@Unique('alert_delivery_attempt_uq', ['providerId', 'alertId', 'attempt'])
export class AlertDeliveryRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'alert_delivery_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'alert_delivery_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'alert_id', type: 'uuid' })
  alertId!: string;

  /** From 1. */
  @Column({ name: 'attempt', type: 'integer' })
  attempt!: number;

  @Column({ name: 'sent_at', type: 'timestamptz', precision: 0 })
  sentAt!: Timestamp;

  @Column({ name: 'delivered', type: 'boolean' })
  delivered!: boolean;

  @Column({ name: 'recipient', type: 'text' })
  recipient!: string;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;
}
