import { html, type Html, type Part } from './html';
import { type Content, type OpenApiDocument, type Operation, resolve, type Response } from './openapi-document';
import { inline } from './prose';
import { fieldRow, typeOf } from './schema-part';

const FIRST_REFUSAL = 400;

/** One operation, folded: opened by a click, or by an address that ends with its id. */
export function operationPart(method: string, path: string, operation: Operation, document: OpenApiDocument): Html {
  const { operationId, summary, description, requestBody, responses } = operation;
  return html`<details>
    <summary>
      <span class="method ${method}">${method.toUpperCase()}</span> <code>${path}</code>
      <span class="what">${summary}</span>
    </summary>
    <div id="${operationId}">
      <p>${inline(description)} <a href="#${operationId}">#${operationId}</a></p>
      ${parameters(operation, document)}
      ${
        requestBody
          ? html`<h3>Body</h3>
              ${contentPart(requestBody.content)}`
          : ''
      }
      ${Object.entries(responses).map(([status, response]) => responsePart(Number(status), resolve<Response>(document, response)))}
    </div>
  </details>`;
}

function parameters(operation: Operation, document: OpenApiDocument): Part {
  const all = (operation.parameters ?? []).map((parameter) => resolve(document, parameter));
  if (all.length === 0) return undefined;
  const rows = all.map(({ name, in: where, required, description, schema }) =>
    fieldRow(name, { ...schema, ...(description === undefined ? {} : { description }) }, required === true, where),
  );
  return html`<h3>Parameters</h3>
    <table>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Type</th>
          <th scope="col">What it is</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`;
}

function responsePart(status: number, { description, content }: Response): Html {
  if (status < FIRST_REFUSAL)
    return html`<h3>${status}</h3>
      <p>${description}</p>
      ${content ? contentPart(content) : ''}`;
  const codes = Object.values(content ?? {}).flatMap(({ schema }) => schema.properties?.['code']?.enum ?? []);
  const links = codes.map(
    (code) => html` <a class="code" href="/api/docs/problems#${String(code)}">${String(code)}</a>`,
  );
  return html`<p class="refusal"><strong>${status}</strong>${links}</p>`;
}

function contentPart(content: Content): Part {
  return Object.entries(content).map(
    ([type, { schema, example }]) =>
      html`<p><code>${type}</code> ${typeOf(schema)}</p>
        <pre tabindex="0">${typeof example === 'string' ? example : JSON.stringify(example, undefined, 2)}</pre>`,
  );
}
