import { Injectable, type PipeTransform } from '@nestjs/common';
import { Refused } from '../platform/refused';

/** Number of a window in the address. One that no bill can have names nothing, and answers so. */
@Injectable()
export class WindowPipe implements PipeTransform<string, number> {
  transform(window: string): number {
    if (!/^[1-8]$/.test(window)) throw new Refused('not-found');
    return Number(window);
  }
}
