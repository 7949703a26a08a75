/** The columns of two exported lists: wishes and places. */

import {
	type FileColumn,
	joinNames,
	lastColumnsOfResult,
	originKey,
	roundToHundredths,
} from '../../export/fileColumns'
import type { DominatedExportQuery, UnansweredExportQuery } from '../../graphql/generated/types'
import { MIN_FOR_A_SHARE } from './shownGaps'

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
	{
		head: 'news.ofMemory',
		cell: ({ wish }, { translate }) => translate(wish.fromMemory ? 'news.memory' : 'files.no'),
	},
	{ head: 'files.origin', cell: ({ wish }, { translate }) => translate(originKey(wish.scenario)) },
	{ head: 'files.page', cell: ({ wish }, { pageOf }) => pageOf(wish.id) },
	{ head: 'files.id', cell: ({ wish }) => wish.id },
]

export type ExportedPlace = DominatedExportQuery['gaps']['dominated'][number] & { readonly id: string }

/** Whether there are enough records for a percentage, in files as on screens; otherwise only counts show. */
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
	{ head: 'files.share', cell: (found) => (isShare(found) ? roundToHundredths(found.share) : null) },
	{ head: 'files.recordsOfAll', cell: ({ records }) => records },
	...lastColumnsOfResult<ExportedPlace>(),
]
