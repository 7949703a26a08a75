import type { Id } from '../../domain/ids'
import type { Message } from '../../domain/message'
import type { ConstellationRole } from './roles'

interface Said {
	readonly centre: Id
	readonly collectivites: readonly Id[]
	readonly universities: readonly Id[]
	readonly hospitals: readonly Id[]
	readonly others: readonly Id[]
	readonly partners: readonly Id[]
	readonly near: readonly Id[]
	readonly sectors: readonly Id[]
	readonly missing: readonly ConstellationRole[]
}

/** What a constellation says of itself. */
export function constellationSentences(found: Said): {
	readonly title: Message
	readonly sentence: Message
	readonly missingSentence: Message
} {
	const { centre, collectivites, universities, hospitals, others, partners, near, sectors, missing } = found
	const french = [...collectivites, ...universities, ...hospitals, ...others]
	const values = {
		centre: { place: centre },
		count: french.length,
		near: french.filter((actor) => near.includes(actor)).length,
		far: french.filter((actor) => !near.includes(actor)).length,
		french: { actors: french.map((actor) => ({ actor })) },
		partners: { actors: partners.map((actor) => ({ actor })) },
		shared: sectors.length,
		sectors: { sectors },
	}
	const lacks = (role: ConstellationRole) => missing.includes(role)
	return {
		title: { key: 'constellation.title', values },
		sentence: { key: 'constellation.sentence', values },
		missingSentence: {
			key: 'constellation.missing',
			values: {
				count: missing.length,
				collectivite: lacks('COLLECTIVITE'),
				university: lacks('UNIVERSITY'),
				hospital: lacks('HOSPITAL'),
			},
		},
	}
}
