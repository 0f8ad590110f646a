// The score is of the tests as they are run before a release.
process.env.ASTREINTE_TEST_LONG ??= 'yes';

/**
 * The tests are written for jest. Mutants are run under mocha, which keeps one process and starts a
 * test in microseconds where jest starts a world; these are the globals of jest that the tests of
 * the domain use, from jest's own packages.
 */
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { expect } = require('expect');
const { bind } = require('jest-each');

global.expect = expect;
// Mocha sets its own globals after this file is read: `test.each` and `describe.each` are hung on
// them as they come.
for (const name of ['describe', 'it', 'test']) {
  let value;
  Object.defineProperty(global, name, {
    configurable: true,
    get: () => value,
    set: (given) => {
      if (typeof given === 'function') given.each = bind(given);
      value = given;
      if (name === 'it') global.test = given;
    },
  });
}
for (const [jests, mochas] of Object.entries({ beforeAll: 'before', afterAll: 'after' })) {
  global[jests] = (...args) => global[mochas](...args);
}

// A property that fails has done its work: the smallest counterexample is of no use here, and a
// third of the runs finds what all find.
const fc = createRequire(join(process.cwd(), 'package.json'))('fast-check');
const RUNS = 34;
const { assert: assertProperty } = fc.default ?? fc;
const fewer = (property, parameters) =>
  assertProperty(property, {
    ...parameters,
    endOnFailure: true,
    numRuns: Math.max(10, Math.ceil(((parameters?.numRuns ?? 100) * RUNS) / 100)),
  });
fc.assert = fewer;
fc.default = { ...fc.default, assert: fewer };

// Tests are chosen for a mutant by one expression of all their names, joined. Of more than a
// thousand names it is too large to be run at all, and every mutant after that one fails
// unmeasured: a set of the names chooses the same tests, however many.
const Mocha = require('mocha');
const { grep } = Mocha.prototype;
Mocha.prototype.grep = function (chosen) {
  if (!(chosen instanceof RegExp) || !/^\(\^.*\$\)$/s.test(chosen.source)) return grep.call(this, chosen);
  const names = chosen.source.slice(2, -2).split('$)|(^');
  const set = new Set(names.map((name) => name.replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign))));
  return grep.call(this, { test: (title) => set.has(title) });
};
