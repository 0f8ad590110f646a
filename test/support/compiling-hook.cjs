/** Lets a process of a test's own load the project as it is written: `node -r` this file. */
const { readFileSync } = require('node:fs');
const { transformSync } = require('@swc/core');

// Node has no other hook for require() that is stable.
require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), { filename, swcrc: true });
  module._compile(code, filename);
};
