import { memo, useState } from 'react'
import type { FragmentationScope } from '../../../schema/enums'
import { useText } from '../../text/useText'
import { Legend } from '../../ui/Legend'
import { Name } from '../../ui/Name'
import { ActorShape } from '../../views/actor/ActorShape'
import styles from './DotPlotPicture.module.css'
import { type FragmentationIndex, nameOfIndex } from './fragmentationIndex'
import { IndexDetails } from './IndexDetails'
import type { DotRow, DotPlot as Plot } from './layoutDots'

/** Opens the records of one year of an index, among the drawn years. */
export type OpenYear = (index: FragmentationIndex, year: number, years: readonly number[]) => void

/**
 * A ranked plot: one line for each index, with a dot for its value, a bar down to the value of the
 * established records alone, and a stroke for the number of actors. Each line opens its years and details.
 */
export const DotPlotPicture = memo(function DotPlotPicture({
	by,
	plot: { rows, ticks },
	onOpen,
}: {
	by: FragmentationScope
	plot: Plot
	onOpen: OpenYear
}) {
	const { translate, number } = useText()
	const maximum = Math.max(3, ...rows.map(({ index }) => index.effectiveNumber.value ?? 0))
	return (
		<>
			<Legend
				className="space-above"
				entries={(['dot', 'bar', 'actors'] as const).map((mark) => ({
					key: mark,
					sign: <i className={styles.sample} data-mark={mark} aria-hidden="true" />,
					words: translate(`fragmentation.legend.${mark}`),
				}))}
			/>
			<div className={styles.head} aria-hidden="true">
				<span />
				<span className={styles.scale}>
					{ticks.map(({ value, left }) => (
						<i key={value} style={{ left: percent(left) }}>
							{number(value)}
						</i>
					))}
				</span>
				<span>{translate('fragmentation.head.value')}</span>
				<span>{translate('fragmentation.confirmed')}</span>
			</div>
			<ol className={styles.plot}>
				{rows.map((row) => (
					<PlotRow key={row.index.key} by={by} row={row} ticks={ticks} maximum={maximum} onOpen={onOpen} />
				))}
			</ol>
		</>
	)
})

function PlotRow({
	by,
	row: { index, dot, established, actors },
	ticks,
	maximum,
	onOpen,
}: {
	by: FragmentationScope
	row: DotRow
	ticks: Plot['ticks']
	maximum: number
	onOpen: OpenYear
}) {
	const { translate, number } = useText()
	const [wasOpened, setOpened] = useState(false)
	const { actor, actorCount, coverage } = index
	const confirmed = { confirmed: coverage.confirmed, records: coverage.records }
	const value = index.effectiveNumber.value ?? 0
	const ends = [value, index.effectiveEstablished.value ?? value]
	const [low, high] = [Math.min(...ends), Math.max(...ends)]
	return (
		<li>
			<details onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
				<summary>
					<span className={styles.name}>
						{actor && <ActorShape kind={actor.kind} level={'level' in actor ? actor.level : null} />}
						{actor ? <Name {...actor} local={actor.nameLocal} /> : nameOfIndex(index)}
					</span>
					<span className={styles.track} aria-hidden="true">
						{ticks.map(({ value, left }) => (
							<i key={value} className={styles.tick} style={{ left: percent(left) }} />
						))}
						{established !== null && (
							<i
								className={styles.bar}
								style={{
									left: percent(Math.min(established, dot)),
									width: percent(Math.abs(dot - established)),
								}}
							/>
						)}
						<i className={styles.actors} style={{ left: percent(actors) }} />
						<i
							className={established === null ? `${styles.dot} ${styles.open}` : styles.dot}
							style={{ left: percent(dot) }}
						/>
					</span>
					<span className="number">
						{translate('fragmentation.valueOf', {
							low: number(low, 1),
							high: number(high, 1),
							isInterval: String(low < high),
							actors: actorCount,
						})}
					</span>
					<span className={`number soft ${styles.coverage}`}>
						<span className={styles.narrow}>{translate('fragmentation.confirmedOf', confirmed)}</span>
						<span className={styles.wide}>{translate('fragmentation.ofRecords', confirmed)}</span>
					</span>
				</summary>
				{wasOpened && (
					<IndexDetails
						by={by}
						index={index}
						maximum={maximum}
						onOpen={(year, years) => onOpen(index, year, years)}
					/>
				)}
			</details>
		</li>
	)
}

function percent(share: number): string {
	return `${(share * 100).toFixed(2)}%`
}
