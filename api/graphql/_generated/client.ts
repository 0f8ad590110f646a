// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { ClientRecord } from '../../store/client/client.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import type { PageInfo, Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';

/** A customer company (client). Seen by the provider, by the partners it is entrusted to, and by itself. Scope `contracts:read`. */
@ObjectType('Client', { simpleResolvers: true, description: 'A customer company (client). Seen by the provider, by the partners it is entrusted to, and by itself. Scope `contracts:read`.' })
export class Client {
  /** Its id. */
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;
  /** Its name. */
  @Field(() => String, { description: 'Its name.' })
  readonly name!: string;
  /** Company registration number (SIREN, SIRET or foreign equivalent), if given. */
  @Field(() => String, { nullable: true, description: 'Company registration number (SIREN, SIRET or foreign equivalent), if given.' })
  readonly registrationNumber!: string | null;
}

/** The rows behind `Client`, which have each of its plain fields. */
export type ClientSource<Row extends Client = ClientRecord> = Row;

/** Arguments of `Client.contracts`. */
@ArgsType()
export class ClientContractsArgs {
  /** How many, at most 1 000. */
  @Field(() => Int, { defaultValue: 50, description: 'How many, at most 1 000.' })
  readonly first!: number;
  /** `endCursor` of the page before. */
  @Field(() => String, { nullable: true, description: '`endCursor` of the page before.' })
  readonly after?: string | null;
}

/** Loaded fields of `Client`, to be answered by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Client)
export abstract class ClientRelations {
  /** Its contracts, oldest first. */
  abstract contracts(context: RequestContext, parents: readonly ClientRecord[], args: ClientContractsArgs): Batch<Connection<ContractRecord>>;
  @FieldResolver(() => named('ContractConnection'), { name: 'contracts', description: 'Its contracts, oldest first.' })
  protected $contracts(@Root() parent: ClientRecord, @Ctx() context: RequestContext, @Args(() => ClientContractsArgs) args: ClientContractsArgs): unknown {
    return one(this.contracts(context, [parent], args));
  }
}

/** A row of a page of clients. */
@ObjectType('ClientEdge', { simpleResolvers: true, description: 'A row of a page of clients.' })
export class ClientEdge {
  /** Its position. */
  @Field(() => String, { description: 'Its position.' })
  readonly cursor!: string;
  /** The client. */
  @Field(() => Client, { description: 'The client.' })
  readonly node!: ClientRecord;
}

/** A page of clients. */
@ObjectType('ClientConnection', { simpleResolvers: true, description: 'A page of clients.' })
export class ClientConnection {
  /** The clients with their cursors. */
  @Field(() => [ClientEdge], { description: 'The clients with their cursors.' })
  readonly edges!: readonly ClientEdge[];
  /** The clients alone. */
  @Field(() => [Client], { description: 'The clients alone.' })
  readonly nodes!: readonly ClientRecord[];
  /** Where this page stands. */
  @Field(() => named('PageInfo'), { description: 'Where this page stands.' })
  readonly pageInfo!: PageInfo;
}

/** A new client. */
@InputType('CreateClientInput', { description: 'A new client.' })
export class CreateClientInput {
  /** Its name, 1 to 200 characters. */
  @Field(() => String, { description: 'Its name, 1 to 200 characters.' })
  readonly name!: string;
  /** Company registration number, unique within the provider: spaces and small or capital letters make no difference. */
  @Field(() => String, { nullable: true, description: 'Company registration number, unique within the provider: spaces and small or capital letters make no difference.' })
  readonly registrationNumber?: string | null;
  /** A partner that this client authorises to see it from now on. */
  @Field(() => ID, { nullable: true, description: 'A partner that this client authorises to see it from now on.' })
  readonly entrustedToPartnerId?: string | null;
}

/** What `createClient` answers. */
@ObjectType('CreateClientPayload', { simpleResolvers: true, description: 'What `createClient` answers.', implements: [MutationPayload] })
export class CreateClientPayload {
  /** Empty when the client was created. */
  @Field(() => [named('Refusal')], { description: 'Empty when the client was created.' })
  readonly refusals!: readonly Refusal[];
  /** True for a repeated key. */
  @Field(() => Boolean, { description: 'True for a repeated key.' })
  readonly replayed!: boolean;
  /** The client, null when refused. Scope `contracts:read`. */
  @Field(() => Client, { nullable: true, description: 'The client, null when refused. Scope `contracts:read`.' })
  readonly client!: ClientRecord | null;
}

