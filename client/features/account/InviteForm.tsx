import { useMutation } from '@apollo/client/react'
import { type ComponentType, type FormEvent, useRef, useState } from 'react'
import { InviteDocument } from '../../graphql/generated/Invite'
import type { AccountRole, ActorKind } from '../../graphql/generated/types'
import { useCountries } from '../../state/countries'
import { INVITATION_PATH } from '../../state/paths'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { CheckOption } from '../../ui/CheckOption'
import { Field } from '../../ui/Field'
import type { ActorFieldSlot } from '../../views/actor/actorFieldSlot'
import { useActorName } from '../../views/actor/useActorName'
import { ShownOnce } from '../../views/share/ShownOnce'
import styles from './Account.module.css'
import type { Managed } from './managed'
import { Refused } from './Refused'
import { useAct } from './useAct'

const ACTOR_KINDS: readonly ActorKind[] = [
	'FRENCH_TERRITORY',
	'PARTNER_TERRITORY',
	'UNIVERSITY',
	'HOSPITAL',
	'OTHER_ORGANISATION',
]

interface Props {
	managed: Managed
	ActorField: ComponentType<ActorFieldSlot>
}

/** An invitation is a link that whoever makes it hands on: this server sends no mail. */
export function InviteForm({ managed, ActorField }: Props) {
	const { translate } = useText()
	const { all } = useCountries()
	const act = useAct()
	const [invite] = useMutation(InviteDocument)
	const [role, setRole] = useState<AccountRole>(managed.invites[0] ?? 'MEMBER')
	const [group, setGroup] = useState<string | null>(null)
	const [actor, setActor] = useState<string | null>(managed.of)
	const [isMissing, setMissing] = useState(false)
	const [link, setLink] = useState<string | null>(null)
	const actorName = useActorName(actor)
	const form = useRef<HTMLFormElement>(null)
	const isOfGroup = role === 'MEMBER' || role === 'COORDINATOR'
	const chosenGroup = managed.group ?? group ?? all[0]?.code ?? null
	const submit = async (event: FormEvent): Promise<void> => {
		event.preventDefault()
		setMissing(role === 'EDITOR' && actor === null)
		if (role === 'EDITOR' && actor === null) {
			form.current?.querySelector<HTMLElement>('[role="combobox"]')?.focus()
			return
		}
		await act.run(async () => {
			const { data } = await invite({
				variables: { role, group: isOfGroup ? chosenGroup : null, of: role === 'EDITOR' ? actor : null },
			})
			if (data) setLink(`${window.location.origin}${INVITATION_PATH}#token=${data.invite.secret}`)
		}, null)
	}
	return (
		<section className="block">
			<h2>{translate('account.invite')}</h2>
			<p className="small soft">{translate('account.invite.text')}</p>
			<form
				ref={form}
				className={`${styles.form} ${styles.inSection}`}
				noValidate
				onSubmit={(event) => void submit(event)}
			>
				<fieldset>
					<legend className="field-label">{translate('account.invite.role')}</legend>
					<div className={styles.roles}>
						{managed.invites.map((one) => (
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
				<Refused act={act} />
				<div className="actions">
					<Button kind="primary" type="submit">
						{translate('account.invite.submit')}
					</Button>
				</div>
			</form>
			{link !== null && (
				<ShownOnce
					title={translate('account.invite.link')}
					text={translate('account.invite.linkText')}
					secret={link}
					onClose={() => setLink(null)}
				/>
			)}
		</section>
	)
}
