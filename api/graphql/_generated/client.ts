// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { EntrustmentRecord } from '../../store/access/entrustment.store';
import type { ClientRecord } from '../../store/client/client.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { DateTimeOutput } from '../scalars';
import type { Partner } from './access';
import type { ListOrder, PageInfo, Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateTimeScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';

@ObjectType('Client', { simpleResolvers: true })
export class Client {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly name!: string;
  @Field(() => String, { nullable: true })
  readonly registrationNumber!: string | null;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
}

/** The rows behind `Client`, which have each of its plain fields. */
export type ClientSource<Row extends Client = ClientRecord> = Row;

/** Arguments of `Client.contracts`. */
@ArgsType()
export class ClientContractsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Arguments of `Client.entrustments`. */
@ArgsType()
export class ClientEntrustmentsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
}

/** Loaded fields of `Client`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Client)
export abstract class ClientRelations {
  abstract contracts(context: RequestContext, parents: readonly ClientRecord[], args: ClientContractsArgs): Batch<Connection<ContractRecord>>;
  @FieldResolver(() => named('ContractConnection'), { name: 'contracts' })
  protected $contracts(@Root() parent: ClientRecord, @Ctx() context: RequestContext, @Args(() => ClientContractsArgs) args: ClientContractsArgs): unknown {
    return one(this.contracts(context, [parent], args));
  }
  abstract entrustments(context: RequestContext, parents: readonly ClientRecord[], args: ClientEntrustmentsArgs): Batch<Connection<EntrustmentRecord>>;
  @FieldResolver(() => EntrustmentConnection, { name: 'entrustments' })
  protected $entrustments(@Root() parent: ClientRecord, @Ctx() context: RequestContext, @Args(() => ClientEntrustmentsArgs) args: ClientEntrustmentsArgs): unknown {
    return one(this.entrustments(context, [parent], args));
  }
  abstract updatedAt(context: RequestContext, parents: readonly ClientRecord[]): Batch<DateTimeOutput | null>;
  @FieldResolver(() => DateTimeScalar, { name: 'updatedAt', nullable: true })
  protected $updatedAt(@Root() parent: ClientRecord, @Ctx() context: RequestContext): unknown {
    return one(this.updatedAt(context, [parent]));
  }
}

@ObjectType('ClientEdge', { simpleResolvers: true })
export class ClientEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => Client)
  readonly node!: ClientRecord;
}

@ObjectType('ClientConnection', { simpleResolvers: true })
export class ClientConnection {
  @Field(() => [ClientEdge])
  readonly edges!: readonly ClientEdge[];
  @Field(() => [Client])
  readonly nodes!: readonly ClientRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `ClientConnection` is a page of. */
@Resolver(() => ClientConnection)
export class ClientConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<ClientRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<ClientRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@InputType('CreateClientInput')
export class CreateClientInput {
  @Field(() => String)
  readonly name!: string;
  @Field(() => String, { nullable: true })
  readonly registrationNumber?: string | null;
  @Field(() => ID, { nullable: true })
  readonly entrustedToPartnerId?: string | null;
}

@ObjectType('CreateClientPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class CreateClientPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Client, { nullable: true })
  readonly client!: ClientRecord | null;
}

@InputType('EntrustClientInput')
export class EntrustClientInput {
  @Field(() => ID)
  readonly clientId!: string;
  @Field(() => ID)
  readonly partnerId!: string;
  @Field(() => String)
  readonly authorisation!: string;
}

@ObjectType('EntrustClientPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class EntrustClientPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Client, { nullable: true })
  readonly client!: ClientRecord | null;
}

@InputType('EndEntrustmentInput')
export class EndEntrustmentInput {
  @Field(() => ID)
  readonly clientId!: string;
  @Field(() => ID)
  readonly partnerId!: string;
}

@ObjectType('EndEntrustmentPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class EndEntrustmentPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Client, { nullable: true })
  readonly client!: ClientRecord | null;
}

@ObjectType('Entrustment', { simpleResolvers: true })
export class Entrustment {
  @Field(() => ID)
  readonly partnerId!: string;
  @Field(() => String)
  readonly authorisation!: string;
  @Field(() => DateTimeScalar)
  readonly authorisedAt!: DateTimeOutput;
  @Field(() => String, { nullable: true })
  readonly authorisedBy!: string | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly endedAt!: DateTimeOutput | null;
  @Field(() => String, { nullable: true })
  readonly endedBy!: string | null;
}

/** The rows behind `Entrustment`, which have each of its plain fields. */
export type EntrustmentSource<Row extends Entrustment = EntrustmentRecord> = Row;

