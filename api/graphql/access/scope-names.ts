import { SCOPES, type Scope } from '../../app/access/scopes';
import type { Scope as ScopeName } from '../_generated';

/** The names of scopes in the schema, whose enums have no colons. */
const NAME: Readonly<Record<Scope, ScopeName>> = {
  'contracts:read': 'CONTRACTS_READ',
  'contracts:write': 'CONTRACTS_WRITE',
  'contracts:respond': 'CONTRACTS_RESPOND',
  'incidents:read': 'INCIDENTS_READ',
  'incidents:write': 'INCIDENTS_WRITE',
  'incidents:manage': 'INCIDENTS_MANAGE',
  'penalties:read': 'PENALTIES_READ',
  'penalties:claim': 'PENALTIES_CLAIM',
  'penalties:decide': 'PENALTIES_DECIDE',
  'penalties:lift': 'PENALTIES_LIFT',
  'billing:read': 'BILLING_READ',
  'billing:acknowledge': 'BILLING_ACKNOWLEDGE',
  'billing:dispute': 'BILLING_DISPUTE',
  'billing:write': 'BILLING_WRITE',
  'payments:write': 'PAYMENTS_WRITE',
  'accounting:read': 'ACCOUNTING_READ',
  'keys:manage': 'KEYS_MANAGE',
  'file:write': 'FILE_WRITE',
  'references:write': 'REFERENCES_WRITE',
  'vault:write': 'VAULT_WRITE',
  'vault:reveal': 'VAULT_REVEAL',
  'quotes:decide': 'QUOTES_DECIDE',
  'monitoring:write': 'MONITORING_WRITE',
};

/** Scopes as the schema names them, in the order of the alphabet. */
export function scopeNames(scopes: ReadonlySet<string>): ScopeName[] {
  return SCOPES.filter((scope) => scopes.has(scope))
    .map((scope) => NAME[scope])
    .sort();
}

/** Scopes that the schema names, as keys have them. */
export function scopesNamed(names: readonly ScopeName[]): Scope[] {
  return SCOPES.filter((scope) => names.includes(NAME[scope]));
}
