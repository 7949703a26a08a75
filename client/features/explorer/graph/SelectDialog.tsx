import { useState } from 'react'
import { MAX_CHOSEN } from '../../../state/explorerView'
import { toggled } from '../../../state/toggled'
import { useText } from '../../../text/useText'
import { Button } from '../../../ui/Button'
import { CheckOption } from '../../../ui/CheckOption'
import { Dialog } from '../../../ui/Dialog'
import { ActorShape } from '../../../views/actor/ActorShape'
import type { GraphActor } from './buildPicture'
import styles from './Graph.module.css'

interface Props {
	isOpen: boolean
	actors: readonly GraphActor[]
	selected: readonly string[]
	onClose: () => void
	onSelect: (ids: readonly string[]) => void
}

/** Selects several actors by name, as the lasso does with a mouse. */
export function SelectDialog({ isOpen, ...list }: Props) {
	const { translate } = useText()
	return (
		<Dialog title={translate('graphTools.selectTitle')} isOpen={isOpen} onClose={list.onClose}>
			{isOpen && <List {...list} />}
		</Dialog>
	)
}

function List({ actors, selected, onClose, onSelect }: Omit<Props, 'isOpen'>) {
	const { translate, language } = useText()
	const [ids, setIds] = useState<readonly string[]>(() =>
		selected.filter((id) => actors.some((actor) => actor.id === id)),
	)
	const sorted = actors.toSorted((one, other) => one.name.localeCompare(other.name, language))
	return (
		<>
			<fieldset className={styles.choices}>
				<legend className="visually-hidden">{translate('graphTools.selectTitle')}</legend>
				{sorted.map((actor) => (
					<CheckOption
						key={actor.id}
						checked={ids.includes(actor.id)}
						disabled={ids.length >= MAX_CHOSEN && !ids.includes(actor.id)}
						onChange={() => setIds(toggled(ids, actor.id))}
					>
						<ActorShape kind={actor.kind} level={actor.level ?? null} /> {actor.name}
					</CheckOption>
				))}
			</fieldset>
			<div className="actions">
				<Button onClick={onClose}>{translate('graphTools.selectNot')}</Button>
				<Button kind="primary" onClick={() => onSelect(ids)}>
					{translate('graphTools.selectDone', { count: ids.length })}
				</Button>
			</div>
		</>
	)
}
