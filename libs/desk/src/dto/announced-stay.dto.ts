import { PageQueryDto } from '@amends/kernel/dto';
import type { StayRowDto } from '@amends/stay/dto';
import { IsIn } from 'class-validator';

/** GET .../stays/announcements */
export class AnnouncedStayQueryDto extends PageQueryDto {
  /** Who arrives or who leaves on the business date. */
  @IsIn(['DueIn', 'DueOut'])
  readonly status!: 'DueIn' | 'DueOut';
}

/** A stay that begins or ends today, with what must be said to the guest. */
export interface AnnouncedStayDto extends StayRowDto {
  readonly announce: AnnounceFactsDto;
}

/** What there is to say when the guest stands at the desk. */
export interface AnnounceFactsDto {
  readonly openCases: number;
  readonly openPromises: number;
  readonly latePromises: number;
  /** Likely errors on the bill of somebody who leaves. */
  readonly openFindings: number;
  /** A severe problem in an earlier stay. */
  readonly pastSerious: boolean;
  /** There is something to say that nobody has acknowledged yet. */
  readonly unacknowledged: boolean;
}
