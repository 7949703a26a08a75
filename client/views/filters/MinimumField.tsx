import { useText } from '../../text/useText'
import { ChoiceField } from '../../ui/ChoiceField'

const QUARTERS: readonly Step[] = [{ value: 0.25 }, { value: 0.5 }, { value: 0.75 }]

interface Step {
	readonly value: number
	/** Without words the number is shown. */
	readonly label?: string
}

/**
 * The least value of a measure from 0 to 1; 0 shows all. A value of the address between the steps is kept.
 */
export function MinimumField({
	label,
	all,
	value,
	steps = QUARTERS,
	onChoose,
}: {
	label: string
	/** Words for 0. */
	all: string
	value: number
	/** Above 0. */
	steps?: readonly Step[]
	onChoose: (value: number) => void
}) {
	const { number } = useText()
	const isStep = value === 0 || steps.some((step) => step.value === value)
	const options = [{ value: 0, label: all }, ...steps, ...(isStep ? [] : [{ value }])]
	return (
		<ChoiceField
			label={label}
			options={options
				.toSorted((one, other) => one.value - other.value)
				.map((step) => ({ value: String(step.value), label: step.label ?? number(step.value, 2) }))}
			chosen={String(value)}
			onChoose={(chosen) => onChoose(Number(chosen))}
		/>
	)
}
