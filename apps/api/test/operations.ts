import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newId } from '@amends/kernel';

/** An operation of the OpenAPI document, as far as tests send it. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly permission: string;
  readonly contentType: string | undefined;
  readonly example: unknown;
  readonly query: readonly string[];
}

interface Described {
  readonly operationId: string;
  readonly 'x-permission': string;
  readonly parameters?: readonly { readonly in?: string; readonly name?: string }[];
  readonly requestBody?: { readonly content: Record<string, { readonly example?: unknown }> };
}

/** Every operation the document names: what is forgotten in a test of its own is still met here. */
export function operations(): Operation[] {
  const document = JSON.parse(readFileSync(join(__dirname, '../openapi.json'), 'utf8')) as {
    paths: Record<string, Record<string, Described>>;
  };
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => toOperation(path, method, described)),
  );
}

/** The address with ids nobody has. */
export function addressOf(operation: Operation, propertyCode: string): string {
  return operation.path
    .replace('{property}', propertyCode)
    .replace('{system}', 'pms')
    .replace(/\{\w+\}/g, () => newId());
}

function toOperation(path: string, method: string, described: Described): Operation {
  const [content] = Object.entries(described.requestBody?.content ?? {});
  return {
    id: described.operationId,
    method: method.toUpperCase(),
    path,
    permission: described['x-permission'],
    contentType: content?.[0],
    example: content?.[1].example,
    query: (described.parameters ?? []).flatMap(({ in: place, name }) => (place === 'query' && name ? [name] : [])),
  };
}
