// Made from schema/ by codegen.ts. Do not edit.
import type { DateToCome } from '../../app/lifecycle/dates-to-come';
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { AssetRecord } from '../../store/asset/asset.store';
import type { QuoteRecord } from '../../store/consumption/quote.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { RequestContext } from '../context';
import type { DateInput, DateOutput } from '../scalars';
import { declareTypes, named } from './registry';
import { DateScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';

export const UpcomingKind = {
  TERM: 'TERM',
  LAST_NOTICE_DAY: 'LAST_NOTICE_DAY',
  ANNIVERSARY: 'ANNIVERSARY',
  ORDER_TO_VALIDATE: 'ORDER_TO_VALIDATE',
  WARRANTY_END: 'WARRANTY_END',
  ANTIVIRUS_END: 'ANTIVIRUS_END',
  FIREWALL_END: 'FIREWALL_END',
  LICENCE_END: 'LICENCE_END',
  SUPPORT_END: 'SUPPORT_END',
  QUOTE_END: 'QUOTE_END',
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

declareTypes({ UpcomingKind, UpcomingDate });
