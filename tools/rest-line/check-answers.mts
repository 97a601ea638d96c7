import type { MiddlewareCallbackParams } from 'openapi-fetch';
import { validatorFor } from '../openapi/check/examples.mjs';

type Responses = Record<string, { readonly $ref?: string } | undefined>;
type Document = { readonly paths: Record<string, Record<string, { readonly responses: Responses }>> };

type Answer = MiddlewareCallbackParams & { readonly response: Response };

/** Compares every answer with the document the server itself publishes. */
export class AnswerCheck {
  readonly #document: Document;
  readonly #validate: ReturnType<typeof validatorFor>;
  checked = 0;

  private constructor(document: Document) {
    this.#document = document;
    this.#validate = validatorFor(document);
  }

  static async of(url: string): Promise<AnswerCheck> {
    const answer = await fetch(new URL('/api/openapi.json', url));
    return new AnswerCheck((await answer.json()) as Document);
  }

  /** @throws Error for a status or a body that the document does not have. */
  readonly onResponse = async ({ request, response, schemaPath }: Answer): Promise<void> => {
    const method = request.method.toLowerCase();
    const what = `${request.method} ${schemaPath} answered ${response.status}`;
    const described = this.#document.paths[schemaPath]?.[method]?.responses[String(response.status)];
    if (!described) throw new Error(`${what}, which is not in the document`);
    const type = response.headers.get('content-type')?.split(';')[0] ?? '';
    if (!type.endsWith('json')) return;
    const at = described.$ref ?? `#/paths/${escape(schemaPath)}/${method}/responses/${response.status}`;
    const faults = this.#validate(`${at}/content/${escape(type)}/schema`, await response.clone().json());
    if (faults.length > 0) throw new Error(`${what}, but ${faults.join('; ')}`);
    this.checked += 1;
  };
}

function escape(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}
