import { foldLetters } from '../../../schema/searchFolding'
import {
	ACCEPTED_PROPOSALS_PATH,
	ACCESSIBILITY_PATH,
	CONSTELLATIONS_PATH,
	DATA_PATH,
	DUPLICATES_PATH,
	EXPLORER_PATH,
	FRAGMENTATION_PATH,
	GAPS_PATH,
	OPPORTUNITIES_PATH,
	OVERLAPS_PATH,
	PERSONAL_DATA_PATH,
	PRECHECK_PATH,
} from '../../state/paths'
import type { TextKey } from '../../text/messages'

const PAGES: readonly { readonly path: string; readonly title: TextKey }[] = [
	{ path: OVERLAPS_PATH, title: 'overlaps.title' },
	{ path: OPPORTUNITIES_PATH, title: 'opportunities.title' },
	{ path: ACCEPTED_PROPOSALS_PATH, title: 'acceptedProposals.title' },
	{ path: PRECHECK_PATH, title: 'precheck.title' },
	{ path: EXPLORER_PATH, title: 'explorer.title' },
	{ path: CONSTELLATIONS_PATH, title: 'constellations.title' },
	{ path: FRAGMENTATION_PATH, title: 'fragmentation.title' },
	{ path: GAPS_PATH, title: 'shell.gaps' },
	{ path: DUPLICATES_PATH, title: 'duplicates.title' },
	{ path: DATA_PATH, title: 'data.title' },
	{ path: ACCESSIBILITY_PATH, title: 'accessibility.title' },
	{ path: PERSONAL_DATA_PATH, title: 'personalData.title' },
]

export interface FoundPage {
	readonly path: string
	readonly title: string
}

/** The pages whose title has words that start with each typed word; Chinese text matches anywhere. */
export function findPages(text: string, translate: (key: TextKey) => string): readonly FoundPage[] {
	const words = wordsOf(text)
	if (words.length === 0) return []
	return PAGES.map(({ path, title }) => ({ path, title: translate(title) })).filter(({ title }) => {
		const named = wordsOf(title)
		return words.every((word) =>
			named.some((one) => one.startsWith(word) || (HAN.test(word) && one.includes(word))),
		)
	})
}

const HAN = /\p{Script=Han}/u

function wordsOf(text: string): readonly string[] {
	return foldLetters(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '')
}
