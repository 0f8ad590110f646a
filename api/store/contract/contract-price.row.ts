import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Timestamp } from '../column-types';
import { ContractRow } from './contract.row';

/** A part of a contract's forfait: in force from `startsOn` until `endsBefore`, known from `recordedAt` until `supersededAt`. */
@Entity('contract_price')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], {
  name: 'contract_price_contract_fk',
})
@Index('contract_price_contract_ix', ['providerId', 'contractId', 'position'])
@Check('contract_price_amount_ck', `monthly_amount >= 0`)
export class ContractPriceRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'contract_price_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'contract_price_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'position', type: 'integer' })
  position!: number;

  @Column({ name: 'component_code', type: 'text' })
  componentCode!: string;

  @Column({ name: 'label_en', type: 'text' })
  labelEn!: string;

  @Column({ name: 'label_fr', type: 'text' })
  labelFr!: string;

  /** Whether it belongs to the hosting base of penalties. */
  @Column({ name: 'hosting', type: 'boolean' })
  hosting!: boolean;

  @Column({ name: 'monthly_amount', type: 'numeric', precision: 14, scale: 2 })
  monthlyAmount!: string;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn!: string;

  /** First local date on which it is no longer in force. */
  @Column({ name: 'ends_before', type: 'date', nullable: true })
  endsBefore!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 0 })
  recordedAt!: Timestamp;

  @Column({ name: 'superseded_at', type: 'timestamptz', precision: 0, nullable: true })
  supersededAt!: Timestamp | null;
}
