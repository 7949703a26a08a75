import type { ActorFieldSlot } from '../../../client/views/actor/actorFieldSlot'

/** Replaces the actor field: tests type an id. */
export function TypedActor({ label, chosenName, onChoose }: ActorFieldSlot) {
	return (
		<label>
			{label}
			<input defaultValue={chosenName ?? ''} onBlur={({ target }) => onChoose(target.value || null)} />
		</label>
	)
}
