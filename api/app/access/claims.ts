import { isVisible, unfitCharacter } from '../../domain/text/alphabet';
import { SCOPES, type Scope } from './scopes';

/** Who a token says that its bearer is, and what it lets them do. */
export interface ClaimedUser {
  readonly subject: string;
  readonly name: string;
  readonly providerId: string;
  /** At most one of the two; the provider's own staff has neither. */
  readonly partnerId: string | null;
  readonly clientId: string | null;
  readonly scopes: readonly Scope[];
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const AREAS = new Set(SCOPES.map((scope) => scope.slice(0, scope.indexOf(':'))));
const LONGEST_NAME = 200;
const LONGEST_SUBJECT = 255;

/**
 * Reads who the claims of a checked token say its bearer is; text that says why not otherwise.
 * `<prefix>provider` is the provider's id; `<prefix>partner` or `<prefix>client` is the id of the
 * partner or the client that they act for, staff have neither. Scopes are the words of `scope` (or
 * `scp`) that are ours: others belong to other APIs, but one of an area of ours that does not exist
 * is refused. The name is `name`, `preferred_username`, `email` or the subject.
 */
export function readClaims(claims: Readonly<Record<string, unknown>>, prefix: string): ClaimedUser | string {
  const subject = claims['sub'];
  if (typeof subject !== 'string' || !isFit(subject) || subject.length > LONGEST_SUBJECT) return 'sub';
  const ids: (string | null)[] = [];
  for (const what of ['provider', 'partner', 'client']) {
    const id = claims[`${prefix}${what}`] ?? null;
    if (id !== null && (typeof id !== 'string' || !UUID.test(id))) return `${prefix}${what}`;
    ids.push(id);
  }
  const [providerId = null, partnerId = null, clientId = null] = ids;
  if (providerId === null) return `${prefix}provider`;
  if (partnerId !== null && clientId !== null) return `${prefix}partner and ${prefix}client`;
  const asked = wordsOf(claims['scope'] ?? claims['scp'] ?? '');
  if (asked === null) return 'scope';
  const unknown = asked.find((word) => AREAS.has(word.slice(0, word.indexOf(':'))) && !isScope(word));
  if (unknown !== undefined) return `scope ${unknown.slice(0, 40)}`;
  return { subject, name: nameOf(claims) ?? subject, providerId, partnerId, clientId, scopes: asked.filter(isScope) };
}

/** The words of a claim that is text with spaces or a list of words. */
function wordsOf(claim: unknown): readonly string[] | null {
  const words: unknown = typeof claim === 'string' ? claim.split(' ').filter((word) => word !== '') : claim;
  return Array.isArray(words) && words.every((word) => typeof word === 'string') ? words : null;
}

/** Whether histories can show a text as a name. */
function isFit(text: string): boolean {
  return isVisible(text) && unfitCharacter(text) === undefined;
}

function isScope(word: string): word is Scope {
  return SCOPES.some((scope) => scope === word);
}

function nameOf(claims: Readonly<Record<string, unknown>>): string | undefined {
  const names = ['name', 'preferred_username', 'email'].map((claim) => claims[claim]);
  const name = names.find((each): each is string => typeof each === 'string' && isFit(each));
  return name?.trim().slice(0, LONGEST_NAME);
}
