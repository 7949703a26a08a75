import type { Catalogue } from '../catalogue'
import { activity } from './activity'
import { actorSummary } from './actorSummary'
import { answerWish } from './answerWish'
import { commonStand } from './commonStand'
import { compare } from './compare'
import { consortium } from './consortium'
import { constellation } from './constellation'
import { crowding } from './crowding'
import { duplicateRecord } from './duplicateRecord'
import { gaps } from './gaps'
import { jointMission } from './jointMission'
import { judgement } from './judgement'
import { letters } from './letters'
import { measures } from './measures'
import { opportunity } from './opportunity'
import { piggyback } from './piggyback'
import { precheck } from './precheck'
import { programme } from './programme'
import { proposal } from './proposal'
import { records } from './records'
import { rivalMandates } from './rivalMandates'
import { sameCityOffices } from './sameCityOffices'
import { samePartner } from './samePartner'
import { sameTerritory } from './sameTerritory'
import { sharedOffice } from './sharedOffice'
import { tables } from './tables'
import { vocabulary } from './vocabulary'
import { whatIf } from './whatIf'

export type { Catalogue } from '../catalogue'

/** Every sentence the server says. A key stands in one catalogue only: a test holds that none hides another. */
export const CATALOGUES: readonly Catalogue[] = [
	vocabulary,
	records,
	duplicateRecord,
	rivalMandates,
	judgement,
	gaps,
	precheck,
	measures,
	samePartner,
	sameTerritory,
	sameCityOffices,
	crowding,
	tables,
	opportunity,
	sharedOffice,
	jointMission,
	consortium,
	programme,
	commonStand,
	piggyback,
	answerWish,
	constellation,
	compare,
	whatIf,
	activity,
	letters,
	proposal,
	actorSummary,
]

export const CATALOGUE: Catalogue = Object.assign({}, ...CATALOGUES)
