import type { Params } from 'nestjs-pino';
import type { Config } from './config';

/** Not the whole error: the database's `detail` repeats the row. */
interface LoggedError extends Error {
  readonly code?: string;
  readonly constraint?: string;
}

/** One line a request: who, what, how long. No body, no query, no header that lets anybody in. */
export function logging(config: Config): Params {
  return {
    pinoHttp: {
      level: config.LOG_LEVEL,
      autoLogging: { ignore: ({ url }) => url === '/livez' || url === '/readyz' },
      quietReqLogger: true,
      customAttributeKeys: { reqId: 'requestId' },
      serializers: {
        req: ({ method, url }: { method: string; url: string }) => ({ method, path: pathOf(url) }),
        err: ({ name, message, code, constraint, stack }: LoggedError) => ({ name, message, code, constraint, stack }),
        res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      },
    },
  };
}

/** A guest's link is a secret in itself. */
function pathOf(url: string): string | undefined {
  return url.startsWith('/e/') ? '/e/*' : url.split('?')[0];
}
