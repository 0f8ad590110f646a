import { v7 } from 'uuid';
import { writeApiKey } from '../app/access/api-key';
import { insertKey, providerSession } from '../app/access/create-provider';
import { ROLE_SCOPES } from '../app/access/scopes';
import { keyLines } from './key-lines';
import { requireKnown, requireProvider } from './known';
import { WrongArguments, type OptionValues } from './options';
import { beProgram, type Command } from './program';

type Role = keyof typeof ROLE_SCOPES;
type Name = 'provider' | 'name' | 'role' | 'partner' | 'client';

/** Whom a role's key stands for. */
const KIND_OF_ROLE = {
  administrator: 'PROVIDER',
  technician: 'PROVIDER',
  billing: 'PROVIDER',
  erp: 'PARTNER',
  reseller: 'PARTNER',
  client: 'CLIENT',
} as const satisfies Readonly<Record<Role, string>>;

const ROLES = Object.keys(KIND_OF_ROLE) as Role[];

/**
 * `npm run create-key`: a further key of a provider: for its staff, for a partner's programs, or
 * for a client. Printed this once.
 */
export const createKeyCommand: Command<Name> = {
  usage: {
    example: 'npm run create-key -- --provider <id> --role erp --partner <id> --name "Novalis ERP"',
    options: {
      provider: { what: "the provider's id", required: true },
      name: { what: "the key's name, as histories will show it", required: true },
      role: { what: `what it may do: ${ROLES.join(', ')}`, required: true },
      partner: { what: "the partner's id, for the roles erp and reseller", required: false },
      client: { what: "the client's id, for the role client", required: false },
    },
  },
  check: (options) => void roleOf(options),
  run: async ({ options, database, clock }) => {
    const { provider = '', name = '', partner, client } = options;
    const role = roleOf(options);
    await requireProvider(database, provider);
    if (partner !== undefined) await requireKnown(database, provider, 'partner', partner);
    if (client !== undefined) await requireKnown(database, provider, 'client', client);
    const key = writeApiKey(provider, v7());
    await database.write(providerSession(provider, key.keyId), (tx) =>
      insertKey(
        tx,
        provider,
        {
          key,
          name,
          kind: KIND_OF_ROLE[role],
          ...(partner === undefined ? {} : { partnerId: partner }),
          ...(client === undefined ? {} : { clientId: client }),
          scopes: ROLE_SCOPES[role],
          demo: false,
        },
        clock,
      ),
    );
    return [...keyLines(key, name)];
  },
};

/** The role, if the other options say whom it stands for. */
function roleOf(options: OptionValues<Name>): Role {
  const role = ROLES.find((each) => each === options.role);
  if (role === undefined) {
    throw new WrongArguments([`--role is ${JSON.stringify(options.role)}: use one of ${ROLES.join(', ')}.`]);
  }
  const kind = KIND_OF_ROLE[role];
  const problems = (['partner', 'client'] as const).flatMap((name) => {
    const needed = kind === name.toUpperCase();
    if (needed && options[name] === undefined) return [`--${name} is missing: the role ${role} stands for a ${name}.`];
    if (!needed && options[name] !== undefined) return [`--${name} does not go with the role ${role}.`];
    return [];
  });
  if (problems.length > 0) throw new WrongArguments(problems);
  return role;
}

if (require.main === module) void beProgram(createKeyCommand);
