import { html, type Html } from './html';
import type { OpenApiDocument, Operation } from './openapi-document';
import { operationPart } from './operation-part';
import { page } from './page';
import { inline, prose } from './prose';
import { schemaPart } from './schema-part';

interface Place {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

/** Every operation by slice, and every schema. */
export function docsPage(document: OpenApiDocument): string {
  const { info, tags, components } = document;
  const places = placesIn(document);
  const sections = tags.map(({ name, description = '' }) => section(name, description, places, document));
  const schemas = Object.entries(components.schemas).map(
    ([name, schema]) =>
      html`<section id="schema-${name}">
        <h3>${name}</h3>
        <p>${inline(schema.description ?? '')}</p>
        ${schemaPart(schema)}
      </section>`,
  );
  return page(
    `${info.title} API`,
    html`<header>
        <h1>${info.title} API</h1>
        <p>${info.summary}</p>
      </header>
      <nav aria-label="Parts">
        <ul>
          ${tags.map(({ name }) => html`<li><a href="#${name}">${name}</a></li>`)}
          <li><a href="#schemas">schemas</a></li>
          <li><a href="/api/docs/problems">problems</a></li>
          <li><a href="/api/openapi.json">openapi.json</a></li>
        </ul>
      </nav>
      <main>
        ${prose(info.description)}${sections}
        <h2 id="schemas">Schemas</h2>
        ${schemas}
      </main>`,
  );
}

function section(name: string, description: string, places: readonly Place[], document: OpenApiDocument): Html {
  const own = places.filter(({ operation }) => operation.tags.includes(name));
  return html`<section aria-labelledby="${name}">
    <h2 id="${name}">${name}</h2>
    <p>${description}</p>
    ${own.map(({ method, path, operation }) => operationPart(method, path, operation, document))}
  </section>`;
}

function placesIn({ paths }: OpenApiDocument): readonly Place[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );
}
