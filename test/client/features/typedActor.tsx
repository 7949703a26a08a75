import type { ActorFieldSlot } from '../../../client/views/actor/actorFieldSlot'

/** In place of the field that suggests: one types an id. */
export function TypedActor({ label, chosenName, onChoose }: ActorFieldSlot) {
	return (
		<label>
			{label}
			<input defaultValue={chosenName ?? ''} onBlur={({ target }) => onChoose(target.value || null)} />
		</label>
	)
}
