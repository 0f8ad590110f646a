// Made from schema/ by codegen.ts. Do not edit.
import type { RecordedOverride } from '../../app/contract/contract-overrides';
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { AmendmentRecord } from '../../store/contract/contract-amendment.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { DateInput, DateOutput, DateTimeInput, DateTimeOutput, JSONOutput } from '../scalars';
import type { AssetOwnership } from './asset';
import type { Label, PageInfo } from './common';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar, JSONScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql';

export const BillingMode = {
  FORFAIT: 'FORFAIT',
  CONSUMPTION: 'CONSUMPTION',
} as const;
export type BillingMode = keyof typeof BillingMode;
registerEnumType(BillingMode, { name: 'BillingMode' });

export const CommitmentKind = {
  RESPONSE: 'RESPONSE',
  RESTORATION: 'RESTORATION',
  DOWNTIME_BUDGET: 'DOWNTIME_BUDGET',
  COMMISSIONING: 'COMMISSIONING',
} as const;
export type CommitmentKind = keyof typeof CommitmentKind;
registerEnumType(CommitmentKind, { name: 'CommitmentKind' });

export const Comparison = {
  AT_MOST: 'AT_MOST',
  LESS_THAN: 'LESS_THAN',
} as const;
export type Comparison = keyof typeof Comparison;
registerEnumType(Comparison, { name: 'Comparison' });

export const Severity = {
  CRITICAL: 'CRITICAL',
  MAJOR: 'MAJOR',
  URGENT: 'URGENT',
  MINOR: 'MINOR',
} as const;
export type Severity = keyof typeof Severity;
registerEnumType(Severity, { name: 'Severity' });

export const ParameterType = {
  DURATION: 'DURATION',
  DECIMAL: 'DECIMAL',
  INTEGER: 'INTEGER',
  MONEY: 'MONEY',
  TEXT: 'TEXT',
  BOOLEAN: 'BOOLEAN',
  CHOICE: 'CHOICE',
} as const;
export type ParameterType = keyof typeof ParameterType;
registerEnumType(ParameterType, { name: 'ParameterType' });

@ObjectType('TermsParameter', { simpleResolvers: true })
export class TermsParameter {
  @Field(() => String)
  readonly key!: string;
  @Field(() => named('Label'))
  readonly label!: Label;
  @Field(() => ParameterType)
  readonly type!: ParameterType;
  @Field(() => String, { nullable: true })
  readonly value!: string | null;
  @Field(() => String, { nullable: true })
  readonly minimum!: string | null;
  @Field(() => String, { nullable: true })
  readonly maximum!: string | null;
  @Field(() => [String])
  readonly choices!: readonly string[];
  @Field(() => Boolean)
  readonly reading!: boolean;
  @Field(() => String)
  readonly article!: string;
}

@ObjectType('ExclusionCause', { simpleResolvers: true })
export class ExclusionCause {
  @Field(() => String)
  readonly code!: string;
  @Field(() => named('Label'))
  readonly label!: Label;
  @Field(() => String)
  readonly article!: string;
}

@ObjectType('TermsModule', { simpleResolvers: true })
export class TermsModule {
  @Field(() => String)
  readonly key!: string;
  @Field(() => String)
  readonly code!: string;
  @Field(() => BillingMode)
  readonly mode!: BillingMode;
  @Field(() => named('Label'))
  readonly label!: Label;
  @Field(() => Boolean)
  readonly hosting!: boolean;
  @Field(() => Boolean)
  readonly activeByDefault!: boolean;
  @Field(() => [String])
  readonly onlyWith!: readonly string[];
  @Field(() => String)
  readonly article!: string;
}

@ObjectType('DocumentVersion', { simpleResolvers: true })
export class DocumentVersion {
  @Field(() => String)
  readonly number!: string;
  @Field(() => DateScalar)
  readonly on!: DateOutput;
  @Field(() => named('Label'))
  readonly changes!: Label;
}

@ObjectType('TermsPriceComponent', { simpleResolvers: true })
export class TermsPriceComponent {
  @Field(() => String)
  readonly code!: string;
  @Field(() => named('Label'))
  readonly label!: Label;
  @Field(() => Boolean)
  readonly hosting!: boolean;
}

