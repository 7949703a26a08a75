import { WarningIcon } from '@phosphor-icons/react/dist/icons/Warning'
import { type ReactNode, useEffect, useId } from 'react'
import styles from './Field.module.css'
import { Icon } from './Icon'

interface ControlProps {
	readonly id: string
	readonly 'aria-describedby': string | undefined
	readonly 'aria-invalid': true | undefined
}

/**
 * A label, a control, a hint and an error. `children` draws the control, and spreads the given id and ARIA
 * attributes on it. After a failed submission, the first control with an error gets the focus.
 */
export function Field({
	label,
	hint,
	error,
	children,
}: {
	label: string
	hint?: ReactNode
	error?: ReactNode
	children: (control: ControlProps) => ReactNode
}) {
	const id = useId()
	const isWrong = Boolean(error)
	useEffect(() => {
		const control = isWrong ? document.getElementById(id) : null
		const form = control?.closest('form')
		const sender = form?.querySelector('[type="submit"]')
		if (sender === undefined || sender === null || sender !== document.activeElement) return
		if (form?.querySelector('[aria-invalid="true"]') === control) control?.focus()
	}, [id, isWrong])
	const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter((part) => part !== '')
	return (
		<div data-part="field">
			<label htmlFor={id} className="field-label">
				{label}
			</label>
			<div className={error ? `${styles.input} ${styles.wrong}` : styles.input} data-part="input">
				{children({
					id,
					'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
					'aria-invalid': error ? true : undefined,
				})}
			</div>
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
		</div>
	)
}
