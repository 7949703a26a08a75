import { Link } from 'react-router'
import { type DayRange, daysIn } from '../../../schema/fuzzyDate'
import { useText } from '../../text/useText'
import { SelectField } from '../../ui/SelectField'
import { axisLabel, tickLabel } from './axisLabels'
import styles from './Lanes.module.css'
import { layoutSteps, type PlacedStep } from './layoutSteps'
import { wholeMonths } from './layoutTimeline'
import type { Crowding } from './placeCrowdings'
import { monthTicks } from './ticks'

interface Props {
	crowding: Crowding
	/** All overlaps that the timeline shades, the strongest first. */
	crowdings: readonly Crowding[]
	onCrowding: (id: string | null) => void
}

/** One overlap of missions day by day: how many actors are there at once. */
export function CrowdingLens({ crowding, crowdings, onCrowding }: Props) {
	const { translate, language } = useText()
	const axis = wholeMonths(daysIn(crowding.start).first, daysIn(crowding.end).last)
	const steps = layoutSteps(crowding.steps, axis)
	const peak = Math.max(1, ...steps.map(({ count }) => count))
	return (
		<section>
			<h3>{crowding.title}</h3>
			<p className="caption">{translate('lanes.lens.days', { years: axisLabel(axis, 'month') })}</p>
			{steps.length > 0 ? (
				<div className={styles.steps}>
					<svg viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden="true">
						<path d={outlineOf(steps, peak)} />
					</svg>
					{steps
						.filter(({ from, to, count }) => count > 0 && to - from > 0.05)
						.map(({ from, count }) => (
							<b
								key={from}
								className={styles.stepCount}
								aria-hidden="true"
								style={{ left: `${from * 100}%`, top: `${topOf(count, peak)}%` }}
							>
								{count}
							</b>
						))}
				</div>
			) : (
				<p className="small">{translate('lanes.lens.noDays')}</p>
			)}
			{steps.length > 0 && <Months axis={axis} language={language} />}
			<p className="small">
				<Link to={crowding.link}>
					{crowding.peakPeriod === null
						? translate('lanes.lens.open')
						: translate('lanes.lens.peak', { count: crowding.peak, period: crowding.peakPeriod })}
				</Link>
			</p>
			{crowdings.length > 1 && (
				<SelectField
					label={translate('lanes.lens.which')}
					all={translate('lanes.lens.strongest')}
					options={crowdings.map(({ id, title }) => ({ value: id, label: title }))}
					chosen={crowding.id === crowdings[0]?.id ? null : crowding.id}
					onChoose={onCrowding}
				/>
			)}
		</section>
	)
}

/** As many names of months under a lens as fit. */
export function Months({ axis, language }: { axis: DayRange; language: 'fr' | 'en' | 'zh' }) {
	const months = monthTicks(axis)
	const every = Math.ceil(months.length / 12)
	return (
		<div className={styles.months} aria-hidden="true">
			{months.map(({ day, from }, index) => (
				<span key={day} className={styles.month} style={{ left: `${from * 100}%` }}>
					{index % every === 0 &&
						(months.length > 6 * every ? shortMonth(day, language) : tickLabel(day, 'month', language))}
				</span>
			))}
		</div>
	)
}

/**
 * A short name, so that twelve fit side by side on a phone: at most four letters (« juin » and « juil » must
 * differ), or the number of the month in languages that use numbers.
 */
function shortMonth(day: number, language: 'fr' | 'en' | 'zh'): string {
	return tickLabel(day, 'month', language).replace('.', '').slice(0, 4)
}

function topOf(count: number, peak: number): number {
	return 100 - (count / peak) * 92
}

function outlineOf(steps: readonly PlacedStep[], peak: number): string {
	const points = steps.map(
		({ from, to, count }) =>
			`L${(from * 1000).toFixed(1)} ${topOf(count, peak).toFixed(1)}L${(to * 1000).toFixed(1)} ${topOf(count, peak).toFixed(1)}`,
	)
	const first = (steps[0]?.from ?? 0) * 1000
	const last = (steps.at(-1)?.to ?? 1) * 1000
	return `M${first.toFixed(1)} 101${points.join('')}L${last.toFixed(1)} 101`
}
