import { isEnumType } from 'graphql';
import { EVENT_KINDS } from '../../../api/domain/event/event';
import { joinAreas, readAreas } from '../../../api/codegen/read-schema';

test('the schema names every kind of event', () => {
  const { schema } = joinAreas(readAreas('schema', ['released.graphql']));
  const kinds = schema.getType('EventKind');
  expect(
    isEnumType(kinds)
      ? kinds
          .getValues()
          .map(({ name }) => name)
          .sort()
      : [],
  ).toEqual([...EVENT_KINDS].sort());
});
