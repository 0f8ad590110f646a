import { isInputObjectType, isObjectType } from 'graphql';
import { joinAreas, readAreas } from '../../api/codegen/read-schema';
import { CONTRACT_MUTATIONS } from '../../api/domain/lifecycle/contract-life';
import { PENALTY_MUTATIONS } from '../../api/domain/penalty/life';
import { projectFiles, read, ROOT } from '../house/support';

const { schema } = joinAreas(readAreas(`${ROOT}/schema`, ['released.graphql']));
const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
const fields = new Set(
  Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : [],
  ),
);

test('what a state allows is named by mutations that exist', () => {
  const named = [...Object.values(CONTRACT_MUTATIONS), ...Object.values(PENALTY_MUTATIONS)];
  expect(named.filter((name) => !mutations.includes(name))).toEqual([]);
});

test('what sentences of refusals name in back-ticks is an operation or a field of the schema', () => {
  const files = projectFiles().filter(
    (file) => /^api\/(domain|app)\/.*\.ts$/.test(file) && !file.includes('_generated'),
  );
  const named = files.flatMap((file) =>
    [...read(file).matchAll(/'[^'\n]*[.:]'/g)].flatMap(([sentence]) =>
      [...sentence.matchAll(/`([a-z]\w+)`/g)].map(([, name = '']) => name),
    ),
  );
  expect(named.length).toBeGreaterThan(5);
  expect([...new Set(named)].filter((name) => !fields.has(name))).toEqual([]);
});
