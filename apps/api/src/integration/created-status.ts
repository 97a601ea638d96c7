import type { UpsertedDto } from '@amends/integration/dto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Observable, tap } from 'rxjs';

/** 201 for what is new, 200 for the rest. */
@Injectable()
export class CreatedStatus implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<UpsertedDto>): Observable<UpsertedDto> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(tap(({ status }) => void reply.status(status === 'created' ? 201 : 200)));
  }
}
