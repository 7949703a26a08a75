import type { Analysis } from './analysis'
import { closeActors } from './closeActors'
import { crowding } from './crowding'
import { duplicateRecords } from './duplicateRecords'
import { FRAGMENTATION } from './fragmentation'
import { gapCells, unansweredWishes } from './gaps'
import { OPPORTUNITIES } from './opportunities'
import { reciprocity } from './reciprocity'
import { rivalMandates } from './rivalMandates'
import { sameCityOffices } from './sameCityOffices'
import { samePartner } from './samePartner'
import { sameTerritory } from './sameTerritory'

/** Every analysis that is compared, in the order of the table. */
export const ANALYSES: readonly Analysis[] = [
	crowding,
	samePartner,
	sameTerritory,
	sameCityOffices,
	duplicateRecords,
	rivalMandates,
	...FRAGMENTATION,
	reciprocity,
	closeActors,
	gapCells,
	unansweredWishes,
	...OPPORTUNITIES,
]
