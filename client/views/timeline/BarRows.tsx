import type { CSSProperties, ReactNode } from 'react'
import { Link } from 'react-router'
import type { DayNumber } from '../../../schema/fuzzyDate'
import { useText } from '../../text/useText'
import { type GivenName, NameText } from '../../ui/Name'
import { placeOnTrack } from '../../ui/placeOnTrack'
import styles from './Lanes.module.css'
import { barOf, countByYear, earliestFirst, type LaneRow, type LastingLane } from './layoutLanes'
import { groupKey, type ShownFact } from './shownFact'
import type { TimeScale } from './timeScale'

interface Props {
	lane: LastingLane
	rows: readonly LaneRow<ShownFact>[]
	scale: TimeScale
	today: DayNumber
	nameOf: (group: string) => GivenName
	onToggle: (key: string) => void
	/** Selects the actor of a row. */
	onGroup: (key: string) => void
	/** What is under the rows. */
	children?: ReactNode
}

/** Links or offices: one row each, or one row for each group, with its number of facts. */
export function BarRows({ lane, rows, scale, today, nameOf, onToggle, onGroup, children }: Props) {
	return (
		<>
			<ol>
				{rows.map((row) => (
					<li key={row.key} className={rowClass(row)}>
						<RowHead lane={lane} row={row} nameOf={nameOf} onToggle={onToggle} onGroup={onGroup} />
						<div className={styles.track}>
							{row.kind === 'fact' ? (
								<OneBar fact={row.facts[0]} scale={scale} today={today} />
							) : (
								<ManyBars facts={row.facts} scale={scale} today={today} />
							)}
						</div>
					</li>
				))}
			</ol>
			{children}
		</>
	)
}

function rowClass({ kind, isInner }: LaneRow<ShownFact>): string {
	return [styles.row, kind === 'rest' && styles.rest, isInner && styles.inner].filter(Boolean).join(' ')
}

function RowHead({
	lane,
	row,
	nameOf,
	onToggle,
	onGroup,
}: Pick<Props, 'lane' | 'nameOf' | 'onToggle' | 'onGroup'> & { row: LaneRow<ShownFact> }) {
	const { translate } = useText()
	const [fact] = row.facts
	if (row.kind === 'fact' && fact)
		return (
			<div className={`${styles.head} ${styles.names}`}>
				<button
					type="button"
					className="link-button"
					data-picture="in"
					tabIndex={-1}
					aria-label={translate('lanes.choose', { name: fact.who.name })}
					onClick={() => onGroup(fact.group)}
				>
					<NameText of={fact.who} />
				</button>
				<Link to={fact.link} data-stop={fact.id} tabIndex={-1} aria-label={fact.words}>
					<span className={styles.with}>
						<NameText of={fact.with} />
					</span>
				</Link>
				{fact.note !== null && <span className={styles.note}>{fact.note}</span>}
			</div>
		)
	const count = row.facts.length
	if (row.kind === 'rest')
		return <div className={`${styles.head} ${styles.note}`}>{translate(`lanes.rest.${lane}`, { count })}</div>
	const name = nameOf(row.key)
	return (
		<div className={`${styles.head} ${styles.names}`}>
			<button
				type="button"
				className="link-button"
				data-picture="in"
				data-stop={groupKey(lane, row.key)}
				tabIndex={-1}
				aria-expanded={row.isOpen}
				aria-label={translate(`lanes.group.${lane}`, { name: name.name, count })}
				onClick={() => onToggle(groupKey(lane, row.key))}
			>
				<span aria-hidden="true" className={styles.sign} />
				<NameText of={name} />
			</button>
			<span className={styles.note}>{count}</span>
		</div>
	)
}

function OneBar({ fact, scale, today }: { fact: ShownFact | undefined } & Pick<Props, 'scale' | 'today'>) {
	if (!fact) return null
	const bar = barOf(fact, scale, today)
	const marks = fact.isFictitious ? styles.fictitious : undefined
	if (bar === null)
		return (
			<>
				<i className={`${styles.stub} ${marks ?? ''}`} style={{ left: 0 }} />
				<i className={`${styles.stub} ${marks ?? ''}`} style={{ right: 0 }} />
			</>
		)
	return (
		<>
			{bar.fadesBefore && (
				<i className={styles.fadeBefore} style={placeOnTrack(Math.max(0, bar.from - 0.02), bar.from)} />
			)}
			{bar.hasInk && (
				<i
					className={`${styles.ink} ${bar.stops ? styles.stops : ''} ${marks ?? ''}`}
					style={placeOnTrack(bar.from, bar.to)}
				/>
			)}
			{bar.fadesTo > bar.to && <i className={styles.fade} style={placeOnTrack(bar.to, bar.fadesTo)} />}
		</>
	)
}

/** The most thin bars in a row; beyond, the ink of a year shows how many there are. */
const MAX_THIN_BARS = 12

function ManyBars({ facts, scale, today }: { facts: readonly ShownFact[] } & Pick<Props, 'scale' | 'today'>) {
	if (facts.length <= MAX_THIN_BARS) return <ThinBars facts={facts} scale={scale} today={today} />
	const cells = countByYear(facts, scale, today)
	const most = Math.max(1, ...cells.map(({ count }) => count))
	return cells.map(({ year, from, to, count }) => (
		<i
			key={year}
			className={styles.year}
			style={{ ...placeOnTrack(from, to), opacity: 0.12 + 0.88 * (count / most) }}
		/>
	))
}

function ThinBars({ facts, scale, today }: { facts: readonly ShownFact[] } & Pick<Props, 'scale' | 'today'>) {
	const dated = [...facts].sort(earliestFirst).flatMap((fact) => {
		const bar = barOf(fact, scale, today)
		return bar === null ? [] : [{ id: fact.id, bar }]
	})
	const height = 100 / Math.max(dated.length, 4)
	const drawn = dated.map(({ id, bar }, index) => {
		const line: CSSProperties = { top: `${index * height}%`, height: `${height * 0.72}%` }
		return (
			<span key={id}>
				{bar.hasInk && <i className={styles.thin} style={{ ...placeOnTrack(bar.from, bar.to), ...line }} />}
				{bar.fadesTo > bar.to && (
					<i
						className={`${styles.thin} ${styles.fadesOut}`}
						style={{ ...placeOnTrack(bar.to, bar.fadesTo), ...line }}
					/>
				)}
			</span>
		)
	})
	return <div className={styles.thinBars}>{drawn}</div>
}