/** Whom a client entrusts itself to. */
@InputType('EntrustClientInput', { description: 'Whom a client entrusts itself to.' })
export class EntrustClientInput {
  /** The client. */
  @Field(() => ID, { description: 'The client.' })
  readonly clientId!: string;
  /** The partner that sees it from now on. */
  @Field(() => ID, { description: 'The partner that sees it from now on.' })
  readonly partnerId!: string;
  /** How the client authorised it, e.g. its letter and date, 1 to 500 characters. */
  @Field(() => String, { description: 'How the client authorised it, e.g. its letter and date, 1 to 500 characters.' })
  readonly authorisation!: string;
}

/** What `entrustClient` answers. */
@ObjectType('EntrustClientPayload', { simpleResolvers: true, description: 'What `entrustClient` answers.', implements: [MutationPayload] })
export class EntrustClientPayload {
  /** Empty when the client was entrusted. */
  @Field(() => [named('Refusal')], { description: 'Empty when the client was entrusted.' })
  readonly refusals!: readonly Refusal[];
  /** True for a repeated key. */
  @Field(() => Boolean, { description: 'True for a repeated key.' })
  readonly replayed!: boolean;
  /** The client, null when refused. Scope `contracts:read`. */
  @Field(() => Client, { nullable: true, description: 'The client, null when refused. Scope `contracts:read`.' })
  readonly client!: ClientRecord | null;
}

/** An entrustment that ends. */
@InputType('EndEntrustmentInput', { description: 'An entrustment that ends.' })
export class EndEntrustmentInput {
  /** The client. */
  @Field(() => ID, { description: 'The client.' })
  readonly clientId!: string;
  /** The partner that sees it no longer. */
  @Field(() => ID, { description: 'The partner that sees it no longer.' })
  readonly partnerId!: string;
}

/** What `endEntrustment` answers. */
@ObjectType('EndEntrustmentPayload', { simpleResolvers: true, description: 'What `endEntrustment` answers.', implements: [MutationPayload] })
export class EndEntrustmentPayload {
  /** Empty when the entrustment ended. */
  @Field(() => [named('Refusal')], { description: 'Empty when the entrustment ended.' })
  readonly refusals!: readonly Refusal[];
  /** True for a repeated key. */
  @Field(() => Boolean, { description: 'True for a repeated key.' })
  readonly replayed!: boolean;
  /** The client, null when refused. Scope `contracts:read`. */
  @Field(() => Client, { nullable: true, description: 'The client, null when refused. Scope `contracts:read`.' })
  readonly client!: ClientRecord | null;
}

/** Arguments of `Query.client`. */
@ArgsType()
export class QueryClientArgs {
  /** The client's id. */
  @Field(() => ID, { description: 'The client\'s id.' })
  readonly id!: string;
}

/** Arguments of `Query.clients`. */
@ArgsType()
export class QueryClientsArgs {
  /** How many, at most 1 000. */
  @Field(() => Int, { defaultValue: 50, description: 'How many, at most 1 000.' })
  readonly first!: number;
  /** `endCursor` of the page before. */
  @Field(() => String, { nullable: true, description: '`endCursor` of the page before.' })
  readonly after?: string | null;
}

/** Queries of this area, to be answered by a class that extends this one. */
@Resolver()
export abstract class ClientQueries {
  /** A client by id; null when it does not exist or may not be seen. Scope `contracts:read`. */
  abstract client(context: RequestContext, args: QueryClientArgs): Answer<ClientRecord | null>;
  @Query(() => Client, { name: 'client', nullable: true, description: 'A client by id; null when it does not exist or may not be seen. Scope `contracts:read`.' })
  protected $client(@Ctx() context: RequestContext, @Args(() => QueryClientArgs) args: QueryClientArgs): unknown {
    return this.client(context, args);
  }
  /** The clients that you may see, oldest first. Scope `contracts:read`. */
  abstract clients(context: RequestContext, args: QueryClientsArgs): Answer<Connection<ClientRecord> | null>;
  @Query(() => ClientConnection, { name: 'clients', nullable: true, description: 'The clients that you may see, oldest first. Scope `contracts:read`.' })
  protected $clients(@Ctx() context: RequestContext, @Args(() => QueryClientsArgs) args: QueryClientsArgs): unknown {
    return this.clients(context, args);
  }
}

