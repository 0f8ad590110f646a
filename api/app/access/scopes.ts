/** What a key may be allowed to do: read and write per area. */
export const SCOPES = [
  'contracts:read',
  'contracts:write',
  'contracts:respond',
  'incidents:read',
  'incidents:write',
  'incidents:manage',
  'penalties:read',
  'penalties:claim',
  'penalties:decide',
  'billing:read',
  'billing:acknowledge',
  'keys:manage',
  'file:write',
  'references:write',
  'vault:write',
  'vault:reveal',
  'quotes:decide',
  'monitoring:write',
] as const;
/** See `SCOPES`. */
export type Scope = (typeof SCOPES)[number];

/** The scopes that usual kinds of users need. */
export const ROLE_SCOPES = {
  administrator: SCOPES.filter((scope) => scope !== 'penalties:claim' && scope !== 'billing:acknowledge'),
  technician: [
    'contracts:read',
    'incidents:read',
    'incidents:write',
    'incidents:manage',
    'file:write',
    'references:write',
    'vault:reveal',
    'monitoring:write',
  ],
  monitoring: ['contracts:read', 'incidents:read', 'monitoring:write'],
  billing: ['contracts:read', 'penalties:read', 'penalties:decide', 'billing:read', 'quotes:decide'],
  erp: ['contracts:read', 'penalties:read', 'billing:read', 'billing:acknowledge', 'references:write'],
  reseller: [
    'contracts:read',
    'incidents:read',
    'incidents:write',
    'penalties:read',
    'billing:read',
    'file:write',
    'references:write',
  ],
  client: [
    'contracts:read',
    'contracts:respond',
    'incidents:read',
    'incidents:write',
    'penalties:read',
    'penalties:claim',
    'billing:read',
    'file:write',
    'references:write',
    'vault:write',
    'vault:reveal',
    'quotes:decide',
  ],
} as const satisfies Readonly<Record<string, readonly Scope[]>>;
