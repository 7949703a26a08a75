import { XIcon } from '@phosphor-icons/react/dist/icons/X'
import { type ComponentType, useState } from 'react'
import type { ActorSort } from '../../../schema/kinds/field'
import type { ActorKind } from '../../graphql/generated/types'
import { useText } from '../../text/useText'
import { Icon } from '../../ui/Icon'
import type { ActorFieldSlot } from '../../views/actor/actorFieldSlot'
import { useActorName } from '../../views/actor/useActorName'
import styles from './DeclarePage.module.css'

const KINDS: Readonly<Record<ActorSort, readonly ActorKind[]>> = {
	french: ['FRENCH_TERRITORY', 'UNIVERSITY', 'HOSPITAL', 'OTHER_ORGANISATION'],
	partner: ['PARTNER_TERRITORY', 'UNIVERSITY', 'HOSPITAL', 'OTHER_ORGANISATION'],
	partnerPlace: ['PARTNER_TERRITORY'],
	frenchPlace: ['FRENCH_TERRITORY'],
	place: ['PARTNER_TERRITORY', 'FRENCH_TERRITORY'],
	any: ['FRENCH_TERRITORY', 'PARTNER_TERRITORY', 'UNIVERSITY', 'HOSPITAL', 'OTHER_ORGANISATION'],
}

interface Props {
	label: string
	sort: ActorSort
	error: string | undefined
	ActorField: ComponentType<ActorFieldSlot>
}

/** A field for one actor, with suggestions. */
export function OneActorField({
	label,
	sort,
	error,
	ActorField,
	chosen,
	onChange,
}: Props & { chosen: string; onChange: (id: string) => void }) {
	const name = useActorName(chosen === '' ? null : chosen)
	return (
		<div className={error ? styles.wrong : undefined} data-wrong={error ? true : undefined}>
			<ActorField label={label} kinds={KINDS[sort]} chosenName={name} onChoose={(id) => onChange(id ?? '')} />
			<FieldError error={error} />
		</div>
	)
}

/** A field for several actors, each with a button that removes it. */
export function SeveralActorsField({
	label,
	sort,
	error,
	ActorField,
	chosen,
	onChange,
}: Props & { chosen: readonly string[]; onChange: (ids: readonly string[]) => void }) {
	// The field is emptied after each choice.
	const [turn, setTurn] = useState(0)
	return (
		<div className={error ? styles.wrong : undefined} data-wrong={error ? true : undefined}>
			<ActorField
				key={turn}
				label={label}
				kinds={KINDS[sort]}
				chosenName={null}
				onChoose={(id) => {
					if (id !== null && !chosen.includes(id)) onChange([...chosen, id])
					setTurn(turn + 1)
				}}
			/>
			{chosen.length > 0 && (
				<ul className={`line ${styles.chips}`}>
					{chosen.map((id) => (
						<Chip key={id} id={id} onRemove={() => onChange(chosen.filter((one) => one !== id))} />
					))}
				</ul>
			)}
			<FieldError error={error} />
		</div>
	)
}

function Chip({ id, onRemove }: { id: string; onRemove: () => void }) {
	const { translate } = useText()
	const name = useActorName(id) ?? id
	return (
		<li>
			{name}
			<button
				type="button"
				className="icon-button"
				aria-label={translate('declare.remove', { name })}
				onClick={onRemove}
			>
				<Icon of={XIcon} />
			</button>
		</li>
	)
}

export function FieldError({ error }: { error: string | undefined }) {
	if (error === undefined) return null
	return (
		<p className="small strong" role="alert">
			{error}
		</p>
	)
}
