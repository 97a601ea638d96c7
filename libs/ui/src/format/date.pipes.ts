import { Pipe, inject, type PipeTransform } from '@angular/core';
import { showNight, showTime } from './dates';
import { FORMATS } from './formats';

/** `{{ stay.arrival | night }}` */
@Pipe({ name: 'night', pure: false })
export class NightPipe implements PipeTransform {
  private readonly formats = inject(FORMATS);

  transform(night: string | null | undefined): string {
    return night ? showNight(night, this.formats().locale) : '';
  }
}

/** `{{ entry.at | time }}` */
@Pipe({ name: 'time', pure: false })
export class TimePipe implements PipeTransform {
  private readonly formats = inject(FORMATS);

  transform(instant: string | null | undefined): string {
    return instant ? showTime(instant, this.formats(), new Date()) : '';
  }
}
