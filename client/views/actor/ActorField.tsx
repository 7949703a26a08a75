import { type ReactNode, useState } from 'react'
import type { ActorKind } from '../../graphql/generated/types'
import { useText } from '../../text/useText'
import type { ComboboxOption } from '../../ui/Combobox'
import { PickOneField, PickSeveralField } from '../../ui/PickField'
import { actorOption } from './actorOption'
import { useActorName, useIsUnknownActor } from './useActorName'
import { useActorSearch } from './useActorSearch'

interface Words {
	label: string
	hideLabel?: boolean
	hint?: ReactNode
	/** What is wrong with the value, in words. */
	error?: ReactNode
	placeholder?: string
	/** Which kinds of actor can be chosen. */
	kinds: readonly ActorKind[]
}

/** A field that chooses an actor or a place by any of its names. */
export function ActorField({
	kinds,
	chosen = null,
	chosenName,
	onChoose,
	...words
}: Words & {
	/** Id; null: none. */
	chosen?: string | null
	/** Its name, for callers that know it. */
	chosenName?: string | null
	onChoose: (id: string | null) => void
}) {
	const [typed, setTyped] = useState<string | null>(null)
	/** Shown until the name in the page's language is there. */
	const [last, setLast] = useState<{ readonly id: string; readonly label: string } | null>(null)
	const named = useActorName(chosen)
	const isUnknown = useIsUnknownActor(chosen)
	const found = useActorOptions(typed ?? '', kinds)
	return (
		<PickOneField
			{...words}
			{...found}
			name={
				chosenName ?? named ?? (last !== null && last.id === chosen ? last.label : isUnknown ? chosen : null)
			}
			typed={typed}
			onType={setTyped}
			onChoose={(id) => {
				const option = found.options.find((one) => one.id === id)
				setLast(option === undefined ? null : { id: option.id, label: option.label })
				onChoose(id)
			}}
		/>
	)
}

/** A field that chooses several actors or places by any of their names. */
export function ActorsField({
	kinds,
	chosen,
	onChange,
	...words
}: Words & {
	/** Ids. */
	chosen: readonly string[]
	onChange: (ids: readonly string[]) => void
}) {
	const [typed, setTyped] = useState('')
	return (
		<PickSeveralField
			{...words}
			{...useActorOptions(typed, kinds)}
			chosen={chosen}
			chip={(id) => <ActorName id={id} />}
			typed={typed}
			onType={setTyped}
			onChange={onChange}
		/>
	)
}

/** The name of an actor; its id until that is there. */
export function ActorName({ id }: { id: string }) {
	return useActorName(id) ?? id
}

/** The actors that a text names, or else those with the nearest names. */
function useActorOptions(
	text: string,
	kinds: readonly ActorKind[],
): { readonly options: readonly ComboboxOption[]; readonly isReading: boolean } {
	const { translate } = useText()
	const { hits, nearest, isReading } = useActorSearch(text, kinds)
	const group = translate('search.nearest', { text: text.trim() })
	return {
		options: [...hits.map(actorOption), ...nearest.map((hit) => ({ ...actorOption(hit), group }))],
		isReading,
	}
}
