import type { Catalogue } from '../catalogue'
import { crowding } from './crowding'
import { duplicateRecord } from './duplicateRecord'
import { gaps } from './gaps'
import { measures } from './measures'
import { judgement } from './judgement'
import { records } from './records'
import { rivalMandates } from './rivalMandates'
import { sameCityOffices } from './sameCityOffices'
import { samePartner } from './samePartner'
import { sameTerritory } from './sameTerritory'
import { sharedOffice } from './sharedOffice'
import { tables } from './tables'
import { vocabulary } from './vocabulary'

export type { Catalogue } from '../catalogue'

/** Every sentence the server says. A key stands in one catalogue only: a test holds that none hides another. */
export const CATALOGUES: readonly Catalogue[] = [
	vocabulary,
	records,
	duplicateRecord,
	rivalMandates,
	judgement,
	gaps,
	measures,
	samePartner,
	sameTerritory,
	sameCityOffices,
	crowding,
	tables,
	sharedOffice,
]

export const CATALOGUE: Catalogue = Object.assign({}, ...CATALOGUES)
