import { useText } from '../../text/useText'
import { DataTable } from '../../ui/DataTable'
import { type Cell, type Gaps, provincesOf } from './gapsData'

/** The matrix in words, sector by sector: what phones show, and the twin of the picture. */
export function SectorTable({ gaps, onOpen }: { gaps: Gaps; onOpen: (cell: Cell) => void }) {
	const { say, number } = useText()
	return (
		<DataTable
			caption={say('gaps.tableCaption')}
			rows={gaps.rows}
			rowKey={({ sector }) => sector.id}
			columns={[
				{
					key: 'sector',
					label: say('gaps.sector'),
					cell: ({ sector }) => sector.label,
					sortBy: ({ sector }) => sector.label,
				},
				{
					key: 'held',
					label: say('gaps.held'),
					cell: (row) => {
						const { held } = provincesOf(row, gaps.provinces)
						if (held.length === 0) return <span className="faint">{say('gaps.nowhere')}</span>
						return (
							<ul className="held">
								{held.map(({ province, count }) => (
									<li key={province.id}>
										<button
											type="button"
											className="linklike"
											onClick={() => onOpen({ sector: row.sector, province })}
										>
											{say('gaps.heldCount', { province: province.name, count })}
										</button>
									</li>
								))}
							</ul>
						)
					},
				},
				{
					key: 'empty',
					label: say('gaps.empty'),
					numeric: true,
					cell: ({ emptyTotal }) => number(emptyTotal),
					sortBy: ({ emptyTotal }) => emptyTotal,
				},
			]}
		/>
	)
}
