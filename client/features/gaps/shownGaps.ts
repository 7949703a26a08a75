import type { GapsPageQuery } from '../../graphql/generated/types'

export type ShownGaps = GapsPageQuery['gaps']

/** Under this many records a share is no percentage: the place is named with its counts. */
export const MIN_FOR_A_SHARE = 10
