import type { TokenRequestDto } from '@amends/staff/dto';
import type { Client } from './token.service';

/** Who asks for a token: by HTTP Basic, which RFC 6749 prefers, or in the body. */
export function clientOf(dto: TokenRequestDto, authorization: string | undefined): Client | undefined {
  const basic = /^Basic ([\w+/=]{4,400})$/.exec(authorization ?? '')?.[1];
  if (basic !== undefined) {
    const [id = '', secret = ''] = Buffer.from(basic, 'base64').toString().split(':');
    return { id, secret };
  }
  // Optional fields may come as null as well.
  return dto.client_id && dto.client_secret ? { id: dto.client_id, secret: dto.client_secret } : undefined;
}
