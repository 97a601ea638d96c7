import { isNight } from '@amends/kernel';
import { Injectable, type PipeTransform } from '@nestjs/common';
import { Refused } from '../platform/refused';

/** A business date in the address. One that does not exist names nothing, and answers so. */
@Injectable()
export class NightPipe implements PipeTransform<string, string> {
  transform(night: string): string {
    if (!isNight(night)) throw new Refused('not-found');
    return night;
  }
}
