// Made from schema/ by codegen.ts. Do not edit.
import type { DateToCome } from '../../app/lifecycle/dates-to-come';
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { AssetRecord } from '../../store/asset/asset.store';
import type { QuoteRecord } from '../../store/consumption/quote.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { MaintenanceRecord } from '../../store/maintenance/maintenance.store';
import type { PenaltyRecord } from '../../store/penalty/penalty.store';
import type { RebootRecord } from '../../store/reboot/reboot.store';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import type { DateInput, DateOutput } from '../scalars';
import type { PageInfo } from './common';
import type { NoticeKind } from './notices';
import { declareTypes, named } from './registry';
import { DateScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql';

export const UpcomingKind = {
  TERM: 'TERM',
  RENEWAL: 'RENEWAL',
  LAST_NOTICE_DAY: 'LAST_NOTICE_DAY',
  ANNIVERSARY: 'ANNIVERSARY',
  ORDER_TO_VALIDATE: 'ORDER_TO_VALIDATE',
  WARRANTY_END: 'WARRANTY_END',
  ANTIVIRUS_END: 'ANTIVIRUS_END',
  FIREWALL_END: 'FIREWALL_END',
  LICENCE_END: 'LICENCE_END',
  SUPPORT_END: 'SUPPORT_END',
  ASSET_TERM: 'ASSET_TERM',
  ASSET_LAST_NOTICE_DAY: 'ASSET_LAST_NOTICE_DAY',
  QUOTE_END: 'QUOTE_END',
  CONTEST_DEADLINE: 'CONTEST_DEADLINE',
  CLAIM_END: 'CLAIM_END',
  PLANNED_VISIT: 'PLANNED_VISIT',
  PLANNED_WORK: 'PLANNED_WORK',
  RESTORE_TEST: 'RESTORE_TEST',
  INTEGRITY_CHECK: 'INTEGRITY_CHECK',
  COORDINATION_ACTION: 'COORDINATION_ACTION',
  MAINTENANCE: 'MAINTENANCE',
  REBOOT: 'REBOOT',
  REMINDER: 'REMINDER',
  DATA_ERASURE: 'DATA_ERASURE',
  NON_SOLICITATION_END: 'NON_SOLICITATION_END',
} as const;
export type UpcomingKind = keyof typeof UpcomingKind;
registerEnumType(UpcomingKind, { name: 'UpcomingKind' });

@ObjectType('UpcomingDate', { simpleResolvers: true })
export class UpcomingDate {
  @Field(() => UpcomingKind)
  readonly kind!: UpcomingKind;
  @Field(() => DateScalar)
  readonly on!: DateOutput;
  @Field(() => String, { nullable: true })
  readonly article!: string | null;
}

/** The rows behind `UpcomingDate`, which have each of its plain fields. */
export type UpcomingDateSource<Row extends UpcomingDate = DateToCome> = Row;

/** Loaded fields of `UpcomingDate`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => UpcomingDate)
export abstract class UpcomingDateRelations {
  abstract contract(context: RequestContext, parents: readonly DateToCome[]): Batch<ContractRecord>;
  @FieldResolver(() => named('Contract'), { name: 'contract' })
  protected $contract(@Root() parent: DateToCome, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  abstract asset(context: RequestContext, parents: readonly DateToCome[]): Batch<AssetRecord | null>;
  @FieldResolver(() => named('Asset'), { name: 'asset', nullable: true })
  protected $asset(@Root() parent: DateToCome, @Ctx() context: RequestContext): unknown {
    return one(this.asset(context, [parent]));
  }
  abstract quote(context: RequestContext, parents: readonly DateToCome[]): Batch<QuoteRecord | null>;
  @FieldResolver(() => named('Quote'), { name: 'quote', nullable: true })
  protected $quote(@Root() parent: DateToCome, @Ctx() context: RequestContext): unknown {
    return one(this.quote(context, [parent]));
  }
  abstract penalty(context: RequestContext, parents: readonly DateToCome[]): Batch<PenaltyRecord | null>;
  @FieldResolver(() => named('Penalty'), { name: 'penalty', nullable: true })
  protected $penalty(@Root() parent: DateToCome, @Ctx() context: RequestContext): unknown {
    return one(this.penalty(context, [parent]));
  }
  abstract maintenance(context: RequestContext, parents: readonly DateToCome[]): Batch<MaintenanceRecord | null>;
  @FieldResolver(() => named('Maintenance'), { name: 'maintenance', nullable: true })
  protected $maintenance(@Root() parent: DateToCome, @Ctx() context: RequestContext): unknown {
    return one(this.maintenance(context, [parent]));
  }
  abstract reboot(context: RequestContext, parents: readonly DateToCome[]): Batch<RebootRecord | null>;
  @FieldResolver(() => named('Reboot'), { name: 'reboot', nullable: true })
  protected $reboot(@Root() parent: DateToCome, @Ctx() context: RequestContext): unknown {
    return one(this.reboot(context, [parent]));
  }
  abstract visit(context: RequestContext, parents: readonly DateToCome[]): Batch<string | null>;
  @FieldResolver(() => String, { name: 'visit', nullable: true })
  protected $visit(@Root() parent: DateToCome, @Ctx() context: RequestContext): unknown {
    return one(this.visit(context, [parent]));
  }
  abstract work(context: RequestContext, parents: readonly DateToCome[]): Batch<string | null>;
  @FieldResolver(() => String, { name: 'work', nullable: true })
  protected $work(@Root() parent: DateToCome, @Ctx() context: RequestContext): unknown {
    return one(this.work(context, [parent]));
  }
  abstract backupPlan(context: RequestContext, parents: readonly DateToCome[]): Batch<string | null>;
  @FieldResolver(() => String, { name: 'backupPlan', nullable: true })
  protected $backupPlan(@Root() parent: DateToCome, @Ctx() context: RequestContext): unknown {
    return one(this.backupPlan(context, [parent]));
  }
  abstract reminder(context: RequestContext, parents: readonly DateToCome[]): Batch<NoticeKind | null>;
  @FieldResolver(() => named('NoticeKind'), { name: 'reminder', nullable: true })
  protected $reminder(@Root() parent: DateToCome, @Ctx() context: RequestContext): unknown {
    return one(this.reminder(context, [parent]));
  }
}

@ObjectType('UpcomingDateEdge', { simpleResolvers: true })
export class UpcomingDateEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => UpcomingDate)
  readonly node!: DateToCome;
}

@ObjectType('UpcomingDateConnection', { simpleResolvers: true })
export class UpcomingDateConnection {
  @Field(() => [UpcomingDateEdge])
  readonly edges!: readonly UpcomingDateEdge[];
  @Field(() => [UpcomingDate])
  readonly nodes!: readonly DateToCome[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

@InputType('UpcomingDateFilter')
export class UpcomingDateFilter {
  @Field(() => DateScalar, { nullable: true })
  readonly from?: DateInput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly until?: DateInput | null;
  @Field(() => [UpcomingKind], { nullable: true })
  readonly kinds?: readonly UpcomingKind[] | null;
  @Field(() => ID, { nullable: true })
  readonly clientId?: string | null;
  @Field(() => ID, { nullable: true })
  readonly contractId?: string | null;
}

/** Arguments of `Contract.upcomingDates`. */
@ArgsType()
export class ContractUpcomingDatesArgs {
  @Field(() => DateScalar, { nullable: true })
  readonly from?: DateInput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly until?: DateInput | null;
  @Field(() => [UpcomingKind], { nullable: true })
  readonly kinds?: readonly UpcomingKind[] | null;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractDatesRelations {
  abstract upcomingDates(context: RequestContext, parents: readonly ContractRecord[], args: ContractUpcomingDatesArgs): Batch<readonly DateToCome[]>;
  @FieldResolver(() => [UpcomingDate], { name: 'upcomingDates' })
  protected $upcomingDates(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractUpcomingDatesArgs) args: ContractUpcomingDatesArgs): unknown {
    return one(this.upcomingDates(context, [parent], args));
  }
}

/** Arguments of `Query.upcomingDates`. */
@ArgsType()
export class QueryUpcomingDatesArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => UpcomingDateFilter, { nullable: true })
  readonly filter?: UpcomingDateFilter | null;
}

/** Queries of this area, resolved by a class that extends this one. */
@Resolver()
export abstract class DatesQueries {
  abstract upcomingDates(context: RequestContext, args: QueryUpcomingDatesArgs): Answer<Connection<DateToCome> | null>;
  @Query(() => UpcomingDateConnection, { name: 'upcomingDates', nullable: true })
  protected $upcomingDates(@Ctx() context: RequestContext, @Args(() => QueryUpcomingDatesArgs) args: QueryUpcomingDatesArgs): unknown {
    return this.upcomingDates(context, args);
  }
}

declareTypes({ UpcomingKind, UpcomingDate, UpcomingDateEdge, UpcomingDateConnection, UpcomingDateFilter });
