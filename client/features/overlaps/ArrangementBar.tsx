import { OVERLAP_GROUPINGS, OVERLAP_ORDERS } from '../../../schema/enums'
import { ListExport } from '../../export/ListExport'
import { useFreshQuery } from '../../export/useFreshQuery'
import { OverlapExportDocument } from '../../graphql/generated/OverlapExport'
import type { OverlapFilter } from '../../graphql/generated/types'
import { type Arrangement } from '../../state/arrangement'
import { overlapPath } from '../../state/paths'
import { useRollUp } from '../../state/rollUp'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { SelectField } from '../../ui/SelectField'
import { Share } from '../../views/share/Share'
import { useCopies } from '../../views/share/useCopies'
import styles from './OverlapsPage.module.css'
import { OVERLAP_COLUMNS } from './overlapColumns'

/** Overlaps in one request, well under the API's limits with all names. */
const PAGE = 100

interface Props {
	arrangement: Arrangement
	/** null until the tab is known. */
	filter: OverlapFilter | null
	onChange: (arrangement: Arrangement) => void
}

/** The order and the groups of the list, and its export to a file or by mail. */
export function ArrangementBar({ arrangement, filter, onChange }: Props) {
	const { translate } = useText()
	const { ofOverlaps } = useCopies()
	return (
		<div className={`list-tools ${styles.arrangement}`}>
			<SelectField
				label={translate('overlaps.group')}
				all={translate('overlaps.group.none')}
				options={OVERLAP_GROUPINGS.map((value) => ({ value, label: translate(`overlaps.group.${value}`) }))}
				chosen={arrangement.group}
				onChoose={(group) => onChange({ ...arrangement, group })}
			/>
			<SelectField
				label={translate('overlaps.order')}
				all={translate('overlaps.order.STRONGEST')}
				options={OVERLAP_ORDERS.filter((value) => value !== 'STRONGEST').map((value) => ({
					value,
					label: translate(`overlaps.order.${value}`),
				}))}
				chosen={arrangement.order === 'STRONGEST' ? null : arrangement.order}
				onChoose={(order) => onChange({ ...arrangement, order: order ?? 'STRONGEST' })}
			/>
			{/* Keeps its room until the tab is known, so that nothing below jumps. */}
			<div className={filter === null ? `export-actions ${styles.awaited}` : 'export-actions'}>
				<Export filter={filter ?? {}} order={arrangement.order} />
				<Share
					title={translate('overlaps.title')}
					sentence={translate('overlaps.standfirst')}
					copied={filter === null ? 'awaited' : ofOverlaps(filter, arrangement.order)}
				/>
			</div>
		</div>
	)
}

function Export({ filter, order }: { filter: OverlapFilter; order: Arrangement['order'] }) {
	const ask = useFreshQuery()
	const { to, languageArgument: language } = useAddress()
	const { parameters } = useRollUp()
	const pathOf = (id: string): string => to(overlapPath(id), {}, parameters)
	return (
		<ListExport
			// Another list has its own export, without the messages of the last one.
			key={JSON.stringify([filter, order, language])}
			fileName="constellations-croisements"
			columns={OVERLAP_COLUMNS}
			pathOf={pathOf}
			read={async (after, signal) => {
				const data = await ask(OverlapExportDocument, { language, filter, order, first: PAGE, after }, signal)
				const { nodes, totalCount, pageInfo } = data.overlaps
				return { items: nodes, total: totalCount, next: pageInfo.hasNextPage ? pageInfo.endCursor : null }
			}}
		/>
	)
}
