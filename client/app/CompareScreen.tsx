import { ComparePage } from '../features/compare/ComparePage'
import { ActorField } from '../features/search/ActorField'

export function CompareScreen() {
	return <ComparePage ActorField={ActorField} />
}
