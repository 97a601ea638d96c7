import { isId } from '@amends/kernel';
import { Injectable, type PipeTransform } from '@nestjs/common';
import { Refused } from './refused';

/** An id in the address. One that is no id at all names nothing, and answers so. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(id: string): string {
    if (!isId(id)) throw new Refused('not-found');
    return id.toLowerCase();
  }
}
