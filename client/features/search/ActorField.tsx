import { type ReactNode, useEffect, useState } from 'react'
import type { ActorKind } from '../../graphql/generated'
import { Combobox } from '../../ui/Combobox'
import { optionOf } from './optionOf'
import { useActorSearch } from './useActorSearch'

export interface ActorFieldProps {
	label: string
	placeholder?: string
	/** Which kinds of actor can be chosen. */
	kinds: readonly ActorKind[]
	/** The name of the one chosen, null when none is. */
	chosenName: string | null
	/** Gets the id chosen, or null when the choice is taken back. */
	onChoose: (id: string | null) => void
	trailing?: ReactNode
}

/** A field to choose an actor by any of its names. */
export function ActorField({ label, placeholder, kinds, chosenName, onChoose, trailing }: ActorFieldProps) {
	const [text, setText] = useState(chosenName ?? '')
	useEffect(() => setText(chosenName ?? ''), [chosenName])
	const isChosen = chosenName !== null && text === chosenName
	const { hits, isReading } = useActorSearch(isChosen ? '' : text, kinds)
	return (
		<Combobox
			label={label}
			placeholder={placeholder}
			text={text}
			onText={setText}
			options={hits.map(optionOf)}
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
