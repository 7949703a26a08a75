import { PlayIcon } from '@phosphor-icons/react/dist/icons/Play'
import { Link } from 'react-router'
import { daysIn } from '../../../../schema/fuzzyDate'
import type { HomeOpportunitiesQuery } from '../../../graphql/generated/types'
import { type Month, monthText, readMonth } from '../../../state/homeView'
import { opportunityPath, overlapPath, PRECHECK_PATH } from '../../../state/paths'
import { useAddress } from '../../../state/useAddress'
import { useText } from '../../../text/useText'
import { Button } from '../../../ui/Button'
import { SentenceText } from '../../../ui/Sentence'
import { layoutSteps } from '../../../views/timeline/layoutSteps'
import styles from './FigurePanel.module.css'
import { type Figure, peakMonth } from './figure'
import { useFigureWords } from './figureWords'
import { firstClause } from './firstClause'
import type { MissionCrossing } from './homeRecords'

interface Props {
	readonly counter: Figure
	readonly opportunity: HomeOpportunitiesQuery['opportunities']['nodes'][number] | null
	/** Name of the chosen actor or place; null: none. */
	readonly name: string | null
	/** While months play, screen readers are told nothing. */
	readonly isPlaying: boolean
	/** Plays towards an interesting month. */
	readonly onWatch: (month: Month) => void
}

/** One number, what it counts, and one sentence, in agreement with the map. */
export function FigurePanel({ counter, opportunity, name, isPlaying, onWatch }: Props) {
	const { rich, number } = useText()
	const unit = unitOf(counter)
	return (
		<div className={styles.panel} data-of={counter.of} data-part="figure">
			<div role="status" aria-live={isPlaying ? 'off' : 'polite'} aria-atomic="true">
				<p className={styles.figure}>
					<b>{number(counter.figure)}</b>
					<span>
						{rich(`instrument.unit.${unit}`, {
							count: counter.figure,
							total: counter.of === 'links' ? number(counter.total) : '',
							br: () => <br key="br" />,
						})}
					</span>
					{counter.of === 'crossing' && <ActorsByDay crossing={counter.crossing} />}
				</p>
				{counter.of === 'crossing' ? (
					<CrossingWords crossing={counter.crossing} />
				) : (
					<PanelSentence counter={counter} opportunity={opportunity} name={name} />
				)}
			</div>
			{counter.of === 'crossing' && counter.there === null && (
				<WatchButton crossing={counter.crossing} onWatch={onWatch} />
			)}
			{counter.of === 'future' && <DeclareLink />}
		</div>
	)
}

function unitOf(counter: Figure) {
	if (counter.of === 'crossing') return counter.crossing.peak > 1 ? 'crossing' : 'following'
	return counter.of === 'future' ? 'missions' : counter.of
}

function PanelSentence({ counter, opportunity, name }: Pick<Props, 'counter' | 'opportunity' | 'name'>) {
	const { to } = useAddress()
	const words = useFigureWords(counter, opportunity, name)
	if (words === '') return null
	return (
		<p className={styles.sentence}>
			{(counter.of === 'opportunities' || counter.of === 'offices') && opportunity ? (
				<SentenceText parts={opportunity.sentenceParts} to={to(opportunityPath(opportunity.id))} />
			) : (
				words
			)}
		</p>
	)
}

function CrossingWords({ crossing }: { crossing: MissionCrossing }) {
	const { translate } = useText()
	const { to } = useAddress()
	const { node } = crossing
	const period = node.crowding?.peakPeriod?.text
	return (
		<>
			<p className={styles.sentence}>
				<SentenceText parts={firstClause(node.sentenceParts)} to={to(overlapPath(node.id))} />
			</p>
			{period && crossing.peak > 1 && <p className="caption">{translate('instrument.peak', { period })}</p>}
		</>
	)
}

function WatchButton({ crossing, onWatch }: { crossing: MissionCrossing; onWatch: (month: Month) => void }) {
	const { translate, date } = useText()
	const month = peakMonth(crossing, readMonth)
	return (
		<p className={styles.watch}>
			<Button kind="quiet" icon={PlayIcon} onClick={() => onWatch(month)}>
				{translate('instrument.watch', { month: date(monthText(month)) })}
			</Button>
		</p>
	)
}

function DeclareLink() {
	const { translate } = useText()
	const { to } = useAddress()
	return (
		<p className={styles.watch}>
			<Link to={to(PRECHECK_PATH)}>{translate('instrument.declare')}</Link>
		</p>
	)
}

const STEPS = { width: 150, height: 34 }

/** The number of actors day by day, drawn as on the overlap's page. */
function ActorsByDay({ crossing }: { crossing: MissionCrossing }) {
	const steps = crossing.node.crowding?.steps ?? []
	const [first, last] = [steps[0], steps.at(-1)]
	if (!first || !last || crossing.peak < 2) return null
	const axis = { first: daysIn(first.from).first, last: daysIn(last.until).last, reduced: null }
	const x = (share: number) => (share * STEPS.width).toFixed(1)
	const y = (count: number) => (STEPS.height - 2 - (count / crossing.peak) * (STEPS.height - 8)).toFixed(1)
	const top = layoutSteps(steps, axis)
		.map(({ from, to, count }) => `L${x(from)} ${y(count)}H${x(to)}`)
		.join('')
	return (
		<svg className={styles.steps} viewBox={`0 0 ${STEPS.width} ${STEPS.height}`} aria-hidden="true">
			<path className={styles.area} d={`M0 ${STEPS.height - 2}${top}V${STEPS.height - 2}z`} />
			<path className={styles.line} d={`M0 ${STEPS.height - 2}${top}V${STEPS.height - 2}`} />
			<path className={styles.foot} d={`M0 ${STEPS.height - 1}H${STEPS.width}`} />
		</svg>
	)
}
