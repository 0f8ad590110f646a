/** Checks of types in graphql are those of production, as a server has them: the others are slow. */
const before = process.env['NODE_ENV'];
process.env['NODE_ENV'] = 'production';
require('graphql/jsutils/instanceOf');
process.env['NODE_ENV'] = before;
