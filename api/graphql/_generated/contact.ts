// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { AssetRecord } from '../../store/asset/asset.store';
import type { ClientRecord } from '../../store/client/client.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { ContactRecord } from '../../store/party/contact.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { DateInput, DateOutput, DateTimeOutput } from '../scalars';
import type { Provider } from './access';
import type { ListOrder, PageInfo, Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';

export const ContactSide = {
  CLIENT: 'CLIENT',
  PROVIDER: 'PROVIDER',
  THIRD_PARTY: 'THIRD_PARTY',
} as const;
export type ContactSide = keyof typeof ContactSide;
registerEnumType(ContactSide, { name: 'ContactSide' });

export const ContactRole = {
  MAIN: 'MAIN',
  DEPUTY: 'DEPUTY',
  TECHNICAL: 'TECHNICAL',
  CALLER: 'CALLER',
  BILLING: 'BILLING',
  ESCALATION: 'ESCALATION',
  APPLICATIONS: 'APPLICATIONS',
  HARDWARE: 'HARDWARE',
  VENDOR: 'VENDOR',
  OPERATOR: 'OPERATOR',
  OTHER: 'OTHER',
} as const;
export type ContactRole = keyof typeof ContactRole;
registerEnumType(ContactRole, { name: 'ContactRole' });

@ObjectType('Contact', { simpleResolvers: true })
export class Contact {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => ContactSide)
  readonly side!: ContactSide;
  @Field(() => ContactRole)
  readonly role!: ContactRole;
  @Field(() => Int, { nullable: true })
  readonly escalationStep!: number | null;
  @Field(() => String, { nullable: true })
  readonly title!: string | null;
  @Field(() => String)
  readonly name!: string;
  @Field(() => String, { nullable: true })
  readonly organisation!: string | null;
  @Field(() => String, { nullable: true })
  readonly reference!: string | null;
  @Field(() => String, { nullable: true })
  readonly email!: string | null;
  @Field(() => String, { nullable: true })
  readonly phone!: string | null;
  @Field(() => String, { nullable: true })
  readonly mobile!: string | null;
  @Field(() => String, { nullable: true })
  readonly note!: string | null;
  @Field(() => DateScalar)
  readonly startsOn!: DateOutput;
  @Field(() => DateScalar, { nullable: true })
  readonly endsOn!: DateOutput | null;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly updatedAt!: DateTimeOutput;
}

/** The rows behind `Contact`, which have each of its plain fields. */
export type ContactSource<Row extends Contact = ContactRecord> = Row;

/** Loaded fields of `Contact`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Contact)
export abstract class ContactRelations {
  abstract client(context: RequestContext, parents: readonly ContactRecord[]): Batch<ClientRecord | null>;
  @FieldResolver(() => named('Client'), { name: 'client', nullable: true })
  protected $client(@Root() parent: ContactRecord, @Ctx() context: RequestContext): unknown {
    return one(this.client(context, [parent]));
  }
  abstract contract(context: RequestContext, parents: readonly ContactRecord[]): Batch<ContractRecord | null>;
  @FieldResolver(() => named('Contract'), { name: 'contract', nullable: true })
  protected $contract(@Root() parent: ContactRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  abstract asset(context: RequestContext, parents: readonly ContactRecord[]): Batch<AssetRecord | null>;
  @FieldResolver(() => named('Asset'), { name: 'asset', nullable: true })
  protected $asset(@Root() parent: ContactRecord, @Ctx() context: RequestContext): unknown {
    return one(this.asset(context, [parent]));
  }
}

@ObjectType('ContactEdge', { simpleResolvers: true })
export class ContactEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => Contact)
  readonly node!: ContactRecord;
}

@ObjectType('ContactConnection', { simpleResolvers: true })
export class ContactConnection {
  @Field(() => [ContactEdge])
  readonly edges!: readonly ContactEdge[];
  @Field(() => [Contact])
  readonly nodes!: readonly ContactRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `ContactConnection` is a page of. */
@Resolver(() => ContactConnection)
export class ContactConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<ContactRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<ContactRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@InputType('RecordContactInput')
export class RecordContactInput {
  @Field(() => ContactSide)
  readonly side!: ContactSide;
  @Field(() => ContactRole)
  readonly role!: ContactRole;
  @Field(() => Int, { nullable: true })
  readonly escalationStep?: number | null;
  @Field(() => ID, { nullable: true })
  readonly clientId?: string | null;
  @Field(() => ID, { nullable: true })
  readonly contractId?: string | null;
  @Field(() => ID, { nullable: true })
  readonly assetId?: string | null;
  @Field(() => String, { nullable: true })
  readonly title?: string | null;
  @Field(() => String)
  readonly name!: string;
  @Field(() => String, { nullable: true })
  readonly organisation?: string | null;
  @Field(() => String, { nullable: true })
  readonly reference?: string | null;
  @Field(() => String, { nullable: true })
  readonly email?: string | null;
  @Field(() => String, { nullable: true })
  readonly phone?: string | null;
  @Field(() => String, { nullable: true })
  readonly mobile?: string | null;
  @Field(() => String, { nullable: true })
  readonly note?: string | null;
  @Field(() => DateScalar, { nullable: true })
  readonly startsOn?: DateInput | null;
}

