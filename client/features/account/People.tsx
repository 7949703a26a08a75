import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { CloseAccountDocument } from '../../graphql/generated/CloseAccount'
import { CreatePasswordLinkDocument } from '../../graphql/generated/CreatePasswordLink'
import { FreezeAccountDocument } from '../../graphql/generated/FreezeAccount'
import { PeopleDocument } from '../../graphql/generated/People'
import { TakeRoleDocument } from '../../graphql/generated/TakeRole'
import type { PeopleQuery } from '../../graphql/generated/types'
import { PASSWORD_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { Confirmed } from '../../ui/Confirmed'
import { DataTable } from '../../ui/DataTable'
import { MorePages, usePages } from '../../ui/PagedList'
import { SecretNotice } from '../../views/share/SecretNotice'
import { onceMore, type WriteState } from '../../views/write/useWrite'
import { WriteRefusal } from '../../views/write/WriteRefusal'
import { type ManagedRole, mayCreatePasswordLink, mayTakeRole } from './managedRoles'
import { roleKey, useRoleWords } from './roleWords'
import { useAccountWrite } from './useAccountWrite'

type Person = PeopleQuery['people']['edges'][number]['node']

/** The people that a managing role may see, with their roles. */
export function People({ managed, ownId }: { managed: ManagedRole; ownId: string }) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const { group, of } = managed
	const { pages, result } = usePages(
		PeopleDocument,
		{
			variables: { group, of, language },
			fetchPolicy: 'cache-and-network',
		},
		({ people }) => people,
	)
	return (
		<section className="block">
			<h2>{translate('account.people')}</h2>
			<Answer of={result} reading={translate('account.people.reading')}>
				{({ people: { edges, totalCount } }) => (
					<>
						<PeopleTable
							people={edges.map(({ node }) => node)}
							total={totalCount}
							managed={managed}
							ownId={ownId}
						/>
						<MorePages of={pages} />
					</>
				)}
			</Answer>
		</section>
	)
}

function PeopleTable({
	people,
	total,
	managed,
	ownId,
}: {
	people: readonly Person[]
	total: number
	managed: ManagedRole
	ownId: string
}) {
	const { translate, dayOf } = useText()
	const write = useAccountWrite()
	const [link, setLink] = useState<{ readonly name: string; readonly address: string } | null>(null)
	return (
		<>
			<DataTable
				caption={translate('account.people.count', { count: total })}
				rows={people}
				rowKey={({ id }) => id}
				columns={[
					{
						key: 'name',
						label: translate('account.field.name'),
						cell: ({ id, name, email, frozenAt }) => (
							<>
								<b>
									{id === ownId
										? translate('ui.aside', { text: name ?? '', aside: translate('account.people.you') })
										: (name ?? translate('account.people.closed'))}
								</b>
								<br />
								<span className="soft">
									{email ?? '–'}
									{frozenAt !== null && (
										<>
											<br />
											{translate('account.people.frozen', { day: dayOf(frozenAt) })}
										</>
									)}
								</span>
							</>
						),
					},
					{
						key: 'roles',
						label: translate('account.people.roles'),
						cell: (person) => <HeldRoles person={person} managed={managed} write={write} />,
					},
					...(managed.held.role === 'EDITOR'
						? []
						: [
								{
									key: 'account',
									label: translate('account.people.account'),
									isActs: true,
									cell: (person: Person) =>
										person.id !== ownId &&
										person.name !== null && (
											<>
												{mayCreatePasswordLink(managed, person.roles) && (
													<NewPassword
														person={person}
														write={write}
														onLink={(address) => setLink({ name: person.name ?? '', address })}
													/>
												)}
												{managed.held.role === 'ADMINISTRATOR' && (
													<>
														<FreezeButton person={person} write={write} />
														<Closing person={person} write={write} />
													</>
												)}
											</>
										),
								},
							]),
				]}
			/>
			<WriteRefusal of={write} />
			{link !== null && (
				<SecretNotice
					title={translate('account.people.link', { name: link.name })}
					text={translate('account.people.linkText')}
					secret={link.address}
					onClose={() => setLink(null)}
				/>
			)}
		</>
	)
}

type PersonAct = { person: Person; write: WriteState }

function HeldRoles({ person: { id, name, roles }, managed, write }: PersonAct & { managed: ManagedRole }) {
	const { translate } = useText()
	const words = useRoleWords()
	const [take] = useMutation(TakeRoleDocument)
	if (roles.length === 0) return translate('account.people.noRole')
	return (
		<ul>
			{roles.map((held) => (
				<li key={roleKey(held)} className="line">
					{words(held)}
					{mayTakeRole(managed, held) && (
						<Confirmed
							label={translate('account.people.take')}
							of={[words(held), ...(name === null ? [] : [name])].join(translate('ui.phraseComma'))}
							title={translate('account.people.takeTitle', { name: name ?? '' })}
							onConfirm={() =>
								write.run(
									{ taken: held, account: id },
									() =>
										take({
											variables: { account: id, role: held.role, group: held.group, of: held.actorId },
										}),
									translate('account.people.taken'),
								)
							}
						>
							{translate('account.people.takeText', { role: words(held) })}
						</Confirmed>
					)}
				</li>
			))}
		</ul>
	)
}

/** Creates a link to choose a password without knowing the old one. */
function NewPassword({
	person: { id, name },
	write,
	onLink,
}: PersonAct & { onLink: (address: string) => void }) {
	const { translate } = useText()
	const [create] = useMutation(CreatePasswordLinkDocument)
	return (
		<Confirmed
			label={translate('account.people.password')}
			of={name ?? ''}
			title={translate('account.people.passwordTitle', { name: name ?? '' })}
			onConfirm={() =>
				write.run(
					{ password: id },
					() => create({ variables: { account: id } }),
					undefined,
					({ data }) =>
						data &&
						onLink(`${window.location.origin}${PASSWORD_PATH}#token=${data.createPasswordLink.secret}`),
				)
			}
		>
			{translate('account.people.passwordText')}
		</Confirmed>
	)
}

function Closing({ person: { id, name }, write }: PersonAct) {
	const { translate } = useText()
	const [close] = useMutation(CloseAccountDocument)
	return (
		<Confirmed
			label={translate('account.people.close')}
			of={name ?? ''}
			title={translate('account.people.closeTitle', { name: name ?? '' })}
			onConfirm={() =>
				write.run(
					{ closed: id },
					(idempotencyKey) => onceMore(() => close({ variables: { account: id, idempotencyKey } })),
					translate('account.people.closedNow'),
				)
			}
		>
			{translate('account.people.closeText')}
		</Confirmed>
	)
}

/** Freezes or unfreezes an account: a frozen one can do nothing, and is kept. */
function FreezeButton({ person: { id, name, frozenAt }, write }: PersonAct) {
	const { translate } = useText()
	const [freeze] = useMutation(FreezeAccountDocument)
	const isFrozen = frozenAt !== null
	return (
		<Confirmed
			label={translate(isFrozen ? 'account.people.unfreeze' : 'account.people.freeze')}
			of={name ?? ''}
			title={translate(isFrozen ? 'account.people.unfreezeTitle' : 'account.people.freezeTitle', {
				name: name ?? '',
			})}
			onConfirm={() =>
				write.run(
					{ frozen: id, is: !isFrozen },
					() => freeze({ variables: { account: id, frozen: !isFrozen } }),
					translate(isFrozen ? 'account.people.unfrozen' : 'account.people.frozenNow'),
				)
			}
		>
			{translate(isFrozen ? 'account.people.unfreezeText' : 'account.people.freezeText')}
		</Confirmed>
	)
}
