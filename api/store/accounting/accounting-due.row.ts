import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ClientRow } from '../client/client.row';
import type { Timestamp } from '../column-types';

/** The kinds of facts that have an entry in the books. */
export type AccountedFact = 'INVOICE' | 'SET_OFF' | 'PAYMENT' | 'REVERSAL' | 'WRITE_OFF' | 'RECOVERY';

/** A fact that has an entry in the books, or waits for it. */
@Entity('accounting_due')
@ForeignKey(() => ClientRow, ['providerId', 'clientId'], ['providerId', 'id'], { name: 'accounting_due_client_fk' })
@Index('accounting_due_open_ix', ['providerId', 'happenedOn', 'recordedAt', 'factId'], { where: `NOT entered` })
@Index('accounting_due_client_ix', ['providerId', 'clientId'])
@Check('accounting_due_kind_ck', `kind IN ('INVOICE', 'SET_OFF', 'PAYMENT', 'REVERSAL', 'WRITE_OFF', 'RECOVERY')`)
export class AccountingDueRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'accounting_due_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'kind', type: 'text', primaryKeyConstraintName: 'accounting_due_pk' })
  kind!: AccountedFact;

  @PrimaryColumn({ name: 'fact_id', type: 'uuid', primaryKeyConstraintName: 'accounting_due_pk' })
  factId!: string;

  @Column({ name: 'client_id', type: 'uuid' })
  clientId!: string;

  @Column({ name: 'happened_on', type: 'date' })
  happenedOn!: string;

  @Column({ name: 'currency', type: 'text' })
  currency!: string;

  /** What the client's account changes by: positive where it owes more. */
  @Column({ name: 'amount', type: 'numeric', precision: 14, scale: 2 })
  amount!: string;

  @Column({ name: 'entered', type: 'boolean' })
  entered!: boolean;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;
}
