// Made from schema/ by codegen.ts. Do not edit.
import { codecs } from '../scalars';
import { GraphQLScalarType } from 'graphql';

export const MoneyScalar = new GraphQLScalarType({ ...{ name: 'Money' }, ...codecs.Money });
export const DecimalScalar = new GraphQLScalarType({ ...{ name: 'Decimal' }, ...codecs.Decimal });
export const DateScalar = new GraphQLScalarType({ ...{ name: 'Date' }, ...codecs.Date });
export const DateTimeScalar = new GraphQLScalarType({ ...{ name: 'DateTime' }, ...codecs.DateTime });
export const DurationScalar = new GraphQLScalarType({ ...{ name: 'Duration' }, ...codecs.Duration });
export const JSONScalar = new GraphQLScalarType({ ...{ name: 'JSON' }, ...codecs.JSON });
