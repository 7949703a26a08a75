import { type FormEvent, useState } from 'react'
import { MAX_REASON_CHARACTERS } from '../../../schema/judgements'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import type { WriteState } from '../../views/write/useWrite'
import styles from './Judgements.module.css'

interface Props {
	title: string
	/** The effect of the verdict. */
	hint: string
	/** Says who will read the reason. */
	reader: string
	/** The initial text. */
	first?: string
	isReasonNeeded?: boolean
	write: WriteState
	onSave: (reason: string) => Promise<void>
	onCancel: () => void
}

/** Asks for a reason before a verdict is saved; typed text stays after a refusal. */
export function ReasonForm({
	title,
	hint,
	reader,
	first = '',
	isReasonNeeded = true,
	write,
	onSave,
	onCancel,
}: Props) {
	const { translate } = useText()
	const [reason, setReason] = useState(first)
	const [isMissing, setMissing] = useState(false)
	const submit = (event: FormEvent): void => {
		event.preventDefault()
		const isEmpty = isReasonNeeded && reason.trim() === ''
		setMissing(isEmpty)
		if (isEmpty || write.isSending) return
		void onSave(reason)
	}
	return (
		<form className={`form space-above ${styles.form}`} aria-label={title} noValidate onSubmit={submit}>
			<p className="small soft">{hint}</p>
			<Field
				label={translate(isReasonNeeded ? 'judgements.reason' : 'judgements.reasonOptional')}
				hint={reader}
				error={isMissing ? translate('judgements.expected.reason') : undefined}
			>
				{(control) => (
					<textarea
						{...control}
						maxLength={MAX_REASON_CHARACTERS}
						value={reason}
						onChange={({ target }) => setReason(target.value)}
					/>
				)}
			</Field>
			<div role="alert">
				{write.refusal && <p className="refused space-above">{write.refusal.sentence}</p>}
			</div>
			<div className="actions">
				<Button kind="primary" type="submit" aria-busy={write.isSending}>
					{translate('judgements.save', { verdict: title })}
				</Button>
				<Button kind="quiet" onClick={onCancel}>
					{translate('ui.cancel')}
				</Button>
			</div>
		</form>
	)
}
