import { Field } from '../../ui/Field'

/** A year, taken when the field is left or at Enter; what is no year takes the bound off. */
export function YearField({
	label,
	year,
	onChoose,
}: {
	label: string
	year: string | null
	onChoose: (year: string | null) => void
}) {
	const take = (text: string): void => {
		const typed = /^\d{4}$/.test(text.trim()) ? text.trim() : null
		if (typed !== year) onChoose(typed)
	}
	return (
		<Field label={label}>
			{(control) => (
				<input
					{...control}
					key={year ?? ''}
					type="text"
					inputMode="numeric"
					maxLength={4}
					defaultValue={year ?? ''}
					onBlur={({ target }) => take(target.value)}
					onKeyDown={(event) => event.key === 'Enter' && take(event.currentTarget.value)}
				/>
			)}
		</Field>
	)
}
