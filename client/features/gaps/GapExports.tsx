import { MAX_PAGE_SIZE } from '../../../schema/limits'
import {
	type FileColumn,
	joinNames,
	lastColumnsOfResult,
	originKey,
	roundToHundredths,
} from '../../export/fileColumns'
import { ListExport } from '../../export/ListExport'
import { useFreshQuery } from '../../export/useFreshQuery'
import { DominatedExportDocument } from '../../graphql/generated/DominatedExport'
import type { DominatedExportQuery, UnansweredExportQuery } from '../../graphql/generated/types'
import { UnansweredExportDocument } from '../../graphql/generated/UnansweredExport'
import { actorPath, recordPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { MIN_FOR_A_SHARE } from './shownGaps'

/** Exports all wishes, not only those shown. */
export function WishExport() {
	const { translate } = useText()
	const { ask, to, filter, language } = useExportArguments()
	return (
		<div className="export-actions">
			<ListExport
				key={JSON.stringify([filter, language])}
				what={translate('gaps.unanswered')}
				fileName="constellations-absences-souhaits"
				columns={WISH_COLUMNS}
				pathOf={(id) => to(recordPath(id))}
				read={async (after, signal) => {
					const data = await ask(
						UnansweredExportDocument,
						{ language, filter, first: MAX_PAGE_SIZE, after },
						signal,
					)
					const { unanswered: items, unansweredTotal: total } = data.gaps
					const last = items.length === MAX_PAGE_SIZE ? items.at(-1) : undefined
					return { items, total, next: last?.wish.id ?? null }
				}}
			/>
		</div>
	)
}

/** Exports the places that depend on one actor. */
export function PlaceExport() {
	const { translate } = useText()
	const { ask, to, filter, language } = useExportArguments()
	return (
		<div className="export-actions">
			<ListExport
				key={JSON.stringify([filter, language])}
				what={translate('gaps.dominated')}
				fileName="constellations-absences-un-seul"
				columns={PLACE_COLUMNS}
				pathOf={(id) => to(actorPath(id))}
				read={async (_, signal) => {
					const data = await ask(DominatedExportDocument, { language, filter }, signal)
					const { dominated, dominatedTotal: total } = data.gaps
					return { items: dominated.map((found) => ({ ...found, id: found.place.id })), total, next: null }
				}}
			/>
		</div>
	)
}

function useExportArguments() {
	const ask = useFreshQuery()
	const { to, asOf, includeScenario, languageArgument: language } = useAddress()
	return { ask, to, filter: { asOf, includeScenario }, language }
}

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
	{ head: 'freshness.last', cell: ({ wish }) => wish.lastNews },
	{
		head: 'freshness.ofMemory',
		cell: ({ wish }, { translate }) => translate(wish.fromMemory ? 'freshness.memory' : 'files.no'),
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
