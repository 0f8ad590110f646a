/**
 * The rooms of the domain, each with the tests that are aimed at it: a mutant of a room must be
 * found by these. The golden cases and the sixth pack's tests go with most rooms. Tests of another
 * room that would also find a mutant do not count, so that the score is a lower bound.
 */
const property = (...names) => names.map((name) => `property/${name}.test`);

export const ROOMS = {
  money: ['domain/money/**', ...property('money')],
  // Without the tests that tamper with every explanation there is, which take minutes under a
  // mutant: golden cases and samples replay them all.
  explanation: ['domain/explanation/!(every-)*.test'],
  time: ['domain/time/**'],
  terms: ['domain/terms/**'],
  sla: ['domain/sla/**', ...property('sla-clocks')],
  penalty: ['domain/penalty/**', ...property('penalty')],
  ledger: ['domain/ledger/**', ...property('ledger')],
  consumption: ['domain/consumption/**', ...property('consumption')],
  invoicing: ['domain/billing/**', ...property('billing-term', 'billing/*')],
  indexation: ['domain/billing/**', ...property('billing-term', 'billing/*')],
  exit: ['domain/billing/**', ...property('billing-term', 'billing/*')],
  receivables: ['domain/billing/**', ...property('billing-term', 'billing/*')],
  outages: ['domain/billing/**', ...property('billing-term', 'billing/*')],
  lifecycle: ['domain/lifecycle/**'],
  operations: ['domain/operations/**'],
  projection: ['domain/projection/**', ...property('projection/*')],
  simulation: ['domain/simulation/**', ...property('simulation/*')],
};

/**
 * Rooms that are tried on their own tests alone. Whatever reads a pack or a calendar while its file
 * loads makes a change there one that needs a process of its own, a hundred times slower to try;
 * and all tests reach these rooms, so that a change that none notices would cost all of them.
 */
const ALONE = ['time', 'terms'];

/** Run with every other room, before its properties: they are many and quick. */
const ALWAYS = ['golden/golden.test', 'domain/sixth-pack/**', 'domain/explanation/samples.test'];

/** The tests that a room's changes are tried on, in their order. */
export function testsOf(room) {
  const [own, ...properties] = ROOMS[room];
  return [own, ...(ALONE.includes(room) ? [] : ALWAYS), ...properties];
}
