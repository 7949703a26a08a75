import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import styles from './Account.module.css'

interface Props {
	label: string
	hint?: string
	/** The initial name. */
	initial?: string
	autoComplete?: string
	submit: string
	/** Gives true on success; the form is then reset. */
	send: (name: string) => Promise<boolean>
	/** Other fields. */
	children?: ReactNode
}

const NAME_CHARACTERS = 120

/** A form that asks for the name of a person, a device or a program. */
export function NamedForm({ label, hint, initial = '', autoComplete, submit, send, children }: Props) {
	const { translate } = useText()
	const [name, setName] = useState(initial)
	const [isMissing, setMissing] = useState(false)
	const [isSending, setSending] = useState(false)
	const input = useRef<HTMLInputElement>(null)
	const onSubmit = async (event: FormEvent): Promise<void> => {
		event.preventDefault()
		const given = name.trim()
		setMissing(given === '')
		if (given === '') {
			input.current?.focus()
			return
		}
		setSending(true)
		const isDone = await send(given)
		setSending(false)
		if (isDone) setName(initial === '' ? '' : given)
	}
	return (
		<form className={`form ${styles.inSection}`} noValidate onSubmit={(event) => void onSubmit(event)}>
			<Field label={label} hint={hint} error={isMissing ? translate('account.expected.name') : undefined}>
				{(control) => (
					<input
						{...control}
						ref={input}
						autoComplete={autoComplete ?? 'off'}
						maxLength={NAME_CHARACTERS}
						required
						value={name}
						onChange={({ target }) => setName(target.value)}
					/>
				)}
			</Field>
			{children}
			<div className="actions">
				<Button type="submit" aria-busy={isSending}>
					{submit}
				</Button>
			</div>
		</form>
	)
}