@ObjectType('RecordContactPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordContactPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Contact, { nullable: true })
  readonly contact!: ContactRecord | null;
}

@InputType('EndContactInput')
export class EndContactInput {
  @Field(() => ID)
  readonly contactId!: string;
  @Field(() => DateScalar)
  readonly endsOn!: DateInput;
}

@ObjectType('EndContactPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class EndContactPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Contact, { nullable: true })
  readonly contact!: ContactRecord | null;
}

/** Arguments of `Client.contacts`. */
@ArgsType()
export class ClientContactsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** What this area adds to `Client`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Client'))
export abstract class ClientContactRelations {
  abstract contacts(context: RequestContext, parents: readonly ClientRecord[], args: ClientContactsArgs): Batch<Connection<ContactRecord>>;
  @FieldResolver(() => ContactConnection, { name: 'contacts' })
  protected $contacts(@Root() parent: ClientRecord, @Ctx() context: RequestContext, @Args(() => ClientContactsArgs) args: ClientContactsArgs): unknown {
    return one(this.contacts(context, [parent], args));
  }
}

/** Arguments of `Contract.contacts`. */
@ArgsType()
export class ContractContactsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Arguments of `Contract.contactsOn`. */
@ArgsType()
export class ContractContactsOnArgs {
  @Field(() => DateScalar, { nullable: true })
  readonly on?: DateInput | null;
  @Field(() => [ContactRole], { nullable: true })
  readonly roles?: readonly ContactRole[] | null;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractContactRelations {
  abstract contacts(context: RequestContext, parents: readonly ContractRecord[], args: ContractContactsArgs): Batch<Connection<ContactRecord>>;
  @FieldResolver(() => ContactConnection, { name: 'contacts' })
  protected $contacts(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractContactsArgs) args: ContractContactsArgs): unknown {
    return one(this.contacts(context, [parent], args));
  }
  abstract contactsOn(context: RequestContext, parents: readonly ContractRecord[], args: ContractContactsOnArgs): Batch<readonly ContactRecord[]>;
  @FieldResolver(() => [Contact], { name: 'contactsOn' })
  protected $contactsOn(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractContactsOnArgs) args: ContractContactsOnArgs): unknown {
    return one(this.contactsOn(context, [parent], args));
  }
}

/** Arguments of `Provider.contacts`. */
@ArgsType()
export class ProviderContactsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** What this area adds to `Provider`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Provider'))
export abstract class ProviderContactRelations {
  abstract contacts(context: RequestContext, parents: readonly Provider[], args: ProviderContactsArgs): Batch<Connection<ContactRecord> | null>;
  @FieldResolver(() => ContactConnection, { name: 'contacts', nullable: true })
  protected $contacts(@Root() parent: Provider, @Ctx() context: RequestContext, @Args(() => ProviderContactsArgs) args: ProviderContactsArgs): unknown {
    return one(this.contacts(context, [parent], args));
  }
}

/** Arguments of `Mutation.recordContact`. */
@ArgsType()
export class MutationRecordContactArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordContactInput)
  readonly input!: RecordContactInput;
}

/** Arguments of `Mutation.endContact`. */
@ArgsType()
export class MutationEndContactArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => EndContactInput)
  readonly input!: EndContactInput;
}

/** How each mutation of this area is carried out. */
export interface ContactCommands {
  readonly recordContact: Command<MutationRecordContactArgs['input'], RecordContactPayload>;
  readonly endContact: Command<MutationEndContactArgs['input'], EndContactPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class ContactMutations {
  constructor(private readonly commands: ContactCommands) {}
  @Mutation(() => RecordContactPayload, { name: 'recordContact', nullable: true })
  protected $recordContact(@Ctx() context: RequestContext, @Args(() => MutationRecordContactArgs) args: MutationRecordContactArgs): unknown {
    return this.commands.recordContact(context, 'recordContact', args);
  }
  @Mutation(() => EndContactPayload, { name: 'endContact', nullable: true })
  protected $endContact(@Ctx() context: RequestContext, @Args(() => MutationEndContactArgs) args: MutationEndContactArgs): unknown {
    return this.commands.endContact(context, 'endContact', args);
  }
}

declareTypes({ ContactSide, ContactRole, Contact, ContactEdge, ContactConnection, RecordContactInput, RecordContactPayload, EndContactInput, EndContactPayload });
