import { type ComponentType, useState } from 'react'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { ChoiceField } from '../../ui/ChoiceField'
import { EmptyState } from '../../ui/EmptyState'
import { SignedOut } from '../../views/account/SignedOut'
import { type ShownMe, useMe } from '../../views/account/useMe'
import { TitleAndPurpose } from '../../views/screen/ScreenHead'
import { IdentityCheckProvider } from './IdentityCheck'
import { Invitations } from './Invitations'
import { type ManagedRole, managedRoles } from './managedRoles'
import { People } from './People'
import { RegisterLink } from './RegisterLink'
import { RoleForm } from './RoleForm'
import { useRoleWords } from './roleWords'
import { VacantActors } from './VacantActors'

interface Props {
	/** The reports, for readers who answer them. */
	Reports: ComponentType
}

/** Roles and invitations, for administrators, coordinators of a group and readers who answer for an actor. */
export function AdministrationPage(slots: Props) {
	const { translate } = useText()
	const { isOver, ...result } = useMe()
	return (
		<div className="page-width">
			<TitleAndPurpose
				title={translate('account.people.title')}
				standfirst={translate('account.people.text')}
			/>
			<Answer of={result} reading={translate('account.reading')} isTall>
				{({ me }) => (me === null ? <SignedOut isOver={isOver} /> : <Content me={me} {...slots} />)}
			</Answer>
		</div>
	)
}

function Content({ me, Reports }: Props & { me: ShownMe }) {
	const { translate } = useText()
	const managed = managedRoles(me.roles)
	const [chosen, setChosen] = useState<string | null>(null)
	/** Each press starts the form again, even for the same actor. */
	const [handedOver, setHandedOver] = useState<{ readonly actor: string; readonly press: number } | null>(
		null,
	)
	const shown = managed.find(({ key }) => key === chosen) ?? managed[0]
	if (shown === undefined) {
		return (
			<EmptyState title={translate('account.people.none')}>
				<p>{translate('account.people.noneText')}</p>
			</EmptyState>
		)
	}
	const handsOver = shown.held.role !== 'EDITOR'
	return (
		<IdentityCheckProvider me={me}>
			{managed.length > 1 && (
				<RoleChoice
					managed={managed}
					shown={shown}
					onChoose={(key) => {
						setChosen(key)
						setHandedOver(null)
					}}
				/>
			)}
			<div className="main-and-aside">
				<div className="lead">
					{handsOver && (
						<p className="actions">
							<RegisterLink />
						</p>
					)}
					<Reports />
					<People key={shown.key} managed={shown} ownId={me.id} />
					{handsOver && (
						<VacantActors
							managed={shown}
							onHandOver={(actor) => setHandedOver({ actor, press: (handedOver?.press ?? 0) + 1 })}
						/>
					)}
					<Invitations />
				</div>
				<aside>
					<RoleForm
						key={`${shown.key} ${handedOver?.press ?? 0}`}
						managed={shown}
						handedOver={handedOver?.actor ?? null}
					/>
				</aside>
			</div>
		</IdentityCheckProvider>
	)
}

/** Chooses the role in which the page is read, if the reader manages others in several. */
function RoleChoice({
	managed,
	shown,
	onChoose,
}: {
	managed: readonly ManagedRole[]
	shown: ManagedRole
	onChoose: (key: string) => void
}) {
	const { translate } = useText()
	const words = useRoleWords()
	return (
		<ChoiceField
			label={translate('account.people.as')}
			options={managed.map(({ key, held }) => ({ value: key, label: words(held) }))}
			chosen={shown.key}
			onChoose={onChoose}
		/>
	)
}
