import { Link } from 'react-router'
import { daysIn } from '../../../schema/fuzzyDate'
import { useText } from '../../text/useText'
import { SelectField } from '../../ui/SelectField'
import styles from './Lanes.module.css'
import { layoutSteps, type PlacedStep } from './layoutSteps'
import type { Crowding } from './placeCrowdings'
import { TimeAxis, yearsOfAxis } from './TimeAxis'
import { monthScale } from './timeScale'

interface Props {
	crowding: Crowding
	/** All overlaps that the timeline shades, the strongest first. */
	crowdings: readonly Crowding[]
	onCrowding: (id: string | null) => void
}

/** The least width of a lens on a wide screen, in pixels, for placing words. */
export const LENS_WIDTH = 340

/** One overlap of missions day by day: how many actors are there at once. */
export function CrowdingLens({ crowding, crowdings, onCrowding }: Props) {
	const { translate } = useText()
	const axis = monthScale({ first: daysIn(crowding.start).first, last: daysIn(crowding.end).last })
	const steps = layoutSteps(crowding.steps, axis)
	const peak = Math.max(1, ...steps.map(({ count }) => count))
	return (
		<section>
			<h3>{crowding.title}</h3>
			<p className="caption">{translate('lanes.lens.days', { years: yearsOfAxis(axis) })}</p>
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
			{steps.length > 0 && <TimeAxis scale={axis} trackWidth={LENS_WIDTH} />}
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
