import { problemKind } from './problems';

/**
 * An ordinary "no", with what the rule said. The filter answers it as problem details.
 *
 * `facts` travel beside the code, for example `most` of `credit-exceeds-authority`; amounts go out formatted.
 */
export class Refused extends Error {
  readonly status: number;

  constructor(
    readonly code: string,
    readonly facts: Readonly<Record<string, unknown>> = {},
    readonly detail: string = problemKind(code).title,
  ) {
    super(`${code}: ${detail}`);
    this.status = problemKind(code).status;
  }
}
