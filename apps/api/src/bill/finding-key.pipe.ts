import { CHECK_RULES } from '@amends/bill';
import { Injectable, type PipeTransform } from '@nestjs/common';
import { Refused } from '../platform/refused';

const KEY = /^([a-z-]+)\.[0-9a-f-]{36}\.-?\d{1,16}(\.\d{4}-\d{2}-\d{2})?$/;

/** The key of a finding in the address. One that is none names nothing, and answers so. */
@Injectable()
export class FindingKeyPipe implements PipeTransform<string, string> {
  transform(key: string): string {
    const [, rule] = KEY.exec(key) ?? [];
    if (rule === undefined || !(CHECK_RULES as readonly string[]).includes(rule)) throw new Refused('not-found');
    return key;
  }
}
