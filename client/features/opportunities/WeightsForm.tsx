import { useEffect, useId, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { CRITERIA } from '../../../schema/criteria'
import { PROPOSED_WEIGHTS, type Weights, weightParameters } from '../../state/opportunityChoices'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import styles from './OpportunitiesPage.module.css'

/** Delay in milliseconds: a slider fires at each step, and the list follows once it rests. */
const DEBOUNCE_MS = 300

/** The anchor to which the page of an opportunity links. */
const ANCHOR = 'poids'

/** « Ce qui compte pour moi »: the weight of each criterion, set by sliders that arrows move too. */
export function WeightsForm({
	weights,
	onChange,
}: {
	weights: Weights
	onChange: (weights: Weights) => void
}) {
	const { translate } = useText()
	const { hash } = useLocation()
	const [shown, move, reset] = useDebouncedWeights(weights, onChange)
	const isMoved = Object.keys(weightParameters(shown)).length > 0
	const [isOpen, setOpen] = useState(isMoved || hash === `#${ANCHOR}`)
	const summary = useRef<HTMLElement>(null)
	const sum = CRITERIA.reduce((total, name) => total + shown[name], 0)
	return (
		<details
			className={styles.weights}
			id={ANCHOR}
			open={isOpen}
			onToggle={(event) => setOpen(event.currentTarget.open)}
		>
			<summary ref={summary}>{translate(isMoved ? 'board.weightsMoved' : 'board.weights')}</summary>
			<p className="hint">{translate('board.weightsHint')}</p>
			{CRITERIA.map((name) => (
				<Slider
					key={name}
					title={translate(`board.criterion.${name}`)}
					hint={translate(`board.criterionHint.${name}`)}
					weight={shown[name]}
					share={sum === 0 ? 0 : shown[name] / sum}
					onMove={(weight) => move({ ...shown, [name]: weight })}
				/>
			))}
			<p className="small" role="status">
				{sum === 0 && translate('board.weightsNone')}
			</p>
			{isMoved && (
				<Button
					kind="quiet"
					onClick={() => {
						reset()
						// The button disappears after use: the focus must stay on the page.
						summary.current?.focus()
					}}
				>
					{translate('board.weightsReset')}
				</Button>
			)}
		</details>
	)
}

interface SliderProps {
	title: string
	hint: string
	/** In hundredths. */
	weight: number
	/** Its share of the sum of all weights, 0 to 1. */
	share: number
	onMove: (weight: number) => void
}

function Slider({ title, hint, weight, share, onMove }: SliderProps) {
	const { translate, number } = useText()
	const id = useId()
	const words = translate('board.share', { share: number(share * 100, 0) })
	return (
		<div className={styles.slider}>
			<label htmlFor={id}>{title}</label>
			<output htmlFor={id}>{words}</output>
			<input
				id={id}
				type="range"
				min={0}
				max={100}
				step={5}
				value={weight}
				aria-valuetext={words}
				aria-describedby={`${id}-hint`}
				onChange={({ target }) => onMove(Number(target.value))}
			/>
			<span className="hint" id={`${id}-hint`}>
				{hint}
			</span>
		</div>
	)
}

/** The weights shown while a slider moves; they are reported once it rests, unless all are zero. */
function useDebouncedWeights(
	weights: Weights,
	onChange: (weights: Weights) => void,
): readonly [Weights, (moved: Weights) => void, () => void] {
	const [moving, setMoving] = useState<Weights | null>(null)
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
	const handOn = useRef(onChange)
	useEffect(() => {
		handOn.current = onChange
	})
	useEffect(() => () => clearTimeout(timer.current), [])
	const settle = (moved: Weights): void => {
		handOn.current(moved)
		setMoving(null)
	}
	const move = (moved: Weights): void => {
		setMoving(moved)
		clearTimeout(timer.current)
		if (CRITERIA.every((name) => moved[name] === 0)) return
		timer.current = setTimeout(() => settle(moved), DEBOUNCE_MS)
	}
	const reset = (): void => {
		clearTimeout(timer.current)
		settle(PROPOSED_WEIGHTS)
	}
	return [moving ?? weights, move, reset]
}
