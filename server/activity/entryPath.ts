import type { Id } from '../domain/ids'
import type { ActivityEntry } from './entries'

/** The path of an entry in the client, as `client/state/paths.ts` writes it. */
export function entryPath({
	kind,
	subject,
	subjectId,
	record,
}: Pick<ActivityEntry, 'kind' | 'subject' | 'subjectId' | 'record'>): string {
	const segment = encodeURIComponent(subjectId).replaceAll('%3A', ':')
	// Only the editors of the actor see it, and they may confirm.
	if (kind === 'REMINDED') return confirmPath(subjectId)
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

/** Where the editors of an actor confirm its records. */
export function confirmPath(actor: Id): string {
	return `/mon-organisation?pour=${encodeURIComponent(actor).replaceAll('%3A', ':')}#a-confirmer`
}
