import type { ReactNode } from 'react'
import { Field } from './Field'

/** A list of a few values, one of which is always chosen. */
export function ChoiceField<Value extends string>({
	label,
	hint,
	error,
	name,
	options,
	chosen,
	onChoose,
}: {
	label: string
	hint?: ReactNode
	error?: ReactNode
	name?: string
	options: readonly { readonly value: Value; readonly label: string }[]
	chosen: Value
	onChoose: (value: Value) => void
}) {
	return (
		<Field label={label} hint={hint} error={error}>
			{(control) => (
				<select
					{...control}
					name={name}
					value={chosen}
					onChange={({ target }) => {
						const option = options.find(({ value }) => value === target.value)
						if (option) onChoose(option.value)
					}}
				>
					{options.map(({ value, label: words }) => (
						<option key={value} value={value}>
							{words}
						</option>
					))}
				</select>
			)}
		</Field>
	)
}
