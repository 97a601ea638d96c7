import { Controller, Get, Header, Headers, Inject } from '@nestjs/common';
import { Public } from './access';
import { Config } from './config';
import { Metrics } from './metrics';
import { Refused } from './refused';
import { timingSafeEqual } from 'node:crypto';

/** Not public: the token of the configuration opens it, and without one there is nothing here. */
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    @Inject(Config) private readonly config: Config,
  ) {}

  @Get()
  @Public()
  @Header('content-type', 'text/plain; version=0.0.4')
  read(@Headers('authorization') authorization = ''): Promise<string> {
    const expected = Buffer.from(`Bearer ${this.config.METRICS_TOKEN ?? ''}`);
    const given = Buffer.from(authorization);
    const opens =
      this.config.METRICS_TOKEN !== undefined && expected.length === given.length && timingSafeEqual(expected, given);
    if (!opens) throw new Refused('not-found');
    return this.metrics.registry.metrics();
  }
}
