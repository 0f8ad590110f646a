// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { ClientRecord } from '../../store/client/client.store';
import type { RequestContext } from '../context';
import { declareTypes, named } from './registry';
import { Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql';

export const ActorKind = {
  PROVIDER: 'PROVIDER',
  PARTNER: 'PARTNER',
  CLIENT: 'CLIENT',
} as const;
export type ActorKind = keyof typeof ActorKind;
registerEnumType(ActorKind, { name: 'ActorKind' });

@ObjectType('Provider', { simpleResolvers: true })
export class Provider {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly name!: string;
}

@ObjectType('Partner', { simpleResolvers: true })
export class Partner {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly name!: string;
}

export const Scope = {
  CONTRACTS_READ: 'CONTRACTS_READ',
  CONTRACTS_WRITE: 'CONTRACTS_WRITE',
  INCIDENTS_READ: 'INCIDENTS_READ',
  INCIDENTS_WRITE: 'INCIDENTS_WRITE',
  INCIDENTS_MANAGE: 'INCIDENTS_MANAGE',
  PENALTIES_READ: 'PENALTIES_READ',
  PENALTIES_CLAIM: 'PENALTIES_CLAIM',
  PENALTIES_DECIDE: 'PENALTIES_DECIDE',
  BILLING_READ: 'BILLING_READ',
  BILLING_ACKNOWLEDGE: 'BILLING_ACKNOWLEDGE',
} as const;
export type Scope = keyof typeof Scope;
registerEnumType(Scope, { name: 'Scope' });

@ObjectType('Viewer', { simpleResolvers: true })
export class Viewer {
  @Field(() => ActorKind)
  readonly kind!: ActorKind;
  @Field(() => String)
  readonly name!: string;
  @Field(() => [Scope])
  readonly scopes!: readonly Scope[];
}

/** Loaded fields of `Viewer`, to be answered by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Viewer)
export abstract class ViewerRelations {
  abstract provider(context: RequestContext, parents: readonly Viewer[]): Batch<Provider>;
  @FieldResolver(() => Provider, { name: 'provider' })
  protected $provider(@Root() parent: Viewer, @Ctx() context: RequestContext): unknown {
    return one(this.provider(context, [parent]));
  }
  abstract partner(context: RequestContext, parents: readonly Viewer[]): Batch<Partner | null>;
  @FieldResolver(() => Partner, { name: 'partner', nullable: true })
  protected $partner(@Root() parent: Viewer, @Ctx() context: RequestContext): unknown {
    return one(this.partner(context, [parent]));
  }
  abstract client(context: RequestContext, parents: readonly Viewer[]): Batch<ClientRecord | null>;
  @FieldResolver(() => named('Client'), { name: 'client', nullable: true })
  protected $client(@Root() parent: Viewer, @Ctx() context: RequestContext): unknown {
    return one(this.client(context, [parent]));
  }
}

/** Queries of this area, to be answered by a class that extends this one. */
@Resolver()
export abstract class AccessQueries {
  abstract viewer(context: RequestContext): Answer<Viewer>;
  @Query(() => Viewer, { name: 'viewer' })
  protected $viewer(@Ctx() context: RequestContext): unknown {
    return this.viewer(context);
  }
}

declareTypes({ ActorKind, Provider, Partner, Scope, Viewer });
