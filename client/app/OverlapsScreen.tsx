import { OverlapsPage } from '../features/overlaps/OverlapsPage'
import { ActorField } from '../features/search/ActorField'

export function OverlapsScreen() {
	return <OverlapsPage ActorField={ActorField} />
}
