import { PageQueryDto } from '@amends/kernel/dto';
import { IsOptional, IsUUID } from 'class-validator';

/** GET .../folios */
export class FolioListQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  readonly stayId?: string;
}
