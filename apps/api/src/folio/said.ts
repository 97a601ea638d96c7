type Said<Dto extends object> = { [Field in keyof Dto]?: Exclude<Dto[Field], undefined> };

/** The fields of a change that were sent; one sent as null takes away what was there. */
export function said<Dto extends object>(dto: Dto): Said<Dto> {
  return Object.fromEntries(Object.entries(dto).filter(([, value]) => value !== undefined)) as Said<Dto>;
}
