import { withYear, type Years } from '../../state/years'
import { useText } from '../../text/useText'
import { Field } from '../../ui/Field'

/** From a year to a year, both included. */
export function YearFields({
	years,
	className = 'field-grid narrow',
	onChoose,
}: {
	years: Years
	className?: string
	onChoose: (years: Years) => void
}) {
	const { translate } = useText()
	return (
		<fieldset className={className}>
			<legend className="field-label">{translate('overlaps.years')}</legend>
			{(['from', 'to'] as const).map((bound) => (
				<YearField
					key={bound}
					label={translate(`overlaps.${bound}`)}
					year={years[bound]?.slice(0, 4) ?? null}
					onChoose={(year) => onChoose(withYear(years, bound, year))}
				/>
			))}
		</fieldset>
	)
}

/** A year, read on blur or Enter; anything else clears the bound. */
function YearField({
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