@ObjectType('TermsPack', { simpleResolvers: true })
export class TermsPack {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly key!: string;
  @Field(() => Int)
  readonly version!: number;
  @Field(() => named('Label'))
  readonly title!: Label;
  @Field(() => DateScalar, { nullable: true })
  readonly publishedOn!: DateOutput | null;
  @Field(() => String)
  readonly changes!: string;
  @Field(() => String)
  readonly currency!: string;
  @Field(() => String)
  readonly timezone!: string;
  @Field(() => [TermsModule])
  readonly modules!: readonly TermsModule[];
  @Field(() => [TermsPriceComponent])
  readonly priceComponents!: readonly TermsPriceComponent[];
  @Field(() => [TermsParameter])
  readonly parameters!: readonly TermsParameter[];
  @Field(() => [ExclusionCause])
  readonly exclusionCauses!: readonly ExclusionCause[];
  @Field(() => [DocumentVersion])
  readonly documentVersions!: readonly DocumentVersion[];
  @Field(() => JSONScalar)
  readonly document!: JSONOutput;
}

@ObjectType('TermsPackEdge', { simpleResolvers: true })
export class TermsPackEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => TermsPack)
  readonly node!: TermsPack;
}

@ObjectType('TermsPackConnection', { simpleResolvers: true })
export class TermsPackConnection {
  @Field(() => [TermsPackEdge])
  readonly edges!: readonly TermsPackEdge[];
  @Field(() => [TermsPack])
  readonly nodes!: readonly TermsPack[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `TermsPackConnection` is a page of. */
@Resolver(() => TermsPackConnection)
export class TermsPackConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<TermsPack>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<TermsPack>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@InputType('TermsPackFilter')
export class TermsPackFilter {
  @Field(() => String, { nullable: true })
  readonly key?: string | null;
}

@ObjectType('EffectiveParameter', { simpleResolvers: true })
export class EffectiveParameter {
  @Field(() => String)
  readonly key!: string;
  @Field(() => named('Label'))
  readonly label!: Label;
  @Field(() => String, { nullable: true })
  readonly value!: string | null;
  @Field(() => String, { nullable: true })
  readonly module!: string | null;
  @Field(() => String)
  readonly origin!: string;
  @Field(() => Boolean)
  readonly overridden!: boolean;
  @Field(() => String)
  readonly article!: string;
}

@ObjectType('ContractOverride', { simpleResolvers: true })
export class ContractOverride {
  @Field(() => Int)
  readonly sequence!: number;
  @Field(() => String)
  readonly parameter!: string;
  @Field(() => String, { nullable: true })
  readonly module!: string | null;
  @Field(() => String)
  readonly value!: string;
  @Field(() => DateScalar)
  readonly from!: DateOutput;
  @Field(() => DateScalar, { nullable: true })
  readonly endsBefore!: DateOutput | null;
  @Field(() => DateTimeScalar)
  readonly recordedAt!: DateTimeOutput;
  @Field(() => String)
  readonly recordedBy!: string;
}

/** The rows behind `ContractOverride`, which have each of its plain fields. */
export type ContractOverrideSource<Row extends ContractOverride = RecordedOverride> = Row;

/** Loaded fields of `ContractOverride`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => ContractOverride)
export abstract class ContractOverrideRelations {
  abstract amendment(context: RequestContext, parents: readonly RecordedOverride[]): Batch<AmendmentRecord | null>;
  @FieldResolver(() => named('Amendment'), { name: 'amendment', nullable: true })
  protected $amendment(@Root() parent: RecordedOverride, @Ctx() context: RequestContext): unknown {
    return one(this.amendment(context, [parent]));
  }
}

@ObjectType('ContractOverrideEdge', { simpleResolvers: true })
export class ContractOverrideEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => ContractOverride)
  readonly node!: RecordedOverride;
}

@ObjectType('ContractOverrideConnection', { simpleResolvers: true })
export class ContractOverrideConnection {
  @Field(() => [ContractOverrideEdge])
  readonly edges!: readonly ContractOverrideEdge[];
  @Field(() => [ContractOverride])
  readonly nodes!: readonly RecordedOverride[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `ContractOverrideConnection` is a page of. */
@Resolver(() => ContractOverrideConnection)
export class ContractOverrideConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<RecordedOverride>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<RecordedOverride>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@ObjectType('ContractCoverage', { simpleResolvers: true })
export class ContractCoverage {
  @Field(() => String)
  readonly module!: string;
  @Field(() => String)
  readonly key!: string;
  @Field(() => named('Label'))
  readonly label!: Label;
  @Field(() => Boolean)
  readonly active!: boolean;
  @Field(() => named('AssetOwnership'), { nullable: true })
  readonly ownership!: AssetOwnership | null;
  @Field(() => DateScalar, { nullable: true })
  readonly chosenFrom!: DateOutput | null;
}

/** Arguments of `Contract.coverages`. */
@ArgsType()
export class ContractCoveragesArgs {
  @Field(() => DateScalar, { nullable: true })
  readonly on?: DateInput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly knownAt?: DateTimeInput | null;
}

/** Arguments of `Contract.overrides`. */
@ArgsType()
export class ContractOverridesArgs {
  @Field(() => DateScalar, { nullable: true })
  readonly on?: DateInput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly knownAt?: DateTimeInput | null;
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
}

/** Arguments of `Contract.parameters`. */
@ArgsType()
export class ContractParametersArgs {
  @Field(() => DateScalar, { nullable: true })
  readonly on?: DateInput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly knownAt?: DateTimeInput | null;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractTermsRelations {
  abstract coverages(context: RequestContext, parents: readonly ContractRecord[], args: ContractCoveragesArgs): Batch<readonly ContractCoverage[]>;
  @FieldResolver(() => [ContractCoverage], { name: 'coverages' })
  protected $coverages(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractCoveragesArgs) args: ContractCoveragesArgs): unknown {
    return one(this.coverages(context, [parent], args));
  }
  abstract overrides(context: RequestContext, parents: readonly ContractRecord[], args: ContractOverridesArgs): Batch<Connection<RecordedOverride>>;
  @FieldResolver(() => ContractOverrideConnection, { name: 'overrides' })
  protected $overrides(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractOverridesArgs) args: ContractOverridesArgs): unknown {
    return one(this.overrides(context, [parent], args));
  }
  abstract termsPack(context: RequestContext, parents: readonly ContractRecord[]): Batch<TermsPack>;
  @FieldResolver(() => TermsPack, { name: 'termsPack' })
  protected $termsPack(@Root() parent: ContractRecord, @Ctx() context: RequestContext): unknown {
    return one(this.termsPack(context, [parent]));
  }
  abstract parameters(context: RequestContext, parents: readonly ContractRecord[], args: ContractParametersArgs): Batch<readonly EffectiveParameter[]>;
  @FieldResolver(() => [EffectiveParameter], { name: 'parameters' })
  protected $parameters(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractParametersArgs) args: ContractParametersArgs): unknown {
    return one(this.parameters(context, [parent], args));
  }
}

