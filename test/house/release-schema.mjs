/**
 * `npm run schema:release`: writes schema/ as it stands to schema/released.graphql. Done with a release and never between two: from
 * then on the check for additive changes compares with it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';

const written = readdirSync('schema')
  .filter((file) => file.endsWith('.graphql') && file !== 'released.graphql')
  .sort()
  .map((file) => readFileSync(`schema/${file}`, 'utf8'));
writeFileSync('schema/released.graphql', `${printSchema(lexicographicSortSchema(buildSchema(written.join('\n'))))}\n`);
