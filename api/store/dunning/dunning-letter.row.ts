import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LateInterestBasis } from '../../domain/dunning/late-claim';
import type { DunningLetterKind } from '../../domain/dunning/letter/dunning-letter';
import type { PrintedLetter } from '../../domain/dunning/letter/printed-letter';
import { ClientRow } from '../client/client.row';
import type { Timestamp } from '../column-types';
import { ContractRow } from '../contract/contract.row';

/** A letter that asked a client for what was late, as it was issued. Append-only. */
@Entity('dunning_letter')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], {
  name: 'dunning_letter_contract_fk',
})
@ForeignKey(() => ClientRow, ['providerId', 'clientId'], ['providerId', 'id'], { name: 'dunning_letter_client_fk' })
@Unique('dunning_letter_number_uq', ['providerId', 'contractId', 'number'])
@Index('dunning_letter_contract_ix', ['providerId', 'contractId', 'id'])
@Index('dunning_letter_client_ix', ['providerId', 'clientId'])
@Check('dunning_letter_kind_ck', `kind IN ('PAYMENT_REMINDER', 'FORMAL_NOTICE')`)
@Check('dunning_letter_basis_ck', `basis IN ('CONTRACT', 'LAWFUL_MINIMUM', 'LAWFUL_DEFAULT')`)
@Check('dunning_letter_ground_ck', `(kind = 'FORMAL_NOTICE') = (ground_id IS NOT NULL)`)
@Check('dunning_letter_number_ck', `number > 0`)
@Check('dunning_letter_days_ck', `pay_by > written_on`)
@Check('dunning_letter_invoices_ck', `cardinality(invoice_ids) > 0`)
@Check('dunning_letter_total_ck', `total = unpaid + interest + recovery_fee - already_claimed`)
@Check('dunning_letter_language_ck', `language IN ('en', 'fr')`)
export class DunningLetterRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'dunning_letter_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'dunning_letter_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'client_id', type: 'uuid' })
  clientId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: DunningLetterKind;

  /** Its place among the letters of the contract. */
  @Column({ name: 'number', type: 'integer' })
  number!: number;

  @Column({ name: 'reference', type: 'text' })
  reference!: string;

  @Column({ name: 'written_on', type: 'date' })
  writtenOn!: string;

  @Column({ name: 'pay_by', type: 'date' })
  payBy!: string;

  /** The rule by which interest is asked for; null where none is. */
  @Column({ name: 'basis', type: 'text', nullable: true })
  basis!: LateInterestBasis | null;

  /** The invoices that it asks for, the oldest due day first. */
  @Column({ name: 'invoice_ids', type: 'uuid', array: true })
  invoiceIds!: readonly string[];

  /** The formal notice on record that it gave. */
  @Column({ name: 'ground_id', type: 'uuid', nullable: true })
  groundId!: string | null;

  /** The number of the registered letter, or another proof of the sending. */
  @Column({ name: 'proof', type: 'text', nullable: true })
  proof!: string | null;

  @Column({ name: 'unpaid', type: 'numeric', precision: 14, scale: 2 })
  unpaid!: string;

  @Column({ name: 'interest', type: 'numeric', precision: 14, scale: 2 })
  interest!: string;

  @Column({ name: 'recovery_fee', type: 'numeric', precision: 14, scale: 2 })
  recoveryFee!: string;

  /** What documents claimed before of the lateness of these invoices. */
  @Column({ name: 'already_claimed', type: 'numeric', precision: 14, scale: 2 })
  alreadyClaimed!: string;

  @Column({ name: 'total', type: 'numeric', precision: 14, scale: 2 })
  total!: string;

  @Column({ name: 'currency', type: 'text' })
  currency!: string;

  /** That of the client, in which it was issued. */
  @Column({ name: 'language', type: 'text' })
  language!: 'en' | 'fr';

  /** All its words. */
  @Column({ name: 'document', type: 'jsonb' })
  document!: PrintedLetter;

  /** The same in the other language, to be read beside it. */
  @Column({ name: 'translation', type: 'jsonb' })
  translation!: PrintedLetter;

  /** Of both, in hexadecimal. */
  @Column({ name: 'sha256', type: 'text' })
  sha256!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;
}
