/**
 * The filters of the list of accepted proposals, beside « ma collectivité », and their text form in the
 * address.
 */
import { idIn, sectorIn } from './address'

export interface AcceptedProposalChoices {
	/** Id of a territory; null: everywhere. */
	readonly place: string | null
	/** Code of a sector; null: all. */
	readonly sector: string | null
}

/** Reads the choices from a query text; what cannot be understood counts as absent. */
export function parseAcceptedProposalChoices(query: string): AcceptedProposalChoices {
	const parameters = new URLSearchParams(query)
	return {
		place: idIn(parameters, 'place'),
		sector: sectorIn(parameters, 'sector'),
	}
}

export function formatAcceptedProposalChoices({
	place,
	sector,
}: AcceptedProposalChoices): Record<string, string> {
	return { ...(place !== null && { place }), ...(sector !== null && { sector }) }
}
