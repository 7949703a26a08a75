import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useText } from '../../text/useText'
import { Combobox } from '../../ui/Combobox'
import type { ActorFieldSlot } from '../../views/actor/actorFieldSlot'
import { actorOption } from './actorOption'
import { useActorSearch } from './useActorSearch'

interface ActorFieldProps extends ActorFieldSlot {
	trailing?: ReactNode
}

/**
 * A field that chooses an actor by any of its names. Changing the text undoes the choice, and a text that
 * names no actor is removed on blur.
 */
export function ActorField({ label, placeholder, kinds, chosenName, onChoose, trailing }: ActorFieldProps) {
	const [text, setText] = useState(chosenName ?? '')
	const isHeld = useRef(chosenName !== null)
	useEffect(() => {
		if (chosenName !== null) isHeld.current = true
		// Not after typing undid the choice: the typed text stays.
		if (isHeld.current) setText(chosenName ?? '')
	}, [chosenName])
	const isChosen = chosenName !== null && text === chosenName
	const { translate } = useText()
	const { hits, nearest, isReading } = useActorSearch(isChosen ? '' : text, kinds)
	const found = hits.map(actorOption)
	const group = translate('search.nearest', { text: text.trim() })
	const change = (next: string, id: string | null): void => {
		setText(next)
		const isAnyChange = id !== null || isHeld.current
		isHeld.current = id !== null
		if (isAnyChange) onChoose(id)
	}
	return (
		<Combobox
			label={label}
			placeholder={placeholder}
			text={text}
			onText={(typed) => change(typed, null)}
			options={[...found, ...nearest.map((hit) => ({ ...actorOption(hit), group }))]}
			isReading={isReading || isChosen}
			trailing={trailing}
			onChoose={(option) => change(option.label, option.id)}
			onClear={() => change('', null)}
			onLeave={() => {
				if (isHeld.current) return
				const [named, ...namesakes] = found.filter((option) => option.label === text.trim())
				if (named !== undefined && namesakes.length === 0) change(named.label, named.id)
				else setText('')
			}}
		/>
	)
}
