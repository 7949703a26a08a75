import { type ActorColumns, NOWHERE } from '../../projection/columns/actorColumns'

/** The one city where all partners of a province stand; the province where they are in several, or one is in none. */
export function onlyCity(partners: readonly number[], province: number, actors: ActorColumns): number {
	let only = NOWHERE
	for (const partner of partners) {
		const city = actors.cityOf(partner)
		if (city === NOWHERE || (only !== NOWHERE && city !== only)) return province
		only = city
	}
	return only === NOWHERE ? province : only
}
