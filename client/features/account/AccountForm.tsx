import {
	type FormEvent,
	type HTMLInputTypeAttribute,
	type ReactNode,
	useEffect,
	useRef,
	useState,
} from 'react'
import { PASSWORD_CHARACTERS } from '../../../schema/limits'
import type { TextKey } from '../../text/messages'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { CheckOption } from '../../ui/CheckOption'
import { Field } from '../../ui/Field'
import styles from './Account.module.css'
import { accountRefusalSentence } from './accountRefusalSentence'
import type { AccountAnswer } from './accountRequest'

/** The reader chooses `newEmail` and `newPassword`, and knows `email` and `password`. */
export type FieldName = 'name' | 'email' | 'newEmail' | 'password' | 'newPassword'

export type Values<Name extends FieldName> = Readonly<Record<Name, string>>

interface Props<Name extends FieldName> {
	/** Name of the form for screen readers. */
	label: string
	fields: readonly Name[]
	submit: string
	isPrimary?: boolean
	/** Other things to do. */
	instead?: ReactNode
	send: (values: Values<Name>) => Promise<AccountAnswer>
	onDone: () => void
	/** The message for UNAUTHENTICATED. */
	unauthenticated: TextKey
}

const INPUTS: Readonly<Record<FieldName, { type: HTMLInputTypeAttribute; autoComplete: string }>> = {
	name: { type: 'text', autoComplete: 'name' },
	email: { type: 'email', autoComplete: 'username' },
	newEmail: { type: 'email', autoComplete: 'email' },
	password: { type: 'password', autoComplete: 'current-password' },
	newPassword: { type: 'password', autoComplete: 'new-password' },
}

/**
 * A form about the reader. A missing value is reported at its field, which gets the focus; a refusal by the
 * server above the button. Typed text stays.
 */
export function AccountForm<Name extends FieldName>({
	label,
	fields,
	submit,
	isPrimary = true,
	instead,
	send,
	onDone,
	unauthenticated,
}: Props<Name>) {
	const text = useText()
	const { translate } = text
	const [values, setValues] = useState(() => emptyValues(fields))
	const [wrong, setWrong] = useState<readonly FieldName[]>([])
	const [refused, setRefused] = useState<string | null>(null)
	const [isSending, setSending] = useState(false)
	const [isShown, setShown] = useState(false)
	const form = useRef<HTMLFormElement>(null)
	useEffect(() => {
		if (wrong.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
	}, [wrong])
	const onSubmit = async (event: FormEvent): Promise<void> => {
		event.preventDefault()
		if (isSending) return
		const missing = fields.filter((field) => !fits(field, values[field]))
		setWrong(missing)
		setRefused(null)
		if (missing.length > 0) return
		setSending(true)
		const answer = await send(values)
		setSending(false)
		if (answer.isDone) {
			setValues(emptyValues(fields))
			onDone()
			return
		}
		const { refusal } = answer
		const named = fieldNamed(fields, refusal.argument)
		if (named !== undefined) setWrong([named])
		else setRefused(accountRefusalSentence(text, refusal, unauthenticated))
	}
	const hasPassword = fields.some((field) => INPUTS[field].type === 'password')
	return (
		<form
			ref={form}
			className={`form ${styles.form}`}
			aria-label={label}
			noValidate
			onSubmit={(event) => void onSubmit(event)}
		>
			{fields.map((field) => (
				<Field
					key={field}
					label={translate(`account.field.${labelOf(field, fields)}`)}
					hint={field === 'newPassword' ? translate('account.passwordHint', PASSWORD_CHARACTERS) : undefined}
					error={
						wrong.includes(field) ? translate(`account.expected.${field}`, PASSWORD_CHARACTERS) : undefined
					}
				>
					{(control) => (
						<input
							{...control}
							{...INPUTS[field]}
							type={isShown && INPUTS[field].type === 'password' ? 'text' : INPUTS[field].type}
							autoCapitalize={field === 'name' ? 'words' : 'none'}
							spellCheck={false}
							required
							value={values[field]}
							onChange={({ target }) => setValues({ ...values, [field]: target.value })}
						/>
					)}
				</Field>
			))}
			{hasPassword && (
				<CheckOption checked={isShown} onChange={() => setShown(!isShown)}>
					{translate('account.showPassword')}
				</CheckOption>
			)}
			<div role="alert">{refused !== null && <p className="refused">{refused}</p>}</div>
			<div className="actions">
				{instead}
				<Button kind={isPrimary ? 'primary' : 'plain'} type="submit" aria-busy={isSending}>
					{submit}
				</Button>
			</div>
		</form>
	)
}

function emptyValues<Name extends FieldName>(fields: readonly Name[]): Values<Name> {
	return Object.fromEntries(fields.map((field) => [field, ''])) as Values<Name>
}

/** A password chosen together with an address is the first of its account. */
function labelOf(field: FieldName, fields: readonly FieldName[]): FieldName {
	return field === 'newPassword' && fields.includes('email') ? 'password' : field
}

const NEW: Readonly<Record<string, FieldName>> = { email: 'newEmail', password: 'newPassword' }

/** Whether a value looks valid; the server decides. */
function fits(field: FieldName, value: string): boolean {
	switch (field) {
		case 'email':
		case 'newEmail':
			return /^\s*[^\s@]+@[^\s@.]+(\.[^\s@.]+)+\s*$/.test(value)
		case 'newPassword': {
			const { length } = [...value.normalize('NFKC')]
			return length >= PASSWORD_CHARACTERS.minimum && length <= PASSWORD_CHARACTERS.maximum
		}
		case 'name':
		case 'password':
			return value.trim() !== ''
	}
}

/** The field of a server's error, which uses one name for chosen and known values. */
function fieldNamed<Name extends FieldName>(
	fields: readonly Name[],
	argument: string | null,
): Name | undefined {
	return fields.find((field) => field === argument) ?? fields.find((field) => field === NEW[argument ?? ''])
}
