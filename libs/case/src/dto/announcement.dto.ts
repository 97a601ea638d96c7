import { IsText } from '@amends/kernel/dto';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';

export const ANNOUNCEMENT_MOMENTS = ['arrival', 'departure'] as const;
export type AnnouncementMoment = (typeof ANNOUNCEMENT_MOMENTS)[number];

/** What must be said to a guest who arrives or leaves, and who of the staff has acknowledged all of it. */
export interface AnnouncementDto {
  readonly moment: AnnouncementMoment;
  /** Open cases of the stay; at arrival also the last serious problem of an earlier stay. */
  readonly caseIds: readonly string[];
  readonly promiseIds: readonly string[];
  /** At departure what is likely wrong on the bill: keys of findings. */
  readonly findingKeys: readonly string[];
  readonly acknowledgedBy: readonly { readonly id: string; readonly name: string; readonly at: string }[];
}

/** POST .../stays/:id/announcements/acknowledgements: this person has seen these cases, promises and findings. */
export class AcknowledgeAnnouncementDto {
  /** Chosen by the client, so that pressing twice acknowledges once. */
  @IsOptional()
  @IsUUID()
  readonly id?: string;

  @IsIn(ANNOUNCEMENT_MOMENTS)
  readonly moment!: AnnouncementMoment;

  @IsArray()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  readonly caseIds!: readonly string[];

  @IsArray()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  readonly promiseIds!: readonly string[];

  /** As announced; none when left out. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsText({ most: 120, each: true })
  readonly findingKeys?: readonly string[];
}

export interface AcknowledgementDto {
  readonly id: string;
  readonly stayId: string;
  readonly moment: AnnouncementMoment;
  readonly by: string;
  readonly at: string;
  readonly businessDate: string;
}
