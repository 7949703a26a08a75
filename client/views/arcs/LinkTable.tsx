import { useText } from '../../text/useText'
import { type Column, DataTable } from '../../ui/DataTable'
import { ActorLink } from '../actor/ActorLink'

interface Link {
	readonly id: string
	readonly from: string
	readonly to: string
	readonly certain: boolean
}

/** The links of the arcs as a table: who, with whom, what else the screen knows, and how certain it is. */
export function LinkTable<Row extends Link>({
	actors,
	links,
	more = [],
}: {
	actors: ReadonlyMap<string, Parameters<typeof ActorLink>[0]['actor']>
	links: readonly Row[]
	more?: readonly Column<Row>[]
}) {
	const { translate } = useText()
	const nameOf = (id: string): string => actors.get(id)?.name ?? id
	const linkTo = (id: string) => {
		const actor = actors.get(id)
		return actor ? <ActorLink actor={actor} /> : id
	}
	return (
		<details className="disclosure">
			<summary>{translate('picture.asTable')}</summary>
			<DataTable
				caption={translate('picture.tableCaption')}
				rows={links}
				rowKey={({ id }) => id}
				columns={[
					{
						key: 'who',
						label: translate('column.who'),
						cell: ({ from }) => linkTo(from),
						sortBy: ({ from }) => nameOf(from),
					},
					{
						key: 'with',
						label: translate('column.with'),
						cell: ({ to }) => linkTo(to),
						sortBy: ({ to }) => nameOf(to),
					},
					...more,
					{
						key: 'certainty',
						label: translate('column.certainty'),
						cell: ({ certain }) => translate(`ui.certainty.${certain ? 'ESTABLISHED' : 'POSSIBLE'}`),
					},
				]}
			/>
		</details>
	)
}
