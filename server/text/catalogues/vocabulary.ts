import type { Catalogue } from '../catalogue'
export const vocabulary: Catalogue = {}
