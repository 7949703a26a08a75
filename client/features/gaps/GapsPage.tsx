import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { CoverageDocument } from '../../graphql/generated/Coverage'
import { GapsPageDocument } from '../../graphql/generated/GapsPage'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer, keepsPrevious } from '../../ui/Answer'
import { TableToggle } from '../../ui/TableToggle'
import { Matrix } from '../../views/matrix/Matrix'
import { ScreenHead } from '../../views/screen/ScreenHead'
import { CellDialog } from './CellDialog'
import { DominatedPlaces } from './DominatedPlaces'
import { CellExport } from './GapExports'
import styles from './GapsPage.module.css'
import type { Cell, Gaps } from './gapsData'
import { SectorFolds } from './SectorFolds'
import { SectorTable } from './SectorTable'
import { UnansweredWishes } from './UnansweredWishes'

/** The reverse of overlaps: where nobody is, what nobody answers, what hangs on one actor. */
export function GapsPage() {
	const { translate } = useText()
	const { asOf, includeScenario, languageArgument: language } = useAddress()
	const coverage = useQuery(CoverageDocument, { variables: { language } }).data?.coverage
	const result = useQuery(GapsPageDocument, { variables: { language, filter: { asOf, includeScenario } } })
	return (
		<div className="page-width">
			<ScreenHead
				title={translate('gaps.title')}
				standfirst={translate('gaps.standfirst')}
				coverage={coverage}
			/>
			<Answer of={keepsPrevious(result)} reading={translate('gaps.reading')} isTall>
				{({ gaps }) => (
					<>
						<OnThisPage gaps={gaps} />
						<SectorsByPlace gaps={gaps} />
						<div className="columns">
							<UnansweredWishes gaps={gaps} />
							<DominatedPlaces gaps={gaps} />
						</div>
					</>
				)}
			</Answer>
		</div>
	)
}

/** The matrix is long, on phones longer than ten screens: what stands under it is one step away. */
function OnThisPage({ gaps }: { gaps: Gaps }) {
	const { translate } = useText()
	const parts = [
		{ id: 'souhaits', title: translate('gaps.unanswered'), count: gaps.unansweredTotal },
		{ id: 'un-seul', title: translate('gaps.dominated'), count: gaps.dominatedTotal },
	]
	return (
		<nav className={`${styles.onThisPage} small`} aria-label={translate('gaps.onThisPage')}>
			{parts.map(({ id, title, count }) => (
				<a key={id} href={`#${id}`}>
					{translate('gaps.jump', { title, count })}
				</a>
			))}
		</nav>
	)
}

function SectorsByPlace({ gaps }: { gaps: Gaps }) {
	const { translate, number } = useText()
	const [open, setOpen] = useState<Cell | null>(null)
	const { rows, divisions: places } = gaps
	const openCell = (row: number, column: number): void => {
		const sector = rows[row]?.sector
		const place = places[column]
		if (sector && place) setOpen({ sector, place })
	}
	return (
		<section className={`block ${styles.gapsMatrix}`}>
			<h2>{translate('gaps.matrix')}</h2>
			<p className="small soft" role="status">
				{translate('gaps.matrixCount', { empty: gaps.emptyTotal, cells: rows.length * places.length })}
			</p>
			<CellExport gaps={gaps} />
			<div className={styles.wideOnly}>
				<Matrix
					label={translate('gaps.matrix')}
					columns={places.map(({ id, name }) => ({ key: id, label: name }))}
					rows={rows.map(({ sector }) => ({ key: sector.id, label: sector.label }))}
					cellOf={(row, column) => {
						const count = rows[row]?.actorCounts[column] ?? 0
						const values = { sector: rows[row]?.sector.label ?? '', place: places[column]?.name ?? '' }
						return {
							text: count === 0 ? '·' : number(count),
							name: translate('gaps.cell', { ...values, count }),
							isEmpty: count === 0,
						}
					}}
					onOpen={openCell}
				/>
				<TableToggle>
					<SectorTable gaps={gaps} onOpen={setOpen} />
				</TableToggle>
			</div>
			<div className={styles.narrowOnly}>
				<SectorFolds gaps={gaps} onOpen={setOpen} />
			</div>
			{open && <CellDialog cell={open} onClose={() => setOpen(null)} />}
		</section>
	)
}
