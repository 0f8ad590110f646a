/**
 * An OpenID provider in a process of its own, as a server meets one: `oidc-provider` on a free port
 * of this machine. The parent gives keys and claims by message, may change the keys, and asks how
 * often they were fetched.
 */
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const [port] = process.argv.slice(2);
let fetched = 0;
let handle = (_request, response) => response.writeHead(503).end();

const server = createServer((request, response) => {
  if (request.url?.startsWith('/jwks')) fetched += 1;
  handle(request, response);
});

/**
 * Clients that get tokens of their own, with the claims given; `astreinte` is the resource that
 * they are for.
 */
function provide({ issuer, keys, claims }) {
  const resource = (audience, scope) => ({
    audience,
    scope,
    accessTokenTTL: 600,
    accessTokenFormat: 'jwt',
    jwt: { sign: { alg: 'RS256' } },
  });
  const scopes = 'contracts:read contracts:write incidents:read incidents:manage keys:manage contracts:steal openid';
  const provider = new Provider(issuer, {
    jwks: { keys },
    scopes: scopes.split(' '),
    clients: Object.keys(claims).map((client_id) => ({
      client_id,
      client_secret: 'secret',
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [],
    })),
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_context, indicator) =>
          resource(indicator === 'urn:astreinte' ? 'astreinte' : 'another', scopes),
      },
    },
    extraTokenClaims: (_context, token) => claims[token.clientId],
  });
  handle = provider.callback();
}

process.on('message', (message) => {
  if (message.provide !== undefined) provide(message.provide);
  if (message.down === true) handle = (_request, response) => response.writeHead(503).end();
  process.send({ port: server.address().port, fetched });
});
process.on('disconnect', () => process.exit(0));
server.listen(Number(port ?? 0), '127.0.0.1', () => process.send({ port: server.address().port, fetched }));
