import { IsOptional, Matches, MaxLength } from 'class-validator';

/** GET .../postings/:id/explanation */
export class ExplanationQueryDto {
  /** BCP 47; the guest's own when left out. One we have no words in is answered in English, and says so. */
  @IsOptional()
  @Matches(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
  @MaxLength(35)
  readonly language?: string;
}
