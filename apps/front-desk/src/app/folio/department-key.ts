/** Departments with a name of their own in every language; a hotel may have others, which are shown as it wrote them. */
export const KNOWN_DEPARTMENTS = [
  'rooms',
  'housekeeping',
  'maintenance',
  'food-and-beverage',
  'front-office',
  'other',
] as const;
type KnownDepartment = (typeof KNOWN_DEPARTMENTS)[number];

export function departmentKey(department: string): KnownDepartment | undefined {
  return KNOWN_DEPARTMENTS.find((one) => one === department);
}
