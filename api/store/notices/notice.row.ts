import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { NoticeKind, NoticeLanguage, NoticeSide, NoticeState } from '../../domain/notices/notice-words';
import type { Timestamp } from '../column-types';
import { ContractRow } from '../contract/contract.row';
import { ContactRow } from '../party/contact.row';

/** A notice to a contact of a contract. What it says never changes; what became of it does. */
@Entity('notice')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], { name: 'notice_contract_fk' })
@ForeignKey(() => ContactRow, ['providerId', 'contactId'], ['providerId', 'id'], { name: 'notice_contact_fk' })
@Unique('notice_occasion_uq', ['providerId', 'contractId', 'kind', 'occasion'])
@Index('notice_contract_ix', ['providerId', 'contractId', 'createdAt', 'id'])
@Index('notice_contact_ix', ['providerId', 'contactId'])
@Index('notice_due_ix', ['providerId', 'nextAttemptAt'], { where: `next_attempt_at IS NOT NULL` })
@Check('notice_state_ck', `state IN ('PENDING', 'SENT', 'FAILED', 'UNADDRESSED')`)
@Check('notice_due_ck', `(state = 'PENDING') = (next_attempt_at IS NOT NULL)`)
@Check('notice_sent_ck', `(state = 'SENT') = (sent_at IS NOT NULL)`)
@Check('notice_address_ck', `(state = 'UNADDRESSED') = (address IS NULL AND proof IS NULL)`)
export class NoticeRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'notice_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'notice_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: NoticeKind;

  /** What it is told of once only, e.g. the day of a reminder; null for no such thing. */
  @Column({ name: 'occasion', type: 'text', nullable: true })
  occasion!: string | null;

  @Column({ name: 'side', type: 'text' })
  side!: NoticeSide;

  @Column({ name: 'contact_id', type: 'uuid', nullable: true })
  contactId!: string | null;

  /** The contact's name as of then. */
  @Column({ name: 'recipient', type: 'text', nullable: true })
  recipient!: string | null;

  /** The contact's e-mail address as of then. */
  @Column({ name: 'address', type: 'text', nullable: true })
  address!: string | null;

  @Column({ name: 'language', type: 'text' })
  language!: NoticeLanguage;

  @Column({ name: 'subject', type: 'text' })
  subject!: string;

  @Column({ name: 'text', type: 'text' })
  text!: string;

  /** The event that it tells; null when time alone is the reason. */
  @Column({ name: 'follows_from', type: 'uuid', nullable: true })
  followsFrom!: string | null;

  @Column({ name: 'state', type: 'text' })
  state!: NoticeState;

  @Column({ name: 'attempts', type: 'integer' })
  attempts!: number;

  @Column({ name: 'next_attempt_at', type: 'timestamptz', precision: 0, nullable: true })
  nextAttemptAt!: Timestamp | null;

  /** Until when one sender has it for itself. */
  @Column({ name: 'claimed_until', type: 'timestamptz', precision: 0, nullable: true })
  claimedUntil!: Timestamp | null;

  @Column({ name: 'sent_at', type: 'timestamptz', precision: 0, nullable: true })
  sentAt!: Timestamp | null;

  /** Reference of the proof that it was sent by other means; null for e-mail. */
  @Column({ name: 'proof', type: 'text', nullable: true })
  proof!: string | null;

  /** Why the last attempt failed. */
  @Column({ name: 'failure', type: 'text', nullable: true })
  failure!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 6 })
  createdAt!: Timestamp;

  @Column({ name: 'updated_at', type: 'timestamptz', precision: 6 })
  updatedAt!: Timestamp;
}
