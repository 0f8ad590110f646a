import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type BaseContext } from '@apollo/server';
import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Authenticate, Authenticated } from '../app/access/authenticate';
import type { Admit } from '../executor/admission';
import type { CalendarChoice } from '../domain/lifecycle/calendar-choice';
import type { Clock } from '../domain/time/clock';
import type { RequestLimits } from '../config/request-limits';
import { endWithCaller } from './request-life';
import { codedError } from '../graphql/errors';
import { makeContext, type ContextParts, type RequestContext, type RequestLog } from '../graphql/context';
import { partsOf } from '../executor/foresight';
import { Work } from '../executor/work';
import { watchOf } from './watched-statements';
import { isToken } from './oidc/token-authenticate';

type Session = Authenticated['session'];
/** Longer than any request. */
const NEVER_MS = 2 ** 31 - 1;

/** What a request's context is made from. */
export interface ContextDeps {
  readonly database: RequestContext['database'];
  readonly clock: Clock;
  readonly logger: RequestLog;
  readonly authenticate: Authenticate;
  /**
   * Decides over what a session's requests cost; null stands for strangers. Everything is admitted
   * when absent.
   */
  readonly admissionOf?: (session: Session | null) => Admit;
  /** What requests may use; as much as they like when absent. */
  readonly limits?: Pick<RequestLimits, 'rows' | 'deadlineMs'>;
  /** Whether keys of calendars are accepted, and none of the API. */
  readonly opensCalendars?: boolean;
}

/**
 * The context of a request: that of its key, or an anonymous one, which may ask only for what is
 * public.
 */
export interface HttpContext extends BaseContext {
  readonly request: RequestContext;
  readonly isAnonymous: boolean;
  /** The calendar that the key opens, where such keys are accepted. */
  readonly calendar?: CalendarChoice | null;
}

/** A refusal (401) that says how to authenticate. */
export function unauthenticated(message: string): GraphQLError {
  const http = { status: 401, headers: new HeaderMap([['www-authenticate', 'Bearer']]) };
  return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED', http } });
}

const NO_KEY = 'This needs a key. Send the header `Authorization: Bearer <key>`.';
const BAD_KEY =
  'This key is unknown, expired or revoked. Send the header `Authorization: Bearer <key>` with a valid one.';

const BAD_TOKEN =
  'This token is not accepted: it is expired, for another audience, or for nobody here. Get a new one from its issuer.';

/**
 * Makes the context of a request. Whoever sends an `Authorization` header is checked at once,
 * whatever is asked; who sends none is nobody, and everything in the context that would need
 * somebody refuses.
 */
export async function contextOf(
  deps: ContextDeps,
  request: IncomingMessage & { id?: unknown; log?: RequestLog },
  response: ServerResponse,
): Promise<HttpContext> {
  const { authorization } = request.headers;
  const work = new Work(watchOf(request));
  const { rows = Infinity, deadlineMs = NEVER_MS } = deps.limits ?? {};
  const { database } = deps;
  endWithCaller(work, response, { milliseconds: deadlineMs, ping: (withinMs) => database.ping(withinMs) });
  const common = {
    work,
    database,
    now: deps.clock.now(),
    stamps: deps.clock.stamps(),
    requestId: typeof request.id === 'string' ? request.id : '',
    log: request.log ?? deps.logger,
  };
  if (authorization === undefined) {
    return { request: anonymousContext({ ...common, admit: deps.admissionOf?.(null) }), isAnonymous: true };
  }
  const who = await deps.authenticate(authorization, work);
  if (who === null || (who.calendar != null) !== (deps.opensCalendars === true))
    throw unauthenticated(isToken(authorization) ? BAD_TOKEN : BAD_KEY);
  const { session, scopes, keyName, calendar = null } = who;
  return {
    request: makeContext({
      ...common,
      session,
      scopes,
      keyName,
      read: database.read(session, { read: rowsWatch(work, rows), stop: work }),
      admit: deps.admissionOf?.(session),
    }),
    isAnonymous: false,
    calendar,
  };
}

/** Stops the work of a request that loads more rows than allowed. */
function rowsWatch(work: Work, most: number): (rows: number) => void {
  let rows = 0;
  return (more) => {
    rows += more;
    if (rows <= most) return;
    const tooMany = codedError(
      'LIMIT_EXCEEDED',
      `This request loads more than ${most} rows. Ask for smaller pages, for fewer levels, or for fewer computed fields.`,
    );
    work.stop(tooMany);
    throw tooMany;
  };
}

function anonymousContext(common: Omit<ContextParts, 'session' | 'scopes' | 'read'>): RequestContext {
  const refuse = (): never => {
    throw unauthenticated(NO_KEY);
  };
  const nothing = async (): Promise<void> => undefined;
  const read = {
    query: async () => refuse(),
    renew: nothing,
    close: nothing,
    allowReplicas: () => undefined,
    isOfReplica: false,
  };
  const made = makeContext({ ...common, scopes: new Set<string>(), read, session: NO_SESSION });
  const { withAsked: _, withSelected: __, ...context } = made;
  return Object.defineProperty(context, 'session', { get: refuse });
}

const NO_SESSION: Session = { providerId: '', kind: 'CLIENT', partnerId: null, clientId: null, actorId: '' };

/**
 * Refuses (401) an anonymous operation whose root names more than the schema itself and the public
 * fields, skipped or not.
 */
export function refuseAnonymous(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  publicFields: ReadonlySet<string>,
  schemaIsOpen: boolean,
): void {
  const isOpen = (name: string): boolean => name === '__typename' || (schemaIsOpen && name.startsWith('__'));
  const root = operation.operation.charAt(0).toUpperCase() + operation.operation.slice(1);
  for (const name of rootFields(operation.selectionSet, partsOf(document, null).fragments, new Set()))
    if (!isOpen(name) && !publicFields.has(`${root}.${name}`)) throw unauthenticated(NO_KEY);
}

function rootFields(
  selections: SelectionSetNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  seen: Set<string>,
): string[] {
  return selections.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(selection.selectionSet, fragments, seen);
    const fragment = fragments[selection.name.value];
    if (fragment === undefined || seen.has(selection.name.value)) return [];
    seen.add(selection.name.value);
    return rootFields(fragment.selectionSet, fragments, seen);
  });
}
