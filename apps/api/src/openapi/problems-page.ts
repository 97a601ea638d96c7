import { html, type Html } from './html';
import type { OpenApiDocument } from './openapi-document';
import { page } from './page';

/** Every problem code under the anchor its `type` names. */
export function problemsPage({ info, 'x-problems': problems }: OpenApiDocument): string {
  const rows = Object.entries(problems).map(
    ([code, { status, title }]): Html =>
      html`<tr id="${code}">
        <th scope="row">
          <a href="#${code}"><code>${code}</code></a>
        </th>
        <td>${status}</td>
        <td>${title}</td>
      </tr>`,
  );
  return page(
    `${info.title} API: problems`,
    html`<header>
        <h1>Problems</h1>
        <p>
          Every refusal is <code>application/problem+json</code> with one of these codes. A code never changes its
          meaning.
        </p>
        <p><a href="/api/docs">All operations</a></p>
      </header>
      <main>
        <table>
          <thead>
            <tr>
              <th scope="col">Code</th>
              <th scope="col">Status</th>
              <th scope="col">What is wrong</th>
            </tr>
          </thead>
          <tbody>
            ${rows}
          </tbody>
        </table>
      </main>`,
  );
}
