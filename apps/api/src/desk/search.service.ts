import type { SearchQueryDto } from '@amends/desk/dto';
import { Injectable } from '@nestjs/common';
import { JsonText } from '../platform/json-text';
import { Reads } from '../platform/reads';
import type { StaffMember } from '../staff';
import { SEARCH } from './search.queries';
import { readTyped } from './typed';

const DEFAULT_HITS = 10;

/** The one line every guest is found by. */
@Injectable()
export class SearchService {
  constructor(private readonly reads: Reads) {}

  async search({ q, limit }: SearchQueryDto, staff: StaffMember): Promise<JsonText> {
    const { name, roomNumber, confirmation, phoneTail, email, caseNumbers } = readTyped(q, staff.propertyCode);
    const ways = [name?.key ?? null, roomNumber, confirmation, phoneTail, email, caseNumbers];
    const beginnings = name?.words.map((word) => `% ${word}%`) ?? null;
    const wholeWords = name?.words.map((word) => `% ${word} %`) ?? null;
    const values = [staff.propertyId, ...ways, limit ?? DEFAULT_HITS, beginnings, wholeWords, name?.longest ?? null];
    const row = await this.reads.first<{ json: string }>(staff.propertyId, SEARCH, values);
    return new JsonText(row?.json ?? '{"data":[]}');
  }
}
