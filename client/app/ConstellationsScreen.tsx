import { ConstellationsPage } from '../features/constellations/ConstellationsPage'
import { ActorField } from '../features/search/ActorField'

export function ConstellationsScreen() {
	return <ConstellationsPage PlaceField={ActorField} />
}
