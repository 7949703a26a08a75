import type { Id } from '../../../domain/ids'
import type { PartnershipFact } from '../../../snapshot/facts'
import type { Actor } from '../../../snapshot/geography'
import { actorValues, competingValues, type SentenceValues } from '../explainLinks'
import type { SamePartnerFinding } from './find'

export function samePartnerValues(finding: SamePartnerFinding): SentenceValues {
	const { partner, place, counted } = finding
	return {
		placed: place === null ? 'nowhere' : place === partner ? 'itself' : 'elsewhere',
		partner: { actor: partner.id },
		...(place === null ? {} : { where: { inPlace: place.id } }),
		...actorValues(finding, nameAtSignature(counted)),
		...competingValues(finding),
	}
}

/**
 * The signatory's name at the time, if all its links that give one agree. The name does not apply to the territory that
 * a signatory is rolled up to.
 */
function nameAtSignature(rows: readonly PartnershipFact[]): (actor: Actor) => string | null {
	const namesByActor = new Map<Id, Set<string>>()
	for (const { record } of rows) {
		record.frenchActors.forEach((actor, at) => {
			const name = record.namesAtSignature[at]
			if (name) namesByActor.set(actor, (namesByActor.get(actor) ?? new Set()).add(name))
		})
	}
	return ({ id }) => {
		const [name, ...others] = namesByActor.get(id) ?? []
		return name === undefined || others.length > 0 ? null : name
	}
}
