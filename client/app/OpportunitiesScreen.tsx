import { OpportunitiesPage } from '../features/opportunities/OpportunitiesPage'
import { ActorField } from '../features/search/ActorField'

export function OpportunitiesScreen() {
	return <OpportunitiesPage ActorField={ActorField} />
}
