import { Pipe, inject, type PipeTransform } from '@angular/core';
import { showDay, showNight, showTime } from './dates';
import { FORMATS } from './formats';

/** `{{ stay.arrival | night }}` */
@Pipe({ name: 'night', pure: false })
export class NightPipe implements PipeTransform {
  private readonly formats = inject(FORMATS);

  transform(night: string | null | undefined): string {
    return night ? showNight(night, this.formats().locale) : '';
  }
}

/** `{{ rule.validFrom | day }}` */
@Pipe({ name: 'day', pure: false })
export class DayPipe implements PipeTransform {
  private readonly formats = inject(FORMATS);

  transform(day: string | null | undefined): string {
    return day ? showDay(day, this.formats().locale) : '';
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
