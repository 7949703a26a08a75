import type { ReactElement } from 'react'
import type { Plugin } from 'vite'

const DEFINITION = /@phosphor-icons\/react\/dist\/defs\/\w+\.es\.js$/

type Drawing = ReactElement<{ readonly children: PartOfIcon | readonly PartOfIcon[] }>
type PartOfIcon = ReactElement<Readonly<Record<string, string>>, string>

/** Keeps only the regular one of the six weights in each icon's file: the client shows no other. */
export function regularIcons(): Plugin {
	return {
		name: 'constellations:regular-icons',
		load: {
			filter: { id: DEFINITION },
			handler: regularWeightOf,
		},
	}
}

async function regularWeightOf(path: string): Promise<string> {
	const { default: weights } = (await import(path)) as { default: ReadonlyMap<string, Drawing> }
	const regular = weights.get('regular')
	if (!regular) throw new Error(`Expected an icon to have a regular weight; it has none: ${path}`)
	const parts = [regular.props.children].flat()
	return `import { createElement, Fragment } from 'react'
export default new Map([['regular', createElement(Fragment, null, ${parts
		.map(({ type, props }) => `createElement(${JSON.stringify(type)}, ${JSON.stringify(props)})`)
		.join(', ')})]])`
}
