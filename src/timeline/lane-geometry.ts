/** Pixels left of the plot: the names of the lanes. */
export const GUTTER = 212
