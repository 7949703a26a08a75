import { type ReactNode, useEffect, useState } from 'react'
import { useText } from '../../text/useText'
import { Combobox } from '../../ui/Combobox'
import type { ActorFieldSlot } from '../../views/actor/actorFieldSlot'
import { actorOption } from './actorOption'
import { useActorSearch } from './useActorSearch'

interface ActorFieldProps extends ActorFieldSlot {
	trailing?: ReactNode
}

/** A field to choose an actor by any of its names. */
export function ActorField({ label, placeholder, kinds, chosenName, onChoose, trailing }: ActorFieldProps) {
	const [text, setText] = useState(chosenName ?? '')
	useEffect(() => setText(chosenName ?? ''), [chosenName])
	const isChosen = chosenName !== null && text === chosenName
	const { translate } = useText()
	const { hits, nearest, isReading } = useActorSearch(isChosen ? '' : text, kinds)
	const group = translate('search.nearest', { text: text.trim() })
	return (
		<Combobox
			label={label}
			placeholder={placeholder}
			text={text}
			onText={setText}
			options={[...hits.map(actorOption), ...nearest.map((hit) => ({ ...actorOption(hit), group }))]}
			isReading={isReading || isChosen}
			trailing={trailing}
			onChoose={(option) => {
				setText(option.label)
				onChoose(option.id)
			}}
			onClear={() => {
				setText('')
				if (chosenName !== null) onChoose(null)
			}}
		/>
	)
}
