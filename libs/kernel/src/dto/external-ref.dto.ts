import { IsText } from './is-text';

/** What another system calls the same thing: `{ "system": "opera", "id": "12345" }`. */
export class ExternalRefDto {
  /** The system's short name, for example `opera`. */
  @IsText({ most: 40 })
  readonly system!: string;

  /** The id in that system, for example `R-10442`. */
  @IsText({ most: 120 })
  readonly id!: string;
}
