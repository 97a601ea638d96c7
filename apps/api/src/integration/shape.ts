import { ExternalRefDto } from '@amends/kernel/dto';
import { Injectable, type Type } from '@nestjs/common';
import { Refused } from '../platform/refused';
import type { ExternalRef } from '../platform/upserted';
import { strictValidation } from '../platform/validation';

/** Checks what does not come through the body of a request with the same pipe that checks bodies. */
@Injectable()
export class Shape {
  private readonly pipe = strictValidation();

  /** @throws Refused `validation-failed`. */
  async checked<Dto extends object>(dto: Type<Dto>, value: unknown): Promise<Dto> {
    return (await this.pipe.transform(value, { type: 'body', metatype: dto })) as Dto;
  }

  /**
   * An external id. One that would be masked is refused: two masked ids could be the same.
   *
   * @throws Refused `validation-failed`, `external-id-like-card-number`.
   */
  async ref(value: ExternalRef): Promise<ExternalRef> {
    const { system, id } = await this.checked(ExternalRefDto, value);
    const masked = (text: string): number => text.split('*').length;
    if (masked(id) !== masked(value.id) || masked(system) !== masked(value.system)) {
      throw new Refused('external-id-like-card-number');
    }
    return { system, id };
  }
}