/** Loaded fields of `Entrustment`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Entrustment)
export abstract class EntrustmentRelations {
  abstract partner(context: RequestContext, parents: readonly EntrustmentRecord[]): Batch<Partner | null>;
  @FieldResolver(() => named('Partner'), { name: 'partner', nullable: true })
  protected $partner(@Root() parent: EntrustmentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.partner(context, [parent]));
  }
}

@ObjectType('EntrustmentEdge', { simpleResolvers: true })
export class EntrustmentEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => Entrustment)
  readonly node!: EntrustmentRecord;
}

@ObjectType('EntrustmentConnection', { simpleResolvers: true })
export class EntrustmentConnection {
  @Field(() => [EntrustmentEdge])
  readonly edges!: readonly EntrustmentEdge[];
  @Field(() => [Entrustment])
  readonly nodes!: readonly EntrustmentRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `EntrustmentConnection` is a page of. */
@Resolver(() => EntrustmentConnection)
export class EntrustmentConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<EntrustmentRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<EntrustmentRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractClientRelations {
  abstract client(context: RequestContext, parents: readonly ContractRecord[]): Batch<ClientRecord>;
  @FieldResolver(() => Client, { name: 'client' })
  protected $client(@Root() parent: ContractRecord, @Ctx() context: RequestContext): unknown {
    return one(this.client(context, [parent]));
  }
}

/** Arguments of `Query.client`. */
@ArgsType()
export class QueryClientArgs {
  @Field(() => ID)
  readonly id!: string;
}

/** Arguments of `Query.clients`. */
@ArgsType()
export class QueryClientsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Queries of this area, resolved by a class that extends this one. */
@Resolver()
export abstract class ClientQueries {
  abstract client(context: RequestContext, args: QueryClientArgs): Answer<ClientRecord | null>;
  @Query(() => Client, { name: 'client', nullable: true })
  protected $client(@Ctx() context: RequestContext, @Args(() => QueryClientArgs) args: QueryClientArgs): unknown {
    return this.client(context, args);
  }
  abstract clients(context: RequestContext, args: QueryClientsArgs): Answer<Connection<ClientRecord> | null>;
  @Query(() => ClientConnection, { name: 'clients', nullable: true })
  protected $clients(@Ctx() context: RequestContext, @Args(() => QueryClientsArgs) args: QueryClientsArgs): unknown {
    return this.clients(context, args);
  }
}

/** Arguments of `Mutation.createClient`. */
@ArgsType()
export class MutationCreateClientArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => CreateClientInput)
  readonly input!: CreateClientInput;
}

/** Arguments of `Mutation.entrustClient`. */
@ArgsType()
export class MutationEntrustClientArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => EntrustClientInput)
  readonly input!: EntrustClientInput;
}

/** Arguments of `Mutation.endEntrustment`. */
@ArgsType()
export class MutationEndEntrustmentArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => EndEntrustmentInput)
  readonly input!: EndEntrustmentInput;
}

/** How each mutation of this area is carried out. */
export interface ClientCommands {
  readonly createClient: Command<MutationCreateClientArgs['input'], CreateClientPayload>;
  readonly entrustClient: Command<MutationEntrustClientArgs['input'], EntrustClientPayload>;
  readonly endEntrustment: Command<MutationEndEntrustmentArgs['input'], EndEntrustmentPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class ClientMutations {
  constructor(private readonly commands: ClientCommands) {}
  @Mutation(() => CreateClientPayload, { name: 'createClient', nullable: true })
  protected $createClient(@Ctx() context: RequestContext, @Args(() => MutationCreateClientArgs) args: MutationCreateClientArgs): unknown {
    return this.commands.createClient(context, 'createClient', args);
  }
  @Mutation(() => EntrustClientPayload, { name: 'entrustClient', nullable: true })
  protected $entrustClient(@Ctx() context: RequestContext, @Args(() => MutationEntrustClientArgs) args: MutationEntrustClientArgs): unknown {
    return this.commands.entrustClient(context, 'entrustClient', args);
  }
  @Mutation(() => EndEntrustmentPayload, { name: 'endEntrustment', nullable: true })
  protected $endEntrustment(@Ctx() context: RequestContext, @Args(() => MutationEndEntrustmentArgs) args: MutationEndEntrustmentArgs): unknown {
    return this.commands.endEntrustment(context, 'endEntrustment', args);
  }
}

declareTypes({ Client, ClientEdge, ClientConnection, CreateClientInput, CreateClientPayload, EntrustClientInput, EntrustClientPayload, EndEntrustmentInput, EndEntrustmentPayload, Entrustment, EntrustmentEdge, EntrustmentConnection });
