import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Explanation } from '../../domain/explanation/explanation';
import type { Timestamp } from '../column-types';
import { InterventionRow } from '../consumption/intervention.row';
import { UnitEntryRow } from '../consumption/unit-entry.row';
import { ContractAmendmentRow } from '../contract/contract-amendment.row';
import { ContractRow } from '../contract/contract.row';
import { ServiceModuleRow } from '../contract/service-module.row';
import { PenaltyRow } from '../penalty/penalty.row';

/** The kinds of billing adjustments as stored. */
export type AdjustmentKindText =
  | 'PENALTY_CREDIT'
  | 'UNIT_PACK'
  | 'INDEXATION'
  | 'PRORATION'
  | 'UPGRADE_CREDIT'
  | 'TERMINATION_FEE'
  | 'PREPAID_CREDIT'
  | 'ADVANCE_REFUND'
  | 'LATE_INTEREST'
  | 'ACCOUNT_FEE'
  | 'REVERSIBILITY_FEE'
  | 'EXIT_ASSISTANCE'
  | 'SPARE_PART'
  | 'OUT_OF_SCOPE_WORK'
  | 'SURCHARGE'
  | 'ONE_OFF_SERVICE'
  | 'LONG_OUTAGE_CREDIT'
  | 'CORRECTION';

/**
 * An amount that changes what a client will be invoiced. Append-only; numbered by the provider's
 * counter `billing_adjustment`.
 */
@Entity('billing_adjustment')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], {
  name: 'billing_adjustment_contract_fk',
})
@ForeignKey(() => ServiceModuleRow, ['providerId', 'contractId', 'moduleId'], ['providerId', 'contractId', 'id'], {
  name: 'billing_adjustment_module_fk',
})
@ForeignKey(() => PenaltyRow, ['providerId', 'contractId', 'penaltyId'], ['providerId', 'contractId', 'id'], {
  name: 'billing_adjustment_penalty_fk',
})
@ForeignKey(() => InterventionRow, ['providerId', 'contractId', 'interventionId'], ['providerId', 'contractId', 'id'], {
  name: 'billing_adjustment_intervention_fk',
})
@ForeignKey(
  () => UnitEntryRow,
  ['providerId', 'contractId', 'unitAccountId', 'unitEntrySequence'],
  ['providerId', 'contractId', 'accountId', 'sequence'],
  { name: 'billing_adjustment_unit_entry_fk' },
)
@ForeignKey(
  () => ContractAmendmentRow,
  ['providerId', 'contractId', 'amendmentId'],
  ['providerId', 'contractId', 'id'],
  {
    name: 'billing_adjustment_amendment_fk',
  },
)
@Check('billing_adjustment_unit_entry_ck', `(unit_account_id IS NULL) = (unit_entry_sequence IS NULL)`)
@Check('billing_adjustment_penalty_ck', `kind <> 'PENALTY_CREDIT' OR penalty_id IS NOT NULL`)
@Check(
  'billing_adjustment_period_ck',
  `(period_starts_on IS NULL) = (period_ends_before IS NULL) AND period_ends_before > period_starts_on`,
)
@Unique('billing_adjustment_sequence_uq', ['providerId', 'sequence'])
@Unique('billing_adjustment_contract_uq', ['providerId', 'contractId', 'id'])
@Index('billing_adjustment_contract_ix', ['providerId', 'contractId', 'sequence'])
@Index('billing_adjustment_module_ix', ['providerId', 'moduleId'])
@Index('billing_adjustment_penalty_ix', ['providerId', 'penaltyId'])
@Index('billing_adjustment_intervention_ix', ['providerId', 'interventionId'])
@Index('billing_adjustment_amendment_ix', ['providerId', 'amendmentId', 'sequence'])
@Index('billing_adjustment_penalty_uq', ['providerId', 'penaltyId'], { unique: true, where: `kind = 'PENALTY_CREDIT'` })
@Index('billing_adjustment_days_ix', ['providerId', 'periodEndsBefore', 'id'], {
  where: `period_ends_before IS NOT NULL`,
})
@Index('billing_adjustment_unit_entry_uq', ['providerId', 'unitAccountId', 'unitEntrySequence'], { unique: true })
export class BillingAdjustmentRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'billing_adjustment_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'billing_adjustment_pk' })
  id!: string;

  /**
   * Grows by one without gaps within the provider, in the order of visibility; null until the
   * database gives it at COMMIT.
   */
  @Column({ name: 'sequence', type: 'bigint', nullable: true })
  sequence!: string | null;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: AdjustmentKindText;

  /** Signed, excluding tax; negative in the client's favour. */
  @Column({ name: 'amount', type: 'numeric', precision: 14, scale: 2 })
  amount!: string;

  @Column({ name: 'currency', type: 'text' })
  currency!: string;

  @Column({ name: 'vat_rate_percent', type: 'numeric', precision: 6, scale: 3 })
  vatRatePercent!: string;

  @Column({ name: 'label_en', type: 'text' })
  labelEn!: string;

  @Column({ name: 'label_fr', type: 'text' })
  labelFr!: string;

  @Column({ name: 'occurred_on', type: 'date' })
  occurredOn!: string;

  @Column({ name: 'module_id', type: 'uuid', nullable: true })
  moduleId!: string | null;

  @Column({ name: 'penalty_id', type: 'uuid', nullable: true })
  penaltyId!: string | null;

  @Column({ name: 'intervention_id', type: 'uuid', nullable: true })
  interventionId!: string | null;

  @Column({ name: 'unit_account_id', type: 'uuid', nullable: true })
  unitAccountId!: string | null;

  @Column({ name: 'unit_entry_sequence', type: 'integer', nullable: true })
  unitEntrySequence!: number | null;

  @Column({ name: 'explanation', type: 'jsonb' })
  explanation!: Explanation;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;

  /** The amendment that changed what was invoiced. */
  @Column({ name: 'amendment_id', type: 'uuid', nullable: true })
  amendmentId!: string | null;

  /**
   * The first day that it is about; null where it is about none, and of those before it was kept.
   */
  @Column({ name: 'period_starts_on', type: 'date', nullable: true })
  periodStartsOn!: string | null;

  /** The first day that it is no longer about. */
  @Column({ name: 'period_ends_before', type: 'date', nullable: true })
  periodEndsBefore!: string | null;
}
