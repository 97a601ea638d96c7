export * from './dto/api-key.dto';
export * from './dto/desk-setup.dto';
export * from './dto/member.dto';
export * from './dto/pin.dto';
export * from './dto/session.dto';
export * from './dto/token.dto';
