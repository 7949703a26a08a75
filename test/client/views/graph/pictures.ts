/** Small pictures for tests of the graph. */
import type { PictureLine, PictureNode } from '../../../../client/views/graph/picture'

export function nodeOf(id: string, more: Partial<PictureNode> = {}): PictureNode {
	return {
		id,
		name: id,
		local: null,
		localLanguage: null,
		sign: 'region',
		side: 'french',
		within: [],
		group: null,
		links: 1,
		ink: null,
		area: null,
		folded: 0,
		aside: null,
		inside: null,
		isMain: false,
		...more,
	}
}

export function lineOf(from: string, to: string, more: Partial<PictureLine> = {}): PictureLine {
	return {
		key: `${from} ${to}`,
		from,
		to,
		style: 'active',
		age: null,
		resultKind: null,
		isPossible: false,
		office: null,
		words: null,
		...more,
	}
}
