import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { AccountRole } from '../../domain/accounting/accounts';
import { AccountingEntryRow } from './accounting-entry.row';

/** A line of an entry. Nothing of it changes but its letter. */
@Entity('accounting_line')
@ForeignKey(() => AccountingEntryRow, ['providerId', 'entryId'], ['providerId', 'id'], {
  name: 'accounting_line_entry_fk',
})
@Index('accounting_line_account_ix', ['providerId', 'account', 'enteredOn', 'entryId'])
@Index('accounting_line_auxiliary_ix', ['providerId', 'auxiliaryId', 'enteredOn'], {
  where: `auxiliary_id IS NOT NULL`,
})
@Index('accounting_line_open_ix', ['providerId', 'entryId', 'line'], {
  where: `item_id IS NOT NULL AND letter IS NULL`,
})
@Check('accounting_line_side_ck', `debit >= 0 AND credit >= 0 AND (debit = 0) <> (credit = 0)`)
@Check('accounting_line_letter_ck', `(letter IS NULL) = (lettered_on IS NULL)`)
export class AccountingLineRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'accounting_line_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'entry_id', type: 'uuid', primaryKeyConstraintName: 'accounting_line_pk' })
  entryId!: string;

  /** From 1. */
  @PrimaryColumn({ name: 'line', type: 'integer', primaryKeyConstraintName: 'accounting_line_pk' })
  line!: number;

  /** The day of its entry. */
  @Column({ name: 'entered_on', type: 'date' })
  enteredOn!: string;

  /** The client of its entry. */
  @Column({ name: 'client_id', type: 'uuid', nullable: true })
  clientId!: string | null;

  @Column({ name: 'role', type: 'text' })
  role!: AccountRole;

  @Column({ name: 'account', type: 'text' })
  account!: string;

  @Column({ name: 'account_label', type: 'text' })
  accountLabel!: string;

  /** The client whose account it is; null where the account is no client's. */
  @Column({ name: 'auxiliary_id', type: 'uuid', nullable: true })
  auxiliaryId!: string | null;

  @Column({ name: 'auxiliary_label', type: 'text', nullable: true })
  auxiliaryLabel!: string | null;

  /** The document or payment whose open amount it changes. */
  @Column({ name: 'item_id', type: 'uuid', nullable: true })
  itemId!: string | null;

  @Column({ name: 'debit', type: 'numeric', precision: 14, scale: 2 })
  debit!: string;

  @Column({ name: 'credit', type: 'numeric', precision: 14, scale: 2 })
  credit!: string;

  @Column({ name: 'currency', type: 'text' })
  currency!: string;

  /** The same for lines that settle one another; null while something is open. */
  @Column({ name: 'letter', type: 'text', nullable: true })
  letter!: string | null;

  @Column({ name: 'lettered_on', type: 'date', nullable: true })
  letteredOn!: string | null;
}
