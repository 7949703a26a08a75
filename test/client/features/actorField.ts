import { screen } from '@testing-library/react'
import type { userEvent } from '@testing-library/user-event'

/** Answers the actor field: a typed name finds the actor that `names` gives that name, by id. */
export function actorsNamed(names: Readonly<Record<string, string>>) {
	const actorOf = (id: string) => ({
		__typename: 'Territory',
		id,
		kind: 'PARTNER_TERRITORY',
		kindName: '',
		name: names[id] ?? id,
		nameLocal: null,
		localLanguage: null,
		level: null,
	})
	const named = ({ id }: Record<string, unknown>) => ({ actor: actorOf(String(id)) })
	const found = ({ text }: Record<string, unknown>) => ({
		search: {
			__typename: 'SearchConnection',
			totalCount: 1,
			nodes: Object.keys(names)
				.filter((id) => names[id] === text)
				.map((id) => ({
					__typename: 'SearchHit',
					matched: names[id],
					linkCount: 1,
					where: null,
					actor: actorOf(id),
				})),
			nearest: [],
			elsewhere: [],
		},
	})
	return { ActorName: named, ActorSearch: found }
}

/** Types a name in the actor field with that label, and chooses it with Enter. */
export async function chooseActor(
	user: ReturnType<typeof userEvent.setup>,
	label: string,
	name: string,
): Promise<void> {
	await user.type(screen.getByRole('combobox', { name: label }), name)
	await screen.findByRole('option', { name }, { timeout: 5000 })
	await user.keyboard('{ArrowDown}{Enter}')
}
