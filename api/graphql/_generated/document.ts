// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { AssetRecord } from '../../store/asset/asset.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { DeclarationRecord } from '../../store/declaration/declaration.store';
import type { DocumentRecord } from '../../store/document/document.store';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { DateOutput, DateTimeOutput } from '../scalars';
import type { ActorKind } from './access';
import type { ListOrder, PageInfo } from './common';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';

export const DocumentKind = {
  CONTRACT: 'CONTRACT',
  CONDITIONS: 'CONDITIONS',
  ORDER: 'ORDER',
  DIAGRAM: 'DIAGRAM',
  PROCEDURE: 'PROCEDURE',
  REPORT: 'REPORT',
  LETTER: 'LETTER',
  CERTIFICATE: 'CERTIFICATE',
  OTHER: 'OTHER',
} as const;
export type DocumentKind = keyof typeof DocumentKind;
registerEnumType(DocumentKind, { name: 'DocumentKind' });

@ObjectType('Document', { simpleResolvers: true })
export class Document {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => ID)
  readonly firstId!: string;
  @Field(() => Int)
  readonly version!: number;
  @Field(() => DocumentKind)
  readonly kind!: DocumentKind;
  @Field(() => String)
  readonly name!: string;
  @Field(() => String)
  readonly mediaType!: string;
  @Field(() => Int)
  readonly size!: number;
  @Field(() => String)
  readonly sha256!: string;
  @Field(() => named('ActorKind'))
  readonly storedBy!: ActorKind;
  @Field(() => String)
  readonly author!: string;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly updatedAt!: DateTimeOutput;
}

/** The rows behind `Document`, which have each of its plain fields. */
export type DocumentSource<Row extends Document = DocumentRecord> = Row;

/** Loaded fields of `Document`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Document)
export abstract class DocumentRelations {
  abstract contract(context: RequestContext, parents: readonly DocumentRecord[]): Batch<ContractRecord>;
  @FieldResolver(() => named('Contract'), { name: 'contract' })
  protected $contract(@Root() parent: DocumentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  abstract path(context: RequestContext, parents: readonly DocumentRecord[]): Batch<string>;
  @FieldResolver(() => String, { name: 'path' })
  protected $path(@Root() parent: DocumentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.path(context, [parent]));
  }
  abstract erasedOn(context: RequestContext, parents: readonly DocumentRecord[]): Batch<DateOutput | null>;
  @FieldResolver(() => DateScalar, { name: 'erasedOn', nullable: true })
  protected $erasedOn(@Root() parent: DocumentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.erasedOn(context, [parent]));
  }
  abstract asset(context: RequestContext, parents: readonly DocumentRecord[]): Batch<AssetRecord | null>;
  @FieldResolver(() => named('Asset'), { name: 'asset', nullable: true })
  protected $asset(@Root() parent: DocumentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.asset(context, [parent]));
  }
  abstract declaration(context: RequestContext, parents: readonly DocumentRecord[]): Batch<DeclarationRecord | null>;
  @FieldResolver(() => named('Declaration'), { name: 'declaration', nullable: true })
  protected $declaration(@Root() parent: DocumentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.declaration(context, [parent]));
  }
}

@ObjectType('DocumentEdge', { simpleResolvers: true })
export class DocumentEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => Document)
  readonly node!: DocumentRecord;
}

@ObjectType('DocumentConnection', { simpleResolvers: true })
export class DocumentConnection {
  @Field(() => [DocumentEdge])
  readonly edges!: readonly DocumentEdge[];
  @Field(() => [Document])
  readonly nodes!: readonly DocumentRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `DocumentConnection` is a page of. */
@Resolver(() => DocumentConnection)
export class DocumentConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<DocumentRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<DocumentRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@InputType('DocumentFilter')
export class DocumentFilter {
  @Field(() => [DocumentKind], { nullable: true })
  readonly kinds?: readonly DocumentKind[] | null;
  @Field(() => ID, { nullable: true })
  readonly firstId?: string | null;
  @Field(() => ID, { nullable: true })
  readonly assetId?: string | null;
  @Field(() => ID, { nullable: true })
  readonly declarationId?: string | null;
}

/** Arguments of `Contract.documents`. */
@ArgsType()
export class ContractDocumentsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => DocumentFilter, { nullable: true })
  readonly filter?: DocumentFilter | null;
  @Field(() => named('ListOrder'), { defaultValue: 'LATEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractDocumentRelations {
  abstract documents(context: RequestContext, parents: readonly ContractRecord[], args: ContractDocumentsArgs): Batch<Connection<DocumentRecord>>;
  @FieldResolver(() => DocumentConnection, { name: 'documents' })
  protected $documents(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractDocumentsArgs) args: ContractDocumentsArgs): unknown {
    return one(this.documents(context, [parent], args));
  }
}

declareTypes({ DocumentKind, Document, DocumentEdge, DocumentConnection, DocumentFilter });
