import type { ReactNode } from 'react'
import { useText } from '../../text/useText'
import { type Column, DataTable } from '../../ui/DataTable'
import { ActorLinks, type NamedActor } from '../../views/actor/ActorLink'
import { FreshnessNote } from '../../views/freshness/FreshnessNote'
import type { ShownEvidence } from './shownOverlap'

interface Props {
	items: readonly ShownEvidence[]
	/** The actors at the French end of a record. */
	actorsOf: (item: ShownEvidence) => readonly NamedActor[]
	whatOf: (item: ShownEvidence) => ReactNode
	/** The column that only this kind of record has, between dates and certainty. */
	column: Column<ShownEvidence>
}

/** The table of a picture of links or offices. */
export function RecordTable({ items, actorsOf, whatOf, column }: Props) {
	const { translate } = useText()
	return (
		<details className="disclosure">
			<summary>{translate('picture.asTable')}</summary>
			<DataTable
				caption={translate('picture.tableCaption')}
				rows={items}
				rowKey={({ recordId }) => recordId}
				isFictitious={({ scenario }) => scenario}
				columns={[
					{
						key: 'who',
						label: translate('column.who'),
						cell: (item) => <ActorLinks actors={actorsOf(item)} />,
						sortBy: (item) =>
							actorsOf(item)
								.map(({ name }) => name)
								.join(translate('ui.comma')),
					},
					{ key: 'what', label: translate('column.what'), cell: whatOf },
					{
						key: 'when',
						label: translate('column.when'),
						cell: (item) => (
							<>
								{item.period?.text} <FreshnessNote record={item} />
							</>
						),
						sortBy: ({ period }) => period?.start ?? '',
					},
					column,
					{
						key: 'certainty',
						label: translate('column.certainty'),
						cell: ({ certainty }) => translate(`ui.certainty.${certainty}`),
					},
				]}
			/>
		</details>
	)
}
