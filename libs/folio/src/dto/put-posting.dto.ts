import { ExternalRefDto, IsInstant, IsMoney, IsNight, IsText, type MoneyDto } from '@amends/kernel/dto';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { POSTING_SOURCES, type PostingSource } from '../rules/posting-kind';

/** What every posted line says, whoever posts it. */
class PostingFields {
  /** One of the property's codes; it decides kind, department and tax. */
  @IsText({ most: 12 })
  readonly transactionCode!: string;

  /** Shown on the bill; the code's own words when left out. */
  @IsOptional()
  @IsText({ most: 120 })
  readonly description?: string;

  /** The whole line with tax inside: charges positive, payments and credits negative. */
  @IsMoney({ signed: true })
  readonly amount!: MoneyDto;

  /** 1 when left out. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000)
  readonly quantity?: number;

  /** When it was consumed; the business date when left out. */
  @IsOptional()
  @IsNight()
  readonly serviceDate?: string;

  /** Other paper to look it up by. */
  @IsOptional()
  @IsText({ most: 60 })
  readonly reference?: string;

  /** Of the paper the guest has signed. */
  @IsOptional()
  @IsText({ most: 60 })
  readonly checkNumber?: string;

  /** The package it is posted for. */
  @IsOptional()
  @IsText({ most: 12 })
  readonly packageCode?: string;
}

/** PUT .../postings/by-external/:system/:externalId. A line is immutable: sending another content for the same id is refused. */
export class PutPostingDto extends PostingFields {
  @ValidateNested()
  @Type(() => ExternalRefDto)
  readonly folio!: ExternalRefDto;

  @IsInt()
  @Min(1)
  @Max(8)
  readonly window!: number;

  @IsNight()
  readonly businessDate!: string;

  @IsInstant()
  readonly postedAt!: string;

  @IsText({ most: 80 })
  readonly postedBy!: string;

  @IsIn(POSTING_SOURCES)
  readonly source!: PostingSource;

  /** The room at the time. */
  @IsOptional()
  @IsText({ most: 12 })
  readonly roomNumber?: string;

  /** The base line of a tax, by the same system's id. */
  @IsOptional()
  @IsText({ most: 120 })
  readonly generatedFrom?: string;

  /** The line this one corrects, by the same system's id. */
  @IsOptional()
  @IsText({ most: 120 })
  readonly corrects?: string;
}

/** POST .../folios/:folioId/postings: a charge made at the desk, with the taxes its code asks for. */
export class PostChargeDto extends PostingFields {
  /** Chosen by the client, so that pressing twice posts once. */
  @IsOptional()
  @IsUUID()
  readonly id?: string;

  /** When left out, the folio's routing decides: the code before its group, window 1 without either. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(8)
  readonly window?: number;
}
