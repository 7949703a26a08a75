import { useText } from '../../text/useText'
import { type Column, DataTable } from '../../ui/DataTable'
import { ActorLinks, type NamedActor } from '../../views/actor/ActorLink'
import type { EvidenceData } from './overlapData'

interface Props {
	items: readonly EvidenceData[]
	/** Who stands at the French end of a record. */
	actorsOf: (item: EvidenceData) => readonly NamedActor[]
	whatOf: (item: EvidenceData) => string | undefined
	/** What only records of this kind have: stands between their dates and their certainty. */
	column: Column<EvidenceData>
}

/** The twin of a picture of links or of offices: the same records, in words. */
export function RecordTable({ items, actorsOf, whatOf, column }: Props) {
	const { say } = useText()
	return (
		<details className="disclosure">
			<summary>{say('picture.asTable')}</summary>
			<DataTable
				caption={say('picture.tableCaption')}
				rows={items}
				rowKey={({ recordId }) => recordId}
				isFictitious={({ scenario }) => scenario}
				columns={[
					{
						key: 'who',
						label: say('column.who'),
						cell: (item) => <ActorLinks actors={actorsOf(item)} />,
						sortBy: (item) =>
							actorsOf(item)
								.map(({ name }) => name)
								.join(', '),
					},
					{ key: 'what', label: say('column.what'), cell: whatOf },
					{
						key: 'when',
						label: say('column.when'),
						cell: ({ period }) => period?.text,
						sortBy: ({ period }) => period?.start ?? '',
					},
					column,
					{
						key: 'certainty',
						label: say('column.certainty'),
						cell: ({ certainty }) => say(`ui.certainty.${certainty}`),
					},
				]}
			/>
		</details>
	)
}
