import { Controller, Get } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Public } from './access';
import { Refused } from './refused';

/** For whoever keeps the process running. */
@Controller()
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  /** The process answers. */
  @Get('livez')
  @Public()
  live(): { status: string } {
    return { status: 'ok' };
  }

  /** The process and its database answer. */
  @Get('readyz')
  @Public()
  async ready(): Promise<{ status: string }> {
    await this.dataSource.query('SELECT 1').catch(() => {
      throw new Refused('database-unavailable', { retryAfterSeconds: 2 });
    });
    return { status: 'ok' };
  }
}
