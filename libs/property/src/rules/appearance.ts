/** `auto` is dark at night and where the device asks for it. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** How close the rows stand; `touch` is for fingers. */
export const DENSITIES = ['compact', 'normal', 'touch'] as const;
export type Density = (typeof DENSITIES)[number];
