import { ChoiceField } from './ChoiceField'

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
		<ChoiceField<Value | ''>
			label={label}
			options={[{ value: '', label: all }, ...options]}
			chosen={chosen ?? ''}
			onChoose={(value) => onChoose(value === '' ? null : value)}
		/>
	)
}
