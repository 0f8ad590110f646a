import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import { context, SpanKind, SpanStatusCode, trace, type Span, type Tracer } from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor, type SpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { WatchStatement } from '../executor/work';
import type { RequestLog } from '../graphql/context';
import { seenOf } from './seen-operation';
import { watchStatementsOf } from './watched-statements';

/** Spans of requests and of their statements. */
export interface Tracing {
  /** Makes a span of each GraphQL request; to be used behind what gives requests their logs. */
  readonly middleware: RequestHandler;
  /** Sends what is left, and ends. */
  stop(): Promise<void>;
}

/**
 * Makes spans as OpenTelemetry wants them. Where they are sent, how often, and which of them, its
 * own settings say (`OTEL_EXPORTER_OTLP_ENDPOINT`, `OTEL_TRACES_SAMPLER`, …). Other processors are
 * for tests.
 */
export function createTracing(
  processors: readonly SpanProcessor[] = [new BatchSpanProcessor(new OTLPTraceExporter())],
): Tracing {
  const provider = new BasicTracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': 'astreinte' }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [...processors],
  });
  const tracer = provider.getTracer('astreinte');
  return { middleware: spanOfRequest(tracer), stop: () => provider.shutdown() };
}

const incoming = new W3CTraceContextPropagator();
const HEADERS = {
  get: (headers: IncomingMessage['headers'], name: string) => headers[name],
  keys: (headers: IncomingMessage['headers']) => Object.keys(headers),
};

/**
 * A span a request, which continues its caller's trace (`traceparent`). It carries what the log
 * line does and nothing that was asked: no text of a query, no variables, no key.
 */
function spanOfRequest(tracer: Tracer): RequestHandler {
  return (request, response, next) => {
    const parent = incoming.extract(context.active(), request.headers, HEADERS);
    const span = tracer.startSpan(request.method, { kind: SpanKind.SERVER }, parent);
    const { id, log } = request as IncomingMessage & { id?: string; log?: RequestLog };
    if (span.isRecording()) watchStatementsOf(request, spanOfStatement(tracer, trace.setSpan(parent, span)));
    response.once('close', () => {
      const seen = log === undefined ? undefined : seenOf(log);
      span.setAttributes({
        'http.request.method': request.method,
        'http.response.status_code': response.statusCode,
        'url.path': request.baseUrl,
        ...(id === undefined ? {} : { 'astreinte.request_id': id }),
        ...(seen === undefined ? {} : attributesOf(seen)),
      });
      if (seen !== undefined) span.updateName(seen.operation);
      if (response.statusCode >= 500 || seen?.code === 'INTERNAL') fail(span, seen?.code);
      span.end();
    });
    next();
  };
}

function attributesOf(seen: NonNullable<ReturnType<typeof seenOf>>): Record<string, string | number> {
  const { operation, party, cost, statements, code } = seen;
  return {
    'graphql.operation.type': operation.split(' ', 1)[0] ?? '',
    'astreinte.statements': statements,
    ...(party === undefined ? {} : { 'astreinte.party': party }),
    ...(cost === undefined ? {} : { 'astreinte.cost': cost }),
    ...(code === undefined ? {} : { 'error.type': code }),
  };
}

/** A span a statement, by its name: neither its text nor its values. */
function spanOfStatement(tracer: Tracer, parent: ReturnType<typeof context.active>): WatchStatement {
  const attributes = { 'db.system.name': 'postgresql' };
  return (name) => {
    const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes }, parent);
    return (error) => {
      if (error !== undefined && error !== null) fail(span, undefined);
      span.end();
    };
  };
}

function fail(span: Span, message: string | undefined): void {
  span.setStatus({ code: SpanStatusCode.ERROR, ...(message === undefined ? {} : { message }) });
}
