import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Explanation } from '../../domain/explanation/explanation';
import type { InvoiceKind, InvoiceParties, StoredVatGroup } from '../../domain/invoicing/issued-invoice';
import { ClientRow } from '../client/client.row';
import type { Timestamp } from '../column-types';
import { ContractRow } from '../contract/contract.row';

/** An issued invoice or credit note. Nothing of it changes but what is open of it. */
@Entity('invoice')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], { name: 'invoice_contract_fk' })
@ForeignKey(() => ClientRow, ['providerId', 'clientId'], ['providerId', 'id'], { name: 'invoice_client_fk' })
@ForeignKey(() => InvoiceRow, ['providerId', 'contractId', 'precedingId'], ['providerId', 'contractId', 'id'], {
  name: 'invoice_preceding_fk',
})
@Unique('invoice_number_uq', ['providerId', 'series', 'year', 'number'])
@Unique('invoice_contract_uq', ['providerId', 'contractId', 'id'])
@Index('invoice_client_ix', ['providerId', 'clientId', 'id'])
@Index('invoice_client_open_ix', ['providerId', 'clientId', 'id'], { where: `open_amount <> 0` })
@Index('invoice_preceding_ix', ['providerId', 'precedingId'])
@Index('invoice_open_ix', ['providerId', 'contractId', 'id'], { where: `open_amount <> 0` })
@Index('invoice_late_ix', ['providerId', 'dueOn', 'id'], { where: `open_amount > 0` })
@Check('invoice_kind_ck', `kind IN ('INVOICE', 'CREDIT_NOTE', 'CORRECTED_INVOICE')`)
@Check('invoice_total_ck', `total_including_tax = total_excluding_tax + vat_total`)
@Check('invoice_open_ck', `open_amount BETWEEN least(total_including_tax, 0) AND greatest(total_including_tax, 0)`)
@Check('invoice_number_ck', `number > 0`)
export class InvoiceRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'invoice_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'invoice_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'client_id', type: 'uuid' })
  clientId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: InvoiceKind;

  @Column({ name: 'series', type: 'text' })
  series!: string;

  @Column({ name: 'year', type: 'integer' })
  year!: number;

  /** Grows by one without gaps within the series and the year. */
  @Column({ name: 'number', type: 'integer' })
  number!: number;

  /** The whole number as the document bears it. */
  @Column({ name: 'reference', type: 'text' })
  reference!: string;

  /** The day on which it was due to be issued, by the contract. */
  @Column({ name: 'falls_on', type: 'date' })
  fallsOn!: string;

  /** The date of the document: never before that of the number before. */
  @Column({ name: 'issued_on', type: 'date' })
  issuedOn!: string;

  @Column({ name: 'due_on', type: 'date' })
  dueOn!: string;

  /** The period whose forfaits it invoices; null where it has none. */
  @Column({ name: 'period_starts_on', type: 'date', nullable: true })
  periodStartsOn!: string | null;

  @Column({ name: 'period_ends_before', type: 'date', nullable: true })
  periodEndsBefore!: string | null;

  @Column({ name: 'currency', type: 'text' })
  currency!: string;

  /** Negative for a credit note, as are all amounts of its lines. */
  @Column({ name: 'total_excluding_tax', type: 'numeric', precision: 14, scale: 2 })
  totalExcludingTax!: string;

  @Column({ name: 'vat_total', type: 'numeric', precision: 14, scale: 2 })
  vatTotal!: string;

  @Column({ name: 'total_including_tax', type: 'numeric', precision: 14, scale: 2 })
  totalIncludingTax!: string;

  @Column({ name: 'vat', type: 'jsonb' })
  vat!: readonly StoredVatGroup[];

  /** What is neither paid nor set off: negative for what the provider still owes. */
  @Column({ name: 'open_amount', type: 'numeric', precision: 14, scale: 2 })
  openAmount!: string;

  /** The invoice that it corrects or credits; null for none. */
  @Column({ name: 'preceding_id', type: 'uuid', nullable: true })
  precedingId!: string | null;

  /** Who both sides were in law when it was issued. */
  @Column({ name: 'parties', type: 'jsonb' })
  parties!: InvoiceParties;

  /** How its totals come from its lines. */
  @Column({ name: 'explanation', type: 'jsonb' })
  explanation!: Explanation;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;
}
