import { useMutation } from '@apollo/client/react'
import { ACTOR_KINDS } from '../../../schema/enums'
import { CONTACT_CHARACTERS, CONTACT_ORIGINS } from '../../../schema/personalData'
import { AddContactDocument } from '../../graphql/generated/AddContact'
import { ChangeContactDocument } from '../../graphql/generated/ChangeContact'
import type { ContactFieldsFragment } from '../../graphql/generated/types'
import { useText } from '../../text/useText'
import { Form } from '../../views/form/Form'
import { isEmailAddress } from '../../views/form/isEmailAddress'
import { isEmpty, useForm } from '../../views/form/useForm'
import { useWrite } from '../../views/write/useWrite'

/** An actor for which the reader answers. */
export interface OwnActor {
	readonly id: string
	readonly name: string
}

interface Props {
	/** The contact to correct; absent: adds one. */
	contact?: ContactFieldsFragment
	own: readonly OwnActor[]
	/** Whether the reader coordinates a group, and may add contacts of actors without an editor. */
	isCoordinator: boolean
	today: string
	onDone?: () => void
}

const FIELDS = [
	{ name: 'name', type: 'text', isRequired: true },
	{ name: 'function', type: 'text', isRequired: true },
	{ name: 'email', type: 'email', isRequired: false },
	{ name: 'phone', type: 'tel', isRequired: false },
	{ name: 'source', type: 'text', isRequired: true },
] as const

/** Adds or corrects a person with a public function; professional data only. */
export function ContactForm({ contact, own, isCoordinator, today, onDone }: Props) {
	const { translate } = useText()
	const [add] = useMutation(AddContactDocument)
	const [change] = useMutation(ChangeContactDocument)
	const isNew = contact === undefined
	const start = {
		organisation: own[0]?.id ?? '',
		name: contact?.details?.name ?? '',
		function: contact?.details?.function ?? '',
		email: contact?.details?.email ?? '',
		phone: contact?.details?.phone ?? '',
		source: contact?.details?.source ?? '',
		origin: contact?.origin ?? 'DIRECT',
		collectedOn: contact?.collectedOn ?? today,
	}
	const form = useForm({
		start,
		fields: () => [
			isNew &&
				isCoordinator && {
					name: 'organisation',
					is: 'actor',
					label: translate('contacts.organisation'),
					hint: translate('contacts.vacantOnly'),
					placeholder: translate('home.minePlaceholder'),
					kinds: ACTOR_KINDS,
					isRequired: true,
					expected: translate('contacts.expected.organisation'),
				},
			isNew &&
				!isCoordinator &&
				own.length > 0 && {
					name: 'organisation',
					is: 'choice',
					label: translate('contacts.organisation'),
					options: own.map(({ id, name }) => ({ value: id, label: name })),
				},
			...FIELDS.map(
				({ name, type, isRequired }) =>
					({
						name,
						is: 'text',
						type,
						isRequired,
						label: translate(`contacts.field.${name}`),
						hint: name === 'source' && translate('contacts.hint.source'),
						autoComplete: 'off',
						maxLength: CONTACT_CHARACTERS[name],
						isWrong: (values: typeof start) => !fits(type, values[name]),
						expected: translate(`contacts.expected.${name}`),
					}) as const,
			),
			{
				name: 'origin',
				is: 'radios',
				label: translate('contacts.origin'),
				options: CONTACT_ORIGINS.map((value) => ({ value, label: translate(`contacts.origin.${value}`) })),
			},
			{
				name: 'collectedOn',
				is: 'day',
				label: translate('contacts.field.collectedOn'),
				max: today,
				isRequired: true,
				isWrong: ({ collectedOn }) => collectedOn > today,
				expected: translate('contacts.expected.collectedOn'),
			},
		],
		write: useWrite('contact'),
		send: async ({ organisation, ...typed }, idempotencyKey): Promise<unknown> => {
			const input = { ...typed, email: typed.email.trim() || null, phone: typed.phone.trim() || null }
			return contact === undefined
				? add({ variables: { organisation, contact: input, idempotencyKey } })
				: change({ variables: { id: contact.id, version: contact.version, contact: input, idempotencyKey } })
		},
		said: translate(isNew ? 'contacts.added' : 'contacts.changed'),
		// The next contact is often one of the same organisation.
		left: ({ organisation, origin, collectedOn }) => ({ ...start, organisation, origin, collectedOn }),
		onDone,
		isGuarded: true,
	})
	return (
		<Form
			of={form}
			label={translate(isNew ? 'contacts.add' : 'contacts.correct')}
			submit={translate(isNew ? 'contacts.addSubmit' : 'contacts.changeSubmit')}
			onCancel={onDone}
			className="space-above"
		/>
	)
}

function fits(type: (typeof FIELDS)[number]['type'], text: string): boolean {
	if (isEmpty(text) || type === 'text') return true
	return type === 'email' ? isEmailAddress(text) : /^\+?[\d\s.\-()/]{6,}$/.test(text.trim())
}
