// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { PublishedFigureRecord } from '../../store/figure/figure.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { DateInput, DateOutput, DateTimeInput, DateTimeOutput, DecimalInput, DecimalOutput } from '../scalars';
import type { ListOrder, PageInfo, Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar, DecimalScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql';

export const FigureKind = {
  INDEX_VALUE: 'INDEX_VALUE',
  INDEX_SUCCESSOR: 'INDEX_SUCCESSOR',
  LEGAL_INTEREST: 'LEGAL_INTEREST',
  ECB_REFINANCING: 'ECB_REFINANCING',
  VAT_STANDARD: 'VAT_STANDARD',
} as const;
export type FigureKind = keyof typeof FigureKind;
registerEnumType(FigureKind, { name: 'FigureKind' });

export const LegalRateKind = {
  LEGAL_INTEREST: 'LEGAL_INTEREST',
  ECB_REFINANCING: 'ECB_REFINANCING',
  VAT_STANDARD: 'VAT_STANDARD',
} as const;
export type LegalRateKind = keyof typeof LegalRateKind;
registerEnumType(LegalRateKind, { name: 'LegalRateKind' });

@ObjectType('PublishedFigure', { simpleResolvers: true })
export class PublishedFigure {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => FigureKind)
  readonly kind!: FigureKind;
  @Field(() => String, { nullable: true })
  readonly series!: string | null;
  @Field(() => String, { nullable: true })
  readonly period!: string | null;
  @Field(() => String, { nullable: true })
  readonly successor!: string | null;
  @Field(() => DecimalScalar)
  readonly value!: DecimalOutput;
  @Field(() => DateScalar)
  readonly startsOn!: DateOutput;
  @Field(() => Boolean)
  readonly provisional!: boolean;
  @Field(() => String)
  readonly source!: string;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly updatedAt!: DateTimeOutput;
  @Field(() => String)
  readonly recordedBy!: string;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly withdrawnAt!: DateTimeOutput | null;
  @Field(() => String, { nullable: true })
  readonly withdrawnBecause!: string | null;
}

/** The rows behind `PublishedFigure`, which have each of its plain fields. */
export type PublishedFigureSource<Row extends PublishedFigure = PublishedFigureRecord> = Row;

@ObjectType('PublishedFigureEdge', { simpleResolvers: true })
export class PublishedFigureEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => PublishedFigure)
  readonly node!: PublishedFigureRecord;
}

@ObjectType('PublishedFigureConnection', { simpleResolvers: true })
export class PublishedFigureConnection {
  @Field(() => [PublishedFigureEdge])
  readonly edges!: readonly PublishedFigureEdge[];
  @Field(() => [PublishedFigure])
  readonly nodes!: readonly PublishedFigureRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `PublishedFigureConnection` is a page of. */
@Resolver(() => PublishedFigureConnection)
export class PublishedFigureConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<PublishedFigureRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<PublishedFigureRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@InputType('PublishedFigureFilter')
export class PublishedFigureFilter {
  @Field(() => FigureKind, { nullable: true })
  readonly kind?: FigureKind | null;
  @Field(() => String, { nullable: true })
  readonly series?: string | null;
  @Field(() => Boolean, { defaultValue: false })
  readonly withWithdrawn!: boolean;
}

@InputType('IndexFigureInput')
export class IndexFigureInput {
  @Field(() => String)
  readonly period!: string;
  @Field(() => DecimalScalar)
  readonly value!: DecimalInput;
  @Field(() => DateScalar)
  readonly publishedOn!: DateInput;
  @Field(() => Boolean, { defaultValue: false })
  readonly provisional!: boolean;
  @Field(() => String)
  readonly source!: string;
}

@InputType('RecordIndexValuesInput')
export class RecordIndexValuesInput {
  @Field(() => String)
  readonly series!: string;
  @Field(() => [IndexFigureInput])
  readonly values!: readonly IndexFigureInput[];
}

@ObjectType('RecordIndexValuesPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordIndexValuesPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => [PublishedFigure], { nullable: true })
  readonly figures!: readonly PublishedFigureRecord[] | null;
}

@InputType('RecordIndexSuccessorInput')
export class RecordIndexSuccessorInput {
  @Field(() => String)
  readonly series!: string;
  @Field(() => String)
  readonly successor!: string;
  @Field(() => DecimalScalar)
  readonly coefficient!: DecimalInput;
  @Field(() => DateScalar)
  readonly from!: DateInput;
  @Field(() => String)
  readonly source!: string;
}

@ObjectType('RecordIndexSuccessorPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordIndexSuccessorPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => [PublishedFigure], { nullable: true })
  readonly figures!: readonly PublishedFigureRecord[] | null;
}

@InputType('LegalRateInput')
export class LegalRateInput {
  @Field(() => DateScalar)
  readonly from!: DateInput;
  @Field(() => DecimalScalar)
  readonly percent!: DecimalInput;
  @Field(() => String)
  readonly source!: string;
}

@InputType('RecordLegalRatesInput')
export class RecordLegalRatesInput {
  @Field(() => LegalRateKind)
  readonly kind!: LegalRateKind;
  @Field(() => [LegalRateInput])
  readonly rates!: readonly LegalRateInput[];
}

@ObjectType('RecordLegalRatesPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordLegalRatesPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => [PublishedFigure], { nullable: true })
  readonly figures!: readonly PublishedFigureRecord[] | null;
}

@InputType('WithdrawPublishedFigureInput')
export class WithdrawPublishedFigureInput {
  @Field(() => ID)
  readonly figureId!: string;
  @Field(() => String)
  readonly reason!: string;
}

@ObjectType('WithdrawPublishedFigurePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class WithdrawPublishedFigurePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => [PublishedFigure], { nullable: true })
  readonly figures!: readonly PublishedFigureRecord[] | null;
}

/** Arguments of `Query.publishedFigures`. */
@ArgsType()
export class QueryPublishedFiguresArgs {
  @Field(() => PublishedFigureFilter, { nullable: true })
  readonly filter?: PublishedFigureFilter | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly knownAt?: DateTimeInput | null;
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'LATEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Queries of this area, resolved by a class that extends this one. */
@Resolver()
export abstract class FigureQueries {
  abstract publishedFigures(context: RequestContext, args: QueryPublishedFiguresArgs): Answer<Connection<PublishedFigureRecord> | null>;
  @Query(() => PublishedFigureConnection, { name: 'publishedFigures', nullable: true })
  protected $publishedFigures(@Ctx() context: RequestContext, @Args(() => QueryPublishedFiguresArgs) args: QueryPublishedFiguresArgs): unknown {
    return this.publishedFigures(context, args);
  }
}

/** Arguments of `Mutation.recordIndexValues`. */
@ArgsType()
export class MutationRecordIndexValuesArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordIndexValuesInput)
  readonly input!: RecordIndexValuesInput;
}

