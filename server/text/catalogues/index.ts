import type { Catalogue } from '../catalogue'
import { records } from './records'
import { vocabulary } from './vocabulary'

export type { Catalogue, Texts } from '../catalogue'

/** Every sentence the server says. A key stands in one catalogue only: a test holds that none hides another. */
export const CATALOGUES: readonly Catalogue[] = [vocabulary, records]

export const CATALOGUE: Catalogue = Object.assign({}, ...CATALOGUES)
