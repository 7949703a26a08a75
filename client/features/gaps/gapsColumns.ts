/** The three lists of absences as they leave the browser: cells of the matrix, wishes, places. */

import { type FileColumn, inHundredths, joinNames, lastColumns, originOf } from '../../export/fileColumns'
import type { DominatedExportQuery, UnansweredExportQuery } from '../../graphql/generated/types'
import { type Gaps, MIN_FOR_A_SHARE } from './gapsData'

/** A sector in a place, with how many actors are there: none, in a gap. */
export interface ExportedCell {
	/** Of the place, whose page tells of all sectors. */
	readonly id: string
	readonly sector: { readonly code: string; readonly label: string }
	readonly place: { readonly name: string }
	readonly count: number
	/** Whether fictitious records were counted too. */
	readonly withScenario: boolean
}

/** Every cell of the matrix, row by row; those where nobody is are what the list is for. */
export function cellsOf(
	{ rows, divisions }: Pick<Gaps, 'rows' | 'divisions'>,
	withScenario: boolean,
): readonly ExportedCell[] {
	return rows.flatMap(({ sector, actorCounts }) =>
		divisions.map((place, index) => ({
			id: place.id,
			sector,
			place,
			count: actorCounts[index] ?? 0,
			withScenario,
		})),
	)
}

export const CELL_COLUMNS: readonly FileColumn<ExportedCell>[] = [
	{ head: 'gaps.sector', cell: ({ sector }) => sector.label },
	{ head: 'files.territory', cell: ({ place }) => place.name },
	{ head: 'files.actorCount', cell: ({ count }) => count },
	{
		head: 'files.origin',
		cell: ({ withScenario }, { translate }) => translate(withScenario ? 'files.mixed' : 'files.real'),
	},
	{ head: 'files.page', cell: ({ id }, { pageOf }) => pageOf(id) },
	{ head: 'files.id', cell: ({ id, sector }) => `${sector.code} ${id}` },
]

export type ExportedWish = UnansweredExportQuery['gaps']['unanswered'][number]

export const WISH_COLUMNS: readonly FileColumn<ExportedWish>[] = [
	{ head: 'files.summary', cell: ({ sentence }) => sentence },
	{ head: 'files.actor', cell: ({ wish }) => wish.actor.name },
	{ head: 'files.wish', cell: ({ wish }) => wish.whatName },
	{
		head: 'files.sectors',
		cell: ({ wish: { sectors } }) =>
			joinNames(
				sectors.map(({ label }) => label),
				sectors.length,
			),
	},
	{ head: 'news.last', cell: ({ wish }) => wish.lastNews },
	{ head: 'files.origin', cell: ({ wish }, { translate }) => translate(originOf(wish.scenario)) },
	{ head: 'files.page', cell: ({ wish }, { pageOf }) => pageOf(wish.id) },
	{ head: 'files.id', cell: ({ wish }) => wish.id },
]

export type ExportedPlace = DominatedExportQuery['gaps']['dominated'][number] & { readonly id: string }

/** Under so many records a share is no percentage, in the file as on the screen: its counts stand alone. */
const isShare = ({ records }: ExportedPlace): boolean => records >= MIN_FOR_A_SHARE

export const PLACE_COLUMNS: readonly FileColumn<ExportedPlace>[] = [
	{ head: 'files.territory', cell: ({ place }) => place.name },
	{
		head: 'files.actors',
		cell: ({ actors, actorsTotal }) =>
			joinNames(
				actors.map(({ name }) => name),
				actorsTotal,
			),
	},
	{ head: 'files.summary', cell: (found) => (isShare(found) ? found.sentence : null) },
	{ head: 'files.share', cell: (found) => (isShare(found) ? inHundredths(found.share) : null) },
	{ head: 'files.recordsOfAll', cell: ({ records }) => records },
	...lastColumns<ExportedPlace>(),
]
