import { ChoiceField } from './ChoiceField'

interface Props<Value extends string> {
	label: string
	/** Words of the empty choice. */
	all: string
	options: readonly { readonly value: Value; readonly label: string }[]
	chosen: Value | null
	onChoose: (value: Value | null) => void
}

/** A choice of one value or none. */
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
