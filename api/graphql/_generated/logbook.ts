// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { AssetRecord } from '../../store/asset/asset.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { IncidentRecord } from '../../store/incident/incident.store';
import type { LogbookEntryRecord } from '../../store/logbook/logbook.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { DateTimeInput, DateTimeOutput } from '../scalars';
import type { ActorKind } from './access';
import type { ListOrder, PageInfo, Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateTimeScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';

export const LogbookKind = {
  EXCHANGE: 'EXCHANGE',
  INSTRUCTION: 'INSTRUCTION',
  IDENTITY_CHECK: 'IDENTITY_CHECK',
  INTERVENTION_ANNOUNCED: 'INTERVENTION_ANNOUNCED',
  ACCESS_AUTHORISED: 'ACCESS_AUTHORISED',
} as const;
export type LogbookKind = keyof typeof LogbookKind;
registerEnumType(LogbookKind, { name: 'LogbookKind' });

@ObjectType('LogbookEntry', { simpleResolvers: true })
export class LogbookEntry {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => LogbookKind)
  readonly kind!: LogbookKind;
  @Field(() => DateTimeScalar)
  readonly happenedAt!: DateTimeOutput;
  @Field(() => String)
  readonly text!: string;
  @Field(() => String, { nullable: true })
  readonly identityCheck!: string | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly plannedAt!: DateTimeOutput | null;
  @Field(() => named('ActorKind'))
  readonly writtenBy!: ActorKind;
  @Field(() => String)
  readonly author!: string;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly updatedAt!: DateTimeOutput;
}

/** The rows behind `LogbookEntry`, which have each of its plain fields. */
export type LogbookEntrySource<Row extends LogbookEntry = LogbookEntryRecord> = Row;

/** Loaded fields of `LogbookEntry`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => LogbookEntry)
export abstract class LogbookEntryRelations {
  abstract contract(context: RequestContext, parents: readonly LogbookEntryRecord[]): Batch<ContractRecord>;
  @FieldResolver(() => named('Contract'), { name: 'contract' })
  protected $contract(@Root() parent: LogbookEntryRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  abstract asset(context: RequestContext, parents: readonly LogbookEntryRecord[]): Batch<AssetRecord | null>;
  @FieldResolver(() => named('Asset'), { name: 'asset', nullable: true })
  protected $asset(@Root() parent: LogbookEntryRecord, @Ctx() context: RequestContext): unknown {
    return one(this.asset(context, [parent]));
  }
  abstract incident(context: RequestContext, parents: readonly LogbookEntryRecord[]): Batch<IncidentRecord | null>;
  @FieldResolver(() => named('Incident'), { name: 'incident', nullable: true })
  protected $incident(@Root() parent: LogbookEntryRecord, @Ctx() context: RequestContext): unknown {
    return one(this.incident(context, [parent]));
  }
  abstract corrects(context: RequestContext, parents: readonly LogbookEntryRecord[]): Batch<LogbookEntryRecord | null>;
  @FieldResolver(() => LogbookEntry, { name: 'corrects', nullable: true })
  protected $corrects(@Root() parent: LogbookEntryRecord, @Ctx() context: RequestContext): unknown {
    return one(this.corrects(context, [parent]));
  }
  abstract corrections(context: RequestContext, parents: readonly LogbookEntryRecord[]): Batch<readonly LogbookEntryRecord[]>;
  @FieldResolver(() => [LogbookEntry], { name: 'corrections' })
  protected $corrections(@Root() parent: LogbookEntryRecord, @Ctx() context: RequestContext): unknown {
    return one(this.corrections(context, [parent]));
  }
}

@ObjectType('LogbookEntryEdge', { simpleResolvers: true })
export class LogbookEntryEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => LogbookEntry)
  readonly node!: LogbookEntryRecord;
}

@ObjectType('LogbookEntryConnection', { simpleResolvers: true })
export class LogbookEntryConnection {
  @Field(() => [LogbookEntryEdge])
  readonly edges!: readonly LogbookEntryEdge[];
  @Field(() => [LogbookEntry])
  readonly nodes!: readonly LogbookEntryRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `LogbookEntryConnection` is a page of. */
@Resolver(() => LogbookEntryConnection)
export class LogbookEntryConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<LogbookEntryRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<LogbookEntryRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@InputType('LogbookFilter')
export class LogbookFilter {
  @Field(() => [LogbookKind], { nullable: true })
  readonly kinds?: readonly LogbookKind[] | null;
  @Field(() => named('ActorKind'), { nullable: true })
  readonly writtenBy?: ActorKind | null;
  @Field(() => ID, { nullable: true })
  readonly assetId?: string | null;
  @Field(() => ID, { nullable: true })
  readonly incidentId?: string | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly since?: DateTimeInput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly before?: DateTimeInput | null;
}

@InputType('RecordLogbookEntryInput')
export class RecordLogbookEntryInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => LogbookKind, { defaultValue: 'EXCHANGE' })
  readonly kind!: LogbookKind;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly happenedAt?: DateTimeInput | null;
  @Field(() => String)
  readonly text!: string;
  @Field(() => String, { nullable: true })
  readonly identityCheck?: string | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly plannedAt?: DateTimeInput | null;
  @Field(() => ID, { nullable: true })
  readonly assetId?: string | null;
  @Field(() => ID, { nullable: true })
  readonly incidentId?: string | null;
  @Field(() => ID, { nullable: true })
  readonly correctsId?: string | null;
}

@ObjectType('RecordLogbookEntryPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordLogbookEntryPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => LogbookEntry, { nullable: true })
  readonly entry!: LogbookEntryRecord | null;
}

/** Arguments of `Contract.logbook`. */
@ArgsType()
export class ContractLogbookArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => LogbookFilter, { nullable: true })
  readonly filter?: LogbookFilter | null;
  @Field(() => named('ListOrder'), { defaultValue: 'LATEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractLogbookRelations {
  abstract logbook(context: RequestContext, parents: readonly ContractRecord[], args: ContractLogbookArgs): Batch<Connection<LogbookEntryRecord>>;
  @FieldResolver(() => LogbookEntryConnection, { name: 'logbook' })
  protected $logbook(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractLogbookArgs) args: ContractLogbookArgs): unknown {
    return one(this.logbook(context, [parent], args));
  }
}

/** Arguments of `Mutation.recordLogbookEntry`. */
@ArgsType()
export class MutationRecordLogbookEntryArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordLogbookEntryInput)
  readonly input!: RecordLogbookEntryInput;
}

/** How each mutation of this area is carried out. */
export interface LogbookCommands {
  readonly recordLogbookEntry: Command<MutationRecordLogbookEntryArgs['input'], RecordLogbookEntryPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class LogbookMutations {
  constructor(private readonly commands: LogbookCommands) {}
  @Mutation(() => RecordLogbookEntryPayload, { name: 'recordLogbookEntry', nullable: true })
  protected $recordLogbookEntry(@Ctx() context: RequestContext, @Args(() => MutationRecordLogbookEntryArgs) args: MutationRecordLogbookEntryArgs): unknown {
    return this.commands.recordLogbookEntry(context, 'recordLogbookEntry', args);
  }
}

declareTypes({ LogbookKind, LogbookEntry, LogbookEntryEdge, LogbookEntryConnection, LogbookFilter, RecordLogbookEntryInput, RecordLogbookEntryPayload });
