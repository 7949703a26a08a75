import { Field } from './Field'

interface Props<Value extends string> {
	label: string
	/** Words for no choice. */
	all: string
	options: readonly { readonly value: Value; readonly label: string }[]
	chosen: Value | null
	onChoose: (value: Value | null) => void
}

/** One of a few values, or none of them in particular. */
export function SelectField<Value extends string>({ label, all, options, chosen, onChoose }: Props<Value>) {
	return (
		<Field label={label}>
			{(control) => (
				<select
					{...control}
					value={chosen ?? ''}
					onChange={({ target }) =>
						onChoose(options.find(({ value }) => value === target.value)?.value ?? null)
					}
				>
					<option value="">{all}</option>
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
