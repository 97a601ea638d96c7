import { Injectable, type PipeTransform } from '@nestjs/common';
import { Refused } from '../platform/refused';

const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MOST = 60;

/** A code in the address, of a point or a template. One that cannot be a code names nothing, and answers so. */
@Injectable()
export class ItemCodePipe implements PipeTransform<string, string> {
  transform(code: string): string {
    if (code.length > MOST || !CODE.test(code)) throw new Refused('not-found');
    return code;
  }
}
