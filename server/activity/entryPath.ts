import type { ActivityEntry } from './entries'

/** Where an entry leads in the client: as `client/state/paths.ts` writes it. */
export function entryPath({ subject, subjectId, record }: ActivityEntry): string {
	const segment = encodeURIComponent(subjectId).replaceAll('%3A', ':')
	switch (subject) {
		case 'RECORD':
			return record === null ? '/fil' : `/fiches/${segment}`
		case 'ACTOR':
			return `/acteurs/${segment}`
		case 'OVERLAP':
			return `/croisements/${segment}`
		case 'OPPORTUNITY':
			return `/a-mettre-en-commun/${segment}`
		case 'PROPOSAL':
			return `/propositions/${segment}`
		case 'PAGE':
			return '/fil'
	}
}
