import { TEXT_AS_IT_IS } from '../../api/executor/json-text';
import { GraphQLError, parseValue, type GraphQLScalarType } from 'graphql';
import { Decimal } from '../../api/domain/money/decimal';
import { money } from '../../api/domain/money/value';
import { instant } from '../../api/domain/time/instant';
import {
  DateScalar,
  DateTimeScalar,
  DecimalScalar,
  DurationScalar,
  MoneyScalar,
} from '../../api/graphql/_generated/scalars';
import { errorCodeOf } from '../../api/graphql/errors';
import { apiSchema } from '../../api/server';

const refusalOf = (read: () => unknown): GraphQLError => {
  try {
    read();
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('scalars', () => {
  it.each(['Money', 'Decimal', 'Date', 'DateTime', 'Duration'])(
    'of the schema as it is built say that text of %s is written as it is',
    (name) => {
      expect(apiSchema().getType(name)?.extensions).toMatchObject({ [TEXT_AS_IT_IS]: true });
    },
  );

  it.each<[string, GraphQLScalarType, unknown, string]>([
    ['Money', MoneyScalar, money('1200', 'EUR'), '1200.00 EUR'],
    ['negative Money', MoneyScalar, money('-0.05', 'EUR'), '-0.05 EUR'],
    ['Money as text', MoneyScalar, '7.10 EUR', '7.10 EUR'],
    ['Decimal', DecimalScalar, new Decimal('1e-9'), '0.000000001'],
    ['a large Decimal', DecimalScalar, new Decimal('1e25'), '10000000000000000000000000'],
    ['Decimal as text', DecimalScalar, '0.850', '0.850'],
    ['Date', DateScalar, '2026-02-28', '2026-02-28'],
    ['DateTime', DateTimeScalar, instant(1_772_440_200), '2026-03-02T08:30:00Z'],
    ['DateTime as text', DateTimeScalar, '2026-03-02T08:30:00Z', '2026-03-02T08:30:00Z'],
    ['Duration', DurationScalar, 16_200, 'PT4H30M'],
    ['no Duration', DurationScalar, 0, 'PT0S'],
  ])('write %s', (_, scalar, value, text) => {
    expect(scalar.serialize(value)).toBe(text);
  });

  it.each<[string, GraphQLScalarType, unknown]>([
    ['Money', MoneyScalar, 12.5],
    ['Money', MoneyScalar, { amount: 1 }],
    ['Decimal', DecimalScalar, 0.1],
    ['Date', DateScalar, new Date(0)],
    ['DateTime', DateTimeScalar, new Date(0)],
    ['DateTime', DateTimeScalar, 1.5],
    ['Duration', DurationScalar, 1.5],
    ['Duration', DurationScalar, -1],
  ])('never write %s of another kind: %p', (_, scalar, value) => {
    expect(() => scalar.serialize(value)).toThrow();
  });

  it('read what they write, from variables and from literals alike', () => {
    expect(MoneyScalar.parseValue('1200.00 EUR')).toEqual(money('1200.00', 'EUR'));
    expect(DecimalScalar.parseValue('0.850')).toEqual(new Decimal('0.85'));
    expect(DateScalar.parseValue('2024-02-29')).toBe('2024-02-29');
    expect(DateTimeScalar.parseValue('2026-03-02T09:30:00+01:00')).toBe(1_772_440_200);
    expect(DurationScalar.parseValue('PT90M')).toBe(5_400);
    expect(DurationScalar.parseLiteral(parseValue('"PT1H1S"'))).toBe(3_601);
    expect(MoneyScalar.parseLiteral(parseValue('"-0.05 EUR"'))).toEqual(money('-0.05', 'EUR'));
  });

  it.each<[GraphQLScalarType, string, string, string]>([
    [MoneyScalar, '12.5', 'MONEY_INVALID', 'not as 12.5'],
    [MoneyScalar, '"12.5 EUR"', 'MONEY_INVALID', 'two decimals'],
    [MoneyScalar, '"12.500 EUR"', 'MONEY_INVALID', 'two decimals'],
    [MoneyScalar, '"12.50"', 'MONEY_INVALID', 'no currency'],
    [MoneyScalar, '"12.50 eur"', 'MONEY_INVALID', 'no currency'],
    [MoneyScalar, '"1e3 EUR"', 'MONEY_INVALID', 'not an amount'],
    [MoneyScalar, '" 12.50 EUR"', 'MONEY_INVALID', 'not an amount'],
    [MoneyScalar, 'true', 'MONEY_INVALID', 'not as true'],
    [DecimalScalar, '0.1', 'BAD_USER_INPUT', 'not as 0.1'],
    [DecimalScalar, '"1e3"', 'BAD_USER_INPUT', 'not a plain decimal'],
    [DecimalScalar, '"NaN"', 'BAD_USER_INPUT', 'not a plain decimal'],
    [DateScalar, '"2026-02-30"', 'BAD_USER_INPUT', 'not a date'],
    [DateScalar, '"2026-3-1"', 'BAD_USER_INPUT', 'not a date'],
    [DateTimeScalar, '"2026-03-02"', 'BAD_USER_INPUT', 'a date without a time'],
    [DateTimeScalar, '"2026-03-02T08:30:00"', 'BAD_USER_INPUT', 'no offset'],
    [DateTimeScalar, '"2400-01-01T00:00:00Z"', 'BAD_USER_INPUT', 'the years 1970 to 2399'],
    [DateTimeScalar, '"0001-01-01T00:00:00Z"', 'BAD_USER_INPUT', 'the years 1970 to 2399'],
    [DateTimeScalar, '1772440200', 'BAD_USER_INPUT', 'not as 1772440200'],
    [DurationScalar, '"P1D"', 'BAD_USER_INPUT', 'not a duration'],
    [DurationScalar, '"-PT1H"', 'BAD_USER_INPUT', 'not a duration'],
    [DurationScalar, '3600', 'BAD_USER_INPUT', 'not as 3600'],
  ])('%s refuses %s', (scalar, literal, code, why) => {
    const node = parseValue(literal);
    const written = refusalOf(() => scalar.parseLiteral(node));
    const sent = refusalOf(() => scalar.parseValue(JSON.parse(literal)));
    for (const refusal of [written, sent]) {
      expect(errorCodeOf(refusal)).toBe(code);
      expect(refusal.message).toContain(why);
    }
    expect(written.nodes).toEqual([node]);
  });

  it('have the descriptions of the schema', () => {
    expect(apiSchema().getType('Money')?.description).toContain('exactly two decimals');
  });
});
