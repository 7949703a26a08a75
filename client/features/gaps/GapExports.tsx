import { MAX_PAGE_SIZE } from '../../../schema/limits'
import { ListExport } from '../../export/ListExport'
import { useFreshQuery } from '../../export/useFreshQuery'
import { DominatedExportDocument } from '../../graphql/generated/DominatedExport'
import { UnansweredExportDocument } from '../../graphql/generated/UnansweredExport'
import { actorPath, recordPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { PLACE_COLUMNS, WISH_COLUMNS } from './gapsColumns'

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
