import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountingRow } from './accounting.row';

/** The last number of a journal in a fiscal year. */
@Entity('accounting_journal')
@ForeignKey(() => AccountingRow, ['providerId'], ['providerId'], { name: 'accounting_journal_accounting_fk' })
export class AccountingJournalRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'accounting_journal_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'fiscal_year', type: 'integer', primaryKeyConstraintName: 'accounting_journal_pk' })
  fiscalYear!: number;

  @PrimaryColumn({ name: 'journal_code', type: 'text', primaryKeyConstraintName: 'accounting_journal_pk' })
  journalCode!: string;

  @Column({ name: 'last_number', type: 'integer' })
  lastNumber!: number;
}
