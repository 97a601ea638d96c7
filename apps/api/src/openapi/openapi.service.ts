import { Injectable } from '@nestjs/common';
import { JsonText } from '../platform/json-text';
import { docsPage } from './docs-page';
import { type OpenApiDocument, readDocumentText } from './openapi-document';
import { problemsPage } from './problems-page';

/** The document and its pages, made when first asked for and kept: they change only with the code. */
@Injectable()
export class OpenApiService {
  private readonly kept = new Map<string, string>();

  document(): JsonText {
    return new JsonText(this.text());
  }

  operations(): string {
    return this.keep('operations', () => docsPage(this.parsed()));
  }

  problems(): string {
    return this.keep('problems', () => problemsPage(this.parsed()));
  }

  private text(): string {
    return this.keep('document', readDocumentText);
  }

  private parsed(): OpenApiDocument {
    return JSON.parse(this.text()) as OpenApiDocument;
  }

  private keep(name: string, make: () => string): string {
    const text = this.kept.get(name) ?? make();
    this.kept.set(name, text);
    return text;
  }
}