/** Arguments of `Mutation.recordIndexSuccessor`. */
@ArgsType()
export class MutationRecordIndexSuccessorArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordIndexSuccessorInput)
  readonly input!: RecordIndexSuccessorInput;
}

/** Arguments of `Mutation.recordLegalRates`. */
@ArgsType()
export class MutationRecordLegalRatesArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordLegalRatesInput)
  readonly input!: RecordLegalRatesInput;
}

/** Arguments of `Mutation.withdrawPublishedFigure`. */
@ArgsType()
export class MutationWithdrawPublishedFigureArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => WithdrawPublishedFigureInput)
  readonly input!: WithdrawPublishedFigureInput;
}

/** How each mutation of this area is carried out. */
export interface FigureCommands {
  readonly recordIndexValues: Command<MutationRecordIndexValuesArgs['input'], RecordIndexValuesPayload>;
  readonly recordIndexSuccessor: Command<MutationRecordIndexSuccessorArgs['input'], RecordIndexSuccessorPayload>;
  readonly recordLegalRates: Command<MutationRecordLegalRatesArgs['input'], RecordLegalRatesPayload>;
  readonly withdrawPublishedFigure: Command<MutationWithdrawPublishedFigureArgs['input'], WithdrawPublishedFigurePayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class FigureMutations {
  constructor(private readonly commands: FigureCommands) {}
  @Mutation(() => RecordIndexValuesPayload, { name: 'recordIndexValues', nullable: true })
  protected $recordIndexValues(@Ctx() context: RequestContext, @Args(() => MutationRecordIndexValuesArgs) args: MutationRecordIndexValuesArgs): unknown {
    return this.commands.recordIndexValues(context, 'recordIndexValues', args);
  }
  @Mutation(() => RecordIndexSuccessorPayload, { name: 'recordIndexSuccessor', nullable: true })
  protected $recordIndexSuccessor(@Ctx() context: RequestContext, @Args(() => MutationRecordIndexSuccessorArgs) args: MutationRecordIndexSuccessorArgs): unknown {
    return this.commands.recordIndexSuccessor(context, 'recordIndexSuccessor', args);
  }
  @Mutation(() => RecordLegalRatesPayload, { name: 'recordLegalRates', nullable: true })
  protected $recordLegalRates(@Ctx() context: RequestContext, @Args(() => MutationRecordLegalRatesArgs) args: MutationRecordLegalRatesArgs): unknown {
    return this.commands.recordLegalRates(context, 'recordLegalRates', args);
  }
  @Mutation(() => WithdrawPublishedFigurePayload, { name: 'withdrawPublishedFigure', nullable: true })
  protected $withdrawPublishedFigure(@Ctx() context: RequestContext, @Args(() => MutationWithdrawPublishedFigureArgs) args: MutationWithdrawPublishedFigureArgs): unknown {
    return this.commands.withdrawPublishedFigure(context, 'withdrawPublishedFigure', args);
  }
}

declareTypes({ FigureKind, LegalRateKind, PublishedFigure, PublishedFigureEdge, PublishedFigureConnection, PublishedFigureFilter, IndexFigureInput, RecordIndexValuesInput, RecordIndexValuesPayload, RecordIndexSuccessorInput, RecordIndexSuccessorPayload, LegalRateInput, RecordLegalRatesInput, RecordLegalRatesPayload, WithdrawPublishedFigureInput, WithdrawPublishedFigurePayload });
