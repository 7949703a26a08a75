import { type ReactNode, useEffect, useRef } from 'react'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { WriteRefusal } from '../write/WriteRefusal'
import { FieldControl } from './FormField'
import type { FormField, FormState } from './useForm'

interface Props<Values> {
	of: FormState<Values>
	/** Its name for screen readers. */
	label: string
	/** Words on the button that sends it. */
	submit: string
	isPrimary?: boolean
	/** absent: no button to cancel. */
	onCancel?: () => void
	/** Before the fields. */
	intro?: ReactNode
	/** Between the fields and the buttons. */
	children?: ReactNode
	/** Buttons beside the one that sends it. */
	beside?: ReactNode
	/** Instead of its button. */
	actions?: ReactNode
	/** Under the buttons. */
	foot?: ReactNode
	className?: string
}

/**
 * Draws a form: its fields, why it was refused, its buttons. After each try the first wrong field gets the
 * focus.
 */
export function Form<Values>({
	of: form,
	label,
	submit,
	isPrimary = true,
	onCancel,
	intro,
	children,
	beside,
	actions,
	foot,
	className,
}: Props<Values>) {
	const { translate, sentenceSpace } = useText()
	const element = useRef<HTMLFormElement>(null)
	const { tries, isSending, errors } = form
	const isWrong = errors.size > 0
	const firstMore = form.fields.findIndex(({ isMore }) => isMore)
	const more = firstMore < 0 ? form.fields.length : firstMore
	const afterMore = form.fields.findLastIndex(({ isMore }) => isMore) + 1 || form.fields.length
	useEffect(() => {
		if (tries > 0 && !isSending && isWrong) element.current?.querySelector<HTMLElement>(FIRST_WRONG)?.focus()
	}, [tries, isSending, isWrong])
	return (
		<form
			ref={element}
			className={className === undefined ? 'form' : `form ${className}`}
			aria-label={label}
			noValidate
			onSubmit={(event) => {
				event.preventDefault()
				void form.submit()
			}}
		>
			{form.isBegun && (
				<p className="with-bar small" role="status">
					{translate('form.begun')}
					{sentenceSpace}
					<button type="button" className="link-button" onClick={form.startAnew}>
						{translate('form.startAnew')}
					</button>
				</p>
			)}
			{intro}
			<Fields form={form} fields={form.fields.slice(0, more)} />
			{more < afterMore && (
				<details
					className="disclosure"
					open={form.fields.some(({ name, isMore }) => isMore && errors.has(name)) || undefined}
				>
					<summary>{translate('form.more')}</summary>
					<div className="form">
						<Fields form={form} fields={form.fields.slice(more, afterMore)} />
					</div>
				</details>
			)}
			<Fields form={form} fields={form.fields.slice(afterMore)} />
			{children}
			<WriteRefusal of={form} />
			{actions || (
				<div className="actions">
					<Button kind={isPrimary ? 'primary' : 'plain'} type="submit" aria-busy={isSending}>
						{submit}
					</Button>
					{beside}
					{onCancel && (
						<Button kind="quiet" onClick={onCancel}>
							{translate('ui.cancel')}
						</Button>
					)}
				</div>
			)}
			{foot}
		</form>
	)
}

function Fields<Values>({ form, fields }: { form: FormState<Values>; fields: readonly FormField<Values>[] }) {
	return fields.map((field) => <FieldControl key={field.name} form={form} field={field} />)
}

const FIRST_WRONG = '[aria-invalid="true"], [data-wrong] :is(input, select, textarea)'
