import { useText } from '../../text/useText'
import { DataTable } from '../../ui/DataTable'
import type { Cell, Gaps } from './gapsData'
import { PresentPlaces } from './PresentPlaces'

/** The matrix in words, sector by sector: the twin of the picture. */
export function SectorTable({ gaps, onOpen }: { gaps: Gaps; onOpen: (cell: Cell) => void }) {
	const { translate, number } = useText()
	return (
		<DataTable
			caption={translate('gaps.tableCaption')}
			rows={gaps.rows}
			rowKey={({ sector }) => sector.id}
			columns={[
				{
					key: 'sector',
					label: translate('gaps.sector'),
					cell: ({ sector }) => sector.label,
					sortBy: ({ sector }) => sector.label,
				},
				{
					key: 'held',
					label: translate('gaps.held'),
					cell: (row) => <PresentPlaces row={row} gaps={gaps} onOpen={onOpen} />,
				},
				{
					key: 'empty',
					label: translate('gaps.empty'),
					numeric: true,
					cell: ({ emptyTotal }) => number(emptyTotal),
					sortBy: ({ emptyTotal }) => emptyTotal,
				},
			]}
		/>
	)
}
