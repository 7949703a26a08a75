import type { GapsPageQuery } from '../../graphql/generated/types'

export type ShownGaps = GapsPageQuery['gaps']

/** With fewer records no percentage is shown, only counts. */
export const MIN_FOR_A_SHARE = 10
