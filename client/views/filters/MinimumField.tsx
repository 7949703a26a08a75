import { useText } from '../../text/useText'
import { Field } from '../../ui/Field'

const STEPS = [0, 0.25, 0.5, 0.75]

/** The least value of a measure from 0 to 1; 0 lets all through. One of the address between the steps is kept. */
export function MinimumField({
	label,
	all,
	value,
	onChoose,
}: {
	label: string
	/** Words for 0. */
	all: string
	value: number
	onChoose: (value: number) => void
}) {
	const { number } = useText()
	return (
		<Field label={label}>
			{(control) => (
				<select {...control} value={value} onChange={({ target }) => onChoose(Number(target.value))}>
					{[...new Set([...STEPS, value])].sort().map((step) => (
						<option key={step} value={step}>
							{step === 0 ? all : number(step, 2)}
						</option>
					))}
				</select>
			)}
		</Field>
	)
}
