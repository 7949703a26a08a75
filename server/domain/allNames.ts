import type { Names } from './records'

/** Every name by which an actor may be asked for. */
export function allNames(names: Names): readonly string[] {
	const { fr, en, zh, local, romanisation, aliases, former } = names
	return [fr, en, zh, local, romanisation, ...aliases, ...former.map(({ name }) => name)].filter(
		(name) => name !== null,
	)
}
