/**
 * `npm run schema:release`: writes the schema as it stands to schema/released.graphql. Done with a
 * release and never between two: from then on the check for additive changes compares with it. Run
 * `npm run codegen` before.
 */
import { copyFileSync } from 'node:fs';

copyFileSync('sdk/src/_generated/schema.graphql', 'schema/released.graphql');
