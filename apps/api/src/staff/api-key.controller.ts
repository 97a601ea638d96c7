import { type PageDto, PageQueryDto } from '@amends/kernel/dto';
import { type ApiKeyDto, CreateApiKeyDto, type CreatedApiKeyDto } from '@amends/staff/dto';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { ActingStaff } from './acting-staff';
import { ApiKeyService } from './api-key.service';
import { Requires } from './requires';
import type { StaffMember } from './staff-member';

@Controller('api/v1/properties/:property/api-keys')
export class ApiKeyController {
  constructor(private readonly keys: ApiKeyService) {}

  @Get()
  @Requires('api-key.manage')
  @Describe({
    id: 'listApiKeys',
    summary: 'API keys of the property, newest first',
    answers: 'ApiKeyDto',
    shape: 'page',
  })
  list(@Query() query: PageQueryDto, @ActingStaff() staff: StaffMember): Promise<PageDto<ApiKeyDto>> {
    return this.keys.list(query, staff);
  }

  @Post()
  @Requires('api-key.manage')
  @Describe({
    id: 'createApiKey',
    summary: 'Create a key; the answer is the only one that shows it',
    answers: 'CreatedApiKeyDto',
    status: 201,
  })
  create(@Body() dto: CreateApiKeyDto, @ActingStaff() staff: StaffMember): Promise<CreatedApiKeyDto> {
    return this.keys.create(dto, staff);
  }

  @Delete(':id')
  @HttpCode(204)
  @Requires('api-key.manage')
  @Describe({ id: 'revokeApiKey', summary: 'End a key at once', status: 204, problems: ['not-found'] })
  revoke(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<void> {
    return this.keys.revoke(id, staff);
  }
}
