/**
 * The rooms of the domain, each with the tests that are aimed at it: a mutant of a room must be found by these. The golden cases and the
 * sixth pack's tests go with every room. Tests of another room that would also find a mutant do not count, so that the score is a lower bound.
 */
const property = (...names) => names.map((name) => `property/${name}.test`);

export const ROOMS = {
  money: ['domain/money/**', ...property('money')],
  // Without the tests that tamper with every explanation there is, which take minutes under a mutant: golden cases and samples replay them all.
  explanation: ['domain/explanation/!(every-)*.test'],
  time: ['domain/time/**', ...property('time-engine', 'bitemporal')],
  terms: ['domain/terms/**', ...property('terms/*')],
  sla: ['domain/sla/**', ...property('sla-clocks')],
  penalty: ['domain/penalty/**', ...property('penalty')],
  ledger: ['domain/ledger/**', ...property('ledger')],
  consumption: ['domain/consumption/**', ...property('consumption')],
  billing: ['domain/billing/**', ...property('billing-term', 'billing/*')],
  lifecycle: ['domain/lifecycle/**'],
  operations: ['domain/operations/**'],
  projection: ['domain/projection/**', ...property('projection/*')],
  simulation: ['domain/simulation/**', ...property('simulation/*')],
};

/** Run with every room, before its own properties: they are many and quick. */
export const ALWAYS = ['golden/golden.test', 'domain/sixth-pack/**', 'domain/explanation/samples.test'];
