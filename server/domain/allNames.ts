import type { Names } from './records'

/** Every name under which an actor may be searched for. */
export function allNames(names: Names): readonly string[] {
	const { fr, en, zh, local, romanisation, aliases, former } = names
	return [fr, en, zh, local, romanisation, ...aliases, ...former.map(({ name }) => name)].filter(
		(name) => name !== null,
	)
}
