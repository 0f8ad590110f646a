// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { ClientRecord } from '../../store/client/client.store';
import type { RequestContext } from '../context';
import { declareTypes, named } from './registry';
import { Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql';

/** Kinds of users: what they may see differs. */
export const ActorKind = {
  /** The provider's own staff and machines: everything of the provider. */
  PROVIDER: 'PROVIDER',
  /** A partner (reseller, integrator): the clients entrusted to it. */
  PARTNER: 'PARTNER',
  /** A client: itself only. */
  CLIENT: 'CLIENT',
} as const;
/** Kinds of users: what they may see differs. */
export type ActorKind = keyof typeof ActorKind;
registerEnumType(ActorKind, { name: 'ActorKind', description: 'Kinds of users: what they may see differs.', valuesConfig: { PROVIDER: { description: 'The provider\'s own staff and machines: everything of the provider.' }, PARTNER: { description: 'A partner (reseller, integrator): the clients entrusted to it.' }, CLIENT: { description: 'A client: itself only.' } } });

/** A company that sells managed services (prestataire): the tenant. Nobody sees another provider's rows. */
@ObjectType('Provider', { simpleResolvers: true, description: 'A company that sells managed services (prestataire): the tenant. Nobody sees another provider\'s rows.' })
export class Provider {
  /** Its id. */
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;
  /** Its name. */
  @Field(() => String, { description: 'Its name.' })
  readonly name!: string;
}

/** A reseller or integrator (revendeur, partenaire) that sees the clients entrusted to it. */
@ObjectType('Partner', { simpleResolvers: true, description: 'A reseller or integrator (revendeur, partenaire) that sees the clients entrusted to it.' })
export class Partner {
  /** Its id. */
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;
  /** Its name. */
  @Field(() => String, { description: 'Its name.' })
  readonly name!: string;
}

/** What a key may do. `CONTRACTS_READ` is the scope that messages and commands write `contracts:read`, and so on. */
export const Scope = {
  /** See contracts and what is under them (`contracts:read`). */
  CONTRACTS_READ: 'CONTRACTS_READ',
  /** Create, sign and activate contracts, record clients, assets and rates (`contracts:write`). */
  CONTRACTS_WRITE: 'CONTRACTS_WRITE',
  /** See incidents, their clocks and work (`incidents:read`). */
  INCIDENTS_READ: 'INCIDENTS_READ',
  /** Report incidents (`incidents:write`). */
  INCIDENTS_WRITE: 'INCIDENTS_WRITE',
  /** Respond to incidents, restore, exclude and correct them, record work (`incidents:manage`). */
  INCIDENTS_MANAGE: 'INCIDENTS_MANAGE',
  /** See penalties (`penalties:read`). */
  PENALTIES_READ: 'PENALTIES_READ',
  /** Claim penalties (`penalties:claim`). */
  PENALTIES_CLAIM: 'PENALTIES_CLAIM',
  /** Accept penalties and assess years of downtime (`penalties:decide`). */
  PENALTIES_DECIDE: 'PENALTIES_DECIDE',
  /** See amounts that are billed, and ledgers (`billing:read`). */
  BILLING_READ: 'BILLING_READ',
  /** Acknowledge billing adjustments (`billing:acknowledge`). */
  BILLING_ACKNOWLEDGE: 'BILLING_ACKNOWLEDGE',
} as const;
/** What a key may do. `CONTRACTS_READ` is the scope that messages and commands write `contracts:read`, and so on. */
export type Scope = keyof typeof Scope;
registerEnumType(Scope, { name: 'Scope', description: 'What a key may do. `CONTRACTS_READ` is the scope that messages and commands write `contracts:read`, and so on.', valuesConfig: { CONTRACTS_READ: { description: 'See contracts and what is under them (`contracts:read`).' }, CONTRACTS_WRITE: { description: 'Create, sign and activate contracts, record clients, assets and rates (`contracts:write`).' }, INCIDENTS_READ: { description: 'See incidents, their clocks and work (`incidents:read`).' }, INCIDENTS_WRITE: { description: 'Report incidents (`incidents:write`).' }, INCIDENTS_MANAGE: { description: 'Respond to incidents, restore, exclude and correct them, record work (`incidents:manage`).' }, PENALTIES_READ: { description: 'See penalties (`penalties:read`).' }, PENALTIES_CLAIM: { description: 'Claim penalties (`penalties:claim`).' }, PENALTIES_DECIDE: { description: 'Accept penalties and assess years of downtime (`penalties:decide`).' }, BILLING_READ: { description: 'See amounts that are billed, and ledgers (`billing:read`).' }, BILLING_ACKNOWLEDGE: { description: 'Acknowledge billing adjustments (`billing:acknowledge`).' } } });

/** Who is asking: what the API key stands for. */
@ObjectType('Viewer', { simpleResolvers: true, description: 'Who is asking: what the API key stands for.' })
export class Viewer {
  /** What kind of user. */
  @Field(() => ActorKind, { description: 'What kind of user.' })
  readonly kind!: ActorKind;
  /** The API key's name, as it appears in histories. */
  @Field(() => String, { description: 'The API key\'s name, as it appears in histories.' })
  readonly name!: string;
  /** What the key may do, by name. */
  @Field(() => [Scope], { description: 'What the key may do, by name.' })
  readonly scopes!: readonly Scope[];
}

/** Loaded fields of `Viewer`, to be answered by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Viewer)
export abstract class ViewerRelations {
  /** The tenant. */
  abstract provider(context: RequestContext, parents: readonly Viewer[]): Batch<Provider>;
  @FieldResolver(() => Provider, { name: 'provider', description: 'The tenant.' })
  protected $provider(@Root() parent: Viewer, @Ctx() context: RequestContext): unknown {
    return one(this.provider(context, [parent]));
  }
  /** The partner, when `kind` is `PARTNER`. */
  abstract partner(context: RequestContext, parents: readonly Viewer[]): Batch<Partner | null>;
  @FieldResolver(() => Partner, { name: 'partner', nullable: true, description: 'The partner, when `kind` is `PARTNER`.' })
  protected $partner(@Root() parent: Viewer, @Ctx() context: RequestContext): unknown {
    return one(this.partner(context, [parent]));
  }
  /** The client, when `kind` is `CLIENT`. Scope `contracts:read`. */
  abstract client(context: RequestContext, parents: readonly Viewer[]): Batch<ClientRecord | null>;
  @FieldResolver(() => named('Client'), { name: 'client', nullable: true, description: 'The client, when `kind` is `CLIENT`. Scope `contracts:read`.' })
  protected $client(@Root() parent: Viewer, @Ctx() context: RequestContext): unknown {
    return one(this.client(context, [parent]));
  }
}

/** Queries of this area, to be answered by a class that extends this one. */
@Resolver()
export abstract class AccessQueries {
  /** Who is asking. */
  abstract viewer(context: RequestContext): Answer<Viewer>;
  @Query(() => Viewer, { name: 'viewer', description: 'Who is asking.' })
  protected $viewer(@Ctx() context: RequestContext): unknown {
    return this.viewer(context);
  }
}

declareTypes({ ActorKind, Provider, Partner, Scope, Viewer });
