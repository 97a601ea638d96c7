import { AddPackageDto, EditPackageDto, type PackageDto, PackageQueryDto } from '@amends/folio/dto';
import type { PageDto } from '@amends/kernel/dto';
import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { IfMatch } from '../platform/if-match';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { PackageService } from './package.service';

@Controller('api/v1/properties/:property/packages')
export class PackageController {
  constructor(private readonly packages: PackageService) {}

  @Get()
  @Requires('property.read')
  @Describe({
    id: 'listPackages',
    summary: 'Packages with what is in them, also those out of use',
    answers: 'PackageDto',
    shape: 'page',
  })
  list(@Query() query: PackageQueryDto, @ActingStaff() staff: StaffMember): Promise<PageDto<PackageDto>> {
    return this.packages.list(query, staff);
  }

  @Get(':id')
  @Requires('property.read')
  @Describe({ id: 'readPackage', summary: 'A package', answers: 'PackageDto', problems: ['not-found'] })
  find(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<PackageDto> {
    return this.packages.find(id, staff);
  }

  @Post()
  @Requires('catalogue.manage')
  @Describe({
    id: 'addPackage',
    summary: 'Add a package with what is in it',
    answers: 'PackageDto',
    status: 201,
    problems: ['package-code-taken', 'transaction-code-unknown', 'currency-differs'],
  })
  add(@Body() dto: AddPackageDto, @ActingStaff() staff: StaffMember): Promise<PackageDto> {
    return this.packages.add(dto, staff);
  }

  @Patch(':id')
  @Requires('catalogue.manage')
  @Describe({
    id: 'editPackage',
    summary: 'Rename a package, replace what is in it, or put it out of use',
    answers: 'PackageDto',
    ifMatch: true,
    problems: ['not-found', 'stale-version', 'transaction-code-unknown', 'currency-differs'],
  })
  edit(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() dto: EditPackageDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<PackageDto> {
    return this.packages.edit(id, version, dto, staff);
  }
}
