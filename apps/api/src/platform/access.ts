import { SetMetadata } from '@nestjs/common';

export const PUBLIC = 'amends:public';

/** Open to anybody: sign-in, health. Whatever is neither this nor given a permission is refused. */
export const Public = (): ReturnType<typeof SetMetadata> => SetMetadata(PUBLIC, true);
