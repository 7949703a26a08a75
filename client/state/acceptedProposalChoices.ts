/** What the list of accepted proposals shows, beside « ma collectivité », and the text form of it in the address. */
import { isRecordId } from './address'

export interface AcceptedProposalChoices {
	/** Id of a territory; null: everywhere. */
	readonly place: string | null
	/** Code of a sector; null: all. */
	readonly sector: string | null
}

/** Reads the choices from a query text; what cannot be understood counts as absent. */
export function parseAcceptedProposalChoices(query: string): AcceptedProposalChoices {
	const parameters = new URLSearchParams(query)
	const [place, sector] = [parameters.get('place'), parameters.get('sector')]
	return {
		place: place !== null && isRecordId(place) ? place : null,
		sector: sector !== null && /^[a-z0-9-]{1,60}$/.test(sector) ? sector : null,
	}
}

export function formatAcceptedProposalChoices({
	place,
	sector,
}: AcceptedProposalChoices): Record<string, string> {
	return { ...(place !== null && { place }), ...(sector !== null && { sector }) }
}
