import { useMutation, useQuery } from '@apollo/client/react'
import { type ComponentType, type FormEvent, useEffect, useRef, useState } from 'react'
import { GiveRoleDocument } from '../../graphql/generated/GiveRole'
import { InviteDocument } from '../../graphql/generated/Invite'
import { PeopleDocument } from '../../graphql/generated/People'
import type { AccountRole, ActorKind } from '../../graphql/generated/types'
import { useCountries } from '../../state/countries'
import { INVITATION_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { CheckOption } from '../../ui/CheckOption'
import { Field } from '../../ui/Field'
import type { ActorFieldSlot } from '../../views/actor/actorFieldSlot'
import { useActorName } from '../../views/actor/useActorName'
import { SecretNotice } from '../../views/share/SecretNotice'
import { refusalExtensions } from '../../views/write/writeSubjects'
import styles from './Account.module.css'
import { AccountRefusal } from './AccountRefusal'
import type { ManagedRole } from './managedRoles'
import { useAccountAction } from './useAccountAction'
import { useSignInMethods } from './useSignInMethods'

/** Instead of an id, for a person without an account. */
const BY_LINK = ''

const ACTOR_KINDS: readonly ActorKind[] = [
	'FRENCH_TERRITORY',
	'PARTNER_TERRITORY',
	'UNIVERSITY',
	'HOSPITAL',
	'OTHER_ORGANISATION',
]

interface Props {
	managed: ManagedRole
	/** The actor for which a person is to answer; null: none chosen yet. */
	handedOver: string | null
	ActorField: ComponentType<ActorFieldSlot>
}

/**
 * Gives a role to a listed person with an account, or by an invitation: a letter carries it if the server
 * sends mail, else a link for the reader to pass on.
 */
export function RoleForm({ managed, handedOver, ActorField }: Props) {
	const { translate } = useText()
	const { all } = useCountries()
	const act = useAccountAction()
	const [invite] = useMutation(InviteDocument)
	const [give] = useMutation(GiveRoleDocument)
	const [role, setRole] = useState<AccountRole>(
		handedOver === null ? (managed.gives[0] ?? 'MEMBER') : 'EDITOR',
	)
	const [whom, setWhom] = useState(BY_LINK)
	const [group, setGroup] = useState<string | null>(null)
	const [actor, setActor] = useState<string | null>(managed.of ?? handedOver)
	const [isMissing, setMissing] = useState(false)
	const [link, setLink] = useState<string | null>(null)
	const [email, setEmail] = useState('')
	const [isWrongEmail, setWrongEmail] = useState(false)
	/** The address, if it is already invited to the role. */
	const [invited, setInvited] = useState<string | null>(null)
	const { languageArgument: language } = useAddress()
	const known = useSignInMethods()
	const hasMail = known.is === 'read' && (known.ways?.hasMail ?? false)
	const actorName = useActorName(actor)
	const form = useRef<HTMLFormElement>(null)
	useEffect(() => {
		if (handedOver !== null) form.current?.querySelector<HTMLElement>('[data-part="whom"]')?.focus()
	}, [handedOver])
	const isOfGroup = role === 'MEMBER' || role === 'COORDINATOR'
	const chosenGroup = managed.group ?? group ?? all[0]?.code ?? null
	const submit = async (again = false): Promise<void> => {
		setInvited(null)
		setMissing(role === 'EDITOR' && actor === null)
		if (role === 'EDITOR' && actor === null) {
			form.current?.querySelector<HTMLElement>('[role="combobox"]')?.focus()
			return
		}
		const given = { role, group: isOfGroup ? chosenGroup : null, of: role === 'EDITOR' ? actor : null }
		if (whom !== BY_LINK) {
			const isGiven = await act.run(
				() => give({ variables: { account: whom, ...given } }),
				translate('account.give.done'),
			)
			if (isGiven) {
				setWhom(BY_LINK)
				setActor(managed.of)
			}
			return
		}
		const written = hasMail && email.trim() !== '' ? email.trim() : null
		const isWrong = written !== null && !/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(written)
		setWrongEmail(isWrong)
		if (isWrong) return
		const said = translate(again ? 'account.invitations.sentAgain' : 'account.invite.sent')
		const isDone = await act.run(
			async () => {
				try {
					const { data } = await invite({ variables: { ...given, email: written, language, again } })
					const secret = data?.invite.secret ?? null
					setLink(secret === null ? null : `${window.location.origin}${INVITATION_PATH}#token=${secret}`)
				} catch (error) {
					if (refusalExtensions(error).invitation !== undefined) setInvited(written)
					throw error
				}
			},
			written === null ? null : said,
		)
		if (isDone) setEmail('')
	}
	return (
		<section className="block">
			<h2>{translate(managed.held.role === 'EDITOR' ? 'account.invite' : 'account.give')}</h2>
			<p className="small soft">
				{translate(hasMail ? 'account.invite.textByLetter' : 'account.invite.text')}
			</p>
			<form
				ref={form}
				className={`form ${styles.inSection}`}
				noValidate
				onSubmit={(event: FormEvent) => {
					event.preventDefault()
					void submit()
				}}
			>
				<fieldset>
					<legend className="field-label">{translate('account.invite.role')}</legend>
					<div className={styles.roles}>
						{managed.gives.map((one) => (
							<div key={one}>
								<CheckOption type="radio" name="role" checked={role === one} onChange={() => setRole(one)}>
									{translate(`account.invite.role.${one}`)}
								</CheckOption>
								<p>{translate(`account.may.${one}`)}</p>
							</div>
						))}
					</div>
				</fieldset>
				{isOfGroup && managed.group === null && (
					<Field label={translate('account.invite.group')}>
						{(control) => (
							<select
								{...control}
								value={chosenGroup ?? ''}
								onChange={({ target }) => setGroup(target.value)}
							>
								{all.map(({ code, name }) => (
									<option key={code} value={code}>
										{name}
									</option>
								))}
							</select>
						)}
					</Field>
				)}
				{role === 'EDITOR' && managed.of === null && (
					<div>
						<ActorField
							label={translate('account.invite.actor')}
							placeholder={translate('home.minePlaceholder')}
							kinds={ACTOR_KINDS}
							chosenName={actorName}
							onChoose={setActor}
						/>
						{managed.held.role === 'COORDINATOR' && (
							<p className="hint">{translate('account.invite.vacant')}</p>
						)}
						<div role="alert">
							{isMissing && <p className="small">{translate('account.invite.noActor')}</p>}
						</div>
					</div>
				)}
				{managed.held.role !== 'EDITOR' && (
					<RecipientField managed={managed} chosen={whom} onChoose={setWhom} />
				)}
				{whom === BY_LINK && hasMail && (
					<Field
						label={translate('account.invite.email')}
						hint={translate('account.invite.emailHint')}
						error={isWrongEmail ? translate('account.expected.email') : undefined}
					>
						{(control) => (
							<input
								{...control}
								type="email"
								autoComplete="off"
								value={email}
								onChange={({ target }) => setEmail(target.value)}
							/>
						)}
					</Field>
				)}
				{invited === null ? (
					<AccountRefusal act={act} />
				) : (
					<>
						<div role="alert">
							<p className="refused">{translate('account.invite.already', { email: invited })}</p>
						</div>
						<div className="actions">
							<Button aria-busy={act.isRunning} onClick={() => void submit(true)}>
								{translate('account.invitations.again')}
							</Button>
						</div>
					</>
				)}
				<div className="actions">
					<Button kind="primary" type="submit" aria-busy={act.isRunning}>
						{translate(
							whom !== BY_LINK
								? 'account.give.submit'
								: hasMail && email.trim() !== ''
									? 'account.invite.send'
									: 'account.invite.submit',
						)}
					</Button>
				</div>
			</form>
			{link !== null && (
				<SecretNotice
					title={translate('account.invite.link')}
					text={translate('account.invite.linkText')}
					secret={link}
					onClose={() => setLink(null)}
				/>
			)}
		</section>
	)
}

/** The recipient, among the people whom the page has listed so far. */
function RecipientField({
	managed: { group, of },
	chosen,
	onChoose,
}: {
	managed: ManagedRole
	chosen: string
	onChoose: (account: string) => void
}) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const { data } = useQuery(PeopleDocument, { variables: { group, of, language } })
	const people = data?.people
	return (
		<Field
			label={translate('account.give.whom')}
			hint={people?.pageInfo.hasNextPage ? translate('account.give.more') : undefined}
		>
			{(control) => (
				<select
					{...control}
					data-part="whom"
					value={chosen}
					onChange={({ target }) => onChoose(target.value)}
				>
					<option value={BY_LINK}>{translate('account.give.byLink')}</option>
					{people?.edges.map(
						({ node: { id, name, email } }) =>
							name !== null && (
								<option key={id} value={id}>
									{translate('ui.aside', { text: name, aside: email ?? '' })}
								</option>
							),
					)}
				</select>
			)}
		</Field>
	)
}
