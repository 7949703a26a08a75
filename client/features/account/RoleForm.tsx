import { useMutation, useQuery } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { ACTOR_KINDS } from '../../../schema/enums'
import { GiveRoleDocument } from '../../graphql/generated/GiveRole'
import { InviteDocument } from '../../graphql/generated/Invite'
import { PeopleDocument } from '../../graphql/generated/People'
import { useCountries } from '../../state/countries'
import { INVITATION_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { Form } from '../../views/form/Form'
import { isEmailAddress } from '../../views/form/isEmailAddress'
import { useForm } from '../../views/form/useForm'
import { SecretNotice } from '../../views/share/SecretNotice'
import { refusalExtensions } from '../../views/write/writeSubjects'
import styles from './Account.module.css'
import type { ManagedRole } from './managedRoles'
import { useAccountWrite } from './useAccountWrite'
import { useSignInMethods } from './useSignInMethods'

/** Instead of an id, for a person without an account. */
const BY_LINK = ''

interface Props {
	managed: ManagedRole
	/** The actor for which a person is to answer; null: none chosen yet. */
	handedOver: string | null
}

/**
 * Gives a role to a listed person with an account, or by an invitation: a letter carries it if the server
 * sends mail, else a link for the reader to pass on.
 */
export function RoleForm({ managed, handedOver }: Props) {
	const { translate } = useText()
	const { all } = useCountries()
	const { languageArgument: language } = useAddress()
	const [invite] = useMutation(InviteDocument)
	const [give] = useMutation(GiveRoleDocument)
	const [link, setLink] = useState<string | null>(null)
	/** The address, if it is already invited to the role. */
	const [invited, setInvited] = useState<string | null>(null)
	const write = useAccountWrite()
	const known = useSignInMethods()
	const hasMail = known.is === 'read' && (known.ways?.hasMail ?? false)
	const isEditor = managed.held.role === 'EDITOR'
	const people = usePeople(managed)
	const form = useForm({
		start: {
			role: handedOver === null ? (managed.gives[0] ?? 'MEMBER') : 'EDITOR',
			group: managed.group ?? all[0]?.code ?? '',
			actor: managed.of ?? handedOver ?? '',
			whom: BY_LINK,
			email: '',
			/** Whether the letter of an open invitation is sent once more. */
			again: false,
		},
		fields: ({ role, whom }) => [
			{
				name: 'role',
				is: 'radios',
				label: translate('account.invite.role'),
				className: styles.roles,
				options: managed.gives.map((value) => ({
					value,
					label: translate(`account.invite.role.${value}`),
					hint: translate(`account.may.${value}`),
				})),
			},
			(role === 'MEMBER' || role === 'COORDINATOR') &&
				managed.group === null && {
					name: 'group',
					is: 'choice',
					label: translate('account.invite.group'),
					options: all.map(({ code, name }) => ({ value: code, label: name })),
				},
			role === 'EDITOR' &&
				managed.of === null && {
					name: 'actor',
					is: 'actor',
					label: translate('account.invite.actor'),
					hint: managed.held.role === 'COORDINATOR' && translate('account.invite.vacant'),
					placeholder: translate('home.minePlaceholder'),
					kinds: ACTOR_KINDS,
					isRequired: true,
					expected: translate('account.invite.noActor'),
				},
			!isEditor && {
				name: 'whom',
				is: 'choice',
				label: translate('account.give.whom'),
				hint: people.hasMore && translate('account.give.more'),
				options: [{ value: BY_LINK, label: translate('account.give.byLink') }, ...people.options],
			},
			whom === BY_LINK &&
				hasMail && {
					name: 'email',
					is: 'text',
					type: 'email',
					autoComplete: 'off',
					label: translate('account.invite.email'),
					hint: translate('account.invite.emailHint'),
					isWrong: ({ email }) => email.trim() !== '' && !isEmailAddress(email),
					expected: translate('account.expected.email'),
				},
		],
		write: { ...write, refusal: invited === null ? write.refusal : null },
		send: async ({ role, group, actor, whom, email, again }) => {
			setInvited(null)
			const given = { role, group: role === 'EDITOR' ? null : group, of: role === 'EDITOR' ? actor : null }
			if (whom !== BY_LINK) {
				await give({ variables: { account: whom, ...given } })
				return { secret: null }
			}
			const written = (hasMail && email.trim()) || null
			try {
				const { data } = await invite({ variables: { ...given, email: written, language, again } })
				return { secret: data?.invite.secret ?? null }
			} catch (error) {
				if (refusalExtensions(error).invitation !== undefined) setInvited(written)
				throw error
			}
		},
		said: ({ whom, email, again }) => {
			if (whom !== BY_LINK) return translate('account.give.done')
			if (!hasMail || email.trim() === '') return undefined
			return translate(again ? 'account.invitations.sentAgain' : 'account.invite.sent')
		},
		left: (sent) => ({ ...sent, email: '', whom: BY_LINK, again: false }),
		onDone: ({ secret }) =>
			setLink(secret === null ? null : `${window.location.origin}${INVITATION_PATH}#token=${secret}`),
	})
	useEffect(() => {
		if (handedOver !== null) document.querySelector<HTMLElement>('select[name="whom"]')?.focus()
	}, [handedOver])
	const { whom, email } = form.values
	const isLetter = hasMail && email.trim() !== ''
	const submit =
		whom !== BY_LINK ? 'account.give.submit' : isLetter ? 'account.invite.send' : 'account.invite.submit'
	const title = translate(isEditor ? 'account.invite' : 'account.give')
	return (
		<section className="block">
			<h2>{title}</h2>
			<p className="small soft">
				{translate(hasMail ? 'account.invite.textByLetter' : 'account.invite.text')}
			</p>
			<Form of={form} label={title} submit={translate(submit)} className={styles.inSection}>
				{invited !== null && (
					<>
						<div role="alert">
							<p className="refused">{translate('account.invite.already', { email: invited })}</p>
						</div>
						<div className="actions">
							<Button aria-busy={form.isSending} onClick={() => void form.submit({ again: true })}>
								{translate('account.invitations.again')}
							</Button>
						</div>
					</>
				)}
			</Form>
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

/** The people whom the page has listed so far. */
function usePeople({ group, of, held }: ManagedRole) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const { data } = useQuery(PeopleDocument, {
		variables: { group, of, language },
		skip: held.role === 'EDITOR',
	})
	return {
		hasMore: data?.people.pageInfo.hasNextPage ?? false,
		options: (data?.people.edges ?? []).flatMap(({ node: { id, name, email } }) =>
			name === null ? [] : [{ value: id, label: translate('ui.aside', { text: name, aside: email ?? '' }) }],
		),
	}
}
