/** The shape of what the writer executes; it stands where the pure layer that makes plans may import it. */
export type * from '../../plan/plan';