/** Arguments of `Query.termsPack`. */
@ArgsType()
export class QueryTermsPackArgs {
  @Field(() => ID)
  readonly id!: string;
}

/** Arguments of `Query.newestTermsPack`. */
@ArgsType()
export class QueryNewestTermsPackArgs {
  @Field(() => String)
  readonly key!: string;
}

/** Arguments of `Query.termsPacks`. */
@ArgsType()
export class QueryTermsPacksArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => TermsPackFilter, { nullable: true })
  readonly filter?: TermsPackFilter | null;
}

/** Queries of this area, resolved by a class that extends this one. */
@Resolver()
export abstract class TermsQueries {
  abstract termsPack(context: RequestContext, args: QueryTermsPackArgs): Answer<TermsPack | null>;
  @Query(() => TermsPack, { name: 'termsPack', nullable: true })
  protected $termsPack(@Ctx() context: RequestContext, @Args(() => QueryTermsPackArgs) args: QueryTermsPackArgs): unknown {
    return this.termsPack(context, args);
  }
  abstract newestTermsPack(context: RequestContext, args: QueryNewestTermsPackArgs): Answer<TermsPack | null>;
  @Query(() => TermsPack, { name: 'newestTermsPack', nullable: true })
  protected $newestTermsPack(@Ctx() context: RequestContext, @Args(() => QueryNewestTermsPackArgs) args: QueryNewestTermsPackArgs): unknown {
    return this.newestTermsPack(context, args);
  }
  abstract termsPacks(context: RequestContext, args: QueryTermsPacksArgs): Answer<Connection<TermsPack> | null>;
  @Query(() => TermsPackConnection, { name: 'termsPacks', nullable: true })
  protected $termsPacks(@Ctx() context: RequestContext, @Args(() => QueryTermsPacksArgs) args: QueryTermsPacksArgs): unknown {
    return this.termsPacks(context, args);
  }
}

declareTypes({ BillingMode, CommitmentKind, Comparison, Severity, ParameterType, TermsParameter, ExclusionCause, TermsModule, DocumentVersion, TermsPriceComponent, TermsPack, TermsPackEdge, TermsPackConnection, TermsPackFilter, EffectiveParameter, ContractOverride, ContractOverrideEdge, ContractOverrideConnection, ContractCoverage });
