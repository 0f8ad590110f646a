import { createApiKey } from '../../app/access/create-api-key';
import { revokeApiKey } from '../../app/access/revoke-api-key';
import { rotateApiKey } from '../../app/access/rotate-api-key';
import { secretOf } from '../../app/access/shown-once';
import { AccessMutations, type CreateApiKeyInput } from '../_generated';
import { command } from '../command';
import { loadApiKey } from './api-key.loader';
import { scopesNamed } from './scope-names';

/** Mutations of keys. */
export const accessMutations = new AccessMutations({
  createApiKey: command(
    (unit, input: CreateApiKeyInput, { scopes }) =>
      createApiKey(unit, { ...input, scopes: scopesNamed(input.scopes) }, scopes),
    {
      apiKey: (context, done) => loadApiKey(context, done?.apiKeyId),
      secret: (_context, done) => secretOf(done),
    },
  ),
  rotateApiKey: command((unit, input, { scopes }) => rotateApiKey(unit, input, scopes), {
    apiKey: (context, done) => loadApiKey(context, done?.apiKeyId),
    secret: (_context, done) => secretOf(done),
    replacedKey: (context, done) => loadApiKey(context, done?.replacedKeyId),
  }),
  revokeApiKey: command((unit, input, { scopes }) => revokeApiKey(unit, input, scopes), {
    apiKey: (context, done) => loadApiKey(context, done?.apiKeyId),
  }),
});
