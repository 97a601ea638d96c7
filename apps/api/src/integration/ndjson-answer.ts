import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';

/** Sends a list as one JSON text a line. */
@Injectable()
export class NdjsonAnswer implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<readonly object[]>): Observable<string> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((rows) => {
        void reply.header('content-type', 'application/x-ndjson; charset=utf-8');
        return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
      }),
    );
  }
}
