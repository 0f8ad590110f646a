import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { AccountPlan } from '../../domain/accounting/accounts';
import { AccountingRow } from './accounting.row';

/** The accounts and journals of a provider from a day on. */
@Entity('account_plan')
@ForeignKey(() => AccountingRow, ['providerId'], ['providerId'], { name: 'account_plan_accounting_fk' })
export class AccountPlanRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'account_plan_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'starts_on', type: 'date', primaryKeyConstraintName: 'account_plan_pk' })
  startsOn!: string;

  @Column({ name: 'accounts', type: 'jsonb' })
  accounts!: AccountPlan['accounts'];

  @Column({ name: 'journals', type: 'jsonb' })
  journals!: AccountPlan['journals'];
}
