import { WarningIcon } from '@phosphor-icons/react/dist/icons/Warning'
import { type ReactNode, useId } from 'react'
import styles from './Field.module.css'
import { Icon } from './Icon'

interface ControlProps {
	readonly id: string
	readonly 'aria-describedby': string | undefined
	readonly 'aria-invalid': true | undefined
}

interface Words {
	hint?: ReactNode
	/** What is wrong with the value, in words. */
	error?: ReactNode
}

/** A label, a control, a hint and an error. `children` spreads the given attributes on the control. */
export function Field({
	label,
	hideLabel = false,
	hint,
	error,
	children,
	below,
}: Words & {
	label: string
	/** true: only screen readers get the label. */
	hideLabel?: boolean
	children: (control: ControlProps) => ReactNode
	/** What is under the control, by the id of the control. */
	below?: (id: string) => ReactNode
}) {
	const id = useId()
	return (
		<div data-part="field">
			<label htmlFor={id} className={hideLabel ? 'visually-hidden' : 'field-label'}>
				{label}
			</label>
			<div className={error ? `${styles.input} ${styles.wrong}` : styles.input} data-part="input">
				{children({
					id,
					'aria-describedby': describedBy(id, { hint, error }),
					'aria-invalid': error ? true : undefined,
				})}
			</div>
			{below?.(id)}
			<FieldWords id={id} hint={hint} error={error} />
		</div>
	)
}

/** Several controls that are one field, such as radio buttons: a legend, a hint and an error. */
export function FieldGroup({
	legend,
	hint,
	error,
	className,
	children,
}: Words & { legend: string; className?: string; children: ReactNode }) {
	const id = useId()
	return (
		<fieldset
			className={error ? `${styles.wrongGroup} ${className ?? ''}` : className}
			aria-describedby={describedBy(id, { hint, error })}
			data-wrong={error ? true : undefined}
		>
			<legend className="field-label">{legend}</legend>
			{children}
			<FieldWords id={id} hint={hint} error={error} />
		</fieldset>
	)
}

function FieldWords({ id, hint, error }: Words & { id: string }) {
	return (
		<>
			{error && (
				<p className={styles.error} id={`${id}-error`} role="alert">
					<Icon of={WarningIcon} />
					{error}
				</p>
			)}
			{hint && (
				<p className="hint" id={`${id}-hint`}>
					{hint}
				</p>
			)}
		</>
	)
}

function describedBy(id: string, { hint, error }: Words): string | undefined {
	return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
}
