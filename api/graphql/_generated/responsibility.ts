// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { RequestContext } from '../context';
import type { DateInput } from '../scalars';
import type { Label } from './common';
import { declareTypes, named } from './registry';
import { DateScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';

export const ResponsibilityRole = {
  R: 'R',
  A: 'A',
  C: 'C',
  I: 'I',
} as const;
export type ResponsibilityRole = keyof typeof ResponsibilityRole;
registerEnumType(ResponsibilityRole, { name: 'ResponsibilityRole' });

@ObjectType('TaskResponsibility', { simpleResolvers: true })
export class TaskResponsibility {
  @Field(() => String, { nullable: true })
  readonly code!: string | null;
  @Field(() => String, { nullable: true })
  readonly domain!: string | null;
  @Field(() => named('Label'), { nullable: true })
  readonly domainLabel!: Label | null;
  @Field(() => named('Label'), { nullable: true })
  readonly label!: Label | null;
  @Field(() => [ResponsibilityRole])
  readonly client!: readonly ResponsibilityRole[];
  @Field(() => [ResponsibilityRole])
  readonly provider!: readonly ResponsibilityRole[];
}

/** Arguments of `Contract.responsibilities`. */
@ArgsType()
export class ContractResponsibilitiesArgs {
  @Field(() => DateScalar, { nullable: true })
  readonly on?: DateInput | null;
}

/** Arguments of `Contract.whoDoes`. */
@ArgsType()
export class ContractWhoDoesArgs {
  @Field(() => String, { nullable: true })
  readonly task?: string | null;
  @Field(() => DateScalar, { nullable: true })
  readonly on?: DateInput | null;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractResponsibilityRelations {
  abstract responsibilities(context: RequestContext, parents: readonly ContractRecord[], args: ContractResponsibilitiesArgs): Batch<readonly TaskResponsibility[]>;
  @FieldResolver(() => [TaskResponsibility], { name: 'responsibilities' })
  protected $responsibilities(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractResponsibilitiesArgs) args: ContractResponsibilitiesArgs): unknown {
    return one(this.responsibilities(context, [parent], args));
  }
  abstract whoDoes(context: RequestContext, parents: readonly ContractRecord[], args: ContractWhoDoesArgs): Batch<readonly TaskResponsibility[]>;
  @FieldResolver(() => [TaskResponsibility], { name: 'whoDoes' })
  protected $whoDoes(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractWhoDoesArgs) args: ContractWhoDoesArgs): unknown {
    return one(this.whoDoes(context, [parent], args));
  }
}

declareTypes({ ResponsibilityRole, TaskResponsibility });
