import { misfits, type GivenAnswer } from './answer-fits';
import { apiSchema } from '../../api/server';

const schema = apiSchema();
const ID = '019a0000-0000-7000-8999-000000000999';
const query = `query ($no: Boolean!) {
  ...Named
  incident(id: "${ID}") { __typename id clocks @skip(if: true) { state } description @include(if: $no) status receivedAt }
}
fragment Named on Query { viewer { name } }`;
const data = {
  viewer: { name: 'Jane' },
  incident: { __typename: 'Incident', id: ID, status: 'OPEN', receivedAt: '2026-03-02T09:00:00Z' },
};
const of = (answer: GivenAnswer): string[] => misfits(schema, { query, variables: { no: false } }, answer);
const error = { message: 'No.', extensions: { code: 'FORBIDDEN' } };

test('an answer that fits has no misfits', () => {
  expect(of({ data })).toEqual([]);
  expect(of({ data: { ...data, incident: null }, errors: [{ ...error, path: ['incident', 'status'] }] })).toEqual([]);
  expect(of({ errors: [error] })).toEqual([]);
});

test.each<[string, GivenAnswer]>([
  ['neither data nor errors', {}],
  ['a field that was not asked for', { data: { ...data, serverTime: null } }],
  ['fields in another order', { data: { incident: data.incident, viewer: data.viewer } }],
  ['a field that is skipped', { data: { ...data, incident: { ...data.incident, clocks: [] } } }],
  ['null where it may not be', { data: { ...data, viewer: { name: null } } }],
  ['an enum value that there is not', { data: { ...data, incident: { ...data.incident, status: 'LOST' } } }],
  ['an instant in another form', { data: { ...data, incident: { ...data.incident, receivedAt: '2026-03-02' } } }],
  ['another type', { data: { ...data, incident: { ...data.incident, __typename: 'Contract' } } }],
  ['a list for an object', { data: { ...data, incident: [data.incident] } }],
  ['no errors in errors', { data, errors: [] }],
  ['a code that the schema does not have', { errors: [{ ...error, extensions: { code: 'OOPS' } }] }],
  ['an error where there is a value', { data, errors: [{ ...error, path: ['incident', 'status'] }] }],
])('%s is found', (_name, answer) => {
  expect(of(answer)).not.toEqual([]);
});
