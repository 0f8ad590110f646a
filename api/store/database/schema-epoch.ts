/**
 * The epoch of the schema that this program knows. It is raised, here and by a migration, when
 * servers of before cannot work beside the migrated database: they are then refused each write.
 */
export const SCHEMA_EPOCH = 2;

/** Why a server is not ready: its database has an epoch that it does not know. */
export class OlderThanDatabase extends Error {
  constructor(epoch: number) {
    super(`the database has epoch ${epoch} of the schema, this server knows ${SCHEMA_EPOCH}`);
    this.name = 'OlderThanDatabase';
  }
}
