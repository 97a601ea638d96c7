import { Injectable } from '@nestjs/common';
import { JsonText } from '../platform/json-text';
import { Reads } from '../platform/reads';
import type { StaffMember } from '../staff';
import { SEARCH_INDEX } from './search-index.queries';

/** Who is in the house, for a desk to search in without asking. */
@Injectable()
export class SearchIndexService {
  constructor(private readonly reads: Reads) {}

  async read({ propertyId }: StaffMember): Promise<JsonText> {
    const row = await this.reads.first<{ json: string }>(propertyId, SEARCH_INDEX, [propertyId]);
    return JsonText.ofContent(row?.json ?? '{"data":[]}');
  }
}
