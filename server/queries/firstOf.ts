import { integerArgument, type Optional } from './arguments'
import { DEFAULT_FIRST, MOST_FIRST } from './pagination'

/** The first items of a list that hangs off a result; its sibling total tells how many there are. */
export function firstOf<Item>(items: readonly Item[], first: Optional<number>): readonly Item[] {
	const bounds = { minimum: 1, maximum: MOST_FIRST, otherwise: DEFAULT_FIRST }
	return items.slice(0, integerArgument('first', first, bounds))
}
