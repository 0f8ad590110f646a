import { issueKey } from '../app/access/create-api-key';
import { ROLE_SCOPES } from '../app/access/scopes';
import { asOperator, OPERATOR_AUTHORITY } from './as-operator';
import { issuedKeyLines } from './key-lines';
import { requireKnown, requireProvider } from './known';
import { instantOf, WrongArguments, yesOf, type OptionValues } from './options';
import { beProgram, type Command } from './program';

type Role = keyof typeof ROLE_SCOPES;
type Name = 'provider' | 'name' | 'role' | 'partner' | 'client' | 'expires' | 'manage-keys';

/** Whom a role's key stands for. */
const KIND_OF_ROLE = {
  administrator: 'PROVIDER',
  technician: 'PROVIDER',
  monitoring: 'PROVIDER',
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
      expires: { what: 'when it expires, like 2027-01-31T00:00:00Z', required: false },
      'manage-keys': {
        what: '"yes" when it shall manage the keys of its party too; an administrator does',
        required: false,
      },
    },
  },
  check: (options) => {
    roleOf(options);
    instantOf('expires', options.expires);
    yesOf('manage-keys', options['manage-keys']);
  },
  run: async ({ options, database, clock }) => {
    const { provider = '', name = '', partner = null, client = null } = options;
    const role = roleOf(options);
    await requireProvider(database, provider);
    if (partner !== null) await requireKnown(database, provider, 'partner', partner);
    if (client !== null) await requireKnown(database, provider, 'client', client);
    const scopes = [...ROLE_SCOPES[role], ...(yesOf('manage-keys', options['manage-keys']) ? ['keys:manage'] : [])];
    const input = { name, scopes, expiresAt: instantOf('expires', options.expires) };
    const standing = { kind: KIND_OF_ROLE[role], partnerId: partner, clientId: client };
    const made = await asOperator({ database, clock }, provider, 'createApiKey', (unit) =>
      issueKey(unit, input, standing, OPERATOR_AUTHORITY),
    );
    return issuedKeyLines(made, name);
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
