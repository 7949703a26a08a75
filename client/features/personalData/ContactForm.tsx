import { useMutation } from '@apollo/client/react'
import { type ComponentType, type FormEvent, useRef, useState } from 'react'
import { CONTACT_CHARACTERS, CONTACT_ORIGINS, type ContactOrigin } from '../../../schema/personalData'
import { AddContactDocument } from '../../graphql/generated/AddContact'
import { ChangeContactDocument } from '../../graphql/generated/ChangeContact'
import type { ActorKind, ContactFieldsFragment } from '../../graphql/generated/types'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { CheckOption } from '../../ui/CheckOption'
import { ChoiceField } from '../../ui/ChoiceField'
import { Field } from '../../ui/Field'
import type { ActorFieldSlot } from '../../views/actor/actorFieldSlot'
import { useActorName } from '../../views/actor/useActorName'
import { useWrite } from '../../views/write/useWrite'

const ACTOR_KINDS: readonly ActorKind[] = [
	'FRENCH_TERRITORY',
	'PARTNER_TERRITORY',
	'UNIVERSITY',
	'HOSPITAL',
	'OTHER_ORGANISATION',
]

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
	ActorField: ComponentType<ActorFieldSlot>
	today: string
	onDone?: () => void
}

type Name = 'name' | 'function' | 'email' | 'phone' | 'source'
const REQUIRED = ['name', 'function', 'source'] as const satisfies readonly Name[]
const FIELDS = ['name', 'function', 'email', 'phone', 'source'] as const satisfies readonly Name[]
const EMPTY: Readonly<Record<Name, string>> = { name: '', function: '', email: '', phone: '', source: '' }

/**
 * Adds or corrects a person with a public function; professional data only. Typed text stays until it is
 * saved.
 */
export function ContactForm({ contact, own, isCoordinator, ActorField, today, onDone }: Props) {
	const { translate } = useText()
	const write = useWrite('contact')
	const [add] = useMutation(AddContactDocument)
	const [change] = useMutation(ChangeContactDocument)
	const [chosen, setChosen] = useState<string | null>(own[0]?.id ?? null)
	const chosenName = useActorName(chosen)
	const [typed, setTyped] = useState(() => begun(contact))
	const [origin, setOrigin] = useState<ContactOrigin>(contact?.origin ?? 'DIRECT')
	const [day, setDay] = useState(contact?.collectedOn ?? today)
	const [missing, setMissing] = useState<readonly string[]>([])
	const form = useRef<HTMLFormElement>(null)
	const submit = async (event: FormEvent): Promise<void> => {
		event.preventDefault()
		const absent = [
			...(contact === undefined && chosen === null ? ['organisation'] : []),
			...REQUIRED.filter((name) => typed[name].trim() === ''),
			...(isEmailOrNone(typed.email) ? [] : ['email']),
			...(isPhoneOrNone(typed.phone) ? [] : ['phone']),
			...(day === '' || day > today ? ['collectedOn'] : []),
		]
		setMissing(absent)
		if (absent.length > 0 || write.isSending) {
			const [first] = absent
			form.current
				?.querySelector<HTMLElement>(first === 'organisation' ? '[role="combobox"]' : `[name="${first}"]`)
				?.focus()
			return
		}
		const input = {
			...typed,
			email: typed.email.trim() || null,
			phone: typed.phone.trim() || null,
			origin,
			collectedOn: day,
		}
		const written = await write.run(
			{ contact: contact?.id ?? chosen, version: contact?.version, input },
			(idempotencyKey): Promise<unknown> =>
				contact === undefined
					? add({ variables: { organisation: chosen ?? '', contact: input, idempotencyKey } })
					: change({
							variables: { id: contact.id, version: contact.version, contact: input, idempotencyKey },
						}),
			translate(contact === undefined ? 'contacts.added' : 'contacts.changed'),
		)
		if (!written) return
		if (contact === undefined) setTyped(EMPTY)
		onDone?.()
	}
	return (
		<form
			ref={form}
			className="form"
			aria-label={translate(contact === undefined ? 'contacts.add' : 'contacts.correct')}
			noValidate
			onSubmit={(event) => void submit(event)}
		>
			{contact === undefined && own.length > 0 && !isCoordinator && (
				<ChoiceField
					label={translate('contacts.organisation')}
					options={own.map(({ id, name }) => ({ value: id, label: name }))}
					chosen={chosen ?? ''}
					onChoose={setChosen}
				/>
			)}
			{contact === undefined && isCoordinator && (
				<div>
					<ActorField
						label={translate('contacts.organisation')}
						placeholder={translate('home.minePlaceholder')}
						kinds={ACTOR_KINDS}
						chosenName={chosenName}
						onChoose={setChosen}
					/>
					<p className="hint">{translate('contacts.vacantOnly')}</p>
					<div role="alert">
						{missing.includes('organisation') && (
							<p className="small">{translate('contacts.expected.organisation')}</p>
						)}
					</div>
				</div>
			)}
			{FIELDS.map((name) => (
				<Field
					key={name}
					label={translate(`contacts.field.${name}`)}
					hint={name === 'source' ? translate('contacts.hint.source') : undefined}
					error={missing.includes(name) ? translate(`contacts.expected.${name}`) : undefined}
				>
					{(control) => (
						<input
							{...control}
							name={name}
							type={name === 'email' ? 'email' : name === 'phone' ? 'tel' : 'text'}
							autoComplete="off"
							maxLength={CONTACT_CHARACTERS[name]}
							value={typed[name]}
							onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
						/>
					)}
				</Field>
			))}
			<fieldset>
				<legend className="field-label">{translate('contacts.origin')}</legend>
				{CONTACT_ORIGINS.map((one) => (
					<CheckOption
						key={one}
						type="radio"
						name="origin"
						checked={origin === one}
						onChange={() => setOrigin(one)}
					>
						{translate(`contacts.origin.${one}`)}
					</CheckOption>
				))}
			</fieldset>
			<Field
				label={translate('contacts.field.collectedOn')}
				error={missing.includes('collectedOn') ? translate('contacts.expected.collectedOn') : undefined}
			>
				{(control) => (
					<input
						{...control}
						name="collectedOn"
						type="date"
						max={today}
						value={day}
						onChange={({ target }) => setDay(target.value)}
					/>
				)}
			</Field>
			<div role="alert">{write.refusal && <p className="refused">{write.refusal.sentence}</p>}</div>
			<div className="actions">
				<Button kind="primary" type="submit" aria-busy={write.isSending}>
					{translate(contact === undefined ? 'contacts.addSubmit' : 'contacts.changeSubmit')}
				</Button>
				{onDone && (
					<Button kind="quiet" onClick={onDone}>
						{translate('ui.cancel')}
					</Button>
				)}
			</div>
		</form>
	)
}

function begun(contact: ContactFieldsFragment | undefined): Readonly<Record<Name, string>> {
	if (!contact?.details) return EMPTY
	const { name, function: held, email, phone, source } = contact.details
	return { name, function: held, email: email ?? '', phone: phone ?? '', source }
}

function isEmailOrNone(text: string): boolean {
	return text.trim() === '' || /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text.trim())
}

function isPhoneOrNone(text: string): boolean {
	return text.trim() === '' || /^\+?[\d\s.\-()/]{6,}$/.test(text.trim())
}
