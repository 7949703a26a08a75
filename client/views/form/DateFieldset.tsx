import { useId } from 'react'
import type { DatePrecision } from '../../../schema/fuzzyDate'
import { useText } from '../../text/useText'
import { CheckOption } from '../../ui/CheckOption'
import { Field } from '../../ui/Field'
import styles from './DateFieldset.module.css'

/** A date as a form holds it. */
export interface DateState {
	readonly precision: DatePrecision
	/** ISO text of that precision; empty: not known. */
	readonly text: string
	readonly approximate: boolean
}

const PRECISIONS: readonly DatePrecision[] = ['day', 'month', 'year']

interface Props {
	legend: string
	/** One precision for all of them. */
	dates: readonly {
		readonly name: string
		readonly label: string
		readonly value: DateState
		readonly error: string | undefined
	}[]
	onChange: (name: string, value: DateState) => void
}

/** Dates; the precision is chosen first, so that nobody invents an unknown day. */
export function DateFieldset({ legend, dates, onChange }: Props) {
	const { translate } = useText()
	const group = useId()
	const [first] = dates
	if (first === undefined) return null
	const precision = first.value.precision
	return (
		<fieldset>
			<legend className="field-label">{legend}</legend>
			<div className={styles.precisions}>
				{PRECISIONS.map((one) => (
					<label key={one} data-chosen={one === precision || undefined}>
						<input
							type="radio"
							name={group}
							checked={one === precision}
							onChange={() => {
								for (const { name, value } of dates)
									onChange(name, { ...value, precision: one, text: cutTo(one, value.text) })
							}}
						/>
						<span>{translate(`declare.precision.${one}`)}</span>
					</label>
				))}
			</div>
			<div className="field-grid narrow space-above">
				{dates.map(({ name, label, value, error }) => (
					// A single date needs no label beside the legend.
					<Field
						key={name}
						label={dates.length > 1 ? label : translate(`declare.date.${precision}`)}
						error={error}
					>
						{(control) => (
							<input
								{...control}
								name={name}
								type={{ day: 'date', month: 'month', year: 'number' }[precision]}
								{...(precision === 'year' && { min: 1900, max: 2100, step: 1, inputMode: 'numeric' })}
								placeholder={translate(`declare.precision.${precision}.example`)}
								value={value.text}
								onChange={({ target }) => onChange(name, { ...value, precision, text: target.value })}
							/>
						)}
					</Field>
				))}
			</div>
			<CheckOption
				checked={dates.some(({ value }) => value.approximate)}
				onChange={({ target }) => {
					for (const { name, value } of dates) onChange(name, { ...value, approximate: target.checked })
				}}
			>
				{translate('declare.approximate')}
			</CheckOption>
		</fieldset>
	)
}

/** Cuts a date to a coarser precision; invents nothing for a finer one. */
function cutTo(precision: DatePrecision, text: string): string {
	const length = { day: 10, month: 7, year: 4 }[precision]
	return text.length >= length ? text.slice(0, length) : ''
}
