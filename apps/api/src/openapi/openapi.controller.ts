import { Controller, Get, Header } from '@nestjs/common';
import { Public } from '../platform/access';
import type { JsonText } from '../platform/json-text';
import { OpenApiService } from './openapi.service';
import { PAGE_POLICY } from './page';

const HTML = 'text/html; charset=utf-8';
const FIVE_MINUTES = 'public, max-age=300';

/** The document for programs, and the same for people. */
@Controller('api')
export class OpenApiController {
  constructor(private readonly openApi: OpenApiService) {}

  @Get('openapi.json')
  @Public()
  @Header('cache-control', FIVE_MINUTES)
  document(): JsonText {
    return this.openApi.document();
  }

  @Get('docs')
  @Public()
  @Header('cache-control', FIVE_MINUTES)
  @Header('content-type', HTML)
  @Header('content-security-policy', PAGE_POLICY)
  operations(): string {
    return this.openApi.operations();
  }

  @Get('docs/problems')
  @Public()
  @Header('cache-control', FIVE_MINUTES)
  @Header('content-type', HTML)
  @Header('content-security-policy', PAGE_POLICY)
  problems(): string {
    return this.openApi.problems();
  }
}