/** Arguments of `Mutation.createClient`. */
@ArgsType()
export class MutationCreateClientArgs {
  /** Names this operation: repeated with the same input it is done once. */
  @Field(() => String, { description: 'Names this operation: repeated with the same input it is done once.' })
  readonly idempotencyKey!: string;
  /** The client. */
  @Field(() => CreateClientInput, { description: 'The client.' })
  readonly input!: CreateClientInput;
}

/** Arguments of `Mutation.entrustClient`. */
@ArgsType()
export class MutationEntrustClientArgs {
  /** Names this operation: repeated with the same input it is done once. */
  @Field(() => String, { description: 'Names this operation: repeated with the same input it is done once.' })
  readonly idempotencyKey!: string;
  /** Whom to entrust to whom. */
  @Field(() => EntrustClientInput, { description: 'Whom to entrust to whom.' })
  readonly input!: EntrustClientInput;
}

/** Arguments of `Mutation.endEntrustment`. */
@ArgsType()
export class MutationEndEntrustmentArgs {
  /** Names this operation: repeated with the same input it is done once. */
  @Field(() => String, { description: 'Names this operation: repeated with the same input it is done once.' })
  readonly idempotencyKey!: string;
  /** Which entrustment ends. */
  @Field(() => EndEntrustmentInput, { description: 'Which entrustment ends.' })
  readonly input!: EndEntrustmentInput;
}

/** How each mutation of this area is carried out. */
export interface ClientCommands {
  /** Records a client. Scope `contracts:write`. */
  readonly createClient: Command<MutationCreateClientArgs['input'], CreateClientPayload>;
  /** Entrusts a client to a partner, which then sees it and is given its billing adjustments, older ones too. For the provider's own staff. Scope `contracts:write`. */
  readonly entrustClient: Command<MutationEntrustClientArgs['input'], EntrustClientPayload>;
  /** Ends an entrustment: the partner sees no more of the client. For the provider's own staff. Scope `contracts:write`. */
  readonly endEntrustment: Command<MutationEndEntrustmentArgs['input'], EndEntrustmentPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class ClientMutations {
  constructor(private readonly commands: ClientCommands) {}
  @Mutation(() => CreateClientPayload, { name: 'createClient', nullable: true, description: 'Records a client. Scope `contracts:write`.' })
  protected $createClient(@Ctx() context: RequestContext, @Args(() => MutationCreateClientArgs) args: MutationCreateClientArgs): unknown {
    return this.commands.createClient(context, 'createClient', args);
  }
  @Mutation(() => EntrustClientPayload, { name: 'entrustClient', nullable: true, description: 'Entrusts a client to a partner, which then sees it and is given its billing adjustments, older ones too. For the provider\'s own staff. Scope `contracts:write`.' })
  protected $entrustClient(@Ctx() context: RequestContext, @Args(() => MutationEntrustClientArgs) args: MutationEntrustClientArgs): unknown {
    return this.commands.entrustClient(context, 'entrustClient', args);
  }
  @Mutation(() => EndEntrustmentPayload, { name: 'endEntrustment', nullable: true, description: 'Ends an entrustment: the partner sees no more of the client. For the provider\'s own staff. Scope `contracts:write`.' })
  protected $endEntrustment(@Ctx() context: RequestContext, @Args(() => MutationEndEntrustmentArgs) args: MutationEndEntrustmentArgs): unknown {
    return this.commands.endEntrustment(context, 'endEntrustment', args);
  }
}

declareTypes({ Client, ClientEdge, ClientConnection, CreateClientInput, CreateClientPayload, EntrustClientInput, EntrustClientPayload, EndEntrustmentInput, EndEntrustmentPayload });
