import { type HTMLInputTypeAttribute, useState } from 'react'
import { PASSWORD_CHARACTERS } from '../../../schema/limits'
import type { TextKey } from '../../text/messages'
import { useText } from '../../text/useText'
import { CheckOption } from '../../ui/CheckOption'
import { Form } from '../../views/form/Form'
import { isEmailAddress } from '../../views/form/isEmailAddress'
import { useForm } from '../../views/form/useForm'
import styles from './Account.module.css'
import { useAccountWrite } from './useAccountWrite'

/** The reader chooses `newEmail` and `newPassword`, and knows `email` and `password`. */
type FieldName = 'name' | 'email' | 'newEmail' | 'password' | 'newPassword'

interface Props<Name extends FieldName> {
	/** Name of the form for screen readers. */
	label: string
	fields: readonly Name[]
	submit: string
	isPrimary?: boolean
	/** absent: no button to cancel. */
	onCancel?: () => void
	send: (values: Readonly<Record<Name, string>>) => Promise<unknown>
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

/** A form about the reader. */
export function AccountForm<Name extends FieldName>({
	fields,
	send,
	onDone,
	unauthenticated,
	...words
}: Props<Name>) {
	const { translate } = useText()
	const [isShown, setShown] = useState(false)
	const form = useForm({
		start: Object.fromEntries(fields.map((field) => [field, ''])) as Readonly<Record<Name, string>>,
		fields: () =>
			fields.map((name) => {
				const { type, autoComplete } = INPUTS[name]
				return {
					name,
					is: 'text',
					label: translate(`account.field.${labelOf(name, fields)}`),
					hint: name === 'newPassword' ? translate('account.passwordHint', PASSWORD_CHARACTERS) : undefined,
					type: isShown && type === 'password' ? 'text' : type,
					autoComplete,
					autoCapitalize: name === 'name' ? 'words' : 'none',
					isRequired: true,
					isWrong: (values: Readonly<Record<Name, string>>) => !fits(name, values[name]),
					expected: translate(`account.expected.${name}`, PASSWORD_CHARACTERS),
				}
			}),
		write: useAccountWrite(unauthenticated),
		send,
		onDone,
	})
	return (
		<Form of={form} {...words} className={styles.form}>
			{fields.some((field) => INPUTS[field].type === 'password') && (
				<CheckOption checked={isShown} onChange={() => setShown(!isShown)}>
					{translate('account.showPassword')}
				</CheckOption>
			)}
		</Form>
	)
}

/** A password chosen together with an address is the first of its account. */
function labelOf(field: FieldName, fields: readonly FieldName[]): FieldName {
	return field === 'newPassword' && fields.includes('email') ? 'password' : field
}

/** Whether a value looks valid; the server decides. */
function fits(field: FieldName, value: string): boolean {
	switch (field) {
		case 'email':
		case 'newEmail':
			return isEmailAddress(value)
		case 'newPassword': {
			const { length } = [...value.normalize('NFKC')]
			return length >= PASSWORD_CHARACTERS.minimum && length <= PASSWORD_CHARACTERS.maximum
		}
		case 'name':
		case 'password':
			return true
	}
}
